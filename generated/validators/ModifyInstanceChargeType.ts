// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyInstanceChargeTypeRequest } from "../actions/ModifyInstanceChargeType.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const m=["PREPAID"],d=["InstanceChargeType"],I=["Period"],f=["PREPAID","POSTPAID"],h=["InstanceIds",
"InstanceChargeType"],g=["InstanceIds","InstanceChargeType","Period"];function P(i,{instancePath:o="",
parentData:w,parentDataProperty:k,rootData:A=i}={}){let e=null,n=0;const a=n;let y=!0;const u=n;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.InstanceChargeType!==void 0){const r=n;if(!isAllowed(i.InstanceChargeType,
m)){const s={};e===null?e=[s]:e.push(s),n++}var c=r===n}else var c=!0;if(c&&missingMembers(i,d).length>
0){const r={};e===null?e=[r]:e.push(r),n++}}var p=u===n;if(n=a,e!==null&&(a?e.length=a:e=null),p){const r=n;
if(i&&typeof i=="object"&&!Array.isArray(i))for(const t of missingMembers(i,I)){const l={instancePath:o,
keyword:"required",params:{name:t}};e===null?e=[l]:e.push(l),n++}var p=r===n;y=p}if(!y){const r={instancePath:o,
keyword:"if",params:{failingKeyword:"then"}};e===null?e=[r]:e.push(r),n++}if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.InstanceIds!==void 0){let r=i.InstanceIds;if(Array.isArray(r)){if(r.length>20){
const t={instancePath:o+"/InstanceIds",keyword:"maxItems",params:{limit:20}};e===null?e=[t]:e.push(t),
n++}if(r.length<1){const t={instancePath:o+"/InstanceIds",keyword:"minItems",params:{limit:1}};e===null?
e=[t]:e.push(t),n++}const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!="string"){const l={instancePath:o+
"/InstanceIds/"+t,keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}else{const s={
instancePath:o+"/InstanceIds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}if(i.
InstanceChargeType!==void 0){let r=i.InstanceChargeType;if(typeof r!="string"){const s={instancePath:o+
"/InstanceChargeType",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(!isAllowed(
r,f)){const s={instancePath:o+"/InstanceChargeType",keyword:"oneOf",params:{allowed:f,names:["Monthl\
ySubscription","PayAsYouGo"]}};e===null?e=[s]:e.push(s),n++}}if(i.Period!==void 0){let r=i.Period;if(isNumeric(
r)&&r<1){const s={instancePath:o+"/Period",keyword:"minimum",params:{limit:1}};e===null?e=[s]:e.push(
s),n++}if(isNumeric(r)&&r>36){const s={instancePath:o+"/Period",keyword:"maximum",params:{limit:36}};
e===null?e=[s]:e.push(s),n++}if(!isOfKind(r,["integer"])){const s={instancePath:o+"/Period",keyword:"\
kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),n++}}for(const r of missingMembers(i,h)){
const s={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[s]:e.push(s),n++}for(const r of unknownMembers(
i,g)){const s={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),n++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return P.
errors=e,n===0}return P;
})();

const secretFields = [];

/** Checks requests of `ModifyInstanceChargeType` against every rule of the document. */
export const validateModifyInstanceChargeType: RequestValidator<ModifyInstanceChargeTypeRequest> = {
  action: "ModifyInstanceChargeType",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyInstanceChargeType, "ModifyInstanceChargeType", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
