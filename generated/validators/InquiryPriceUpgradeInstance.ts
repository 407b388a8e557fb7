// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { InquiryPriceUpgradeInstanceRequest } from "../actions/InquiryPriceUpgradeInstance.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=["InstanceId","MemSize"],u=["InstanceId","MemSize","RedisShardNum","RedisReplicasNum"];function o(s,{
instancePath:m="",parentData:d,parentDataProperty:l,rootData:f=s}={}){let e=null,n=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!="string"){const r={instancePath:m+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(s.MemSize!==void 0){
let r=s.MemSize;if(isNumeric(r)&&r<1){const i={instancePath:m+"/MemSize",keyword:"minimum",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}if(!isOfKind(r,["integer"])){const i={instancePath:m+"/MemSize",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),n++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){
const i={instancePath:m+"/MemSize",keyword:"format",params:{format:"uint64"}};e===null?e=[i]:e.push(
i),n++}}if(s.RedisShardNum!==void 0){let r=s.RedisShardNum;if(isNumeric(r)&&r<1){const i={instancePath:m+
"/RedisShardNum",keyword:"minimum",params:{limit:1}};e===null?e=[i]:e.push(i),n++}if(!isOfKind(r,["i\
nteger"])){const i={instancePath:m+"/RedisShardNum",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[i]:e.push(i),n++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){const i={instancePath:m+"/RedisS\
hardNum",keyword:"format",params:{format:"uint64"}};e===null?e=[i]:e.push(i),n++}}if(s.RedisReplicasNum!==
void 0){let r=s.RedisReplicasNum;if(!isOfKind(r,["integer"])){const i={instancePath:m+"/RedisReplica\
sNum",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),n++}if(isNumeric(r)&&(r<0||
r>=18446744073709552e3)){const i={instancePath:m+"/RedisReplicasNum",keyword:"format",params:{format:"\
uint64"}};e===null?e=[i]:e.push(i),n++}}for(const r of missingMembers(s,t)){const i={instancePath:m,
keyword:"required",params:{name:r}};e===null?e=[i]:e.push(i),n++}for(const r of unknownMembers(s,u)){
const i={instancePath:m,keyword:"members",params:{name:r}};e===null?e=[i]:e.push(i),n++}}else{const r={
instancePath:m,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return o.errors=e,
n===0}return o;
})();

const secretFields = [];

/** Checks requests of `InquiryPriceUpgradeInstance` against every rule of the document. */
export const validateInquiryPriceUpgradeInstance: RequestValidator<InquiryPriceUpgradeInstanceRequest> = {
  action: "InquiryPriceUpgradeInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateInquiryPriceUpgradeInstance, "InquiryPriceUpgradeInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
