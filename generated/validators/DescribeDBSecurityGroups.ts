// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeDBSecurityGroupsRequest } from "../actions/DescribeDBSecurityGroups.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const c=["redis"],u=["Product","InstanceId"];function l(n,{instancePath:t="",parentData:p,parentDataProperty:i,
rootData:d=n}={}){let e=null,o=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.Product!==void 0){
let r=n.Product;if(typeof r!="string"){const s={instancePath:t+"/Product",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),o++}if(!isAllowed(r,c)){const s={instancePath:t+"/Product",keyword:"\
enum",params:{allowed:c}};e===null?e=[s]:e.push(s),o++}}if(n.InstanceId!==void 0&&typeof n.InstanceId!=
"string"){const r={instancePath:t+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),o++}for(const r of missingMembers(n,u)){const s={instancePath:t,keyword:"required",params:{
name:r}};e===null?e=[s]:e.push(s),o++}for(const r of unknownMembers(n,u)){const s={instancePath:t,keyword:"\
members",params:{name:r}};e===null?e=[s]:e.push(s),o++}}else{const r={instancePath:t,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return l.errors=e,o===0}return l;
})();

const secretFields = [];

/** Checks requests of `DescribeDBSecurityGroups` against every rule of the document. */
export const validateDescribeDBSecurityGroups: RequestValidator<DescribeDBSecurityGroupsRequest> = {
  action: "DescribeDBSecurityGroups",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeDBSecurityGroups, "DescribeDBSecurityGroups", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
