// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceShardsRequest } from "../actions/DescribeInstanceShards.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const l=["InstanceId"],p=["InstanceId","FilterSlave"];function i(n,{instancePath:o="",parentData:c,parentDataProperty:y,
rootData:a=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&
typeof n.InstanceId!="string"){const r={instancePath:o+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),s++}if(n.FilterSlave!==void 0&&typeof n.FilterSlave!="boolean"){const r={
instancePath:o+"/FilterSlave",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}for(const r of missingMembers(
n,l)){const t={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[t]:e.push(t),s++}for(const r of unknownMembers(
n,p)){const t={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[t]:e.push(t),s++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return i.
errors=e,s===0}return i;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceShards` against every rule of the document. */
export const validateDescribeInstanceShards: RequestValidator<DescribeInstanceShardsRequest> = {
  action: "DescribeInstanceShards",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceShards, "DescribeInstanceShards", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
