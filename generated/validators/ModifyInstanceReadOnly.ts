// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstanceReadOnlyRequest } from "../actions/ModifyInstanceReadOnly.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["0","1"],d=["InstanceId","InputMode"];function l(s,{instancePath:o="",parentData:u,parentDataProperty:i,
rootData:a=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&
typeof s.InstanceId!="string"){const n={instancePath:o+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.push(n),t++}if(s.InputMode!==void 0){let n=s.InputMode;if(typeof n!="string"){
const r={instancePath:o+"/InputMode",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(!isAllowed(n,p)){const r={instancePath:o+"/InputMode",keyword:"oneOf",params:{allowed:p,names:[
"ReadWrite","ReadOnly"]}};e===null?e=[r]:e.push(r),t++}}for(const n of missingMembers(s,d)){const r={
instancePath:o,keyword:"required",params:{name:n}};e===null?e=[r]:e.push(r),t++}for(const n of unknownMembers(
s,d)){const r={instancePath:o,keyword:"members",params:{name:n}};e===null?e=[r]:e.push(r),t++}}else{
const n={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),t++}return l.
errors=e,t===0}return l;
})();

const secretFields = [];

/** Checks requests of `ModifyInstanceReadOnly` against every rule of the document. */
export const validateModifyInstanceReadOnly: RequestValidator<ModifyInstanceReadOnlyRequest> = {
  action: "ModifyInstanceReadOnly",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstanceReadOnly, "ModifyInstanceReadOnly", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
