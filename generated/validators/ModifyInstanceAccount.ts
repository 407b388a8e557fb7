// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstanceAccountRequest } from "../actions/ModifyInstanceAccount.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const c=["master","replication"],y=["r","w","rw"],p=["InstanceId","AccountName"],f=["InstanceId","Ac\
countName","AccountPassword","Remark","ReadonlyPolicy","Privilege","NoAuth","EncryptPassword"];function u(s,{
instancePath:t="",parentData:d,parentDataProperty:m,rootData:w=s}={}){let e=null,n=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!="string"){const r={instancePath:t+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.AccountName!==
void 0&&typeof s.AccountName!="string"){const r={instancePath:t+"/AccountName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.AccountPassword!==void 0&&typeof s.AccountPassword!=
"string"){const r={instancePath:t+"/AccountPassword",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),n++}if(s.Remark!==void 0&&typeof s.Remark!="string"){const r={instancePath:t+"/Remar\
k",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.ReadonlyPolicy!==void 0){
let r=s.ReadonlyPolicy;if(Array.isArray(r)){const o=r.length;for(let i=0;i<o;i++){let a=r[i];if(typeof a!=
"string"){const l={instancePath:t+"/ReadonlyPolicy/"+i,keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),n++}if(!isAllowed(a,c)){const l={instancePath:t+"/ReadonlyPolicy/"+i,keyword:"oneOf",
params:{allowed:c,names:["Master","Replica"]}};e===null?e=[l]:e.push(l),n++}}}else{const o={instancePath:t+
"/ReadonlyPolicy",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),n++}}if(s.Privilege!==
void 0){let r=s.Privilege;if(typeof r!="string"){const o={instancePath:t+"/Privilege",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),n++}if(!isAllowed(r,y)){const o={instancePath:t+"/P\
rivilege",keyword:"oneOf",params:{allowed:y,names:["Read","Write","ReadWrite"]}};e===null?e=[o]:e.push(
o),n++}}if(s.NoAuth!==void 0&&typeof s.NoAuth!="boolean"){const r={instancePath:t+"/NoAuth",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),n++}if(s.EncryptPassword!==void 0&&typeof s.
EncryptPassword!="boolean"){const r={instancePath:t+"/EncryptPassword",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),n++}for(const r of missingMembers(s,p)){const o={instancePath:t,
keyword:"required",params:{name:r}};e===null?e=[o]:e.push(o),n++}for(const r of unknownMembers(s,f)){
const o={instancePath:t,keyword:"members",params:{name:r}};e===null?e=[o]:e.push(o),n++}}else{const r={
instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return u.errors=e,
n===0}return u;
})();

const secretFields = ["AccountPassword"];

/** Checks requests of `ModifyInstanceAccount` against every rule of the document. */
export const validateModifyInstanceAccount: RequestValidator<ModifyInstanceAccountRequest> = {
  action: "ModifyInstanceAccount",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstanceAccount, "ModifyInstanceAccount", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
