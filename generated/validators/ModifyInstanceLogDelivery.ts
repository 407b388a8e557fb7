// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstanceLogDeliveryRequest } from "../actions/ModifyInstanceLogDelivery.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=["InstanceId","LogType","Enabled"],p=["InstanceId","LogType","Enabled","LogsetId","TopicId",
"LogsetName","TopicName","LogRegion","Period","CreateIndex"];function y(r,{instancePath:s="",parentData:l,
parentDataProperty:f,rootData:d=r}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
InstanceId!==void 0&&typeof r.InstanceId!="string"){const n={instancePath:s+"/InstanceId",keyword:"t\
ype",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}if(r.LogType!==void 0&&typeof r.LogType!="\
string"){const n={instancePath:s+"/LogType",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),o++}if(r.Enabled!==void 0&&typeof r.Enabled!="boolean"){const n={instancePath:s+"/Enabled",keyword:"\
type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),o++}if(r.LogsetId!==void 0&&typeof r.LogsetId!=
"string"){const n={instancePath:s+"/LogsetId",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),o++}if(r.TopicId!==void 0&&typeof r.TopicId!="string"){const n={instancePath:s+"/TopicId",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}if(r.LogsetName!==void 0&&typeof r.
LogsetName!="string"){const n={instancePath:s+"/LogsetName",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),o++}if(r.TopicName!==void 0&&typeof r.TopicName!="string"){const n={instancePath:s+
"/TopicName",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}if(r.LogRegion!==void 0&&
typeof r.LogRegion!="string"){const n={instancePath:s+"/LogRegion",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[n]:e.push(n),o++}if(r.Period!==void 0){let n=r.Period;if(isNumeric(n)&&n<1){const i={
instancePath:s+"/Period",keyword:"minimum",params:{limit:1}};e===null?e=[i]:e.push(i),o++}if(isNumeric(
n)&&n>3600){const i={instancePath:s+"/Period",keyword:"maximum",params:{limit:3600}};e===null?e=[i]:
e.push(i),o++}if(!isOfKind(n,["integer"])){const i={instancePath:s+"/Period",keyword:"kinds",params:{
type:["integer"]}};e===null?e=[i]:e.push(i),o++}}if(r.CreateIndex!==void 0&&typeof r.CreateIndex!="b\
oolean"){const n={instancePath:s+"/CreateIndex",keyword:"type",params:{type:"boolean"}};e===null?e=[
n]:e.push(n),o++}for(const n of missingMembers(r,t)){const i={instancePath:s,keyword:"required",params:{
name:n}};e===null?e=[i]:e.push(i),o++}for(const n of unknownMembers(r,p)){const i={instancePath:s,keyword:"\
members",params:{name:n}};e===null?e=[i]:e.push(i),o++}}else{const n={instancePath:s,keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),o++}return y.errors=e,o===0}return y;
})();

const secretFields = [];

/** Checks requests of `ModifyInstanceLogDelivery` against every rule of the document. */
export const validateModifyInstanceLogDelivery: RequestValidator<ModifyInstanceLogDeliveryRequest> = {
  action: "ModifyInstanceLogDelivery",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstanceLogDelivery, "ModifyInstanceLogDelivery", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
