// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { CloneInstancesRequest } from "../actions/CloneInstances.js";
import { codePoints, isAllowed, isNumeric, isOfKind, missingDependents, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const Z=[0],M=["BillingMode"],w=[1],y=[0,1],k=[1,2,3,4,5,6,7,8,9,10,11,12,24,36,48,60],I=[0,1,2],h=[
"TagKey","TagValue"],R=["InstanceId","GoodsNum","ZoneId","BillingMode","Period","SecurityGroupIdList",
"BackupId"],S=["InstanceId","GoodsNum","ZoneId","BillingMode","Period","SecurityGroupIdList","Backup\
Id","NoAuth","VpcId","SubnetId","InstanceName","Password","AutoRenew","VPort","NodeSet","ProjectId",
"ResourceTags","TemplateId","AlarmPolicyList","CloneTime","EncryptPassword"],$=[["VpcId",["SubnetId"]]],
N=new RegExp("^[A-Za-z0-9_-]+$","u"),A=new RegExp("^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9]\
+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$","u");const G=["NodeType"],V=["NodeType","NodeId","ZoneId","ZoneName"];function f(n,{instancePath:o="",parentData:T,
parentDataProperty:P,rootData:c=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
NodeType!==void 0){let l=n.NodeType;if(!isOfKind(l,["integer"])){const d={instancePath:o+"/NodeType",
keyword:"kinds",params:{type:["integer"]}};e===null?e=[d]:e.push(d),i++}if(!isAllowed(l,y)){const d={
instancePath:o+"/NodeType",keyword:"oneOf",params:{allowed:y,names:["Master","Replica"]}};e===null?e=
[d]:e.push(d),i++}}if(n.NodeId!==void 0){let l=n.NodeId;if(!isOfKind(l,["integer"])){const d={instancePath:o+
"/NodeId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[d]:e.push(d),i++}if(isNumeric(l)&&(l<
-9223372036854776e3||l>=9223372036854776e3)){const d={instancePath:o+"/NodeId",keyword:"format",params:{
format:"int64"}};e===null?e=[d]:e.push(d),i++}}if(n.ZoneId!==void 0){let l=n.ZoneId;if(!isOfKind(l,[
"integer"])){const d={instancePath:o+"/ZoneId",keyword:"kinds",params:{type:["integer"]}};e===null?e=
[d]:e.push(d),i++}if(isNumeric(l)&&(l<0||l>=18446744073709552e3)){const d={instancePath:o+"/ZoneId",
keyword:"format",params:{format:"uint64"}};e===null?e=[d]:e.push(d),i++}}if(n.ZoneName!==void 0&&typeof n.
ZoneName!="string"){const l={instancePath:o+"/ZoneName",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),i++}for(const l of missingMembers(n,G)){const d={instancePath:o,keyword:"required",params:{
name:l}};e===null?e=[d]:e.push(d),i++}for(const l of unknownMembers(n,V)){const d={instancePath:o,keyword:"\
members",params:{name:l}};e===null?e=[d]:e.push(d),i++}}else{const l={instancePath:o,keyword:"type",
params:{type:"object"}};e===null?e=[l]:e.push(l),i++}return f.errors=e,i===0}function v(n,{instancePath:o="",
parentData:T,parentDataProperty:P,rootData:c=n}={}){let e=null,i=0;const l=i;let d=!0;const b=i;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.BillingMode!==void 0){const s=i;if(!isAllowed(n.BillingMode,
Z)){const r={};e===null?e=[r]:e.push(r),i++}var g=s===i}else var g=!0;if(g&&missingMembers(n,M).length>
0){const s={};e===null?e=[s]:e.push(s),i++}}var m=b===i;if(i=l,e!==null&&(l?e.length=l:e=null),m){const s=i;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.GoodsNum!==void 0){let t=n.GoodsNum;if(isNumeric(t)&&
t>30){const p={instancePath:o+"/GoodsNum",keyword:"maximum",params:{limit:30}};e===null?e=[p]:e.push(
p),i++}}if(n.Period!==void 0&&!isAllowed(n.Period,w)){const t={instancePath:o+"/Period",keyword:"con\
st",params:{allowed:w}};e===null?e=[t]:e.push(t),i++}}var m=s===i;d=m}if(!d){const s={instancePath:o,
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[s]:e.push(s),i++}if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.InstanceId!==void 0&&typeof n.InstanceId!="string"){const s={instancePath:o+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(n.GoodsNum!==void 0){
let s=n.GoodsNum;if(isNumeric(s)&&s<1){const r={instancePath:o+"/GoodsNum",keyword:"minimum",params:{
limit:1}};e===null?e=[r]:e.push(r),i++}if(isNumeric(s)&&s>100){const r={instancePath:o+"/GoodsNum",keyword:"\
maximum",params:{limit:100}};e===null?e=[r]:e.push(r),i++}if(!isOfKind(s,["integer"])){const r={instancePath:o+
"/GoodsNum",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),i++}}if(n.ZoneId!==void 0){
let s=n.ZoneId;if(!isOfKind(s,["integer"])){const r={instancePath:o+"/ZoneId",keyword:"kinds",params:{
type:["integer"]}};e===null?e=[r]:e.push(r),i++}if(isNumeric(s)&&(s<0||s>=18446744073709552e3)){const r={
instancePath:o+"/ZoneId",keyword:"format",params:{format:"uint64"}};e===null?e=[r]:e.push(r),i++}}if(n.
BillingMode!==void 0){let s=n.BillingMode;if(!isOfKind(s,["integer"])){const r={instancePath:o+"/Bil\
lingMode",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),i++}if(!isAllowed(s,y)){
const r={instancePath:o+"/BillingMode",keyword:"oneOf",params:{allowed:y,names:["PayAsYouGo","Monthl\
ySubscription"]}};e===null?e=[r]:e.push(r),i++}}if(n.Period!==void 0){let s=n.Period;if(isNumeric(s)&&
s<1){const r={instancePath:o+"/Period",keyword:"minimum",params:{limit:1}};e===null?e=[r]:e.push(r),
i++}if(!isOfKind(s,["integer"])){const r={instancePath:o+"/Period",keyword:"kinds",params:{type:["in\
teger"]}};e===null?e=[r]:e.push(r),i++}if(!isAllowed(s,k)){const r={instancePath:o+"/Period",keyword:"\
enum",params:{allowed:k}};e===null?e=[r]:e.push(r),i++}}if(n.SecurityGroupIdList!==void 0){let s=n.SecurityGroupIdList;
if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:o+
"/SecurityGroupIdList/"+t,keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{
const r={instancePath:o+"/SecurityGroupIdList",keyword:"type",params:{type:"array"}};e===null?e=[r]:
e.push(r),i++}}if(n.BackupId!==void 0&&typeof n.BackupId!="string"){const s={instancePath:o+"/Backup\
Id",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(n.NoAuth!==void 0&&typeof n.
NoAuth!="boolean"){const s={instancePath:o+"/NoAuth",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),i++}if(n.VpcId!==void 0&&typeof n.VpcId!="string"){const s={instancePath:o+"/VpcId",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(n.SubnetId!==void 0&&typeof n.
SubnetId!="string"){const s={instancePath:o+"/SubnetId",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),i++}if(n.InstanceName!==void 0){let s=n.InstanceName;if(typeof s=="string"){if(codePoints(
s)>60){const r={instancePath:o+"/InstanceName",keyword:"maxLength",params:{limit:60}};e===null?e=[r]:
e.push(r),i++}if(!N.test(s)){const r={instancePath:o+"/InstanceName",keyword:"pattern",params:{pattern:N}};
e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:o+"/InstanceName",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}if(n.Password!==void 0){let s=n.Password;if(typeof s=="strin\
g"){if(codePoints(s)<8){const r={instancePath:o+"/Password",keyword:"minLength",params:{limit:8}};e===
null?e=[r]:e.push(r),i++}if(codePoints(s)>30){const r={instancePath:o+"/Password",keyword:"maxLength",
params:{limit:30}};e===null?e=[r]:e.push(r),i++}if(!A.test(s)){const r={instancePath:o+"/Password",keyword:"\
pattern",params:{pattern:A}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:o+"/Password",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(n.AutoRenew!==void 0){let s=n.
AutoRenew;if(!isOfKind(s,["integer"])){const r={instancePath:o+"/AutoRenew",keyword:"kinds",params:{
type:["integer"]}};e===null?e=[r]:e.push(r),i++}if(!isAllowed(s,I)){const r={instancePath:o+"/AutoRe\
new",keyword:"oneOf",params:{allowed:I,names:["Manual","Automatic","Off"]}};e===null?e=[r]:e.push(r),
i++}}if(n.VPort!==void 0){let s=n.VPort;if(isNumeric(s)&&s<1024){const r={instancePath:o+"/VPort",keyword:"\
minimum",params:{limit:1024}};e===null?e=[r]:e.push(r),i++}if(isNumeric(s)&&s>65535){const r={instancePath:o+
"/VPort",keyword:"maximum",params:{limit:65535}};e===null?e=[r]:e.push(r),i++}if(!isOfKind(s,["integ\
er"])){const r={instancePath:o+"/VPort",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.
push(r),i++}}if(n.NodeSet!==void 0){let s=n.NodeSet;if(Array.isArray(s)){const r=s.length;for(let t=0;t<
r;t++)f(s[t],{instancePath:o+"/NodeSet/"+t,parentData:s,parentDataProperty:t,rootData:c})||(e=e===null?
f.errors:e.concat(f.errors),i=e.length)}else{const r={instancePath:o+"/NodeSet",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),i++}}if(n.ProjectId!==void 0){let s=n.ProjectId;if(!isOfKind(
s,["integer"])){const r={instancePath:o+"/ProjectId",keyword:"kinds",params:{type:["integer"]}};e===
null?e=[r]:e.push(r),i++}if(isNumeric(s)&&(s<-9223372036854776e3||s>=9223372036854776e3)){const r={instancePath:o+
"/ProjectId",keyword:"format",params:{format:"int64"}};e===null?e=[r]:e.push(r),i++}}if(n.ResourceTags!==
void 0){let s=n.ResourceTags;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.TagKey!==void 0&&typeof p.TagKey!="string"){const u={instancePath:o+
"/ResourceTags/"+t+"/TagKey",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}if(p.
TagValue!==void 0&&typeof p.TagValue!="string"){const u={instancePath:o+"/ResourceTags/"+t+"/TagValu\
e",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),i++}for(const u of missingMembers(
p,h)){const a={instancePath:o+"/ResourceTags/"+t,keyword:"required",params:{name:u}};e===null?e=[a]:
e.push(a),i++}for(const u of unknownMembers(p,h)){const a={instancePath:o+"/ResourceTags/"+t,keyword:"\
members",params:{name:u}};e===null?e=[a]:e.push(a),i++}}else{const u={instancePath:o+"/ResourceTags/"+
t,keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),i++}}}else{const r={instancePath:o+
"/ResourceTags",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}if(n.TemplateId!==
void 0&&typeof n.TemplateId!="string"){const s={instancePath:o+"/TemplateId",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),i++}if(n.AlarmPolicyList!==void 0){let s=n.AlarmPolicyList;
if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:o+
"/AlarmPolicyList/"+t,keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{const r={
instancePath:o+"/AlarmPolicyList",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}
if(n.CloneTime!==void 0&&typeof n.CloneTime!="string"){const s={instancePath:o+"/CloneTime",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(n.EncryptPassword!==void 0&&typeof n.EncryptPassword!=
"boolean"){const s={instancePath:o+"/EncryptPassword",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),i++}for(const s of missingMembers(n,R)){const r={instancePath:o,keyword:"required",params:{
name:s}};e===null?e=[r]:e.push(r),i++}for(const s of unknownMembers(n,S)){const r={instancePath:o,keyword:"\
members",params:{name:s}};e===null?e=[r]:e.push(r),i++}for(const s of missingDependents(n,$)){const r={
instancePath:o,keyword:"dependentRequired",params:{name:s[0],asking:s[1]}};e===null?e=[r]:e.push(r),
i++}}else{const s={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}
return v.errors=e,i===0}return v;
})();

const secretFields = ["Password"];

/** Checks requests of `CloneInstances` against every rule of the document. */
export const validateCloneInstances: RequestValidator<CloneInstancesRequest> = {
  action: "CloneInstances",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateCloneInstances, "CloneInstances", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
