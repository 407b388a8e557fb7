// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ApplyParamsTemplateRequest } from "../actions/ApplyParamsTemplate.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const a=["InstanceIds","TemplateId"];function i(s,{instancePath:o="",parentData:y,parentDataProperty:c,
rootData:f=s}={}){let e=null,n=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceIds!==void 0){
let r=s.InstanceIds;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="strin\
g"){const l={instancePath:o+"/InstanceIds/"+p,keyword:"type",params:{type:"string"}};e===null?e=[l]:
e.push(l),n++}}else{const t={instancePath:o+"/InstanceIds",keyword:"type",params:{type:"array"}};e===
null?e=[t]:e.push(t),n++}}if(s.TemplateId!==void 0&&typeof s.TemplateId!="string"){const r={instancePath:o+
"/TemplateId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}for(const r of missingMembers(
s,a)){const t={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[t]:e.push(t),n++}for(const r of unknownMembers(
s,a)){const t={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[t]:e.push(t),n++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return i.
errors=e,n===0}return i;
})();

const secretFields = [];

/** Checks requests of `ApplyParamsTemplate` against every rule of the document. */
export const validateApplyParamsTemplate: RequestValidator<ApplyParamsTemplateRequest> = {
  action: "ApplyParamsTemplate",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateApplyParamsTemplate, "ApplyParamsTemplate", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
