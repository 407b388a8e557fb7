// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceDealDetailRequest } from "../actions/DescribeInstanceDealDetail.js";
import { unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["DealIds","DealName"];function y(s,{instancePath:n="",parentData:i,parentDataProperty:f,rootData:m=s}={}){
let e=null,l=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.DealIds!==void 0){let r=s.DealIds;if(Array.
isArray(r)){const t=r.length;for(let o=0;o<t;o++)if(typeof r[o]!="string"){const a={instancePath:n+"\
/DealIds/"+o,keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),l++}}else{const t={instancePath:n+
"/DealIds",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),l++}}if(s.DealName!==void 0&&
typeof s.DealName!="string"){const r={instancePath:n+"/DealName",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),l++}for(const r of unknownMembers(s,p)){const t={instancePath:n,keyword:"me\
mbers",params:{name:r}};e===null?e=[t]:e.push(t),l++}}else{const r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),l++}return y.errors=e,l===0}return y;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceDealDetail` against every rule of the document. */
export const validateDescribeInstanceDealDetail: RequestValidator<DescribeInstanceDealDetailRequest> = {
  action: "DescribeInstanceDealDetail",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceDealDetail, "DescribeInstanceDealDetail", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
