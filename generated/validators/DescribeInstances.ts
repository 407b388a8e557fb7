// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstancesRequest } from "../actions/DescribeInstances.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const y=["projectId","createtime","instancename","type","curDeadline"],p=[0,1],f=[0,1,2,-2,-3],u=[1,
2,3],c=[0,1,2],m=["postpaid","prepaid"],g=[2,3,4,5,6,7,8,9,15,16,17,18,19,20,21,22,200],k=["TagKey",
"TagValue"],w=["local","cloud","cdc"],I=["singleaz","multiaz"],h=["Limit","Offset","InstanceId","Ord\
erBy","OrderType","VpcIds","SubnetIds","SearchKey","ProjectIds","InstanceName","UniqVpcIds","UniqSub\
netIds","RegionIds","Status","TypeVersion","EngineName","AutoRenew","BillingMode","Type","SearchKeys",
"TypeList","MonitorVersion","InstanceTags","TagKeys","ProductVersions","InstanceIds","AzMode"];function T(a,{
instancePath:i="",parentData:A,parentDataProperty:S,rootData:O=a}={}){let e=null,t=0;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(a.Limit!==void 0){let r=a.Limit;if(isNumeric(r)&&r>1e3){const s={instancePath:i+
"/Limit",keyword:"maximum",params:{limit:1e3}};e===null?e=[s]:e.push(s),t++}if(!isOfKind(r,["integer"])){
const s={instancePath:i+"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),
t++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){const s={instancePath:i+"/Limit",keyword:"format",
params:{format:"uint64"}};e===null?e=[s]:e.push(s),t++}}if(a.Offset!==void 0){let r=a.Offset;if(isNumeric(
r)&&r<0){const s={instancePath:i+"/Offset",keyword:"minimum",params:{limit:0}};e===null?e=[s]:e.push(
s),t++}if(!isOfKind(r,["integer"])){const s={instancePath:i+"/Offset",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[s]:e.push(s),t++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){const s={instancePath:i+
"/Offset",keyword:"format",params:{format:"uint64"}};e===null?e=[s]:e.push(s),t++}}if(a.InstanceId!==
void 0&&typeof a.InstanceId!="string"){const r={instancePath:i+"/InstanceId",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.OrderBy!==void 0){let r=a.OrderBy;if(typeof r!="st\
ring"){const s={instancePath:i+"/OrderBy",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(!isAllowed(r,y)){const s={instancePath:i+"/OrderBy",keyword:"oneOf",params:{allowed:y,names:[
"Project","CreateTime","Name","Type","Deadline"]}};e===null?e=[s]:e.push(s),t++}}if(a.OrderType!==void 0){
let r=a.OrderType;if(!isOfKind(r,["integer"])){const s={instancePath:i+"/OrderType",keyword:"kinds",
params:{type:["integer"]}};e===null?e=[s]:e.push(s),t++}if(!isAllowed(r,p)){const s={instancePath:i+
"/OrderType",keyword:"oneOf",params:{allowed:p,names:["Ascending","Descending"]}};e===null?e=[s]:e.push(
s),t++}}if(a.VpcIds!==void 0){let r=a.VpcIds;if(Array.isArray(r)){const s=r.length;for(let n=0;n<s;n++)
if(typeof r[n]!="string"){const l={instancePath:i+"/VpcIds/"+n,keyword:"type",params:{type:"string"}};
e===null?e=[l]:e.push(l),t++}}else{const s={instancePath:i+"/VpcIds",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[s]:e.push(s),t++}}if(a.SubnetIds!==void 0){let r=a.SubnetIds;if(Array.isArray(r)){
const s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){const l={instancePath:i+"/SubnetIds/"+
n,keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const s={instancePath:i+
"/SubnetIds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(a.SearchKey!==void 0&&
typeof a.SearchKey!="string"){const r={instancePath:i+"/SearchKey",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}if(a.ProjectIds!==void 0){let r=a.ProjectIds;if(Array.isArray(r)){
const s=r.length;for(let n=0;n<s;n++){let l=r[n];if(!isOfKind(l,["integer"])){const o={instancePath:i+
"/ProjectIds/"+n,keyword:"kinds",params:{type:["integer"]}};e===null?e=[o]:e.push(o),t++}if(isNumeric(
l)&&(l<-9223372036854776e3||l>=9223372036854776e3)){const o={instancePath:i+"/ProjectIds/"+n,keyword:"\
format",params:{format:"int64"}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:i+"/Proje\
ctIds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(a.InstanceName!==void 0&&
typeof a.InstanceName!="string"){const r={instancePath:i+"/InstanceName",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(a.UniqVpcIds!==void 0){let r=a.UniqVpcIds;if(Array.isArray(
r)){const s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!="string"){const l={instancePath:i+"/UniqVpc\
Ids/"+n,keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}}else{const s={instancePath:i+
"/UniqVpcIds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(a.UniqSubnetIds!==
void 0){let r=a.UniqSubnetIds;if(Array.isArray(r)){const s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!=
"string"){const l={instancePath:i+"/UniqSubnetIds/"+n,keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),t++}}else{const s={instancePath:i+"/UniqSubnetIds",keyword:"type",params:{type:"arra\
y"}};e===null?e=[s]:e.push(s),t++}}if(a.RegionIds!==void 0){let r=a.RegionIds;if(Array.isArray(r)){const s=r.
length;for(let n=0;n<s;n++){let l=r[n];if(!isOfKind(l,["integer"])){const o={instancePath:i+"/Region\
Ids/"+n,keyword:"kinds",params:{type:["integer"]}};e===null?e=[o]:e.push(o),t++}if(isNumeric(l)&&(l<
-9223372036854776e3||l>=9223372036854776e3)){const o={instancePath:i+"/RegionIds/"+n,keyword:"format",
params:{format:"int64"}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:i+"/RegionIds",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(a.Status!==void 0){let r=a.Status;if(Array.
isArray(r)){const s=r.length;for(let n=0;n<s;n++){let l=r[n];if(!isOfKind(l,["integer"])){const o={instancePath:i+
"/Status/"+n,keyword:"kinds",params:{type:["integer"]}};e===null?e=[o]:e.push(o),t++}if(!isAllowed(l,
f)){const o={instancePath:i+"/Status/"+n,keyword:"oneOf",params:{allowed:f,names:["Uninitialized","P\
rocessing","Running","Isolated","AwaitingDeletion"]}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:i+
"/Status",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(a.TypeVersion!==void 0){
let r=a.TypeVersion;if(!isOfKind(r,["integer"])){const s={instancePath:i+"/TypeVersion",keyword:"kin\
ds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),t++}if(!isAllowed(r,u)){const s={instancePath:i+
"/TypeVersion",keyword:"oneOf",params:{allowed:u,names:["SingleNode","MasterReplica","Cluster"]}};e===
null?e=[s]:e.push(s),t++}}if(a.EngineName!==void 0&&typeof a.EngineName!="string"){const r={instancePath:i+
"/EngineName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(a.AutoRenew!==void 0){
let r=a.AutoRenew;if(Array.isArray(r)){const s=r.length;for(let n=0;n<s;n++){let l=r[n];if(!isOfKind(
l,["integer"])){const o={instancePath:i+"/AutoRenew/"+n,keyword:"kinds",params:{type:["integer"]}};e===
null?e=[o]:e.push(o),t++}if(!isAllowed(l,c)){const o={instancePath:i+"/AutoRenew/"+n,keyword:"oneOf",
params:{allowed:c,names:["Manual","Automatic","Off"]}};e===null?e=[o]:e.push(o),t++}}}else{const s={
instancePath:i+"/AutoRenew",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(a.
BillingMode!==void 0){let r=a.BillingMode;if(typeof r!="string"){const s={instancePath:i+"/BillingMo\
de",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!isAllowed(r,m)){const s={
instancePath:i+"/BillingMode",keyword:"enum",params:{allowed:m}};e===null?e=[s]:e.push(s),t++}}if(a.
Type!==void 0){let r=a.Type;if(!isOfKind(r,["integer"])){const s={instancePath:i+"/Type",keyword:"ki\
nds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),t++}if(!isAllowed(r,g)){const s={instancePath:i+
"/Type",keyword:"oneOf",params:{allowed:g,names:["Redis28Standard","Ckv32Standard","Ckv32Cluster","R\
edis28SingleNode","Redis40Standard","Redis40Cluster","Redis50Standard","Redis50Cluster","Redis62Stan\
dard","Redis62Cluster","Redis70Standard","Redis70Cluster","Valkey80Standard","Valkey80Cluster","Valk\
ey90Standard","Valkey90Cluster","Memcached16Cluster"]}};e===null?e=[s]:e.push(s),t++}}if(a.SearchKeys!==
void 0){let r=a.SearchKeys;if(Array.isArray(r)){const s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!=
"string"){const l={instancePath:i+"/SearchKeys/"+n,keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),t++}}else{const s={instancePath:i+"/SearchKeys",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}if(a.TypeList!==void 0){let r=a.TypeList;if(Array.isArray(r)){const s=r.
length;for(let n=0;n<s;n++){let l=r[n];if(!isOfKind(l,["integer"])){const o={instancePath:i+"/TypeLi\
st/"+n,keyword:"kinds",params:{type:["integer"]}};e===null?e=[o]:e.push(o),t++}if(isNumeric(l)&&(l<-9223372036854776e3||
l>=9223372036854776e3)){const o={instancePath:i+"/TypeList/"+n,keyword:"format",params:{format:"int6\
4"}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:i+"/TypeList",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(a.MonitorVersion!==void 0&&typeof a.MonitorVersion!=
"string"){const r={instancePath:i+"/MonitorVersion",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(a.InstanceTags!==void 0){let r=a.InstanceTags;if(Array.isArray(r)){const s=r.
length;for(let n=0;n<s;n++){let l=r[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.TagKey!==void 0&&
typeof l.TagKey!="string"){const o={instancePath:i+"/InstanceTags/"+n+"/TagKey",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),t++}if(l.TagValue!==void 0&&typeof l.TagValue!="string"){const o={
instancePath:i+"/InstanceTags/"+n+"/TagValue",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),t++}for(const o of missingMembers(l,k)){const d={instancePath:i+"/InstanceTags/"+n,keyword:"\
required",params:{name:o}};e===null?e=[d]:e.push(d),t++}for(const o of unknownMembers(l,k)){const d={
instancePath:i+"/InstanceTags/"+n,keyword:"members",params:{name:o}};e===null?e=[d]:e.push(d),t++}}else{
const o={instancePath:i+"/InstanceTags/"+n,keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(
o),t++}}}else{const s={instancePath:i+"/InstanceTags",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(a.TagKeys!==void 0){let r=a.TagKeys;if(Array.isArray(r)){const s=r.length;for(let n=0;n<
s;n++)if(typeof r[n]!="string"){const l={instancePath:i+"/TagKeys/"+n,keyword:"type",params:{type:"s\
tring"}};e===null?e=[l]:e.push(l),t++}}else{const s={instancePath:i+"/TagKeys",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(a.ProductVersions!==void 0){let r=a.ProductVersions;
if(Array.isArray(r)){const s=r.length;for(let n=0;n<s;n++){let l=r[n];if(typeof l!="string"){const o={
instancePath:i+"/ProductVersions/"+n,keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
t++}if(!isAllowed(l,w)){const o={instancePath:i+"/ProductVersions/"+n,keyword:"oneOf",params:{allowed:w,
names:["LocalDisk","CloudDisk","DedicatedCluster"]}};e===null?e=[o]:e.push(o),t++}}}else{const s={instancePath:i+
"/ProductVersions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(a.InstanceIds!==
void 0){let r=a.InstanceIds;if(Array.isArray(r)){const s=r.length;for(let n=0;n<s;n++)if(typeof r[n]!=
"string"){const l={instancePath:i+"/InstanceIds/"+n,keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),t++}}else{const s={instancePath:i+"/InstanceIds",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}}if(a.AzMode!==void 0){let r=a.AzMode;if(typeof r!="string"){const s={instancePath:i+
"/AzMode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!isAllowed(r,I)){const s={
instancePath:i+"/AzMode",keyword:"oneOf",params:{allowed:I,names:["SingleZone","MultiZone"]}};e===null?
e=[s]:e.push(s),t++}}for(const r of unknownMembers(a,h)){const s={instancePath:i,keyword:"members",params:{
name:r}};e===null?e=[s]:e.push(s),t++}}else{const r={instancePath:i,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return T.errors=e,t===0}return T;
})();

const secretFields = [];

/** Checks requests of `DescribeInstances` against every rule of the document. */
export const validateDescribeInstances: RequestValidator<DescribeInstancesRequest> = {
  action: "DescribeInstances",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstances, "DescribeInstances", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
