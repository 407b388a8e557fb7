// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { CreateReplicationGroupRequest } from "../actions/CreateReplicationGroup.js";
import { codePoints, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=new RegExp("^[A-Za-z0-9_-]+$","u"),i=["InstanceId"],a=["InstanceId","GroupName","Remark"];function m(s,{
instancePath:o="",parentData:l,parentDataProperty:u,rootData:f=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!="string"){const r={instancePath:o+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.GroupName!==void 0){
let r=s.GroupName;if(typeof r=="string"){if(codePoints(r)<2){const n={instancePath:o+"/GroupName",keyword:"\
minLength",params:{limit:2}};e===null?e=[n]:e.push(n),t++}if(codePoints(r)>64){const n={instancePath:o+
"/GroupName",keyword:"maxLength",params:{limit:64}};e===null?e=[n]:e.push(n),t++}if(!p.test(r)){const n={
instancePath:o+"/GroupName",keyword:"pattern",params:{pattern:p}};e===null?e=[n]:e.push(n),t++}}else{
const n={instancePath:o+"/GroupName",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),
t++}}if(s.Remark!==void 0&&typeof s.Remark!="string"){const r={instancePath:o+"/Remark",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}for(const r of missingMembers(s,i)){const n={
instancePath:o,keyword:"required",params:{name:r}};e===null?e=[n]:e.push(n),t++}for(const r of unknownMembers(
s,a)){const n={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[n]:e.push(n),t++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return m.
errors=e,t===0}return m;
})();

const secretFields = [];

/** Checks requests of `CreateReplicationGroup` against every rule of the document. */
export const validateCreateReplicationGroup: RequestValidator<CreateReplicationGroupRequest> = {
  action: "CreateReplicationGroup",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateCreateReplicationGroup, "CreateReplicationGroup", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
