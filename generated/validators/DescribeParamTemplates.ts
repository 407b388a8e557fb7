// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeParamTemplatesRequest } from "../actions/DescribeParamTemplates.js";
import { isAllowed, isNumeric, isOfKind, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const m=[2,3,4,5,6,7,8,9,15,16,17,18,19,20,21,22,200],p=["ProductTypes","TemplateNames","TemplateIds",
"Limit","Offset"];function u(l,{instancePath:a="",parentData:o,parentDataProperty:f,rootData:y=l}={}){
let e=null,i=0;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.ProductTypes!==void 0){let r=l.ProductTypes;
if(Array.isArray(r)){const s=r.length;for(let t=0;t<s;t++){let n=r[t];if(!isOfKind(n,["integer"])){const d={
instancePath:a+"/ProductTypes/"+t,keyword:"kinds",params:{type:["integer"]}};e===null?e=[d]:e.push(d),
i++}if(!isAllowed(n,m)){const d={instancePath:a+"/ProductTypes/"+t,keyword:"oneOf",params:{allowed:m,
names:["Redis28Standard","Ckv32Standard","Ckv32Cluster","Redis28SingleNode","Redis40Standard","Redis\
40Cluster","Redis50Standard","Redis50Cluster","Redis62Standard","Redis62Cluster","Redis70Standard","\
Redis70Cluster","Valkey80Standard","Valkey80Cluster","Valkey90Standard","Valkey90Cluster","Memcached\
16Cluster"]}};e===null?e=[d]:e.push(d),i++}}}else{const s={instancePath:a+"/ProductTypes",keyword:"t\
ype",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(l.TemplateNames!==void 0){let r=l.TemplateNames;
if(Array.isArray(r)){if(r.length>50){const t={instancePath:a+"/TemplateNames",keyword:"maxItems",params:{
limit:50}};e===null?e=[t]:e.push(t),i++}const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!="string"){
const n={instancePath:a+"/TemplateNames/"+t,keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),i++}}else{const s={instancePath:a+"/TemplateNames",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),i++}}if(l.TemplateIds!==void 0){let r=l.TemplateIds;if(Array.isArray(r)){if(r.length>
50){const t={instancePath:a+"/TemplateIds",keyword:"maxItems",params:{limit:50}};e===null?e=[t]:e.push(
t),i++}const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!="string"){const n={instancePath:a+"/Temp\
lateIds/"+t,keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}}else{const s={instancePath:a+
"/TemplateIds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(l.Limit!==void 0){
let r=l.Limit;if(isNumeric(r)&&r<0){const s={instancePath:a+"/Limit",keyword:"minimum",params:{limit:0}};
e===null?e=[s]:e.push(s),i++}if(isNumeric(r)&&r>200){const s={instancePath:a+"/Limit",keyword:"maxim\
um",params:{limit:200}};e===null?e=[s]:e.push(s),i++}if(!isOfKind(r,["integer"])){const s={instancePath:a+
"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),i++}}if(l.Offset!==void 0){
let r=l.Offset;if(isNumeric(r)&&r<0){const s={instancePath:a+"/Offset",keyword:"minimum",params:{limit:0}};
e===null?e=[s]:e.push(s),i++}if(!isOfKind(r,["integer"])){const s={instancePath:a+"/Offset",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),i++}if(isNumeric(r)&&(r<-9223372036854776e3||
r>=9223372036854776e3)){const s={instancePath:a+"/Offset",keyword:"format",params:{format:"int64"}};
e===null?e=[s]:e.push(s),i++}}for(const r of unknownMembers(l,p)){const s={instancePath:a,keyword:"m\
embers",params:{name:r}};e===null?e=[s]:e.push(s),i++}}else{const r={instancePath:a,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return u.errors=e,i===0}return u;
})();

const secretFields = [];

/** Checks requests of `DescribeParamTemplates` against every rule of the document. */
export const validateDescribeParamTemplates: RequestValidator<DescribeParamTemplatesRequest> = {
  action: "DescribeParamTemplates",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeParamTemplates, "DescribeParamTemplates", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
