// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceParamRecordsRequest } from "../actions/DescribeInstanceParamRecords.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const f=["InstanceId"],o=["InstanceId","Limit","Offset"];function m(i,{instancePath:t="",parentData:u,
parentDataProperty:l,rootData:p=i}={}){let e=null,n=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
InstanceId!==void 0&&typeof i.InstanceId!="string"){const r={instancePath:t+"/InstanceId",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(i.Limit!==void 0){let r=i.Limit;if(isNumeric(
r)&&r>200){const s={instancePath:t+"/Limit",keyword:"maximum",params:{limit:200}};e===null?e=[s]:e.push(
s),n++}if(!isOfKind(r,["integer"])){const s={instancePath:t+"/Limit",keyword:"kinds",params:{type:["\
integer"]}};e===null?e=[s]:e.push(s),n++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){const s={instancePath:t+
"/Limit",keyword:"format",params:{format:"uint64"}};e===null?e=[s]:e.push(s),n++}}if(i.Offset!==void 0){
let r=i.Offset;if(isNumeric(r)&&r<0){const s={instancePath:t+"/Offset",keyword:"minimum",params:{limit:0}};
e===null?e=[s]:e.push(s),n++}if(!isOfKind(r,["integer"])){const s={instancePath:t+"/Offset",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),n++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){
const s={instancePath:t+"/Offset",keyword:"format",params:{format:"uint64"}};e===null?e=[s]:e.push(s),
n++}}for(const r of missingMembers(i,f)){const s={instancePath:t,keyword:"required",params:{name:r}};
e===null?e=[s]:e.push(s),n++}for(const r of unknownMembers(i,o)){const s={instancePath:t,keyword:"me\
mbers",params:{name:r}};e===null?e=[s]:e.push(s),n++}}else{const r={instancePath:t,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),n++}return m.errors=e,n===0}return m;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceParamRecords` against every rule of the document. */
export const validateDescribeInstanceParamRecords: RequestValidator<DescribeInstanceParamRecordsRequest> = {
  action: "DescribeInstanceParamRecords",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceParamRecords, "DescribeInstanceParamRecords", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
