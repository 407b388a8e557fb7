// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { CloneInstancesRequest } from "../actions/CloneInstances.js";
import { codePoints, isAllowed, isNumeric, isOfKind, missingDependents, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const T=[0],L=["BillingMode"],w=[1],f=[0,1],k=[1,2,3,4,5,6,7,8,9,10,11,12,24,36,48,60],P=[0,1,2],h=[
"TagKey","TagValue"],v=["Enabled"],C=["Enabled","MinLetterCount","MinDigitCount","MinSpecialCount","\
MinLength"],I=["local","localv2"],V=["InstanceId","GoodsNum","ZoneId","BillingMode","Period","Securi\
tyGroupIdList","BackupId"],Z=["InstanceId","GoodsNum","ZoneId","BillingMode","Period","SecurityGroup\
IdList","BackupId","NoAuth","VpcId","SubnetId","InstanceName","Password","AutoRenew","VPort","NodeSe\
t","ProjectId","ResourceTags","TemplateId","AlarmPolicyList","CloneTime","EncryptPassword","Password\
Policy","EnableSSL","SSLBindPrivateIPv4","ProductVersion"],G=[["VpcId",["SubnetId"]]],N=new RegExp("\
^[A-Za-z0-9_\\u4e00-\\u9fff-]+$","u"),b=new RegExp("^(?![a-z]+$)(?![A-Z]+$)(?![0-9]+$)(?![^A-Za-z0-9\
]+$)(?!/)[A-Za-z0-9()`~!@#$%^&*\\-+=_|{}\\[\\]:;<>,.?/]+$","u");const R=["NodeType"],$=["NodeType","NodeId","ZoneId","ZoneName"];function m(s,{instancePath:o="",parentData:M,
parentDataProperty:A,rootData:c=s}={}){let e=null,i=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
NodeType!==void 0){let l=s.NodeType;if(!isOfKind(l,["integer"])){const u={instancePath:o+"/NodeType",
keyword:"kinds",params:{type:["integer"]}};e===null?e=[u]:e.push(u),i++}if(!isAllowed(l,f)){const u={
instancePath:o+"/NodeType",keyword:"oneOf",params:{allowed:f,names:["Master","Replica"]}};e===null?e=
[u]:e.push(u),i++}}if(s.NodeId!==void 0){let l=s.NodeId;if(!isOfKind(l,["integer"])){const u={instancePath:o+
"/NodeId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[u]:e.push(u),i++}if(isNumeric(l)&&(l<
-9223372036854776e3||l>=9223372036854776e3)){const u={instancePath:o+"/NodeId",keyword:"format",params:{
format:"int64"}};e===null?e=[u]:e.push(u),i++}}if(s.ZoneId!==void 0){let l=s.ZoneId;if(!isOfKind(l,[
"integer"])){const u={instancePath:o+"/ZoneId",keyword:"kinds",params:{type:["integer"]}};e===null?e=
[u]:e.push(u),i++}if(isNumeric(l)&&(l<0||l>=18446744073709552e3)){const u={instancePath:o+"/ZoneId",
keyword:"format",params:{format:"uint64"}};e===null?e=[u]:e.push(u),i++}}if(s.ZoneName!==void 0&&typeof s.
ZoneName!="string"){const l={instancePath:o+"/ZoneName",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),i++}for(const l of missingMembers(s,R)){const u={instancePath:o,keyword:"required",params:{
name:l}};e===null?e=[u]:e.push(u),i++}for(const l of unknownMembers(s,$)){const u={instancePath:o,keyword:"\
members",params:{name:l}};e===null?e=[u]:e.push(u),i++}}else{const l={instancePath:o,keyword:"type",
params:{type:"object"}};e===null?e=[l]:e.push(l),i++}return m.errors=e,i===0}function B(s,{instancePath:o="",
parentData:M,parentDataProperty:A,rootData:c=s}={}){let e=null,i=0;const l=i;let u=!0;const S=i;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.BillingMode!==void 0){const n=i;if(!isAllowed(s.BillingMode,
T)){const r={};e===null?e=[r]:e.push(r),i++}var g=n===i}else var g=!0;if(g&&missingMembers(s,L).length>
0){const n={};e===null?e=[n]:e.push(n),i++}}var y=S===i;if(i=l,e!==null&&(l?e.length=l:e=null),y){const n=i;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.GoodsNum!==void 0){let t=s.GoodsNum;if(isNumeric(t)&&
t>30){const d={instancePath:o+"/GoodsNum",keyword:"maximum",params:{limit:30}};e===null?e=[d]:e.push(
d),i++}}if(s.Period!==void 0&&!isAllowed(s.Period,w)){const t={instancePath:o+"/Period",keyword:"con\
st",params:{allowed:w}};e===null?e=[t]:e.push(t),i++}}var y=n===i;u=y}if(!u){const n={instancePath:o,
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[n]:e.push(n),i++}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!="string"){const n={instancePath:o+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}if(s.GoodsNum!==void 0){
let n=s.GoodsNum;if(isNumeric(n)&&n<1){const r={instancePath:o+"/GoodsNum",keyword:"minimum",params:{
limit:1}};e===null?e=[r]:e.push(r),i++}if(isNumeric(n)&&n>100){const r={instancePath:o+"/GoodsNum",keyword:"\
maximum",params:{limit:100}};e===null?e=[r]:e.push(r),i++}if(!isOfKind(n,["integer"])){const r={instancePath:o+
"/GoodsNum",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),i++}}if(s.ZoneId!==void 0){
let n=s.ZoneId;if(!isOfKind(n,["integer"])){const r={instancePath:o+"/ZoneId",keyword:"kinds",params:{
type:["integer"]}};e===null?e=[r]:e.push(r),i++}if(isNumeric(n)&&(n<0||n>=18446744073709552e3)){const r={
instancePath:o+"/ZoneId",keyword:"format",params:{format:"uint64"}};e===null?e=[r]:e.push(r),i++}}if(s.
BillingMode!==void 0){let n=s.BillingMode;if(!isOfKind(n,["integer"])){const r={instancePath:o+"/Bil\
lingMode",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),i++}if(!isAllowed(n,f)){
const r={instancePath:o+"/BillingMode",keyword:"oneOf",params:{allowed:f,names:["PayAsYouGo","Monthl\
ySubscription"]}};e===null?e=[r]:e.push(r),i++}}if(s.Period!==void 0){let n=s.Period;if(isNumeric(n)&&
n<1){const r={instancePath:o+"/Period",keyword:"minimum",params:{limit:1}};e===null?e=[r]:e.push(r),
i++}if(!isOfKind(n,["integer"])){const r={instancePath:o+"/Period",keyword:"kinds",params:{type:["in\
teger"]}};e===null?e=[r]:e.push(r),i++}if(!isAllowed(n,k)){const r={instancePath:o+"/Period",keyword:"\
enum",params:{allowed:k}};e===null?e=[r]:e.push(r),i++}}if(s.SecurityGroupIdList!==void 0){let n=s.SecurityGroupIdList;
if(Array.isArray(n)){const r=n.length;for(let t=0;t<r;t++)if(typeof n[t]!="string"){const d={instancePath:o+
"/SecurityGroupIdList/"+t,keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}else{
const r={instancePath:o+"/SecurityGroupIdList",keyword:"type",params:{type:"array"}};e===null?e=[r]:
e.push(r),i++}}if(s.BackupId!==void 0&&typeof s.BackupId!="string"){const n={instancePath:o+"/Backup\
Id",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}if(s.NoAuth!==void 0&&typeof s.
NoAuth!="boolean"){const n={instancePath:o+"/NoAuth",keyword:"type",params:{type:"boolean"}};e===null?
e=[n]:e.push(n),i++}if(s.VpcId!==void 0&&typeof s.VpcId!="string"){const n={instancePath:o+"/VpcId",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}if(s.SubnetId!==void 0&&typeof s.
SubnetId!="string"){const n={instancePath:o+"/SubnetId",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),i++}if(s.InstanceName!==void 0){let n=s.InstanceName;if(typeof n=="string"){if(codePoints(
n)>60){const r={instancePath:o+"/InstanceName",keyword:"maxLength",params:{limit:60}};e===null?e=[r]:
e.push(r),i++}if(!N.test(n)){const r={instancePath:o+"/InstanceName",keyword:"pattern",params:{pattern:N}};
e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:o+"/InstanceName",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),i++}}if(s.Password!==void 0){let n=s.Password;if(typeof n=="strin\
g"){if(codePoints(n)<8){const r={instancePath:o+"/Password",keyword:"minLength",params:{limit:8}};e===
null?e=[r]:e.push(r),i++}if(codePoints(n)>30){const r={instancePath:o+"/Password",keyword:"maxLength",
params:{limit:30}};e===null?e=[r]:e.push(r),i++}if(!b.test(n)){const r={instancePath:o+"/Password",keyword:"\
pattern",params:{pattern:b}};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:o+"/Password",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}}if(s.AutoRenew!==void 0){let n=s.
AutoRenew;if(!isOfKind(n,["integer"])){const r={instancePath:o+"/AutoRenew",keyword:"kinds",params:{
type:["integer"]}};e===null?e=[r]:e.push(r),i++}if(!isAllowed(n,P)){const r={instancePath:o+"/AutoRe\
new",keyword:"oneOf",params:{allowed:P,names:["Manual","Automatic","Off"]}};e===null?e=[r]:e.push(r),
i++}}if(s.VPort!==void 0){let n=s.VPort;if(isNumeric(n)&&n<1024){const r={instancePath:o+"/VPort",keyword:"\
minimum",params:{limit:1024}};e===null?e=[r]:e.push(r),i++}if(isNumeric(n)&&n>65535){const r={instancePath:o+
"/VPort",keyword:"maximum",params:{limit:65535}};e===null?e=[r]:e.push(r),i++}if(!isOfKind(n,["integ\
er"])){const r={instancePath:o+"/VPort",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.
push(r),i++}}if(s.NodeSet!==void 0){let n=s.NodeSet;if(Array.isArray(n)){const r=n.length;for(let t=0;t<
r;t++)m(n[t],{instancePath:o+"/NodeSet/"+t,parentData:n,parentDataProperty:t,rootData:c})||(e=e===null?
m.errors:e.concat(m.errors),i=e.length)}else{const r={instancePath:o+"/NodeSet",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),i++}}if(s.ProjectId!==void 0){let n=s.ProjectId;if(!isOfKind(
n,["integer"])){const r={instancePath:o+"/ProjectId",keyword:"kinds",params:{type:["integer"]}};e===
null?e=[r]:e.push(r),i++}if(isNumeric(n)&&(n<-9223372036854776e3||n>=9223372036854776e3)){const r={instancePath:o+
"/ProjectId",keyword:"format",params:{format:"int64"}};e===null?e=[r]:e.push(r),i++}}if(s.ResourceTags!==
void 0){let n=s.ResourceTags;if(Array.isArray(n)){const r=n.length;for(let t=0;t<r;t++){let d=n[t];if(d&&
typeof d=="object"&&!Array.isArray(d)){if(d.TagKey!==void 0&&typeof d.TagKey!="string"){const a={instancePath:o+
"/ResourceTags/"+t+"/TagKey",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}if(d.
TagValue!==void 0&&typeof d.TagValue!="string"){const a={instancePath:o+"/ResourceTags/"+t+"/TagValu\
e",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),i++}for(const a of missingMembers(
d,h)){const p={instancePath:o+"/ResourceTags/"+t,keyword:"required",params:{name:a}};e===null?e=[p]:
e.push(p),i++}for(const a of unknownMembers(d,h)){const p={instancePath:o+"/ResourceTags/"+t,keyword:"\
members",params:{name:a}};e===null?e=[p]:e.push(p),i++}}else{const a={instancePath:o+"/ResourceTags/"+
t,keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:o+
"/ResourceTags",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}if(s.TemplateId!==
void 0&&typeof s.TemplateId!="string"){const n={instancePath:o+"/TemplateId",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),i++}if(s.AlarmPolicyList!==void 0){let n=s.AlarmPolicyList;
if(Array.isArray(n)){const r=n.length;for(let t=0;t<r;t++)if(typeof n[t]!="string"){const d={instancePath:o+
"/AlarmPolicyList/"+t,keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}else{const r={
instancePath:o+"/AlarmPolicyList",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}
if(s.CloneTime!==void 0&&typeof s.CloneTime!="string"){const n={instancePath:o+"/CloneTime",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}if(s.EncryptPassword!==void 0&&typeof s.EncryptPassword!=
"boolean"){const n={instancePath:o+"/EncryptPassword",keyword:"type",params:{type:"boolean"}};e===null?
e=[n]:e.push(n),i++}if(s.PasswordPolicy!==void 0){let n=s.PasswordPolicy;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.Enabled!==void 0&&typeof n.Enabled!="boolean"){const r={instancePath:o+"/PasswordPo\
licy/Enabled",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),i++}if(n.MinLetterCount!==
void 0){let r=n.MinLetterCount;if(isNumeric(r)&&r<1){const t={instancePath:o+"/PasswordPolicy/MinLet\
terCount",keyword:"minimum",params:{limit:1}};e===null?e=[t]:e.push(t),i++}if(isNumeric(r)&&r>16){const t={
instancePath:o+"/PasswordPolicy/MinLetterCount",keyword:"maximum",params:{limit:16}};e===null?e=[t]:
e.push(t),i++}if(!isOfKind(r,["integer"])){const t={instancePath:o+"/PasswordPolicy/MinLetterCount",
keyword:"kinds",params:{type:["integer"]}};e===null?e=[t]:e.push(t),i++}}if(n.MinDigitCount!==void 0){
let r=n.MinDigitCount;if(isNumeric(r)&&r<1){const t={instancePath:o+"/PasswordPolicy/MinDigitCount",
keyword:"minimum",params:{limit:1}};e===null?e=[t]:e.push(t),i++}if(isNumeric(r)&&r>16){const t={instancePath:o+
"/PasswordPolicy/MinDigitCount",keyword:"maximum",params:{limit:16}};e===null?e=[t]:e.push(t),i++}if(!isOfKind(
r,["integer"])){const t={instancePath:o+"/PasswordPolicy/MinDigitCount",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[t]:e.push(t),i++}}if(n.MinSpecialCount!==void 0){let r=n.MinSpecialCount;if(isNumeric(
r)&&r<1){const t={instancePath:o+"/PasswordPolicy/MinSpecialCount",keyword:"minimum",params:{limit:1}};
e===null?e=[t]:e.push(t),i++}if(isNumeric(r)&&r>16){const t={instancePath:o+"/PasswordPolicy/MinSpec\
ialCount",keyword:"maximum",params:{limit:16}};e===null?e=[t]:e.push(t),i++}if(!isOfKind(r,["integer"])){
const t={instancePath:o+"/PasswordPolicy/MinSpecialCount",keyword:"kinds",params:{type:["integer"]}};
e===null?e=[t]:e.push(t),i++}}if(n.MinLength!==void 0){let r=n.MinLength;if(isNumeric(r)&&r<8){const t={
instancePath:o+"/PasswordPolicy/MinLength",keyword:"minimum",params:{limit:8}};e===null?e=[t]:e.push(
t),i++}if(isNumeric(r)&&r>64){const t={instancePath:o+"/PasswordPolicy/MinLength",keyword:"maximum",
params:{limit:64}};e===null?e=[t]:e.push(t),i++}if(!isOfKind(r,["integer"])){const t={instancePath:o+
"/PasswordPolicy/MinLength",keyword:"kinds",params:{type:["integer"]}};e===null?e=[t]:e.push(t),i++}}
for(const r of missingMembers(n,v)){const t={instancePath:o+"/PasswordPolicy",keyword:"required",params:{
name:r}};e===null?e=[t]:e.push(t),i++}for(const r of unknownMembers(n,C)){const t={instancePath:o+"/\
PasswordPolicy",keyword:"members",params:{name:r}};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:o+
"/PasswordPolicy",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),i++}}if(s.EnableSSL!==
void 0&&typeof s.EnableSSL!="boolean"){const n={instancePath:o+"/EnableSSL",keyword:"type",params:{type:"\
boolean"}};e===null?e=[n]:e.push(n),i++}if(s.SSLBindPrivateIPv4!==void 0&&typeof s.SSLBindPrivateIPv4!=
"boolean"){const n={instancePath:o+"/SSLBindPrivateIPv4",keyword:"type",params:{type:"boolean"}};e===
null?e=[n]:e.push(n),i++}if(s.ProductVersion!==void 0){let n=s.ProductVersion;if(typeof n!="string"){
const r={instancePath:o+"/ProductVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}if(!isAllowed(n,I)){const r={instancePath:o+"/ProductVersion",keyword:"oneOf",params:{allowed:I,
names:["GeneralI","GeneralII"]}};e===null?e=[r]:e.push(r),i++}}for(const n of missingMembers(s,V)){const r={
instancePath:o,keyword:"required",params:{name:n}};e===null?e=[r]:e.push(r),i++}for(const n of unknownMembers(
s,Z)){const r={instancePath:o,keyword:"members",params:{name:n}};e===null?e=[r]:e.push(r),i++}for(const n of missingDependents(
s,G)){const r={instancePath:o,keyword:"dependentRequired",params:{name:n[0],asking:n[1]}};e===null?e=
[r]:e.push(r),i++}}else{const n={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),i++}return B.errors=e,i===0}return B;
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
