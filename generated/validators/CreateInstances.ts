// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { CreateInstancesRequest } from "../actions/CreateInstances.js";
import { codePoints, isAllowed, isNumeric, isOfKind, missingDependents, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const T=[0],L=["BillingMode"],k=[1],w=[2,3,4,5,6,7,8,9,15,16,17,18,19,20,21,22,200],h=[1,2,3,4,5,6,7,
8,9,10,11,12,24,36],p=[0,1],P=[0,1,2],N=[1,3,5,8,12,16,24,32,40,48,64,80,96,128],R=["TagKey","TagVal\
ue"],S=["local","cloud","cdc"],v=["Enabled"],V=["Enabled","MinLetterCount","MinDigitCount","MinSpeci\
alCount","MinLength"],O=["TypeId","MemSize","GoodsNum","Period","BillingMode"],Z=["TypeId","MemSize",
"GoodsNum","Period","BillingMode","ZoneId","Password","VpcId","SubnetId","ProjectId","AutoRenew","Se\
curityGroupIdList","VPort","RedisShardNum","RedisReplicasNum","ReplicasReadonly","InstanceName","NoA\
uth","NodeSet","ResourceTags","ZoneName","TemplateId","DryRun","ProductVersion","RedisClusterId","Al\
armPolicyList","EncryptPassword","PasswordPolicy","EnableSSL","SSLBindPrivateIPv4","ConnectionMode"],
D=[["VpcId",["SubnetId"]]],M=new RegExp("^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]+$)(?!/)[A\
-Za-z0-9()`~!@#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$","u"),I=new RegExp("^(?:[A-Za-z0-9_-]|[^\\x00-\\x7F])+$",
"u");const $=["NodeType"],x=["NodeType","NodeId","ZoneId","ZoneName"];function f(n,{instancePath:o="",parentData:b,
parentDataProperty:C,rootData:c=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
NodeType!==void 0){let l=n.NodeType;if(!isOfKind(l,["integer"])){const d={instancePath:o+"/NodeType",
keyword:"kinds",params:{type:["integer"]}};e===null?e=[d]:e.push(d),s++}if(!isAllowed(l,p)){const d={
instancePath:o+"/NodeType",keyword:"oneOf",params:{allowed:p,names:["Master","Replica"]}};e===null?e=
[d]:e.push(d),s++}}if(n.NodeId!==void 0){let l=n.NodeId;if(!isOfKind(l,["integer"])){const d={instancePath:o+
"/NodeId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[d]:e.push(d),s++}if(isNumeric(l)&&(l<
-9223372036854776e3||l>=9223372036854776e3)){const d={instancePath:o+"/NodeId",keyword:"format",params:{
format:"int64"}};e===null?e=[d]:e.push(d),s++}}if(n.ZoneId!==void 0){let l=n.ZoneId;if(!isOfKind(l,[
"integer"])){const d={instancePath:o+"/ZoneId",keyword:"kinds",params:{type:["integer"]}};e===null?e=
[d]:e.push(d),s++}if(isNumeric(l)&&(l<0||l>=18446744073709552e3)){const d={instancePath:o+"/ZoneId",
keyword:"format",params:{format:"uint64"}};e===null?e=[d]:e.push(d),s++}}if(n.ZoneName!==void 0&&typeof n.
ZoneName!="string"){const l={instancePath:o+"/ZoneName",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),s++}for(const l of missingMembers(n,$)){const d={instancePath:o,keyword:"required",params:{
name:l}};e===null?e=[d]:e.push(d),s++}for(const l of unknownMembers(n,x)){const d={instancePath:o,keyword:"\
members",params:{name:l}};e===null?e=[d]:e.push(d),s++}}else{const l={instancePath:o,keyword:"type",
params:{type:"object"}};e===null?e=[l]:e.push(l),s++}return f.errors=e,s===0}function E(n,{instancePath:o="",
parentData:b,parentDataProperty:C,rootData:c=n}={}){let e=null,s=0;const l=s;let d=!0;const A=s;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.BillingMode!==void 0){const r=s;if(!isAllowed(n.BillingMode,
T)){const i={};e===null?e=[i]:e.push(i),s++}var g=r===s}else var g=!0;if(g&&missingMembers(n,L).length>
0){const r={};e===null?e=[r]:e.push(r),s++}}var y=A===s;if(s=l,e!==null&&(l?e.length=l:e=null),y){const r=s;
if(n&&typeof n=="object"&&!Array.isArray(n)&&n.Period!==void 0&&!isAllowed(n.Period,k)){const t={instancePath:o+
"/Period",keyword:"const",params:{allowed:k}};e===null?e=[t]:e.push(t),s++}var y=r===s;d=y}if(!d){const r={
instancePath:o,keyword:"if",params:{failingKeyword:"then"}};e===null?e=[r]:e.push(r),s++}if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.TypeId!==void 0){let r=n.TypeId;if(!isOfKind(r,["integer"])){const i={
instancePath:o+"/TypeId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),s++}if(!isAllowed(
r,w)){const i={instancePath:o+"/TypeId",keyword:"oneOf",params:{allowed:w,names:["Redis28Standard","\
Ckv32Standard","Ckv32Cluster","Redis28SingleNode","Redis40Standard","Redis40Cluster","Redis50Standar\
d","Redis50Cluster","Redis62Standard","Redis62Cluster","Redis70Standard","Redis70Cluster","Valkey80S\
tandard","Valkey80Cluster","Valkey90Standard","Valkey90Cluster","Memcached16Cluster"]}};e===null?e=[
i]:e.push(i),s++}}if(n.MemSize!==void 0){let r=n.MemSize;if(isNumeric(r)&&r<1){const i={instancePath:o+
"/MemSize",keyword:"minimum",params:{limit:1}};e===null?e=[i]:e.push(i),s++}if(!isOfKind(r,["integer"])){
const i={instancePath:o+"/MemSize",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(
i),s++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){const i={instancePath:o+"/MemSize",keyword:"f\
ormat",params:{format:"uint64"}};e===null?e=[i]:e.push(i),s++}}if(n.GoodsNum!==void 0){let r=n.GoodsNum;
if(isNumeric(r)&&r<1){const i={instancePath:o+"/GoodsNum",keyword:"minimum",params:{limit:1}};e===null?
e=[i]:e.push(i),s++}if(!isOfKind(r,["integer"])){const i={instancePath:o+"/GoodsNum",keyword:"kinds",
params:{type:["integer"]}};e===null?e=[i]:e.push(i),s++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){
const i={instancePath:o+"/GoodsNum",keyword:"format",params:{format:"uint64"}};e===null?e=[i]:e.push(
i),s++}}if(n.Period!==void 0){let r=n.Period;if(isNumeric(r)&&r<1){const i={instancePath:o+"/Period",
keyword:"minimum",params:{limit:1}};e===null?e=[i]:e.push(i),s++}if(isNumeric(r)&&r>36){const i={instancePath:o+
"/Period",keyword:"maximum",params:{limit:36}};e===null?e=[i]:e.push(i),s++}if(!isOfKind(r,["integer"])){
const i={instancePath:o+"/Period",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),
s++}if(!isAllowed(r,h)){const i={instancePath:o+"/Period",keyword:"enum",params:{allowed:h}};e===null?
e=[i]:e.push(i),s++}}if(n.BillingMode!==void 0){let r=n.BillingMode;if(!isOfKind(r,["integer"])){const i={
instancePath:o+"/BillingMode",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),s++}
if(!isAllowed(r,p)){const i={instancePath:o+"/BillingMode",keyword:"oneOf",params:{allowed:p,names:[
"PayAsYouGo","MonthlySubscription"]}};e===null?e=[i]:e.push(i),s++}}if(n.ZoneId!==void 0){let r=n.ZoneId;
if(!isOfKind(r,["integer"])){const i={instancePath:o+"/ZoneId",keyword:"kinds",params:{type:["intege\
r"]}};e===null?e=[i]:e.push(i),s++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){const i={instancePath:o+
"/ZoneId",keyword:"format",params:{format:"uint64"}};e===null?e=[i]:e.push(i),s++}}if(n.Password!==void 0){
let r=n.Password;if(typeof r=="string"){if(codePoints(r)<8){const i={instancePath:o+"/Password",keyword:"\
minLength",params:{limit:8}};e===null?e=[i]:e.push(i),s++}if(codePoints(r)>64){const i={instancePath:o+
"/Password",keyword:"maxLength",params:{limit:64}};e===null?e=[i]:e.push(i),s++}if(!M.test(r)){const i={
instancePath:o+"/Password",keyword:"pattern",params:{pattern:M}};e===null?e=[i]:e.push(i),s++}}else{
const i={instancePath:o+"/Password",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
s++}}if(n.VpcId!==void 0&&typeof n.VpcId!="string"){const r={instancePath:o+"/VpcId",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.SubnetId!==void 0&&typeof n.SubnetId!="str\
ing"){const r={instancePath:o+"/SubnetId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(n.ProjectId!==void 0){let r=n.ProjectId;if(!isOfKind(r,["integer"])){const i={instancePath:o+
"/ProjectId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),s++}if(isNumeric(r)&&
(r<-9223372036854776e3||r>=9223372036854776e3)){const i={instancePath:o+"/ProjectId",keyword:"format",
params:{format:"int64"}};e===null?e=[i]:e.push(i),s++}}if(n.AutoRenew!==void 0){let r=n.AutoRenew;if(!isOfKind(
r,["integer"])){const i={instancePath:o+"/AutoRenew",keyword:"kinds",params:{type:["integer"]}};e===
null?e=[i]:e.push(i),s++}if(!isAllowed(r,P)){const i={instancePath:o+"/AutoRenew",keyword:"oneOf",params:{
allowed:P,names:["Manual","Automatic","Off"]}};e===null?e=[i]:e.push(i),s++}}if(n.SecurityGroupIdList!==
void 0){let r=n.SecurityGroupIdList;if(Array.isArray(r)){const i=r.length;for(let t=0;t<i;t++)if(typeof r[t]!=
"string"){const a={instancePath:o+"/SecurityGroupIdList/"+t,keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),s++}}else{const i={instancePath:o+"/SecurityGroupIdList",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),s++}}if(n.VPort!==void 0){let r=n.VPort;if(isNumeric(r)&&r<1024){
const i={instancePath:o+"/VPort",keyword:"minimum",params:{limit:1024}};e===null?e=[i]:e.push(i),s++}
if(isNumeric(r)&&r>65535){const i={instancePath:o+"/VPort",keyword:"maximum",params:{limit:65535}};e===
null?e=[i]:e.push(i),s++}if(!isOfKind(r,["integer"])){const i={instancePath:o+"/VPort",keyword:"kind\
s",params:{type:["integer"]}};e===null?e=[i]:e.push(i),s++}}if(n.RedisShardNum!==void 0){let r=n.RedisShardNum;
if(!isOfKind(r,["integer"])){const i={instancePath:o+"/RedisShardNum",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[i]:e.push(i),s++}if(!isAllowed(r,N)){const i={instancePath:o+"/RedisShardNu\
m",keyword:"enum",params:{allowed:N}};e===null?e=[i]:e.push(i),s++}}if(n.RedisReplicasNum!==void 0){
let r=n.RedisReplicasNum;if(isNumeric(r)&&r<1){const i={instancePath:o+"/RedisReplicasNum",keyword:"\
minimum",params:{limit:1}};e===null?e=[i]:e.push(i),s++}if(isNumeric(r)&&r>5){const i={instancePath:o+
"/RedisReplicasNum",keyword:"maximum",params:{limit:5}};e===null?e=[i]:e.push(i),s++}if(!isOfKind(r,
["integer"])){const i={instancePath:o+"/RedisReplicasNum",keyword:"kinds",params:{type:["integer"]}};
e===null?e=[i]:e.push(i),s++}}if(n.ReplicasReadonly!==void 0&&typeof n.ReplicasReadonly!="boolean"){
const r={instancePath:o+"/ReplicasReadonly",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.
push(r),s++}if(n.InstanceName!==void 0){let r=n.InstanceName;if(typeof r=="string"){if(codePoints(r)>
60){const i={instancePath:o+"/InstanceName",keyword:"maxLength",params:{limit:60}};e===null?e=[i]:e.
push(i),s++}if(!I.test(r)){const i={instancePath:o+"/InstanceName",keyword:"pattern",params:{pattern:I}};
e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:o+"/InstanceName",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),s++}}if(n.NoAuth!==void 0&&typeof n.NoAuth!="boolean"){const r={instancePath:o+
"/NoAuth",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(n.NodeSet!==void 0){
let r=n.NodeSet;if(Array.isArray(r)){const i=r.length;for(let t=0;t<i;t++)f(r[t],{instancePath:o+"/N\
odeSet/"+t,parentData:r,parentDataProperty:t,rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)}else{const i={instancePath:o+"/NodeSet",keyword:"type",params:{type:"array"}};e===null?e=[
i]:e.push(i),s++}}if(n.ResourceTags!==void 0){let r=n.ResourceTags;if(Array.isArray(r)){const i=r.length;
for(let t=0;t<i;t++){let a=r[t];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.TagKey!==void 0&&typeof a.
TagKey!="string"){const u={instancePath:o+"/ResourceTags/"+t+"/TagKey",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),s++}if(a.TagValue!==void 0&&typeof a.TagValue!="string"){const u={
instancePath:o+"/ResourceTags/"+t+"/TagValue",keyword:"type",params:{type:"string"}};e===null?e=[u]:
e.push(u),s++}for(const u of missingMembers(a,R)){const m={instancePath:o+"/ResourceTags/"+t,keyword:"\
required",params:{name:u}};e===null?e=[m]:e.push(m),s++}for(const u of unknownMembers(a,R)){const m={
instancePath:o+"/ResourceTags/"+t,keyword:"members",params:{name:u}};e===null?e=[m]:e.push(m),s++}}else{
const u={instancePath:o+"/ResourceTags/"+t,keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(
u),s++}}}else{const i={instancePath:o+"/ResourceTags",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),s++}}if(n.ZoneName!==void 0&&typeof n.ZoneName!="string"){const r={instancePath:o+"/\
ZoneName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.TemplateId!==void 0&&
typeof n.TemplateId!="string"){const r={instancePath:o+"/TemplateId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),s++}if(n.DryRun!==void 0&&typeof n.DryRun!="boolean"){const r={instancePath:o+
"/DryRun",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(n.ProductVersion!==
void 0){let r=n.ProductVersion;if(typeof r!="string"){const i={instancePath:o+"/ProductVersion",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),s++}if(!isAllowed(r,S)){const i={instancePath:o+
"/ProductVersion",keyword:"oneOf",params:{allowed:S,names:["LocalDisk","CloudDisk","DedicatedCluster"]}};
e===null?e=[i]:e.push(i),s++}}if(n.RedisClusterId!==void 0&&typeof n.RedisClusterId!="string"){const r={
instancePath:o+"/RedisClusterId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(n.AlarmPolicyList!==void 0){let r=n.AlarmPolicyList;if(Array.isArray(r)){const i=r.length;for(let t=0;t<
i;t++)if(typeof r[t]!="string"){const a={instancePath:o+"/AlarmPolicyList/"+t,keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),s++}}else{const i={instancePath:o+"/AlarmPolicyList",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),s++}}if(n.EncryptPassword!==void 0&&typeof n.EncryptPassword!=
"boolean"){const r={instancePath:o+"/EncryptPassword",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),s++}if(n.PasswordPolicy!==void 0){let r=n.PasswordPolicy;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.Enabled!==void 0&&typeof r.Enabled!="boolean"){const i={instancePath:o+"/PasswordPo\
licy/Enabled",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),s++}if(r.MinLetterCount!==
void 0){let i=r.MinLetterCount;if(isNumeric(i)&&i<1){const t={instancePath:o+"/PasswordPolicy/MinLet\
terCount",keyword:"minimum",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(isNumeric(i)&&i>16){const t={
instancePath:o+"/PasswordPolicy/MinLetterCount",keyword:"maximum",params:{limit:16}};e===null?e=[t]:
e.push(t),s++}if(!isOfKind(i,["integer"])){const t={instancePath:o+"/PasswordPolicy/MinLetterCount",
keyword:"kinds",params:{type:["integer"]}};e===null?e=[t]:e.push(t),s++}}if(r.MinDigitCount!==void 0){
let i=r.MinDigitCount;if(isNumeric(i)&&i<1){const t={instancePath:o+"/PasswordPolicy/MinDigitCount",
keyword:"minimum",params:{limit:1}};e===null?e=[t]:e.push(t),s++}if(isNumeric(i)&&i>16){const t={instancePath:o+
"/PasswordPolicy/MinDigitCount",keyword:"maximum",params:{limit:16}};e===null?e=[t]:e.push(t),s++}if(!isOfKind(
i,["integer"])){const t={instancePath:o+"/PasswordPolicy/MinDigitCount",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[t]:e.push(t),s++}}if(r.MinSpecialCount!==void 0){let i=r.MinSpecialCount;if(isNumeric(
i)&&i<1){const t={instancePath:o+"/PasswordPolicy/MinSpecialCount",keyword:"minimum",params:{limit:1}};
e===null?e=[t]:e.push(t),s++}if(isNumeric(i)&&i>16){const t={instancePath:o+"/PasswordPolicy/MinSpec\
ialCount",keyword:"maximum",params:{limit:16}};e===null?e=[t]:e.push(t),s++}if(!isOfKind(i,["integer"])){
const t={instancePath:o+"/PasswordPolicy/MinSpecialCount",keyword:"kinds",params:{type:["integer"]}};
e===null?e=[t]:e.push(t),s++}}if(r.MinLength!==void 0){let i=r.MinLength;if(isNumeric(i)&&i<8){const t={
instancePath:o+"/PasswordPolicy/MinLength",keyword:"minimum",params:{limit:8}};e===null?e=[t]:e.push(
t),s++}if(isNumeric(i)&&i>64){const t={instancePath:o+"/PasswordPolicy/MinLength",keyword:"maximum",
params:{limit:64}};e===null?e=[t]:e.push(t),s++}if(!isOfKind(i,["integer"])){const t={instancePath:o+
"/PasswordPolicy/MinLength",keyword:"kinds",params:{type:["integer"]}};e===null?e=[t]:e.push(t),s++}}
for(const i of missingMembers(r,v)){const t={instancePath:o+"/PasswordPolicy",keyword:"required",params:{
name:i}};e===null?e=[t]:e.push(t),s++}for(const i of unknownMembers(r,V)){const t={instancePath:o+"/\
PasswordPolicy",keyword:"members",params:{name:i}};e===null?e=[t]:e.push(t),s++}}else{const i={instancePath:o+
"/PasswordPolicy",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),s++}}if(n.EnableSSL!==
void 0&&typeof n.EnableSSL!="boolean"){const r={instancePath:o+"/EnableSSL",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),s++}if(n.SSLBindPrivateIPv4!==void 0&&typeof n.SSLBindPrivateIPv4!=
"boolean"){const r={instancePath:o+"/SSLBindPrivateIPv4",keyword:"type",params:{type:"boolean"}};e===
null?e=[r]:e.push(r),s++}if(n.ConnectionMode!==void 0){let r=n.ConnectionMode;if(!isOfKind(r,["integ\
er"])){const i={instancePath:o+"/ConnectionMode",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[i]:e.push(i),s++}if(!isAllowed(r,p)){const i={instancePath:o+"/ConnectionMode",keyword:"oneOf",params:{
allowed:p,names:["Proxy","Direct"]}};e===null?e=[i]:e.push(i),s++}}for(const r of missingMembers(n,O)){
const i={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[i]:e.push(i),s++}for(const r of unknownMembers(
n,Z)){const i={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[i]:e.push(i),s++}for(const r of missingDependents(
n,D)){const i={instancePath:o,keyword:"dependentRequired",params:{name:r[0],asking:r[1]}};e===null?e=
[i]:e.push(i),s++}}else{const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),s++}return E.errors=e,s===0}return E;
})();

const secretFields = ["Password"];

/** Checks requests of `CreateInstances` against every rule of the document. */
export const validateCreateInstances: RequestValidator<CreateInstancesRequest> = {
  action: "CreateInstances",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateCreateInstances, "CreateInstances", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
