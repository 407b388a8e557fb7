// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeExportTasksRequest } from "../actions/DescribeExportTasks.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const f=["LogType","Limit","Offset","InstanceId"];function o(s,{instancePath:t="",parentData:m,parentDataProperty:p,
rootData:l=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.LogType!==void 0&&
typeof s.LogType!="string"){const i={instancePath:t+"/LogType",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}if(s.Limit!==void 0){let i=s.Limit;if(isNumeric(i)&&i<1){const r={instancePath:t+
"/Limit",keyword:"minimum",params:{limit:1}};e===null?e=[r]:e.push(r),n++}if(isNumeric(i)&&i>100){const r={
instancePath:t+"/Limit",keyword:"maximum",params:{limit:100}};e===null?e=[r]:e.push(r),n++}if(!isOfKind(
i,["integer"])){const r={instancePath:t+"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[r]:e.push(r),n++}}if(s.Offset!==void 0){let i=s.Offset;if(isNumeric(i)&&i<0){const r={instancePath:t+
"/Offset",keyword:"minimum",params:{limit:0}};e===null?e=[r]:e.push(r),n++}if(!isOfKind(i,["integer"])){
const r={instancePath:t+"/Offset",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),
n++}if(isNumeric(i)&&(i<-9223372036854776e3||i>=9223372036854776e3)){const r={instancePath:t+"/Offse\
t",keyword:"format",params:{format:"int64"}};e===null?e=[r]:e.push(r),n++}}if(s.InstanceId!==void 0&&
typeof s.InstanceId!="string"){const i={instancePath:t+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[i]:e.push(i),n++}for(const i of missingMembers(s,f)){const r={instancePath:t,keyword:"\
required",params:{name:i}};e===null?e=[r]:e.push(r),n++}for(const i of unknownMembers(s,f)){const r={
instancePath:t,keyword:"members",params:{name:i}};e===null?e=[r]:e.push(r),n++}}else{const i={instancePath:t,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}return o.errors=e,n===0}return o;
})();

const secretFields = [];

/** Checks requests of `DescribeExportTasks` against every rule of the document. */
export const validateDescribeExportTasks: RequestValidator<DescribeExportTasksRequest> = {
  action: "DescribeExportTasks",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeExportTasks, "DescribeExportTasks", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
