// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyLogRequest } from "../actions/ModifyLog.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=["write","read","all"],p=[7,30],y=["InstanceId","LogType","LogSubType","LogExpireDay","HighL\
ogExpireDay","DegradeStrategy"];function g(s,{instancePath:o="",parentData:a,parentDataProperty:l,rootData:u=s}={}){
let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!=
"string"){const i={instancePath:o+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),n++}if(s.LogType!==void 0&&typeof s.LogType!="string"){const i={instancePath:o+"/LogType",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(s.LogSubType!==void 0){let i=s.
LogSubType;if(typeof i!="string"){const r={instancePath:o+"/LogSubType",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),n++}if(!isAllowed(i,t)){const r={instancePath:o+"/LogSubType",keyword:"\
oneOf",params:{allowed:t,names:["Write","Read","All"]}};e===null?e=[r]:e.push(r),n++}}if(s.LogExpireDay!==
void 0){let i=s.LogExpireDay;if(!isOfKind(i,["integer"])){const r={instancePath:o+"/LogExpireDay",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),n++}if(!isAllowed(i,p)){const r={instancePath:o+
"/LogExpireDay",keyword:"enum",params:{allowed:p}};e===null?e=[r]:e.push(r),n++}}if(s.HighLogExpireDay!==
void 0){let i=s.HighLogExpireDay;if(!isOfKind(i,["integer"])){const r={instancePath:o+"/HighLogExpir\
eDay",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),n++}if(isNumeric(i)&&(i<-9223372036854776e3||
i>=9223372036854776e3)){const r={instancePath:o+"/HighLogExpireDay",keyword:"format",params:{format:"\
int64"}};e===null?e=[r]:e.push(r),n++}}if(s.DegradeStrategy!==void 0){let i=s.DegradeStrategy;if(isNumeric(
i)&&i<300){const r={instancePath:o+"/DegradeStrategy",keyword:"minimum",params:{limit:300}};e===null?
e=[r]:e.push(r),n++}if(isNumeric(i)&&i>1e3){const r={instancePath:o+"/DegradeStrategy",keyword:"maxi\
mum",params:{limit:1e3}};e===null?e=[r]:e.push(r),n++}if(!isOfKind(i,["integer"])){const r={instancePath:o+
"/DegradeStrategy",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),n++}}for(const i of missingMembers(
s,y)){const r={instancePath:o,keyword:"required",params:{name:i}};e===null?e=[r]:e.push(r),n++}for(const i of unknownMembers(
s,y)){const r={instancePath:o,keyword:"members",params:{name:i}};e===null?e=[r]:e.push(r),n++}}else{
const i={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}return g.
errors=e,n===0}return g;
})();

const secretFields = [];

/** Checks requests of `ModifyLog` against every rule of the document. */
export const validateModifyLog: RequestValidator<ModifyLogRequest> = {
  action: "ModifyLog",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyLog, "ModifyLog", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
