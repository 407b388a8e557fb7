// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ResetPasswordRequest } from "../actions/ResetPassword.js";
import { codePoints, isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const d=[!0],w=["NoAuth"],m=["Password"],h=["InstanceId"],A=["InstanceId","Password","NoAuth","Encry\
ptPassword"],a=new RegExp("^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]+$)(?!/)[A-Za-z0-9()`~!@\
#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$","u");function k(s,{instancePath:t="",parentData:P,parentDataProperty:b,
rootData:g=s}={}){let e=null,o=0;const i=o;let p=!0;const y=o;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.NoAuth!==void 0){const r=o;if(!isAllowed(s.NoAuth,d)){const n={};e===null?e=[n]:e.push(n),o++}
var f=r===o}else var f=!0;if(f&&missingMembers(s,w).length>0){const r={};e===null?e=[r]:e.push(r),o++}}
var l=y===o;if(o=i,e!==null&&(i?e.length=i:e=null),!l){const r=o;if(s&&typeof s=="object"&&!Array.isArray(
s))for(const c of missingMembers(s,m)){const u={instancePath:t,keyword:"required",params:{name:c}};e===
null?e=[u]:e.push(u),o++}var l=r===o;p=l}if(!p){const r={instancePath:t,keyword:"if",params:{failingKeyword:"\
else"}};e===null?e=[r]:e.push(r),o++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceId!==
void 0&&typeof s.InstanceId!="string"){const r={instancePath:t+"/InstanceId",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),o++}if(s.Password!==void 0){let r=s.Password;if(typeof r=="\
string"){if(codePoints(r)<8){const n={instancePath:t+"/Password",keyword:"minLength",params:{limit:8}};
e===null?e=[n]:e.push(n),o++}if(codePoints(r)>32){const n={instancePath:t+"/Password",keyword:"maxLe\
ngth",params:{limit:32}};e===null?e=[n]:e.push(n),o++}if(!a.test(r)){const n={instancePath:t+"/Passw\
ord",keyword:"pattern",params:{pattern:a}};e===null?e=[n]:e.push(n),o++}}else{const n={instancePath:t+
"/Password",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}}if(s.NoAuth!==void 0&&
typeof s.NoAuth!="boolean"){const r={instancePath:t+"/NoAuth",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),o++}if(s.EncryptPassword!==void 0&&typeof s.EncryptPassword!="boolean"){const r={
instancePath:t+"/EncryptPassword",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),o++}
for(const r of missingMembers(s,h)){const n={instancePath:t,keyword:"required",params:{name:r}};e===
null?e=[n]:e.push(n),o++}for(const r of unknownMembers(s,A)){const n={instancePath:t,keyword:"member\
s",params:{name:r}};e===null?e=[n]:e.push(n),o++}}else{const r={instancePath:t,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),o++}return k.errors=e,o===0}return k;
})();

const secretFields = ["Password"];

/** Checks requests of `ResetPassword` against every rule of the document. */
export const validateResetPassword: RequestValidator<ResetPasswordRequest> = {
  action: "ResetPassword",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateResetPassword, "ResetPassword", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
