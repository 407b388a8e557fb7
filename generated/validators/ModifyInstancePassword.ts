// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstancePasswordRequest } from "../actions/ModifyInstancePassword.js";
import { codePoints, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const a=new RegExp("^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\\\
-+=_|{}\\[\\]:;<>,.?/]+$","u"),i=["InstanceId","OldPassword","Password"];function l(o,{instancePath:t="",
parentData:p,parentDataProperty:d,rootData:f=o}={}){let r=null,n=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.InstanceId!==void 0&&typeof o.InstanceId!="string"){const s={instancePath:t+"/Insta\
nceId",keyword:"type",params:{type:"string"}};r===null?r=[s]:r.push(s),n++}if(o.OldPassword!==void 0&&
typeof o.OldPassword!="string"){const s={instancePath:t+"/OldPassword",keyword:"type",params:{type:"\
string"}};r===null?r=[s]:r.push(s),n++}if(o.Password!==void 0){let s=o.Password;if(typeof s=="string"){
if(codePoints(s)<8){const e={instancePath:t+"/Password",keyword:"minLength",params:{limit:8}};r===null?
r=[e]:r.push(e),n++}if(codePoints(s)>30){const e={instancePath:t+"/Password",keyword:"maxLength",params:{
limit:30}};r===null?r=[e]:r.push(e),n++}if(!a.test(s)){const e={instancePath:t+"/Password",keyword:"\
pattern",params:{pattern:a}};r===null?r=[e]:r.push(e),n++}}else{const e={instancePath:t+"/Password",
keyword:"type",params:{type:"string"}};r===null?r=[e]:r.push(e),n++}}for(const s of missingMembers(o,
i)){const e={instancePath:t,keyword:"required",params:{name:s}};r===null?r=[e]:r.push(e),n++}for(const s of unknownMembers(
o,i)){const e={instancePath:t,keyword:"members",params:{name:s}};r===null?r=[e]:r.push(e),n++}}else{
const s={instancePath:t,keyword:"type",params:{type:"object"}};r===null?r=[s]:r.push(s),n++}return l.
errors=r,n===0}return l;
})();

const secretFields = ["OldPassword", "Password"];

/** Checks requests of `ModifyInstancePassword` against every rule of the document. */
export const validateModifyInstancePassword: RequestValidator<ModifyInstancePasswordRequest> = {
  action: "ModifyInstancePassword",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstancePassword, "ModifyInstancePassword", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
