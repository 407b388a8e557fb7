// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { SwitchInstanceVipRequest } from "../actions/SwitchInstanceVip.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const c=[0,1],o=["now","syncComplete"],l=["SrcInstanceId","DstInstanceId"],f=["SrcInstanceId","DstIn\
stanceId","TimeDelay","ForceSwitch","SwitchTime"];function a(r,{instancePath:i="",parentData:p,parentDataProperty:m,
rootData:y=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.SrcInstanceId!==void 0&&
typeof r.SrcInstanceId!="string"){const n={instancePath:i+"/SrcInstanceId",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),t++}if(r.DstInstanceId!==void 0&&typeof r.DstInstanceId!="string"){
const n={instancePath:i+"/DstInstanceId",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),t++}if(r.TimeDelay!==void 0){let n=r.TimeDelay;if(!isOfKind(n,["integer"])){const s={instancePath:i+
"/TimeDelay",keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),t++}if(isNumeric(n)&&
(n<-9223372036854776e3||n>=9223372036854776e3)){const s={instancePath:i+"/TimeDelay",keyword:"format",
params:{format:"int64"}};e===null?e=[s]:e.push(s),t++}}if(r.ForceSwitch!==void 0){let n=r.ForceSwitch;
if(!isOfKind(n,["integer"])){const s={instancePath:i+"/ForceSwitch",keyword:"kinds",params:{type:["i\
nteger"]}};e===null?e=[s]:e.push(s),t++}if(!isAllowed(n,c)){const s={instancePath:i+"/ForceSwitch",keyword:"\
oneOf",params:{allowed:c,names:["Refrain","Force"]}};e===null?e=[s]:e.push(s),t++}}if(r.SwitchTime!==
void 0){let n=r.SwitchTime;if(typeof n!="string"){const s={instancePath:i+"/SwitchTime",keyword:"typ\
e",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!isAllowed(n,o)){const s={instancePath:i+
"/SwitchTime",keyword:"oneOf",params:{allowed:o,names:["Now","SyncComplete"]}};e===null?e=[s]:e.push(
s),t++}}for(const n of missingMembers(r,l)){const s={instancePath:i,keyword:"required",params:{name:n}};
e===null?e=[s]:e.push(s),t++}for(const n of unknownMembers(r,f)){const s={instancePath:i,keyword:"me\
mbers",params:{name:n}};e===null?e=[s]:e.push(s),t++}}else{const n={instancePath:i,keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),t++}return a.errors=e,t===0}return a;
})();

const secretFields = [];

/** Checks requests of `SwitchInstanceVip` against every rule of the document. */
export const validateSwitchInstanceVip: RequestValidator<SwitchInstanceVipRequest> = {
  action: "SwitchInstanceVip",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateSwitchInstanceVip, "SwitchInstanceVip", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
