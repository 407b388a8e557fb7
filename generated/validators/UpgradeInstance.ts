// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { UpgradeInstanceRequest } from "../actions/UpgradeInstance.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const l=[0,1],u=["NodeType"],c=["NodeType","NodeId","ZoneId","ZoneName"];function d(i,{instancePath:o="",
parentData:f,parentDataProperty:a,rootData:m=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.NodeType!==void 0){let n=i.NodeType;if(!isOfKind(n,["integer"])){const r={instancePath:o+
"/NodeType",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),s++}if(!isAllowed(n,
l)){const r={instancePath:o+"/NodeType",keyword:"oneOf",params:{allowed:l,names:["Master","Replica"]}};
e===null?e=[r]:e.push(r),s++}}if(i.NodeId!==void 0){let n=i.NodeId;if(!isOfKind(n,["integer"])){const r={
instancePath:o+"/NodeId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),s++}if(isNumeric(
n)&&(n<-9223372036854776e3||n>=9223372036854776e3)){const r={instancePath:o+"/NodeId",keyword:"forma\
t",params:{format:"int64"}};e===null?e=[r]:e.push(r),s++}}if(i.ZoneId!==void 0){let n=i.ZoneId;if(!isOfKind(
n,["integer"])){const r={instancePath:o+"/ZoneId",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[r]:e.push(r),s++}if(isNumeric(n)&&(n<0||n>=18446744073709552e3)){const r={instancePath:o+"/ZoneId",
keyword:"format",params:{format:"uint64"}};e===null?e=[r]:e.push(r),s++}}if(i.ZoneName!==void 0&&typeof i.
ZoneName!="string"){const n={instancePath:o+"/ZoneName",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}for(const n of missingMembers(i,u)){const r={instancePath:o,keyword:"required",params:{
name:n}};e===null?e=[r]:e.push(r),s++}for(const n of unknownMembers(i,c)){const r={instancePath:o,keyword:"\
members",params:{name:n}};e===null?e=[r]:e.push(r),s++}}else{const n={instancePath:o,keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return d.errors=e,s===0}const p=[1,2],y=["Insta\
nceId","MemSize"],N=["InstanceId","MemSize","RedisShardNum","RedisReplicasNum","NodeSet","SwitchOpti\
on"];function k(i,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:m=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.InstanceId!==void 0&&typeof i.InstanceId!="str\
ing"){const n={instancePath:o+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),s++}if(i.MemSize!==void 0){let n=i.MemSize;if(isNumeric(n)&&n<1){const r={instancePath:o+"/M\
emSize",keyword:"minimum",params:{limit:1}};e===null?e=[r]:e.push(r),s++}if(!isOfKind(n,["integer"])){
const r={instancePath:o+"/MemSize",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(
r),s++}if(isNumeric(n)&&(n<0||n>=18446744073709552e3)){const r={instancePath:o+"/MemSize",keyword:"f\
ormat",params:{format:"uint64"}};e===null?e=[r]:e.push(r),s++}}if(i.RedisShardNum!==void 0){let n=i.
RedisShardNum;if(isNumeric(n)&&n<1){const r={instancePath:o+"/RedisShardNum",keyword:"minimum",params:{
limit:1}};e===null?e=[r]:e.push(r),s++}if(!isOfKind(n,["integer"])){const r={instancePath:o+"/RedisS\
hardNum",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),s++}if(isNumeric(n)&&(n<
0||n>=18446744073709552e3)){const r={instancePath:o+"/RedisShardNum",keyword:"format",params:{format:"\
uint64"}};e===null?e=[r]:e.push(r),s++}}if(i.RedisReplicasNum!==void 0){let n=i.RedisReplicasNum;if(!isOfKind(
n,["integer"])){const r={instancePath:o+"/RedisReplicasNum",keyword:"kinds",params:{type:["integer"]}};
e===null?e=[r]:e.push(r),s++}if(isNumeric(n)&&(n<0||n>=18446744073709552e3)){const r={instancePath:o+
"/RedisReplicasNum",keyword:"format",params:{format:"uint64"}};e===null?e=[r]:e.push(r),s++}}if(i.NodeSet!==
void 0){let n=i.NodeSet;if(Array.isArray(n)){const r=n.length;for(let t=0;t<r;t++)d(n[t],{instancePath:o+
"/NodeSet/"+t,parentData:n,parentDataProperty:t,rootData:m})||(e=e===null?d.errors:e.concat(d.errors),
s=e.length)}else{const r={instancePath:o+"/NodeSet",keyword:"type",params:{type:"array"}};e===null?e=
[r]:e.push(r),s++}}if(i.SwitchOption!==void 0){let n=i.SwitchOption;if(!isOfKind(n,["integer"])){const r={
instancePath:o+"/SwitchOption",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),s++}
if(!isAllowed(n,p)){const r={instancePath:o+"/SwitchOption",keyword:"oneOf",params:{allowed:p,names:[
"MaintenanceWindow","Immediately"]}};e===null?e=[r]:e.push(r),s++}}for(const n of missingMembers(i,y)){
const r={instancePath:o,keyword:"required",params:{name:n}};e===null?e=[r]:e.push(r),s++}for(const n of unknownMembers(
i,N)){const r={instancePath:o,keyword:"members",params:{name:n}};e===null?e=[r]:e.push(r),s++}}else{
const n={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return k.
errors=e,s===0}return k;
})();

const secretFields = [];

/** Checks requests of `UpgradeInstance` against every rule of the document. */
export const validateUpgradeInstance: RequestValidator<UpgradeInstanceRequest> = {
  action: "UpgradeInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateUpgradeInstance, "UpgradeInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
