// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstanceAvailabilityZonesRequest } from "../actions/ModifyInstanceAvailabilityZones.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const l=[1,2],f=["InstanceId","SwitchOption","NodeSet"];const a=[0,1],c=["NodeType"],u=["NodeType","NodeId","ZoneId","ZoneName"];function d(o,{instancePath:t="",
parentData:y,parentDataProperty:m,rootData:p=o}={}){let e=null,s=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.NodeType!==void 0){let n=o.NodeType;if(!isOfKind(n,["integer"])){const r={instancePath:t+
"/NodeType",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),s++}if(!isAllowed(n,
a)){const r={instancePath:t+"/NodeType",keyword:"oneOf",params:{allowed:a,names:["Master","Replica"]}};
e===null?e=[r]:e.push(r),s++}}if(o.NodeId!==void 0){let n=o.NodeId;if(!isOfKind(n,["integer"])){const r={
instancePath:t+"/NodeId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),s++}if(isNumeric(
n)&&(n<-9223372036854776e3||n>=9223372036854776e3)){const r={instancePath:t+"/NodeId",keyword:"forma\
t",params:{format:"int64"}};e===null?e=[r]:e.push(r),s++}}if(o.ZoneId!==void 0){let n=o.ZoneId;if(!isOfKind(
n,["integer"])){const r={instancePath:t+"/ZoneId",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[r]:e.push(r),s++}if(isNumeric(n)&&(n<0||n>=18446744073709552e3)){const r={instancePath:t+"/ZoneId",
keyword:"format",params:{format:"uint64"}};e===null?e=[r]:e.push(r),s++}}if(o.ZoneName!==void 0&&typeof o.
ZoneName!="string"){const n={instancePath:t+"/ZoneName",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}for(const n of missingMembers(o,c)){const r={instancePath:t,keyword:"required",params:{
name:n}};e===null?e=[r]:e.push(r),s++}for(const n of unknownMembers(o,u)){const r={instancePath:t,keyword:"\
members",params:{name:n}};e===null?e=[r]:e.push(r),s++}}else{const n={instancePath:t,keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return d.errors=e,s===0}function N(o,{instancePath:t="",
parentData:y,parentDataProperty:m,rootData:p=o}={}){let e=null,s=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.InstanceId!==void 0&&typeof o.InstanceId!="string"){const n={instancePath:t+"/Insta\
nceId",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(o.SwitchOption!==void 0){
let n=o.SwitchOption;if(!isOfKind(n,["integer"])){const r={instancePath:t+"/SwitchOption",keyword:"k\
inds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),s++}if(!isAllowed(n,l)){const r={instancePath:t+
"/SwitchOption",keyword:"oneOf",params:{allowed:l,names:["MaintenanceWindow","Immediately"]}};e===null?
e=[r]:e.push(r),s++}}if(o.NodeSet!==void 0){let n=o.NodeSet;if(Array.isArray(n)){const r=n.length;for(let i=0;i<
r;i++)d(n[i],{instancePath:t+"/NodeSet/"+i,parentData:n,parentDataProperty:i,rootData:p})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length)}else{const r={instancePath:t+"/NodeSet",keyword:"type",params:{
type:"array"}};e===null?e=[r]:e.push(r),s++}}for(const n of missingMembers(o,f)){const r={instancePath:t,
keyword:"required",params:{name:n}};e===null?e=[r]:e.push(r),s++}for(const n of unknownMembers(o,f)){
const r={instancePath:t,keyword:"members",params:{name:n}};e===null?e=[r]:e.push(r),s++}}else{const n={
instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return N.errors=e,
s===0}return N;
})();

const secretFields = [];

/** Checks requests of `ModifyInstanceAvailabilityZones` against every rule of the document. */
export const validateModifyInstanceAvailabilityZones: RequestValidator<ModifyInstanceAvailabilityZonesRequest> = {
  action: "ModifyInstanceAvailabilityZones",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstanceAvailabilityZones, "ModifyInstanceAvailabilityZones", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
