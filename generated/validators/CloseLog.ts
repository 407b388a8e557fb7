// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { CloseLogRequest } from "../actions/CloseLog.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceId","LogType"];function y(s,{instancePath:o="",parentData:i,parentDataProperty:c,rootData:f=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!=
"string"){const r={instancePath:o+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),n++}if(s.LogType!==void 0&&typeof s.LogType!="string"){const r={instancePath:o+"/LogType",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(const r of missingMembers(s,
p)){const t={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[t]:e.push(t),n++}for(const r of unknownMembers(
s,p)){const t={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[t]:e.push(t),n++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return y.
errors=e,n===0}return y;
})();

const secretFields = [];

/** Checks requests of `CloseLog` against every rule of the document. */
export const validateCloseLog: RequestValidator<CloseLogRequest> = {
  action: "CloseLog",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateCloseLog, "CloseLog", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
