// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeTaskListRequest } from "../actions/DescribeTaskList.js";
import { isAllowed, isNumeric, isOfKind, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const f=[0,1,2,4],o=["InstanceId","InstanceName","Limit","Offset","ProjectIds","TaskTypes","BeginTim\
e","EndTime","TaskStatus","Result","OperatorUin","OperateUin"];function y(i,{instancePath:a="",parentData:m,
parentDataProperty:u,rootData:d=i}={}){let e=null,n=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
InstanceId!==void 0&&typeof i.InstanceId!="string"){const r={instancePath:a+"/InstanceId",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.InstanceName!==void 0&&typeof i.InstanceName!=
"string"){const r={instancePath:a+"/InstanceName",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),n++}if(i.Limit!==void 0){let r=i.Limit;if(isNumeric(r)&&r>100){const s={instancePath:a+
"/Limit",keyword:"maximum",params:{limit:100}};e===null?e=[s]:e.push(s),n++}if(!isOfKind(r,["integer"])){
const s={instancePath:a+"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),
n++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const s={instancePath:a+"/Limit",
keyword:"format",params:{format:"int64"}};e===null?e=[s]:e.push(s),n++}}if(i.Offset!==void 0){let r=i.
Offset;if(isNumeric(r)&&r<0){const s={instancePath:a+"/Offset",keyword:"minimum",params:{limit:0}};e===
null?e=[s]:e.push(s),n++}if(!isOfKind(r,["integer"])){const s={instancePath:a+"/Offset",keyword:"kin\
ds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),n++}if(isNumeric(r)&&(r<-9223372036854776e3||
r>=9223372036854776e3)){const s={instancePath:a+"/Offset",keyword:"format",params:{format:"int64"}};
e===null?e=[s]:e.push(s),n++}}if(i.ProjectIds!==void 0){let r=i.ProjectIds;if(Array.isArray(r)){const s=r.
length;for(let t=0;t<s;t++){let l=r[t];if(!isOfKind(l,["integer"])){const p={instancePath:a+"/Projec\
tIds/"+t,keyword:"kinds",params:{type:["integer"]}};e===null?e=[p]:e.push(p),n++}if(isNumeric(l)&&(l<
-9223372036854776e3||l>=9223372036854776e3)){const p={instancePath:a+"/ProjectIds/"+t,keyword:"forma\
t",params:{format:"int64"}};e===null?e=[p]:e.push(p),n++}}}else{const s={instancePath:a+"/ProjectIds",
keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}if(i.TaskTypes!==void 0){let r=i.
TaskTypes;if(Array.isArray(r)){const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!="string"){const l={
instancePath:a+"/TaskTypes/"+t,keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{
const s={instancePath:a+"/TaskTypes",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
n++}}if(i.BeginTime!==void 0&&typeof i.BeginTime!="string"){const r={instancePath:a+"/BeginTime",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.EndTime!==void 0&&typeof i.EndTime!=
"string"){const r={instancePath:a+"/EndTime",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),n++}if(i.TaskStatus!==void 0){let r=i.TaskStatus;if(Array.isArray(r)){const s=r.length;for(let t=0;t<
s;t++){let l=r[t];if(!isOfKind(l,["integer"])){const p={instancePath:a+"/TaskStatus/"+t,keyword:"kin\
ds",params:{type:["integer"]}};e===null?e=[p]:e.push(p),n++}if(isNumeric(l)&&(l<-9223372036854776e3||
l>=9223372036854776e3)){const p={instancePath:a+"/TaskStatus/"+t,keyword:"format",params:{format:"in\
t64"}};e===null?e=[p]:e.push(p),n++}}}else{const s={instancePath:a+"/TaskStatus",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),n++}}if(i.Result!==void 0){let r=i.Result;if(Array.isArray(r)){
const s=r.length;for(let t=0;t<s;t++){let l=r[t];if(!isOfKind(l,["integer"])){const p={instancePath:a+
"/Result/"+t,keyword:"kinds",params:{type:["integer"]}};e===null?e=[p]:e.push(p),n++}if(!isAllowed(l,
f)){const p={instancePath:a+"/Result/"+t,keyword:"oneOf",params:{allowed:f,names:["Initialized","Run\
ning","Completed","Failed"]}};e===null?e=[p]:e.push(p),n++}}}else{const s={instancePath:a+"/Result",
keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}if(i.OperatorUin!==void 0){let r=i.
OperatorUin;if(Array.isArray(r)){const s=r.length;for(let t=0;t<s;t++){let l=r[t];if(!isOfKind(l,["i\
nteger"])){const p={instancePath:a+"/OperatorUin/"+t,keyword:"kinds",params:{type:["integer"]}};e===
null?e=[p]:e.push(p),n++}if(isNumeric(l)&&(l<-9223372036854776e3||l>=9223372036854776e3)){const p={instancePath:a+
"/OperatorUin/"+t,keyword:"format",params:{format:"int64"}};e===null?e=[p]:e.push(p),n++}}}else{const s={
instancePath:a+"/OperatorUin",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}if(i.
OperateUin!==void 0){let r=i.OperateUin;if(Array.isArray(r)){const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!=
"string"){const l={instancePath:a+"/OperateUin/"+t,keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),n++}}else{const s={instancePath:a+"/OperateUin",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),n++}}for(const r of unknownMembers(i,o)){const s={instancePath:a,keyword:"m\
embers",params:{name:r}};e===null?e=[s]:e.push(s),n++}}else{const r={instancePath:a,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),n++}return y.errors=e,n===0}return y;
})();

const secretFields = [];

/** Checks requests of `DescribeTaskList` against every rule of the document. */
export const validateDescribeTaskList: RequestValidator<DescribeTaskListRequest> = {
  action: "DescribeTaskList",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeTaskList, "DescribeTaskList", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
