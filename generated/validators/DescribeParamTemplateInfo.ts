// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeParamTemplateInfoRequest } from "../actions/DescribeParamTemplateInfo.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const n=["TemplateId"];function l(s,{instancePath:p="",parentData:m,parentDataProperty:i,rootData:f=s}={}){
let e=null,o=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.TemplateId!==void 0&&typeof s.TemplateId!=
"string"){const r={instancePath:p+"/TemplateId",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),o++}for(const r of missingMembers(s,n)){const t={instancePath:p,keyword:"required",params:{
name:r}};e===null?e=[t]:e.push(t),o++}for(const r of unknownMembers(s,n)){const t={instancePath:p,keyword:"\
members",params:{name:r}};e===null?e=[t]:e.push(t),o++}}else{const r={instancePath:p,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return l.errors=e,o===0}return l;
})();

const secretFields = [];

/** Checks requests of `DescribeParamTemplateInfo` against every rule of the document. */
export const validateDescribeParamTemplateInfo: RequestValidator<DescribeParamTemplateInfoRequest> = {
  action: "DescribeParamTemplateInfo",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeParamTemplateInfo, "DescribeParamTemplateInfo", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
