// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { SwitchAccessNewInstanceRequest } from "../actions/SwitchAccessNewInstance.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceId"];function c(s,{instancePath:t="",parentData:l,parentDataProperty:i,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!=
"string"){const r={instancePath:t+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),n++}for(const r of missingMembers(s,p)){const o={instancePath:t,keyword:"required",params:{
name:r}};e===null?e=[o]:e.push(o),n++}for(const r of unknownMembers(s,p)){const o={instancePath:t,keyword:"\
members",params:{name:r}};e===null?e=[o]:e.push(o),n++}}else{const r={instancePath:t,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return c.errors=e,n===0}return c;
})();

const secretFields = [];

/** Checks requests of `SwitchAccessNewInstance` against every rule of the document. */
export const validateSwitchAccessNewInstance: RequestValidator<SwitchAccessNewInstanceRequest> = {
  action: "SwitchAccessNewInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateSwitchAccessNewInstance, "SwitchAccessNewInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
