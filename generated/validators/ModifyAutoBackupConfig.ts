// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyAutoBackupConfigRequest } from "../actions/ModifyAutoBackupConfig.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const i=["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"],u=[1],l=["InstanceI\
d"],f=["InstanceId","WeekDays","TimePeriod","AutoBackupType","BackupStorageDays"],p=new RegExp("^([0\
1][0-9]|2[0-3]):00-([01][0-9]|2[0-3]):00$","u");function c(a,{instancePath:t="",parentData:k,parentDataProperty:m,
rootData:g=a}={}){let e=null,n=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.InstanceId!==void 0&&
typeof a.InstanceId!="string"){const s={instancePath:t+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),n++}if(a.WeekDays!==void 0){let s=a.WeekDays;if(Array.isArray(s)){const r=s.
length;for(let y=0;y<r;y++){let d=s[y];if(typeof d!="string"){const o={instancePath:t+"/WeekDays/"+y,
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),n++}if(!isAllowed(d,i)){const o={instancePath:t+
"/WeekDays/"+y,keyword:"oneOf",params:{allowed:i,names:["Monday","Tuesday","Wednesday","Thursday","F\
riday","Saturday","Sunday"]}};e===null?e=[o]:e.push(o),n++}}}else{const r={instancePath:t+"/WeekDays",
keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}}if(a.TimePeriod!==void 0){let s=a.
TimePeriod;if(typeof s=="string"){if(!p.test(s)){const r={instancePath:t+"/TimePeriod",keyword:"patt\
ern",params:{pattern:p}};e===null?e=[r]:e.push(r),n++}}else{const r={instancePath:t+"/TimePeriod",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(a.AutoBackupType!==void 0){let s=a.AutoBackupType;
if(!isOfKind(s,["integer"])){const r={instancePath:t+"/AutoBackupType",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[r]:e.push(r),n++}if(!isAllowed(s,u)){const r={instancePath:t+"/AutoBackupTy\
pe",keyword:"enum",params:{allowed:u}};e===null?e=[r]:e.push(r),n++}}if(a.BackupStorageDays!==void 0){
let s=a.BackupStorageDays;if(!isOfKind(s,["integer"])){const r={instancePath:t+"/BackupStorageDays",
keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),n++}if(isNumeric(s)&&(s<-9223372036854776e3||
s>=9223372036854776e3)){const r={instancePath:t+"/BackupStorageDays",keyword:"format",params:{format:"\
int64"}};e===null?e=[r]:e.push(r),n++}}for(const s of missingMembers(a,l)){const r={instancePath:t,keyword:"\
required",params:{name:s}};e===null?e=[r]:e.push(r),n++}for(const s of unknownMembers(a,f)){const r={
instancePath:t,keyword:"members",params:{name:s}};e===null?e=[r]:e.push(r),n++}}else{const s={instancePath:t,
keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return c.errors=e,n===0}return c;
})();

const secretFields = [];

/** Checks requests of `ModifyAutoBackupConfig` against every rule of the document. */
export const validateModifyAutoBackupConfig: RequestValidator<ModifyAutoBackupConfigRequest> = {
  action: "ModifyAutoBackupConfig",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyAutoBackupConfig, "ModifyAutoBackupConfig", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
