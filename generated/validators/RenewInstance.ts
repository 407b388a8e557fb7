// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { RenewInstanceRequest } from "../actions/RenewInstance.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=[1,2,3,4,5,6,7,8,9,10,11,12,24,36],d=["Period","InstanceId"],l=["Period","InstanceId","Modif\
yPayMode"];function y(o,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:p=o}={}){let e=null,
i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.Period!==void 0){let r=o.Period;if(isNumeric(r)&&
r<1){const s={instancePath:n+"/Period",keyword:"minimum",params:{limit:1}};e===null?e=[s]:e.push(s),
i++}if(isNumeric(r)&&r>36){const s={instancePath:n+"/Period",keyword:"maximum",params:{limit:36}};e===
null?e=[s]:e.push(s),i++}if(!isOfKind(r,["integer"])){const s={instancePath:n+"/Period",keyword:"kin\
ds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),i++}if(!isAllowed(r,t)){const s={instancePath:n+
"/Period",keyword:"enum",params:{allowed:t}};e===null?e=[s]:e.push(s),i++}}if(o.InstanceId!==void 0&&
typeof o.InstanceId!="string"){const r={instancePath:n+"/InstanceId",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),i++}if(o.ModifyPayMode!==void 0&&typeof o.ModifyPayMode!="string"){
const r={instancePath:n+"/ModifyPayMode",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),i++}for(const r of missingMembers(o,d)){const s={instancePath:n,keyword:"required",params:{name:r}};
e===null?e=[s]:e.push(s),i++}for(const r of unknownMembers(o,l)){const s={instancePath:n,keyword:"me\
mbers",params:{name:r}};e===null?e=[s]:e.push(s),i++}}else{const r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),i++}return y.errors=e,i===0}return y;
})();

const secretFields = [];

/** Checks requests of `RenewInstance` against every rule of the document. */
export const validateRenewInstance: RequestValidator<RenewInstanceRequest> = {
  action: "RenewInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateRenewInstance, "RenewInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
