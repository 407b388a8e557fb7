// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceMonitorTopNCmdRequest } from "../actions/DescribeInstanceMonitorTopNCmd.js";
import { isAllowed, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=[1,2,3,4],a=["InstanceId","SpanType"];function i(r,{instancePath:t="",parentData:l,parentDataProperty:u,
rootData:f=r}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.InstanceId!==void 0&&
typeof r.InstanceId!="string"){const s={instancePath:t+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),o++}if(r.SpanType!==void 0){let s=r.SpanType;if(!isOfKind(s,["integ\
er"])){const n={instancePath:t+"/SpanType",keyword:"kinds",params:{type:["integer"]}};e===null?e=[n]:
e.push(n),o++}if(!isAllowed(s,p)){const n={instancePath:t+"/SpanType",keyword:"oneOf",params:{allowed:p,
names:["RealTime","Last30Minutes","Last6Hours","Last24Hours"]}};e===null?e=[n]:e.push(n),o++}}for(const s of missingMembers(
r,a)){const n={instancePath:t,keyword:"required",params:{name:s}};e===null?e=[n]:e.push(n),o++}for(const s of unknownMembers(
r,a)){const n={instancePath:t,keyword:"members",params:{name:s}};e===null?e=[n]:e.push(n),o++}}else{
const s={instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),o++}return i.
errors=e,o===0}return i;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceMonitorTopNCmd` against every rule of the document. */
export const validateDescribeInstanceMonitorTopNCmd: RequestValidator<DescribeInstanceMonitorTopNCmdRequest> = {
  action: "DescribeInstanceMonitorTopNCmd",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceMonitorTopNCmd, "DescribeInstanceMonitorTopNCmd", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
