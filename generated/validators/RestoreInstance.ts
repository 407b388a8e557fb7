// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { RestoreInstanceRequest } from "../actions/RestoreInstance.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceId","BackupId"],a=["InstanceId","BackupId","Password"];function c(s,{instancePath:o="",
parentData:i,parentDataProperty:d,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!="string"){const r={instancePath:o+"/Insta\
nceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.BackupId!==void 0&&typeof s.
BackupId!="string"){const r={instancePath:o+"/BackupId",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),n++}if(s.Password!==void 0&&typeof s.Password!="string"){const r={instancePath:o+"/P\
assword",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(const r of missingMembers(
s,p)){const t={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[t]:e.push(t),n++}for(const r of unknownMembers(
s,a)){const t={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[t]:e.push(t),n++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return c.
errors=e,n===0}return c;
})();

const secretFields = ["Password"];

/** Checks requests of `RestoreInstance` against every rule of the document. */
export const validateRestoreInstance: RequestValidator<RestoreInstanceRequest> = {
  action: "RestoreInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateRestoreInstance, "RestoreInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
