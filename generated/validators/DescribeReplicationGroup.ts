// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeReplicationGroupRequest } from "../actions/DescribeReplicationGroup.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const f=["Limit","Offset"],o=["Limit","Offset","GroupId","SearchKey"];function m(s,{instancePath:n="",
parentData:p,parentDataProperty:u,rootData:l=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.Limit!==void 0){let r=s.Limit;if(isNumeric(r)&&r<1){const i={instancePath:n+"/Limit",
keyword:"minimum",params:{limit:1}};e===null?e=[i]:e.push(i),t++}if(!isOfKind(r,["integer"])){const i={
instancePath:n+"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),t++}if(isNumeric(
r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const i={instancePath:n+"/Limit",keyword:"format",
params:{format:"int64"}};e===null?e=[i]:e.push(i),t++}}if(s.Offset!==void 0){let r=s.Offset;if(isNumeric(
r)&&r<0){const i={instancePath:n+"/Offset",keyword:"minimum",params:{limit:0}};e===null?e=[i]:e.push(
i),t++}if(!isOfKind(r,["integer"])){const i={instancePath:n+"/Offset",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[i]:e.push(i),t++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){
const i={instancePath:n+"/Offset",keyword:"format",params:{format:"int64"}};e===null?e=[i]:e.push(i),
t++}}if(s.GroupId!==void 0&&typeof s.GroupId!="string"){const r={instancePath:n+"/GroupId",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.SearchKey!==void 0&&typeof s.SearchKey!=
"string"){const r={instancePath:n+"/SearchKey",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}for(const r of missingMembers(s,f)){const i={instancePath:n,keyword:"required",params:{
name:r}};e===null?e=[i]:e.push(i),t++}for(const r of unknownMembers(s,o)){const i={instancePath:n,keyword:"\
members",params:{name:r}};e===null?e=[i]:e.push(i),t++}}else{const r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return m.errors=e,t===0}return m;
})();

const secretFields = [];

/** Checks requests of `DescribeReplicationGroup` against every rule of the document. */
export const validateDescribeReplicationGroup: RequestValidator<DescribeReplicationGroupRequest> = {
  action: "DescribeReplicationGroup",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeReplicationGroup, "DescribeReplicationGroup", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
