// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyNetworkConfigRequest } from "../actions/ModifyNetworkConfig.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const I=["changeVpc","changeBaseToVpc"],m=["Operation"],b=["VpcId","SubnetId"],v=["changeVPort"],O=[
"VPort"],h=["changeVip","changeVpc","changeBaseToVpc","changeVPort"],V=[0,1,2,3,7,15],A=["InstanceId",
"Operation"],P=["InstanceId","Operation","Vip","VpcId","SubnetId","Recycle","VPort"];function S(n,{instancePath:o="",
parentData:_,parentDataProperty:C,rootData:M=n}={}){let e=null,s=0;const p=s;let y=!0;const w=s;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.Operation!==void 0){const r=s;if(!isAllowed(n.Operation,
I)){const i={};e===null?e=[i]:e.push(i),s++}var d=r===s}else var d=!0;if(d&&missingMembers(n,m).length>
0){const r={};e===null?e=[r]:e.push(r),s++}}var l=w===s;if(s=p,e!==null&&(p?e.length=p:e=null),l){const r=s;
if(n&&typeof n=="object"&&!Array.isArray(n))for(const u of missingMembers(n,b)){const t={instancePath:o,
keyword:"required",params:{name:u}};e===null?e=[t]:e.push(t),s++}var l=r===s;y=l}if(!y){const r={instancePath:o,
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[r]:e.push(r),s++}const c=s;let a=!0;const k=s;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.Operation!==void 0){const r=s;if(!isAllowed(n.Operation,
v)){const i={};e===null?e=[i]:e.push(i),s++}var g=r===s}else var g=!0;if(g&&missingMembers(n,m).length>
0){const r={};e===null?e=[r]:e.push(r),s++}}var f=k===s;if(s=c,e!==null&&(c?e.length=c:e=null),f){const r=s;
if(n&&typeof n=="object"&&!Array.isArray(n))for(const u of missingMembers(n,O)){const t={instancePath:o,
keyword:"required",params:{name:u}};e===null?e=[t]:e.push(t),s++}var f=r===s;a=f}if(!a){const r={instancePath:o,
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[r]:e.push(r),s++}if(n&&typeof n=="object"&&
!Array.isArray(n)){if(n.InstanceId!==void 0&&typeof n.InstanceId!="string"){const r={instancePath:o+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.Operation!==void 0){
let r=n.Operation;if(typeof r!="string"){const i={instancePath:o+"/Operation",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),s++}if(!isAllowed(r,h)){const i={instancePath:o+"/Operation",
keyword:"oneOf",params:{allowed:h,names:["ChangeAddress","ChangeSubnet","MoveToVpc","ChangePort"]}};
e===null?e=[i]:e.push(i),s++}}if(n.Vip!==void 0&&typeof n.Vip!="string"){const r={instancePath:o+"/V\
ip",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.VpcId!==void 0&&typeof n.
VpcId!="string"){const r={instancePath:o+"/VpcId",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),s++}if(n.SubnetId!==void 0&&typeof n.SubnetId!="string"){const r={instancePath:o+"/Sub\
netId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.Recycle!==void 0){let r=n.
Recycle;if(!isOfKind(r,["integer"])){const i={instancePath:o+"/Recycle",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[i]:e.push(i),s++}if(!isAllowed(r,V)){const i={instancePath:o+"/Recycle",keyword:"\
enum",params:{allowed:V}};e===null?e=[i]:e.push(i),s++}}if(n.VPort!==void 0){let r=n.VPort;if(isNumeric(
r)&&r<1024){const i={instancePath:o+"/VPort",keyword:"minimum",params:{limit:1024}};e===null?e=[i]:e.
push(i),s++}if(isNumeric(r)&&r>65535){const i={instancePath:o+"/VPort",keyword:"maximum",params:{limit:65535}};
e===null?e=[i]:e.push(i),s++}if(!isOfKind(r,["integer"])){const i={instancePath:o+"/VPort",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[i]:e.push(i),s++}}for(const r of missingMembers(n,A)){
const i={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[i]:e.push(i),s++}for(const r of unknownMembers(
n,P)){const i={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[i]:e.push(i),s++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return S.
errors=e,s===0}return S;
})();

const secretFields = [];

/** Checks requests of `ModifyNetworkConfig` against every rule of the document. */
export const validateModifyNetworkConfig: RequestValidator<ModifyNetworkConfigRequest> = {
  action: "ModifyNetworkConfig",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyNetworkConfig, "ModifyNetworkConfig", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
