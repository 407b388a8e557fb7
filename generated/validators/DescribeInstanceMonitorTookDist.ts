// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceMonitorTookDistRequest } from "../actions/DescribeInstanceMonitorTookDist.js";
import { isAllowed, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=[1,2,3,4],a=["InstanceId","Date","SpanType"];function i(n,{instancePath:o="",parentData:l,parentDataProperty:u,
rootData:f=n}={}){let e=null,t=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&
typeof n.InstanceId!="string"){const s={instancePath:o+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),t++}if(n.Date!==void 0&&typeof n.Date!="string"){const s={instancePath:o+
"/Date",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(n.SpanType!==void 0){
let s=n.SpanType;if(!isOfKind(s,["integer"])){const r={instancePath:o+"/SpanType",keyword:"kinds",params:{
type:["integer"]}};e===null?e=[r]:e.push(r),t++}if(!isAllowed(s,p)){const r={instancePath:o+"/SpanTy\
pe",keyword:"oneOf",params:{allowed:p,names:["RealTime","Last30Minutes","Last6Hours","Last24Hours"]}};
e===null?e=[r]:e.push(r),t++}}for(const s of missingMembers(n,a)){const r={instancePath:o,keyword:"r\
equired",params:{name:s}};e===null?e=[r]:e.push(r),t++}for(const s of unknownMembers(n,a)){const r={
instancePath:o,keyword:"members",params:{name:s}};e===null?e=[r]:e.push(r),t++}}else{const s={instancePath:o,
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return i.errors=e,t===0}return i;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceMonitorTookDist` against every rule of the document. */
export const validateDescribeInstanceMonitorTookDist: RequestValidator<DescribeInstanceMonitorTookDistRequest> = {
  action: "DescribeInstanceMonitorTookDist",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceMonitorTookDist, "DescribeInstanceMonitorTookDist", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
