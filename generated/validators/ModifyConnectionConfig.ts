// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyConnectionConfigRequest } from "../actions/ModifyConnectionConfig.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const u=["Bandwidth"],c=["ClientLimit"],y=["InstanceId"],a=["InstanceId","Bandwidth","ClientLimit"];
function w(n,{instancePath:t="",parentData:k,parentDataProperty:h,rootData:I=n}={}){let e=null,s=0;const l=s;
let o=!1;const m=s;if(n&&typeof n=="object"&&!Array.isArray(n))for(const r of missingMembers(n,u)){const i={
instancePath:t,keyword:"required",params:{name:r}};e===null?e=[i]:e.push(i),s++}var f=m===s;if(o=o||
f,!o){const r=s;if(n&&typeof n=="object"&&!Array.isArray(n))for(const p of missingMembers(n,c)){const d={
instancePath:t,keyword:"required",params:{name:p}};e===null?e=[d]:e.push(d),s++}var f=r===s;o=o||f}if(o)
s=l,e!==null&&(l?e.length=l:e=null);else{const r={instancePath:t,keyword:"anyOf",params:{}};e===null?
e=[r]:e.push(r),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&typeof n.
InstanceId!="string"){const r={instancePath:t+"/InstanceId",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(n.Bandwidth!==void 0){let r=n.Bandwidth;if(!isOfKind(r,["integer"])){const i={
instancePath:t+"/Bandwidth",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),s++}
if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const i={instancePath:t+"/Bandwidth",
keyword:"format",params:{format:"int64"}};e===null?e=[i]:e.push(i),s++}}if(n.ClientLimit!==void 0){let r=n.
ClientLimit;if(!isOfKind(r,["integer"])){const i={instancePath:t+"/ClientLimit",keyword:"kinds",params:{
type:["integer"]}};e===null?e=[i]:e.push(i),s++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){
const i={instancePath:t+"/ClientLimit",keyword:"format",params:{format:"int64"}};e===null?e=[i]:e.push(
i),s++}}for(const r of missingMembers(n,y)){const i={instancePath:t,keyword:"required",params:{name:r}};
e===null?e=[i]:e.push(i),s++}for(const r of unknownMembers(n,a)){const i={instancePath:t,keyword:"me\
mbers",params:{name:r}};e===null?e=[i]:e.push(i),s++}}else{const r={instancePath:t,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}return w;
})();

const secretFields = [];

/** Checks requests of `ModifyConnectionConfig` against every rule of the document. */
export const validateModifyConnectionConfig: RequestValidator<ModifyConnectionConfigRequest> = {
  action: "ModifyConnectionConfig",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyConnectionConfig, "ModifyConnectionConfig", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
