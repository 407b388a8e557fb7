// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstanceRequest } from "../actions/ModifyInstance.js";
import { codePoints, isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const c=["rename","modifyProject","modifyAutoRenew","modifyDeleteProtectionSwitch"],f=[0,1,2],p=[0,1],
d=["Operation"],u=["Operation","InstanceIds","InstanceNames","ProjectId","AutoRenews","DeleteProtect\
ionSwitches","InstanceId","InstanceName","AutoRenew"],y=new RegExp("^(?:[A-Za-z0-9_-]|[^\\x00-\\x7F])+\
$","u");function m(o,{instancePath:i="",parentData:w,parentDataProperty:I,rootData:h=o}={}){let e=null,
r=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.Operation!==void 0){let n=o.Operation;if(typeof n!=
"string"){const t={instancePath:i+"/Operation",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),r++}if(!isAllowed(n,c)){const t={instancePath:i+"/Operation",keyword:"oneOf",params:{allowed:c,
names:["Rename","ModifyProject","ModifyAutoRenew","ModifyDeleteProtection"]}};e===null?e=[t]:e.push(
t),r++}}if(o.InstanceIds!==void 0){let n=o.InstanceIds;if(Array.isArray(n)){if(n.length>10){const s={
instancePath:i+"/InstanceIds",keyword:"maxItems",params:{limit:10}};e===null?e=[s]:e.push(s),r++}const t=n.
length;for(let s=0;s<t;s++)if(typeof n[s]!="string"){const l={instancePath:i+"/InstanceIds/"+s,keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const t={instancePath:i+"/InstanceI\
ds",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(o.InstanceNames!==void 0){
let n=o.InstanceNames;if(Array.isArray(n)){const t=n.length;for(let s=0;s<t;s++){let l=n[s];if(typeof l==
"string"){if(codePoints(l)>60){const a={instancePath:i+"/InstanceNames/"+s,keyword:"maxLength",params:{
limit:60}};e===null?e=[a]:e.push(a),r++}if(!y.test(l)){const a={instancePath:i+"/InstanceNames/"+s,keyword:"\
pattern",params:{pattern:y}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:i+"/InstanceNa\
mes/"+s,keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const t={instancePath:i+
"/InstanceNames",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(o.ProjectId!==
void 0){let n=o.ProjectId;if(!isOfKind(n,["integer"])){const t={instancePath:i+"/ProjectId",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[t]:e.push(t),r++}if(isNumeric(n)&&(n<-9223372036854776e3||
n>=9223372036854776e3)){const t={instancePath:i+"/ProjectId",keyword:"format",params:{format:"int64"}};
e===null?e=[t]:e.push(t),r++}}if(o.AutoRenews!==void 0){let n=o.AutoRenews;if(Array.isArray(n)){const t=n.
length;for(let s=0;s<t;s++){let l=n[s];if(!isOfKind(l,["integer"])){const a={instancePath:i+"/AutoRe\
news/"+s,keyword:"kinds",params:{type:["integer"]}};e===null?e=[a]:e.push(a),r++}if(!isAllowed(l,f)){
const a={instancePath:i+"/AutoRenews/"+s,keyword:"oneOf",params:{allowed:f,names:["Manual","Automati\
c","Off"]}};e===null?e=[a]:e.push(a),r++}}}else{const t={instancePath:i+"/AutoRenews",keyword:"type",
params:{type:"array"}};e===null?e=[t]:e.push(t),r++}}if(o.DeleteProtectionSwitches!==void 0){let n=o.
DeleteProtectionSwitches;if(Array.isArray(n)){const t=n.length;for(let s=0;s<t;s++){let l=n[s];if(!isOfKind(
l,["integer"])){const a={instancePath:i+"/DeleteProtectionSwitches/"+s,keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[a]:e.push(a),r++}if(!isAllowed(l,p)){const a={instancePath:i+"/DeleteProtec\
tionSwitches/"+s,keyword:"oneOf",params:{allowed:p,names:["Off","On"]}};e===null?e=[a]:e.push(a),r++}}}else{
const t={instancePath:i+"/DeleteProtectionSwitches",keyword:"type",params:{type:"array"}};e===null?e=
[t]:e.push(t),r++}}if(o.InstanceId!==void 0&&typeof o.InstanceId!="string"){const n={instancePath:i+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(o.InstanceName!==
void 0&&typeof o.InstanceName!="string"){const n={instancePath:i+"/InstanceName",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}if(o.AutoRenew!==void 0){let n=o.AutoRenew;if(!isOfKind(
n,["integer"])){const t={instancePath:i+"/AutoRenew",keyword:"kinds",params:{type:["integer"]}};e===
null?e=[t]:e.push(t),r++}if(!isAllowed(n,f)){const t={instancePath:i+"/AutoRenew",keyword:"oneOf",params:{
allowed:f,names:["Manual","Automatic","Off"]}};e===null?e=[t]:e.push(t),r++}}for(const n of missingMembers(
o,d)){const t={instancePath:i,keyword:"required",params:{name:n}};e===null?e=[t]:e.push(t),r++}for(const n of unknownMembers(
o,u)){const t={instancePath:i,keyword:"members",params:{name:n}};e===null?e=[t]:e.push(t),r++}}else{
const n={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return m.
errors=e,r===0}return m;
})();

const secretFields = [];

/** Checks requests of `ModifyInstance` against every rule of the document. */
export const validateModifyInstance: RequestValidator<ModifyInstanceRequest> = {
  action: "ModifyInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstance, "ModifyInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
