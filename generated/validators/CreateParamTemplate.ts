// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { CreateParamTemplateRequest } from "../actions/CreateParamTemplate.js";
import { codePoints, isAllowed, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=[2,3,4,5,6,7,8,9,15,16,17,18,19,20,21,22,200],y=["Key","Value"],u=["Name"],m=["Name","Descri\
ption","ProductType","TemplateId","ParamList"];function f(a,{instancePath:n="",parentData:c,parentDataProperty:k,
rootData:g=a}={}){let e=null,t=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.Name!==void 0){let s=a.
Name;if(typeof s=="string"){if(codePoints(s)<2){const r={instancePath:n+"/Name",keyword:"minLength",
params:{limit:2}};e===null?e=[r]:e.push(r),t++}if(codePoints(s)>64){const r={instancePath:n+"/Name",
keyword:"maxLength",params:{limit:64}};e===null?e=[r]:e.push(r),t++}}else{const r={instancePath:n+"/\
Name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}if(a.Description!==void 0&&
typeof a.Description!="string"){const s={instancePath:n+"/Description",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(a.ProductType!==void 0){let s=a.ProductType;if(!isOfKind(s,
["integer"])){const r={instancePath:n+"/ProductType",keyword:"kinds",params:{type:["integer"]}};e===
null?e=[r]:e.push(r),t++}if(!isAllowed(s,p)){const r={instancePath:n+"/ProductType",keyword:"oneOf",
params:{allowed:p,names:["Redis28Standard","Ckv32Standard","Ckv32Cluster","Redis28SingleNode","Redis\
40Standard","Redis40Cluster","Redis50Standard","Redis50Cluster","Redis62Standard","Redis62Cluster","\
Redis70Standard","Redis70Cluster","Valkey80Standard","Valkey80Cluster","Valkey90Standard","Valkey90C\
luster","Memcached16Cluster"]}};e===null?e=[r]:e.push(r),t++}}if(a.TemplateId!==void 0&&typeof a.TemplateId!=
"string"){const s={instancePath:n+"/TemplateId",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}if(a.ParamList!==void 0){let s=a.ParamList;if(Array.isArray(s)){const r=s.length;for(let l=0;l<
r;l++){let d=s[l];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.Key!==void 0&&typeof d.Key!="str\
ing"){const i={instancePath:n+"/ParamList/"+l+"/Key",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}if(d.Value!==void 0&&typeof d.Value!="string"){const i={instancePath:n+"/ParamLi\
st/"+l+"/Value",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}for(const i of missingMembers(
d,y)){const o={instancePath:n+"/ParamList/"+l,keyword:"required",params:{name:i}};e===null?e=[o]:e.push(
o),t++}for(const i of unknownMembers(d,y)){const o={instancePath:n+"/ParamList/"+l,keyword:"members",
params:{name:i}};e===null?e=[o]:e.push(o),t++}}else{const i={instancePath:n+"/ParamList/"+l,keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}}else{const r={instancePath:n+"/ParamLis\
t",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),t++}}for(const s of missingMembers(
a,u)){const r={instancePath:n,keyword:"required",params:{name:s}};e===null?e=[r]:e.push(r),t++}for(const s of unknownMembers(
a,m)){const r={instancePath:n,keyword:"members",params:{name:s}};e===null?e=[r]:e.push(r),t++}}else{
const s={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return f.
errors=e,t===0}return f;
})();

const secretFields = [];

/** Checks requests of `CreateParamTemplate` against every rule of the document. */
export const validateCreateParamTemplate: RequestValidator<CreateParamTemplateRequest> = {
  action: "CreateParamTemplate",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateCreateParamTemplate, "CreateParamTemplate", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
