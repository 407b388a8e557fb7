// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { CreateExportTaskRequest } from "../actions/CreateExportTask.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const y=["Timestamp","UserName","CacheCode","ClientAddr","CommandDetail","CommandLatency","CommandTy\
pe","DBId","ErrMsg"],m=["INC","EXC","EQS","NEQ","RA"],d=["Type","Compare","Value"];function p(s,{instancePath:o="",
parentData:u,parentDataProperty:f,rootData:a=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.Type!==void 0){let r=s.Type;if(typeof r!="string"){const t={instancePath:o+"/Type",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),n++}if(!isAllowed(r,y)){const t={instancePath:o+
"/Type",keyword:"enum",params:{allowed:y}};e===null?e=[t]:e.push(t),n++}}if(s.Compare!==void 0){let r=s.
Compare;if(typeof r!="string"){const t={instancePath:o+"/Compare",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),n++}if(!isAllowed(r,m)){const t={instancePath:o+"/Compare",keyword:"on\
eOf",params:{allowed:m,names:["Includes","Excludes","Equals","NotEquals","Range"]}};e===null?e=[t]:e.
push(t),n++}}if(s.Value!==void 0){let r=s.Value;if(Array.isArray(r)){const t=r.length;for(let l=0;l<
t;l++)if(typeof r[l]!="string"){const i={instancePath:o+"/Value/"+l,keyword:"type",params:{type:"str\
ing"}};e===null?e=[i]:e.push(i),n++}}else{const t={instancePath:o+"/Value",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),n++}}for(const r of unknownMembers(s,d)){const t={instancePath:o,keyword:"\
members",params:{name:r}};e===null?e=[t]:e.push(t),n++}}else{const r={instancePath:o,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return p.errors=e,n===0}const c=["InstanceId","\
LogType","StartTime","EndTime"],g=["InstanceId","LogType","StartTime","EndTime","LogFilter","ColumnF\
ilter"];function C(s,{instancePath:o="",parentData:u,parentDataProperty:f,rootData:a=s}={}){let e=null,
n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!="str\
ing"){const r={instancePath:o+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),n++}if(s.LogType!==void 0&&typeof s.LogType!="string"){const r={instancePath:o+"/LogType",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.StartTime!==void 0&&typeof s.StartTime!=
"string"){const r={instancePath:o+"/StartTime",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),n++}if(s.EndTime!==void 0&&typeof s.EndTime!="string"){const r={instancePath:o+"/EndTime",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.LogFilter!==void 0){let r=s.
LogFilter;if(Array.isArray(r)){const t=r.length;for(let l=0;l<t;l++)p(r[l],{instancePath:o+"/LogFilt\
er/"+l,parentData:r,parentDataProperty:l,rootData:a})||(e=e===null?p.errors:e.concat(p.errors),n=e.length)}else{
const t={instancePath:o+"/LogFilter",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),
n++}}if(s.ColumnFilter!==void 0){let r=s.ColumnFilter;if(Array.isArray(r)){const t=r.length;for(let l=0;l<
t;l++)if(typeof r[l]!="string"){const i={instancePath:o+"/ColumnFilter/"+l,keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),n++}}else{const t={instancePath:o+"/ColumnFilter",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}for(const r of missingMembers(s,c)){const t={instancePath:o,
keyword:"required",params:{name:r}};e===null?e=[t]:e.push(t),n++}for(const r of unknownMembers(s,g)){
const t={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[t]:e.push(t),n++}}else{const r={
instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return C.errors=e,
n===0}return C;
})();

const secretFields = [];

/** Checks requests of `CreateExportTask` against every rule of the document. */
export const validateCreateExportTask: RequestValidator<CreateExportTaskRequest> = {
  action: "CreateExportTask",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateCreateExportTask, "CreateExportTask", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
