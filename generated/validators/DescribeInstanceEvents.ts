// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceEventsRequest } from "../actions/DescribeInstanceEvents.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const u=["Waiting","Running","Finished","Canceled"],p=["ExecutionStartDate","ExecutionEndDate"],y=["\
ExecutionStartDate","ExecutionEndDate","InstanceId","PageSize","PageNo","Status","EventTypes","Grade\
s"];function f(r,{instancePath:s="",parentData:d,parentDataProperty:c,rootData:m=r}={}){let e=null,i=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ExecutionStartDate!==void 0&&typeof r.ExecutionStartDate!=
"string"){const n={instancePath:s+"/ExecutionStartDate",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),i++}if(r.ExecutionEndDate!==void 0&&typeof r.ExecutionEndDate!="string"){const n={instancePath:s+
"/ExecutionEndDate",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}if(r.InstanceId!==
void 0&&typeof r.InstanceId!="string"){const n={instancePath:s+"/InstanceId",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),i++}if(r.PageSize!==void 0){let n=r.PageSize;if(isNumeric(n)&&
n<1){const t={instancePath:s+"/PageSize",keyword:"minimum",params:{limit:1}};e===null?e=[t]:e.push(t),
i++}if(isNumeric(n)&&n>100){const t={instancePath:s+"/PageSize",keyword:"maximum",params:{limit:100}};
e===null?e=[t]:e.push(t),i++}if(!isOfKind(n,["integer"])){const t={instancePath:s+"/PageSize",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[t]:e.push(t),i++}}if(r.PageNo!==void 0){let n=r.PageNo;
if(isNumeric(n)&&n<1){const t={instancePath:s+"/PageNo",keyword:"minimum",params:{limit:1}};e===null?
e=[t]:e.push(t),i++}if(!isOfKind(n,["integer"])){const t={instancePath:s+"/PageNo",keyword:"kinds",params:{
type:["integer"]}};e===null?e=[t]:e.push(t),i++}if(isNumeric(n)&&(n<-9223372036854776e3||n>=9223372036854776e3)){
const t={instancePath:s+"/PageNo",keyword:"format",params:{format:"int64"}};e===null?e=[t]:e.push(t),
i++}}if(r.Status!==void 0){let n=r.Status;if(Array.isArray(n)){const t=n.length;for(let a=0;a<t;a++){
let o=n[a];if(typeof o!="string"){const l={instancePath:s+"/Status/"+a,keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),i++}if(!isAllowed(o,u)){const l={instancePath:s+"/Status/"+a,keyword:"\
oneOf",params:{allowed:u,names:["Waiting","Running","Finished","Canceled"]}};e===null?e=[l]:e.push(l),
i++}}}else{const t={instancePath:s+"/Status",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.
push(t),i++}}if(r.EventTypes!==void 0){let n=r.EventTypes;if(Array.isArray(n)){const t=n.length;for(let a=0;a<
t;a++)if(typeof n[a]!="string"){const o={instancePath:s+"/EventTypes/"+a,keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),i++}}else{const t={instancePath:s+"/EventTypes",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),i++}}if(r.Grades!==void 0){let n=r.Grades;if(Array.isArray(n)){
const t=n.length;for(let a=0;a<t;a++)if(typeof n[a]!="string"){const o={instancePath:s+"/Grades/"+a,
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}else{const t={instancePath:s+"/\
Grades",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}for(const n of missingMembers(
r,p)){const t={instancePath:s,keyword:"required",params:{name:n}};e===null?e=[t]:e.push(t),i++}for(const n of unknownMembers(
r,y)){const t={instancePath:s,keyword:"members",params:{name:n}};e===null?e=[t]:e.push(t),i++}}else{
const n={instancePath:s,keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}return f.
errors=e,i===0}return f;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceEvents` against every rule of the document. */
export const validateDescribeInstanceEvents: RequestValidator<DescribeInstanceEventsRequest> = {
  action: "DescribeInstanceEvents",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceEvents, "DescribeInstanceEvents", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
