// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceMonitorBigKeyRequest } from "../actions/DescribeInstanceMonitorBigKey.js";
import { isAllowed, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const i=[1,2],p=["InstanceId","ReqType","Date"];function l(s,{instancePath:o="",parentData:y,parentDataProperty:f,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&
typeof s.InstanceId!="string"){const r={instancePath:o+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),t++}if(s.ReqType!==void 0){let r=s.ReqType;if(!isOfKind(r,["integer"])){
const n={instancePath:o+"/ReqType",keyword:"kinds",params:{type:["integer"]}};e===null?e=[n]:e.push(
n),t++}if(!isAllowed(r,i)){const n={instancePath:o+"/ReqType",keyword:"oneOf",params:{allowed:i,names:[
"Strings","All"]}};e===null?e=[n]:e.push(n),t++}}if(s.Date!==void 0&&typeof s.Date!="string"){const r={
instancePath:o+"/Date",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}for(const r of missingMembers(
s,p)){const n={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[n]:e.push(n),t++}for(const r of unknownMembers(
s,p)){const n={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[n]:e.push(n),t++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return l.
errors=e,t===0}return l;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceMonitorBigKey` against every rule of the document. */
export const validateDescribeInstanceMonitorBigKey: RequestValidator<DescribeInstanceMonitorBigKeyRequest> = {
  action: "DescribeInstanceMonitorBigKey",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceMonitorBigKey, "DescribeInstanceMonitorBigKey", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
