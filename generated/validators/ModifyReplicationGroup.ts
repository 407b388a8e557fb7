// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyReplicationGroupRequest } from "../actions/ModifyReplicationGroup.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=["GroupId"],u=["GroupId","GroupName","Remark"];function i(o,{instancePath:p="",parentData:m,
parentDataProperty:y,rootData:f=o}={}){let e=null,s=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
GroupId!==void 0&&typeof o.GroupId!="string"){const r={instancePath:p+"/GroupId",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(o.GroupName!==void 0&&typeof o.GroupName!="string"){
const r={instancePath:p+"/GroupName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
s++}if(o.Remark!==void 0&&typeof o.Remark!="string"){const r={instancePath:p+"/Remark",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}for(const r of missingMembers(o,t)){const n={instancePath:p,
keyword:"required",params:{name:r}};e===null?e=[n]:e.push(n),s++}for(const r of unknownMembers(o,u)){
const n={instancePath:p,keyword:"members",params:{name:r}};e===null?e=[n]:e.push(n),s++}}else{const r={
instancePath:p,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return i.errors=e,
s===0}return i;
})();

const secretFields = [];

/** Checks requests of `ModifyReplicationGroup` against every rule of the document. */
export const validateModifyReplicationGroup: RequestValidator<ModifyReplicationGroupRequest> = {
  action: "ModifyReplicationGroup",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyReplicationGroup, "ModifyReplicationGroup", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
