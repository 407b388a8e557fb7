// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ManualBackupInstanceRequest } from "../actions/ManualBackupInstance.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const o=["InstanceId"],a=["InstanceId","Remark","StorageDays"];function m(n,{instancePath:i="",parentData:p,
parentDataProperty:y,rootData:l=n}={}){let e=null,t=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
InstanceId!==void 0&&typeof n.InstanceId!="string"){const r={instancePath:i+"/InstanceId",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.Remark!==void 0&&typeof n.Remark!="st\
ring"){const r={instancePath:i+"/Remark",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(n.StorageDays!==void 0){let r=n.StorageDays;if(isNumeric(r)&&r<0){const s={instancePath:i+
"/StorageDays",keyword:"minimum",params:{limit:0}};e===null?e=[s]:e.push(s),t++}if(isNumeric(r)&&r>1825){
const s={instancePath:i+"/StorageDays",keyword:"maximum",params:{limit:1825}};e===null?e=[s]:e.push(
s),t++}if(!isOfKind(r,["integer"])){const s={instancePath:i+"/StorageDays",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[s]:e.push(s),t++}}for(const r of missingMembers(n,o)){const s={instancePath:i,
keyword:"required",params:{name:r}};e===null?e=[s]:e.push(s),t++}for(const r of unknownMembers(n,a)){
const s={instancePath:i,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),t++}}else{const r={
instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return m.errors=e,
t===0}return m;
})();

const secretFields = [];

/** Checks requests of `ManualBackupInstance` against every rule of the document. */
export const validateManualBackupInstance: RequestValidator<ManualBackupInstanceRequest> = {
  action: "ManualBackupInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateManualBackupInstance, "ManualBackupInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
