// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ClearInstanceRequest } from "../actions/ClearInstance.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceId"],a=["InstanceId","Password","EncryptPassword"];function y(s,{instancePath:n="",
parentData:c,parentDataProperty:f,rootData:i=s}={}){let r=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!="string"){const e={instancePath:n+"/Insta\
nceId",keyword:"type",params:{type:"string"}};r===null?r=[e]:r.push(e),o++}if(s.Password!==void 0&&typeof s.
Password!="string"){const e={instancePath:n+"/Password",keyword:"type",params:{type:"string"}};r===null?
r=[e]:r.push(e),o++}if(s.EncryptPassword!==void 0&&typeof s.EncryptPassword!="boolean"){const e={instancePath:n+
"/EncryptPassword",keyword:"type",params:{type:"boolean"}};r===null?r=[e]:r.push(e),o++}for(const e of missingMembers(
s,p)){const t={instancePath:n,keyword:"required",params:{name:e}};r===null?r=[t]:r.push(t),o++}for(const e of unknownMembers(
s,a)){const t={instancePath:n,keyword:"members",params:{name:e}};r===null?r=[t]:r.push(t),o++}}else{
const e={instancePath:n,keyword:"type",params:{type:"object"}};r===null?r=[e]:r.push(e),o++}return y.
errors=r,o===0}return y;
})();

const secretFields = ["Password"];

/** Checks requests of `ClearInstance` against every rule of the document. */
export const validateClearInstance: RequestValidator<ClearInstanceRequest> = {
  action: "ClearInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateClearInstance, "ClearInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
