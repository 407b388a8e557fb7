// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { UpgradeInstanceVersionRequest } from "../actions/UpgradeInstanceVersion.js";
import { isAllowed, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const o=new RegExp("^[0-9]+$","u"),p=[1,2],a=["TargetInstanceType","SwitchOption","InstanceId"];function c(r,{
instancePath:i="",parentData:l,parentDataProperty:y,rootData:f=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.TargetInstanceType!==void 0){let t=r.TargetInstanceType;if(typeof t==
"string"){if(!o.test(t)){const n={instancePath:i+"/TargetInstanceType",keyword:"pattern",params:{pattern:o}};
e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/TargetInstanceType",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}if(r.SwitchOption!==void 0){let t=r.SwitchOption;if(!isOfKind(
t,["integer"])){const n={instancePath:i+"/SwitchOption",keyword:"kinds",params:{type:["integer"]}};e===
null?e=[n]:e.push(n),s++}if(!isAllowed(t,p)){const n={instancePath:i+"/SwitchOption",keyword:"oneOf",
params:{allowed:p,names:["MaintenanceWindow","Immediately"]}};e===null?e=[n]:e.push(n),s++}}if(r.InstanceId!==
void 0&&typeof r.InstanceId!="string"){const t={instancePath:i+"/InstanceId",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}for(const t of missingMembers(r,a)){const n={instancePath:i,
keyword:"required",params:{name:t}};e===null?e=[n]:e.push(n),s++}for(const t of unknownMembers(r,a)){
const n={instancePath:i,keyword:"members",params:{name:t}};e===null?e=[n]:e.push(n),s++}}else{const t={
instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return c.errors=e,
s===0}return c;
})();

const secretFields = [];

/** Checks requests of `UpgradeInstanceVersion` against every rule of the document. */
export const validateUpgradeInstanceVersion: RequestValidator<UpgradeInstanceVersionRequest> = {
  action: "UpgradeInstanceVersion",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateUpgradeInstanceVersion, "UpgradeInstanceVersion", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
