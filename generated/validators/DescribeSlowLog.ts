// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeSlowLogRequest } from "../actions/DescribeSlowLog.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const m=["InstanceId","BeginTime","EndTime"],f=["InstanceId","BeginTime","EndTime","MinQueryTime","L\
imit","Offset","Role"];function o(r,{instancePath:t="",parentData:l,parentDataProperty:u,rootData:p=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.InstanceId!==void 0&&typeof r.InstanceId!=
"string"){const i={instancePath:t+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),s++}if(r.BeginTime!==void 0&&typeof r.BeginTime!="string"){const i={instancePath:t+"/Begin\
Time",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(r.EndTime!==void 0&&typeof r.
EndTime!="string"){const i={instancePath:t+"/EndTime",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),s++}if(r.MinQueryTime!==void 0){let i=r.MinQueryTime;if(!isOfKind(i,["integer"])){const n={
instancePath:t+"/MinQueryTime",keyword:"kinds",params:{type:["integer"]}};e===null?e=[n]:e.push(n),s++}
if(isNumeric(i)&&(i<-9223372036854776e3||i>=9223372036854776e3)){const n={instancePath:t+"/MinQueryT\
ime",keyword:"format",params:{format:"int64"}};e===null?e=[n]:e.push(n),s++}}if(r.Limit!==void 0){let i=r.
Limit;if(isNumeric(i)&&i<1){const n={instancePath:t+"/Limit",keyword:"minimum",params:{limit:1}};e===
null?e=[n]:e.push(n),s++}if(isNumeric(i)&&i>100){const n={instancePath:t+"/Limit",keyword:"maximum",
params:{limit:100}};e===null?e=[n]:e.push(n),s++}if(!isOfKind(i,["integer"])){const n={instancePath:t+
"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?e=[n]:e.push(n),s++}}if(r.Offset!==void 0){
let i=r.Offset;if(isNumeric(i)&&i<0){const n={instancePath:t+"/Offset",keyword:"minimum",params:{limit:0}};
e===null?e=[n]:e.push(n),s++}if(!isOfKind(i,["integer"])){const n={instancePath:t+"/Offset",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[n]:e.push(n),s++}if(isNumeric(i)&&(i<-9223372036854776e3||
i>=9223372036854776e3)){const n={instancePath:t+"/Offset",keyword:"format",params:{format:"int64"}};
e===null?e=[n]:e.push(n),s++}}if(r.Role!==void 0&&typeof r.Role!="string"){const i={instancePath:t+"\
/Role",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}for(const i of missingMembers(
r,m)){const n={instancePath:t,keyword:"required",params:{name:i}};e===null?e=[n]:e.push(n),s++}for(const i of unknownMembers(
r,f)){const n={instancePath:t,keyword:"members",params:{name:i}};e===null?e=[n]:e.push(n),s++}}else{
const i={instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}return o.
errors=e,s===0}return o;
})();

const secretFields = [];

/** Checks requests of `DescribeSlowLog` against every rule of the document. */
export const validateDescribeSlowLog: RequestValidator<DescribeSlowLogRequest> = {
  action: "DescribeSlowLog",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeSlowLog, "DescribeSlowLog", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
