// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeLogsRequest } from "../actions/DescribeLogs.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const y=["Timestamp","UserName","CacheCode","ClientAddr","CommandDetail","CommandLatency","CommandTy\
pe","DBId","ErrMsg"],a=["INC","EXC","EQS","NEQ","RA"],c=["Type","Compare","Value"];function l(t,{instancePath:i="",
parentData:u,parentDataProperty:d,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.Type!==void 0){let r=t.Type;if(typeof r!="string"){const s={instancePath:i+"/Type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(!isAllowed(r,y)){const s={instancePath:i+
"/Type",keyword:"enum",params:{allowed:y}};e===null?e=[s]:e.push(s),n++}}if(t.Compare!==void 0){let r=t.
Compare;if(typeof r!="string"){const s={instancePath:i+"/Compare",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),n++}if(!isAllowed(r,a)){const s={instancePath:i+"/Compare",keyword:"on\
eOf",params:{allowed:a,names:["Includes","Excludes","Equals","NotEquals","Range"]}};e===null?e=[s]:e.
push(s),n++}}if(t.Value!==void 0){let r=t.Value;if(Array.isArray(r)){const s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){const m={instancePath:i+"/Value/"+o,keyword:"type",params:{type:"str\
ing"}};e===null?e=[m]:e.push(m),n++}}else{const s={instancePath:i+"/Value",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),n++}}for(const r of unknownMembers(t,c)){const s={instancePath:i,keyword:"\
members",params:{name:r}};e===null?e=[s]:e.push(s),n++}}else{const r={instancePath:i,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return l.errors=e,n===0}const f=["ASC","DESC"],
g=["InstanceId","StartTime","EndTime","LogType"],C=["InstanceId","StartTime","EndTime","LogType","Lo\
gFilter","Limit","Offset","Order","OrderBy"];function w(t,{instancePath:i="",parentData:u,parentDataProperty:d,
rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.InstanceId!==void 0&&
typeof t.InstanceId!="string"){const r={instancePath:i+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),n++}if(t.StartTime!==void 0&&typeof t.StartTime!="string"){const r={
instancePath:i+"/StartTime",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(t.
EndTime!==void 0&&typeof t.EndTime!="string"){const r={instancePath:i+"/EndTime",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}if(t.LogType!==void 0&&typeof t.LogType!="string"){const r={
instancePath:i+"/LogType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(t.LogFilter!==
void 0){let r=t.LogFilter;if(Array.isArray(r)){const s=r.length;for(let o=0;o<s;o++)l(r[o],{instancePath:i+
"/LogFilter/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?l.errors:e.concat(l.errors),
n=e.length)}else{const s={instancePath:i+"/LogFilter",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),n++}}if(t.Limit!==void 0){let r=t.Limit;if(isNumeric(r)&&r<1){const s={instancePath:i+
"/Limit",keyword:"minimum",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(isNumeric(r)&&r>100){const s={
instancePath:i+"/Limit",keyword:"maximum",params:{limit:100}};e===null?e=[s]:e.push(s),n++}if(!isOfKind(
r,["integer"])){const s={instancePath:i+"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[s]:e.push(s),n++}}if(t.Offset!==void 0){let r=t.Offset;if(isNumeric(r)&&r<0){const s={instancePath:i+
"/Offset",keyword:"minimum",params:{limit:0}};e===null?e=[s]:e.push(s),n++}if(!isOfKind(r,["integer"])){
const s={instancePath:i+"/Offset",keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),
n++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const s={instancePath:i+"/Offse\
t",keyword:"format",params:{format:"int64"}};e===null?e=[s]:e.push(s),n++}}if(t.Order!==void 0){let r=t.
Order;if(typeof r!="string"){const s={instancePath:i+"/Order",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}if(!isAllowed(r,f)){const s={instancePath:i+"/Order",keyword:"enum",params:{
allowed:f}};e===null?e=[s]:e.push(s),n++}}if(t.OrderBy!==void 0&&typeof t.OrderBy!="string"){const r={
instancePath:i+"/OrderBy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(const r of missingMembers(
t,g)){const s={instancePath:i,keyword:"required",params:{name:r}};e===null?e=[s]:e.push(s),n++}for(const r of unknownMembers(
t,C)){const s={instancePath:i,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),n++}}else{
const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return w.
errors=e,n===0}return w;
})();

const secretFields = [];

/** Checks requests of `DescribeLogs` against every rule of the document. */
export const validateDescribeLogs: RequestValidator<DescribeLogsRequest> = {
  action: "DescribeLogs",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeLogs, "DescribeLogs", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
