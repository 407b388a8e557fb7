// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstanceBackupModeRequest } from "../actions/ModifyInstanceBackupMode.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=["SecondLevelBackup","NormalLevelBackup"],l=["InstanceId"],p=["InstanceId","BackupMode"];function a(n,{
instancePath:c="",parentData:u,parentDataProperty:d,rootData:f=n}={}){let e=null,s=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&typeof n.InstanceId!="string"){const r={instancePath:c+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.BackupMode!==
void 0){let r=n.BackupMode;if(typeof r!="string"){const o={instancePath:c+"/BackupMode",keyword:"typ\
e",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(!isAllowed(r,t)){const o={instancePath:c+
"/BackupMode",keyword:"oneOf",params:{allowed:t,names:["SecondLevel","Normal"]}};e===null?e=[o]:e.push(
o),s++}}for(const r of missingMembers(n,l)){const o={instancePath:c,keyword:"required",params:{name:r}};
e===null?e=[o]:e.push(o),s++}for(const r of unknownMembers(n,p)){const o={instancePath:c,keyword:"me\
mbers",params:{name:r}};e===null?e=[o]:e.push(o),s++}}else{const r={instancePath:c,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return a.errors=e,s===0}return a;
})();

const secretFields = [];

/** Checks requests of `ModifyInstanceBackupMode` against every rule of the document. */
export const validateModifyInstanceBackupMode: RequestValidator<ModifyInstanceBackupModeRequest> = {
  action: "ModifyInstanceBackupMode",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstanceBackupMode, "ModifyInstanceBackupMode", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
