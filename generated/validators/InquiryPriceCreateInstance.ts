// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { InquiryPriceCreateInstanceRequest } from "../actions/InquiryPriceCreateInstance.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const g=[0],w=["BillingMode"],m=[1],f=[2,3,4,5,6,7,8,9,15,16,17,18,19,20,21,22,200],p=[1,2,3,4,5,6,7,
8,9,10,11,12,24,36],c=[0,1],y=[1,3,5,8,12,16,24,32,40,48,64,80,96,128],k=["local","cloud","cdc"],h=[
"TypeId","MemSize","GoodsNum","Period","BillingMode"],S=["TypeId","MemSize","GoodsNum","Period","Bil\
lingMode","ZoneId","RedisShardNum","RedisReplicasNum","ReplicasReadonly","ZoneName","ProductVersion"];
function N(n,{instancePath:d="",parentData:C,parentDataProperty:M,rootData:v=n}={}){let e=null,r=0;const l=r;
let t=!0;const R=r;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.BillingMode!==void 0){const s=r;
if(!isAllowed(n.BillingMode,g)){const i={};e===null?e=[i]:e.push(i),r++}var u=s===r}else var u=!0;if(u&&
missingMembers(n,w).length>0){const s={};e===null?e=[s]:e.push(s),r++}}var o=R===r;if(r=l,e!==null&&
(l?e.length=l:e=null),o){const s=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.Period!==void 0&&!isAllowed(
n.Period,m)){const a={instancePath:d+"/Period",keyword:"const",params:{allowed:m}};e===null?e=[a]:e.
push(a),r++}var o=s===r;t=o}if(!t){const s={instancePath:d,keyword:"if",params:{failingKeyword:"then"}};
e===null?e=[s]:e.push(s),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.TypeId!==void 0){let s=n.
TypeId;if(!isOfKind(s,["integer"])){const i={instancePath:d+"/TypeId",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[i]:e.push(i),r++}if(!isAllowed(s,f)){const i={instancePath:d+"/TypeId",keyword:"\
oneOf",params:{allowed:f,names:["Redis28Standard","Ckv32Standard","Ckv32Cluster","Redis28SingleNode",
"Redis40Standard","Redis40Cluster","Redis50Standard","Redis50Cluster","Redis62Standard","Redis62Clus\
ter","Redis70Standard","Redis70Cluster","Valkey80Standard","Valkey80Cluster","Valkey90Standard","Val\
key90Cluster","Memcached16Cluster"]}};e===null?e=[i]:e.push(i),r++}}if(n.MemSize!==void 0){let s=n.MemSize;
if(isNumeric(s)&&s<1){const i={instancePath:d+"/MemSize",keyword:"minimum",params:{limit:1}};e===null?
e=[i]:e.push(i),r++}if(!isOfKind(s,["integer"])){const i={instancePath:d+"/MemSize",keyword:"kinds",
params:{type:["integer"]}};e===null?e=[i]:e.push(i),r++}if(isNumeric(s)&&(s<0||s>=18446744073709552e3)){
const i={instancePath:d+"/MemSize",keyword:"format",params:{format:"uint64"}};e===null?e=[i]:e.push(
i),r++}}if(n.GoodsNum!==void 0){let s=n.GoodsNum;if(isNumeric(s)&&s<1){const i={instancePath:d+"/Goo\
dsNum",keyword:"minimum",params:{limit:1}};e===null?e=[i]:e.push(i),r++}if(!isOfKind(s,["integer"])){
const i={instancePath:d+"/GoodsNum",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(
i),r++}if(isNumeric(s)&&(s<0||s>=18446744073709552e3)){const i={instancePath:d+"/GoodsNum",keyword:"\
format",params:{format:"uint64"}};e===null?e=[i]:e.push(i),r++}}if(n.Period!==void 0){let s=n.Period;
if(isNumeric(s)&&s<1){const i={instancePath:d+"/Period",keyword:"minimum",params:{limit:1}};e===null?
e=[i]:e.push(i),r++}if(isNumeric(s)&&s>36){const i={instancePath:d+"/Period",keyword:"maximum",params:{
limit:36}};e===null?e=[i]:e.push(i),r++}if(!isOfKind(s,["integer"])){const i={instancePath:d+"/Perio\
d",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),r++}if(!isAllowed(s,p)){const i={
instancePath:d+"/Period",keyword:"enum",params:{allowed:p}};e===null?e=[i]:e.push(i),r++}}if(n.BillingMode!==
void 0){let s=n.BillingMode;if(!isOfKind(s,["integer"])){const i={instancePath:d+"/BillingMode",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),r++}if(!isAllowed(s,c)){const i={instancePath:d+
"/BillingMode",keyword:"oneOf",params:{allowed:c,names:["PayAsYouGo","MonthlySubscription"]}};e===null?
e=[i]:e.push(i),r++}}if(n.ZoneId!==void 0){let s=n.ZoneId;if(!isOfKind(s,["integer"])){const i={instancePath:d+
"/ZoneId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),r++}if(isNumeric(s)&&(s<
0||s>=18446744073709552e3)){const i={instancePath:d+"/ZoneId",keyword:"format",params:{format:"uint6\
4"}};e===null?e=[i]:e.push(i),r++}}if(n.RedisShardNum!==void 0){let s=n.RedisShardNum;if(!isOfKind(s,
["integer"])){const i={instancePath:d+"/RedisShardNum",keyword:"kinds",params:{type:["integer"]}};e===
null?e=[i]:e.push(i),r++}if(!isAllowed(s,y)){const i={instancePath:d+"/RedisShardNum",keyword:"enum",
params:{allowed:y}};e===null?e=[i]:e.push(i),r++}}if(n.RedisReplicasNum!==void 0){let s=n.RedisReplicasNum;
if(isNumeric(s)&&s<1){const i={instancePath:d+"/RedisReplicasNum",keyword:"minimum",params:{limit:1}};
e===null?e=[i]:e.push(i),r++}if(isNumeric(s)&&s>5){const i={instancePath:d+"/RedisReplicasNum",keyword:"\
maximum",params:{limit:5}};e===null?e=[i]:e.push(i),r++}if(!isOfKind(s,["integer"])){const i={instancePath:d+
"/RedisReplicasNum",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),r++}}if(n.ReplicasReadonly!==
void 0&&typeof n.ReplicasReadonly!="boolean"){const s={instancePath:d+"/ReplicasReadonly",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[s]:e.push(s),r++}if(n.ZoneName!==void 0&&typeof n.ZoneName!=
"string"){const s={instancePath:d+"/ZoneName",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),r++}if(n.ProductVersion!==void 0){let s=n.ProductVersion;if(typeof s!="string"){const i={instancePath:d+
"/ProductVersion",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!isAllowed(
s,k)){const i={instancePath:d+"/ProductVersion",keyword:"oneOf",params:{allowed:k,names:["LocalDisk",
"CloudDisk","DedicatedCluster"]}};e===null?e=[i]:e.push(i),r++}}for(const s of missingMembers(n,h)){
const i={instancePath:d,keyword:"required",params:{name:s}};e===null?e=[i]:e.push(i),r++}for(const s of unknownMembers(
n,S)){const i={instancePath:d,keyword:"members",params:{name:s}};e===null?e=[i]:e.push(i),r++}}else{
const s={instancePath:d,keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}return N.
errors=e,r===0}return N;
})();

const secretFields = [];

/** Checks requests of `InquiryPriceCreateInstance` against every rule of the document. */
export const validateInquiryPriceCreateInstance: RequestValidator<InquiryPriceCreateInstanceRequest> = {
  action: "InquiryPriceCreateInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateInquiryPriceCreateInstance, "InquiryPriceCreateInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
