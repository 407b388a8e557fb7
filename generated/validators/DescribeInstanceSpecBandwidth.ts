// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceSpecBandwidthRequest } from "../actions/DescribeInstanceSpecBandwidth.js";
import { isAllowed, isNumeric, isOfKind, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=[0,100],a=[2,3,4,5,6,7,8,9,15,16,17,18,19,20,21,22,200],l=["InstanceId","ShardSize","ShardNu\
m","ReplicateNum","ReadOnlyWeight","Type"];function u(n,{instancePath:i="",parentData:o,parentDataProperty:f,
rootData:p=n}={}){let e=null,d=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&
typeof n.InstanceId!="string"){const s={instancePath:i+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[s]:e.push(s),d++}if(n.ShardSize!==void 0){let s=n.ShardSize;if(!isOfKind(s,["int\
eger"])){const r={instancePath:i+"/ShardSize",keyword:"kinds",params:{type:["integer"]}};e===null?e=
[r]:e.push(r),d++}if(isNumeric(s)&&(s<-9223372036854776e3||s>=9223372036854776e3)){const r={instancePath:i+
"/ShardSize",keyword:"format",params:{format:"int64"}};e===null?e=[r]:e.push(r),d++}}if(n.ShardNum!==
void 0){let s=n.ShardNum;if(!isOfKind(s,["integer"])){const r={instancePath:i+"/ShardNum",keyword:"k\
inds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),d++}if(isNumeric(s)&&(s<-9223372036854776e3||
s>=9223372036854776e3)){const r={instancePath:i+"/ShardNum",keyword:"format",params:{format:"int64"}};
e===null?e=[r]:e.push(r),d++}}if(n.ReplicateNum!==void 0){let s=n.ReplicateNum;if(!isOfKind(s,["inte\
ger"])){const r={instancePath:i+"/ReplicateNum",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[r]:e.push(r),d++}if(isNumeric(s)&&(s<-9223372036854776e3||s>=9223372036854776e3)){const r={instancePath:i+
"/ReplicateNum",keyword:"format",params:{format:"int64"}};e===null?e=[r]:e.push(r),d++}}if(n.ReadOnlyWeight!==
void 0){let s=n.ReadOnlyWeight;if(!isOfKind(s,["integer"])){const r={instancePath:i+"/ReadOnlyWeight",
keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),d++}if(!isAllowed(s,t)){const r={
instancePath:i+"/ReadOnlyWeight",keyword:"oneOf",params:{allowed:t,names:["Off","On"]}};e===null?e=[
r]:e.push(r),d++}}if(n.Type!==void 0){let s=n.Type;if(!isOfKind(s,["integer"])){const r={instancePath:i+
"/Type",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),d++}if(!isAllowed(s,a)){
const r={instancePath:i+"/Type",keyword:"oneOf",params:{allowed:a,names:["Redis28Standard","Ckv32Sta\
ndard","Ckv32Cluster","Redis28SingleNode","Redis40Standard","Redis40Cluster","Redis50Standard","Redi\
s50Cluster","Redis62Standard","Redis62Cluster","Redis70Standard","Redis70Cluster","Valkey80Standard",
"Valkey80Cluster","Valkey90Standard","Valkey90Cluster","Memcached16Cluster"]}};e===null?e=[r]:e.push(
r),d++}}for(const s of unknownMembers(n,l)){const r={instancePath:i,keyword:"members",params:{name:s}};
e===null?e=[r]:e.push(r),d++}}else{const s={instancePath:i,keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),d++}return u.errors=e,d===0}return u;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceSpecBandwidth` against every rule of the document. */
export const validateDescribeInstanceSpecBandwidth: RequestValidator<DescribeInstanceSpecBandwidthRequest> = {
  action: "DescribeInstanceSpecBandwidth",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceSpecBandwidth, "DescribeInstanceSpecBandwidth", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
