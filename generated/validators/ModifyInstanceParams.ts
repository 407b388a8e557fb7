// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstanceParamsRequest } from "../actions/ModifyInstanceParams.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const i=["Key","Value"],c=["InstanceId","InstanceParams"];function m(t,{instancePath:a="",parentData:u,
parentDataProperty:f,rootData:d=t}={}){let e=null,n=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
InstanceId!==void 0&&typeof t.InstanceId!="string"){const r={instancePath:a+"/InstanceId",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(t.InstanceParams!==void 0){let r=t.InstanceParams;
if(Array.isArray(r)){const o=r.length;for(let p=0;p<o;p++){let y=r[p];if(y&&typeof y=="object"&&!Array.
isArray(y)){if(y.Key!==void 0&&typeof y.Key!="string"){const s={instancePath:a+"/InstanceParams/"+p+
"/Key",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(y.Value!==void 0&&typeof y.
Value!="string"){const s={instancePath:a+"/InstanceParams/"+p+"/Value",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}for(const s of missingMembers(y,i)){const l={instancePath:a+"\
/InstanceParams/"+p,keyword:"required",params:{name:s}};e===null?e=[l]:e.push(l),n++}for(const s of unknownMembers(
y,i)){const l={instancePath:a+"/InstanceParams/"+p,keyword:"members",params:{name:s}};e===null?e=[l]:
e.push(l),n++}}else{const s={instancePath:a+"/InstanceParams/"+p,keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),n++}}}else{const o={instancePath:a+"/InstanceParams",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),n++}}for(const r of missingMembers(t,c)){const o={instancePath:a,
keyword:"required",params:{name:r}};e===null?e=[o]:e.push(o),n++}for(const r of unknownMembers(t,c)){
const o={instancePath:a,keyword:"members",params:{name:r}};e===null?e=[o]:e.push(o),n++}}else{const r={
instancePath:a,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return m.errors=e,
n===0}return m;
})();

const secretFields = [];

/** Checks requests of `ModifyInstanceParams` against every rule of the document. */
export const validateModifyInstanceParams: RequestValidator<ModifyInstanceParamsRequest> = {
  action: "ModifyInstanceParams",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstanceParams, "ModifyInstanceParams", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
