// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { CreateInstanceAccountRequest } from "../actions/CreateInstanceAccount.js";
import { codePoints, isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const c=new RegExp("^[A-Za-z0-9_-]+$","u"),p=new RegExp("^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za\
-z0-9]+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$","u"),y=["master","replication"],d=["\
r","w","rw"],u=["InstanceId","AccountName","AccountPassword","ReadonlyPolicy","Privilege"],f=["Insta\
nceId","AccountName","AccountPassword","ReadonlyPolicy","Privilege","Remark","EncryptPassword"];function m(n,{
instancePath:o="",parentData:w,parentDataProperty:P,rootData:g=n}={}){let e=null,t=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&typeof n.InstanceId!="string"){const s={instancePath:o+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(n.AccountName!==
void 0){let s=n.AccountName;if(typeof s=="string"){if(codePoints(s)>32){const r={instancePath:o+"/Ac\
countName",keyword:"maxLength",params:{limit:32}};e===null?e=[r]:e.push(r),t++}if(!c.test(s)){const r={
instancePath:o+"/AccountName",keyword:"pattern",params:{pattern:c}};e===null?e=[r]:e.push(r),t++}}else{
const r={instancePath:o+"/AccountName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}}if(n.AccountPassword!==void 0){let s=n.AccountPassword;if(typeof s=="string"){if(codePoints(
s)<8){const r={instancePath:o+"/AccountPassword",keyword:"minLength",params:{limit:8}};e===null?e=[r]:
e.push(r),t++}if(codePoints(s)>64){const r={instancePath:o+"/AccountPassword",keyword:"maxLength",params:{
limit:64}};e===null?e=[r]:e.push(r),t++}if(!p.test(s)){const r={instancePath:o+"/AccountPassword",keyword:"\
pattern",params:{pattern:p}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:o+"/AccountPas\
sword",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(n.ReadonlyPolicy!==void 0){
let s=n.ReadonlyPolicy;if(Array.isArray(s)){const r=s.length;for(let a=0;a<r;a++){let l=s[a];if(typeof l!=
"string"){const i={instancePath:o+"/ReadonlyPolicy/"+a,keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}if(!isAllowed(l,y)){const i={instancePath:o+"/ReadonlyPolicy/"+a,keyword:"oneOf",
params:{allowed:y,names:["Master","Replica"]}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:o+
"/ReadonlyPolicy",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}if(n.Privilege!==
void 0){let s=n.Privilege;if(typeof s!="string"){const r={instancePath:o+"/Privilege",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!isAllowed(s,d)){const r={instancePath:o+"/P\
rivilege",keyword:"oneOf",params:{allowed:d,names:["Read","Write","ReadWrite"]}};e===null?e=[r]:e.push(
r),t++}}if(n.Remark!==void 0){let s=n.Remark;if(typeof s=="string"){if(codePoints(s)>64){const r={instancePath:o+
"/Remark",keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:o+
"/Remark",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(n.EncryptPassword!==
void 0&&typeof n.EncryptPassword!="boolean"){const s={instancePath:o+"/EncryptPassword",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}for(const s of missingMembers(n,u)){const r={
instancePath:o,keyword:"required",params:{name:s}};e===null?e=[r]:e.push(r),t++}for(const s of unknownMembers(
n,f)){const r={instancePath:o,keyword:"members",params:{name:s}};e===null?e=[r]:e.push(r),t++}}else{
const s={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return m.
errors=e,t===0}return m;
})();

const secretFields = ["AccountPassword"];

/** Checks requests of `CreateInstanceAccount` against every rule of the document. */
export const validateCreateInstanceAccount: RequestValidator<CreateInstanceAccountRequest> = {
  action: "CreateInstanceAccount",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateCreateInstanceAccount, "CreateInstanceAccount", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
