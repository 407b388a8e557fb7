// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstanceEventRequest } from "../actions/ModifyInstanceEvent.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const o=["Canceled"],p=["InstanceId","EventId"],u=["InstanceId","EventId","StartTime","EndTime","Exe\
cutionDate","Status"];function f(n,{instancePath:i="",parentData:l,parentDataProperty:d,rootData:y=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&typeof n.InstanceId!=
"string"){const t={instancePath:i+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}if(n.EventId!==void 0){let t=n.EventId;if(!isOfKind(t,["integer"])){const r={instancePath:i+
"/EventId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),s++}if(isNumeric(t)&&
(t<-9223372036854776e3||t>=9223372036854776e3)){const r={instancePath:i+"/EventId",keyword:"format",
params:{format:"int64"}};e===null?e=[r]:e.push(r),s++}}if(n.StartTime!==void 0&&typeof n.StartTime!=
"string"){const t={instancePath:i+"/StartTime",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),s++}if(n.EndTime!==void 0&&typeof n.EndTime!="string"){const t={instancePath:i+"/EndTime",
keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(n.ExecutionDate!==void 0&&typeof n.
ExecutionDate!="string"){const t={instancePath:i+"/ExecutionDate",keyword:"type",params:{type:"strin\
g"}};e===null?e=[t]:e.push(t),s++}if(n.Status!==void 0){let t=n.Status;if(typeof t!="string"){const r={
instancePath:i+"/Status",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(!isAllowed(
t,o)){const r={instancePath:i+"/Status",keyword:"enum",params:{allowed:o}};e===null?e=[r]:e.push(r),
s++}}for(const t of missingMembers(n,p)){const r={instancePath:i,keyword:"required",params:{name:t}};
e===null?e=[r]:e.push(r),s++}for(const t of unknownMembers(n,u)){const r={instancePath:i,keyword:"me\
mbers",params:{name:t}};e===null?e=[r]:e.push(r),s++}}else{const t={instancePath:i,keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),s++}return f.errors=e,s===0}return f;
})();

const secretFields = [];

/** Checks requests of `ModifyInstanceEvent` against every rule of the document. */
export const validateModifyInstanceEvent: RequestValidator<ModifyInstanceEventRequest> = {
  action: "ModifyInstanceEvent",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstanceEvent, "ModifyInstanceEvent", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
