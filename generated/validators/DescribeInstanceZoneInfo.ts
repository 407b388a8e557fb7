// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceZoneInfoRequest } from "../actions/DescribeInstanceZoneInfo.js";
import { unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceId"];function c(r,{instancePath:t="",parentData:l,parentDataProperty:y,rootData:a=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.InstanceId!==void 0&&typeof r.InstanceId!=
"string"){const n={instancePath:t+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),s++}for(const n of unknownMembers(r,p)){const o={instancePath:t,keyword:"members",params:{
name:n}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:t,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[n]:e.push(n),s++}return c.errors=e,s===0}return c;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceZoneInfo` against every rule of the document. */
export const validateDescribeInstanceZoneInfo: RequestValidator<DescribeInstanceZoneInfoRequest> = {
  action: "DescribeInstanceZoneInfo",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceZoneInfo, "DescribeInstanceZoneInfo", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
