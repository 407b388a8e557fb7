// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceAccountRequest } from "../actions/DescribeInstanceAccount.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const f=["InstanceId","Limit","Offset"];function o(i,{instancePath:t="",parentData:m,parentDataProperty:l,
rootData:p=i}={}){let e=null,n=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.InstanceId!==void 0&&
typeof i.InstanceId!="string"){const r={instancePath:t+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),n++}if(i.Limit!==void 0){let r=i.Limit;if(!isOfKind(r,["integer"])){
const s={instancePath:t+"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),
n++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const s={instancePath:t+"/Limit",
keyword:"format",params:{format:"int64"}};e===null?e=[s]:e.push(s),n++}}if(i.Offset!==void 0){let r=i.
Offset;if(isNumeric(r)&&r<0){const s={instancePath:t+"/Offset",keyword:"minimum",params:{limit:0}};e===
null?e=[s]:e.push(s),n++}if(!isOfKind(r,["integer"])){const s={instancePath:t+"/Offset",keyword:"kin\
ds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),n++}if(isNumeric(r)&&(r<-9223372036854776e3||
r>=9223372036854776e3)){const s={instancePath:t+"/Offset",keyword:"format",params:{format:"int64"}};
e===null?e=[s]:e.push(s),n++}}for(const r of missingMembers(i,f)){const s={instancePath:t,keyword:"r\
equired",params:{name:r}};e===null?e=[s]:e.push(s),n++}for(const r of unknownMembers(i,f)){const s={
instancePath:t,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),n++}}else{const r={instancePath:t,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return o.errors=e,n===0}return o;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceAccount` against every rule of the document. */
export const validateDescribeInstanceAccount: RequestValidator<DescribeInstanceAccountRequest> = {
  action: "DescribeInstanceAccount",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceAccount, "DescribeInstanceAccount", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
