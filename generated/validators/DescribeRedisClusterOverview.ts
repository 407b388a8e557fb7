// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeRedisClusterOverviewRequest } from "../actions/DescribeRedisClusterOverview.js";
import { unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const l=["DedicatedClusterId"];function d(r,{instancePath:o="",parentData:p,parentDataProperty:i,rootData:c=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.DedicatedClusterId!==void 0&&typeof r.
DedicatedClusterId!="string"){const t={instancePath:o+"/DedicatedClusterId",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}for(const t of unknownMembers(r,l)){const n={instancePath:o,keyword:"\
members",params:{name:t}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:o,keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return d.errors=e,s===0}return d;
})();

const secretFields = [];

/** Checks requests of `DescribeRedisClusterOverview` against every rule of the document. */
export const validateDescribeRedisClusterOverview: RequestValidator<DescribeRedisClusterOverviewRequest> = {
  action: "DescribeRedisClusterOverview",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeRedisClusterOverview, "DescribeRedisClusterOverview", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
