// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DeleteInstanceAccountRequest } from "../actions/DeleteInstanceAccount.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const c=["InstanceId","AccountName"];function p(n,{instancePath:t="",parentData:u,parentDataProperty:i,
rootData:m=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&
typeof n.InstanceId!="string"){const r={instancePath:t+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),s++}if(n.AccountName!==void 0&&typeof n.AccountName!="string"){const r={
instancePath:t+"/AccountName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}for(const r of missingMembers(
n,c)){const o={instancePath:t,keyword:"required",params:{name:r}};e===null?e=[o]:e.push(o),s++}for(const r of unknownMembers(
n,c)){const o={instancePath:t,keyword:"members",params:{name:r}};e===null?e=[o]:e.push(o),s++}}else{
const r={instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return p.
errors=e,s===0}return p;
})();

const secretFields = [];

/** Checks requests of `DeleteInstanceAccount` against every rule of the document. */
export const validateDeleteInstanceAccount: RequestValidator<DeleteInstanceAccountRequest> = {
  action: "DeleteInstanceAccount",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDeleteInstanceAccount, "DeleteInstanceAccount", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
