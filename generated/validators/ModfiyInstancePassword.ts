// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModfiyInstancePasswordRequest } from "../actions/ModfiyInstancePassword.js";
import { codePoints, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const a=new RegExp("^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\\\
-+=_|{}\\[\\]:;<>,.?/]+$","u"),p=["InstanceId","OldPassword","Password"],d=["InstanceId","OldPasswor\
d","Password","EncryptPassword"];function l(o,{instancePath:t="",parentData:i,parentDataProperty:f,rootData:w=o}={}){
let r=null,n=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.InstanceId!==void 0&&typeof o.InstanceId!=
"string"){const s={instancePath:t+"/InstanceId",keyword:"type",params:{type:"string"}};r===null?r=[s]:
r.push(s),n++}if(o.OldPassword!==void 0&&typeof o.OldPassword!="string"){const s={instancePath:t+"/O\
ldPassword",keyword:"type",params:{type:"string"}};r===null?r=[s]:r.push(s),n++}if(o.Password!==void 0){
let s=o.Password;if(typeof s=="string"){if(codePoints(s)<8){const e={instancePath:t+"/Password",keyword:"\
minLength",params:{limit:8}};r===null?r=[e]:r.push(e),n++}if(codePoints(s)>30){const e={instancePath:t+
"/Password",keyword:"maxLength",params:{limit:30}};r===null?r=[e]:r.push(e),n++}if(!a.test(s)){const e={
instancePath:t+"/Password",keyword:"pattern",params:{pattern:a}};r===null?r=[e]:r.push(e),n++}}else{
const e={instancePath:t+"/Password",keyword:"type",params:{type:"string"}};r===null?r=[e]:r.push(e),
n++}}if(o.EncryptPassword!==void 0&&typeof o.EncryptPassword!="boolean"){const s={instancePath:t+"/E\
ncryptPassword",keyword:"type",params:{type:"boolean"}};r===null?r=[s]:r.push(s),n++}for(const s of missingMembers(
o,p)){const e={instancePath:t,keyword:"required",params:{name:s}};r===null?r=[e]:r.push(e),n++}for(const s of unknownMembers(
o,d)){const e={instancePath:t,keyword:"members",params:{name:s}};r===null?r=[e]:r.push(e),n++}}else{
const s={instancePath:t,keyword:"type",params:{type:"object"}};r===null?r=[s]:r.push(s),n++}return l.
errors=r,n===0}return l;
})();

const secretFields = ["OldPassword", "Password"];

/** Checks requests of `ModfiyInstancePassword` against every rule of the document. */
export const validateModfiyInstancePassword: RequestValidator<ModfiyInstancePasswordRequest> = {
  action: "ModfiyInstancePassword",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModfiyInstancePassword, "ModfiyInstancePassword", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
