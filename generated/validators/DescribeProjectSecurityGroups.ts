// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeProjectSecurityGroupsRequest } from "../actions/DescribeProjectSecurityGroups.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const o=["redis"],f=["Product"],u=["Product","ProjectId","Offset","Limit","SearchKey"];function l(s,{
instancePath:n="",parentData:m,parentDataProperty:c,rootData:d=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.Product!==void 0){let i=s.Product;if(typeof i!="string"){const r={
instancePath:n+"/Product",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(!isAllowed(
i,o)){const r={instancePath:n+"/Product",keyword:"enum",params:{allowed:o}};e===null?e=[r]:e.push(r),
t++}}if(s.ProjectId!==void 0){let i=s.ProjectId;if(!isOfKind(i,["integer"])){const r={instancePath:n+
"/ProjectId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),t++}if(isNumeric(i)&&
(i<0||i>=18446744073709552e3)){const r={instancePath:n+"/ProjectId",keyword:"format",params:{format:"\
uint64"}};e===null?e=[r]:e.push(r),t++}}if(s.Offset!==void 0){let i=s.Offset;if(isNumeric(i)&&i<0){const r={
instancePath:n+"/Offset",keyword:"minimum",params:{limit:0}};e===null?e=[r]:e.push(r),t++}if(!isOfKind(
i,["integer"])){const r={instancePath:n+"/Offset",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[r]:e.push(r),t++}if(isNumeric(i)&&(i<0||i>=18446744073709552e3)){const r={instancePath:n+"/Offset",
keyword:"format",params:{format:"uint64"}};e===null?e=[r]:e.push(r),t++}}if(s.Limit!==void 0){let i=s.
Limit;if(!isOfKind(i,["integer"])){const r={instancePath:n+"/Limit",keyword:"kinds",params:{type:["i\
nteger"]}};e===null?e=[r]:e.push(r),t++}if(isNumeric(i)&&(i<0||i>=18446744073709552e3)){const r={instancePath:n+
"/Limit",keyword:"format",params:{format:"uint64"}};e===null?e=[r]:e.push(r),t++}}if(s.SearchKey!==void 0&&
typeof s.SearchKey!="string"){const i={instancePath:n+"/SearchKey",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[i]:e.push(i),t++}for(const i of missingMembers(s,f)){const r={instancePath:n,keyword:"\
required",params:{name:i}};e===null?e=[r]:e.push(r),t++}for(const i of unknownMembers(s,u)){const r={
instancePath:n,keyword:"members",params:{name:i}};e===null?e=[r]:e.push(r),t++}}else{const i={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}return l.errors=e,t===0}return l;
})();

const secretFields = [];

/** Checks requests of `DescribeProjectSecurityGroups` against every rule of the document. */
export const validateDescribeProjectSecurityGroups: RequestValidator<DescribeProjectSecurityGroupsRequest> = {
  action: "DescribeProjectSecurityGroups",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeProjectSecurityGroups, "DescribeProjectSecurityGroups", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
