// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyParamTemplateRequest } from "../actions/ModifyParamTemplate.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const l=["Key","Value"],m=["TemplateId"],f=["TemplateId","Name","Description","ParamList"];function u(s,{
instancePath:n="",parentData:c,parentDataProperty:d,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.TemplateId!==void 0&&typeof s.TemplateId!="string"){const r={instancePath:n+
"/TemplateId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.Name!==void 0&&
typeof s.Name!="string"){const r={instancePath:n+"/Name",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(s.Description!==void 0&&typeof s.Description!="string"){const r={instancePath:n+
"/Description",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.ParamList!==
void 0){let r=s.ParamList;if(Array.isArray(r)){const o=r.length;for(let a=0;a<o;a++){let p=r[a];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.Key!==void 0&&typeof p.Key!="string"){const i={instancePath:n+
"/ParamList/"+a+"/Key",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(p.Value!==
void 0&&typeof p.Value!="string"){const i={instancePath:n+"/ParamList/"+a+"/Value",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}for(const i of missingMembers(p,l)){const y={instancePath:n+
"/ParamList/"+a,keyword:"required",params:{name:i}};e===null?e=[y]:e.push(y),t++}for(const i of unknownMembers(
p,l)){const y={instancePath:n+"/ParamList/"+a,keyword:"members",params:{name:i}};e===null?e=[y]:e.push(
y),t++}}else{const i={instancePath:n+"/ParamList/"+a,keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),t++}}}else{const o={instancePath:n+"/ParamList",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),t++}}for(const r of missingMembers(s,m)){const o={instancePath:n,keyword:"r\
equired",params:{name:r}};e===null?e=[o]:e.push(o),t++}for(const r of unknownMembers(s,f)){const o={
instancePath:n,keyword:"members",params:{name:r}};e===null?e=[o]:e.push(o),t++}}else{const r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return u.errors=e,t===0}return u;
})();

const secretFields = [];

/** Checks requests of `ModifyParamTemplate` against every rule of the document. */
export const validateModifyParamTemplate: RequestValidator<ModifyParamTemplateRequest> = {
  action: "ModifyParamTemplate",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyParamTemplate, "ModifyParamTemplate", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
