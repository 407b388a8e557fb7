// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeSecondLevelBackupInfoRequest } from "../actions/DescribeSecondLevelBackupInfo.js";
import { isNumeric, isOfKind, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const i=["InstanceId","BackupTimestamp"];function o(s,{instancePath:p="",parentData:a,parentDataProperty:m,
rootData:c=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&
typeof s.InstanceId!="string"){const r={instancePath:p+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),n++}if(s.BackupTimestamp!==void 0){let r=s.BackupTimestamp;if(!isOfKind(
r,["integer"])){const t={instancePath:p+"/BackupTimestamp",keyword:"kinds",params:{type:["integer"]}};
e===null?e=[t]:e.push(t),n++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const t={
instancePath:p+"/BackupTimestamp",keyword:"format",params:{format:"int64"}};e===null?e=[t]:e.push(t),
n++}}for(const r of unknownMembers(s,i)){const t={instancePath:p,keyword:"members",params:{name:r}};
e===null?e=[t]:e.push(t),n++}}else{const r={instancePath:p,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),n++}return o.errors=e,n===0}return o;
})();

const secretFields = [];

/** Checks requests of `DescribeSecondLevelBackupInfo` against every rule of the document. */
export const validateDescribeSecondLevelBackupInfo: RequestValidator<DescribeSecondLevelBackupInfoRequest> = {
  action: "DescribeSecondLevelBackupInfo",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeSecondLevelBackupInfo, "DescribeSecondLevelBackupInfo", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
