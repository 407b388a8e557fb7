// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyMaintenanceWindowRequest } from "../actions/ModifyMaintenanceWindow.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const o=["InstanceId","StartTime","EndTime"];function p(n,{instancePath:s="",parentData:m,parentDataProperty:f,
rootData:y=n}={}){let e=null,t=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&
typeof n.InstanceId!="string"){const r={instancePath:s+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),t++}if(n.StartTime!==void 0&&typeof n.StartTime!="string"){const r={
instancePath:s+"/StartTime",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.
EndTime!==void 0&&typeof n.EndTime!="string"){const r={instancePath:s+"/EndTime",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}for(const r of missingMembers(n,o)){const i={instancePath:s,
keyword:"required",params:{name:r}};e===null?e=[i]:e.push(i),t++}for(const r of unknownMembers(n,o)){
const i={instancePath:s,keyword:"members",params:{name:r}};e===null?e=[i]:e.push(i),t++}}else{const r={
instancePath:s,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return p.errors=e,
t===0}return p;
})();

const secretFields = [];

/** Checks requests of `ModifyMaintenanceWindow` against every rule of the document. */
export const validateModifyMaintenanceWindow: RequestValidator<ModifyMaintenanceWindowRequest> = {
  action: "ModifyMaintenanceWindow",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyMaintenanceWindow, "ModifyMaintenanceWindow", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
