// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { UpgradeVersionToMultiAvailabilityZonesRequest } from "../actions/UpgradeVersionToMultiAvailabilityZones.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceId"],d=["InstanceId","UpgradeProxyAndRedisServer"];function y(n,{instancePath:o="",
parentData:i,parentDataProperty:l,rootData:c=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.InstanceId!==void 0&&typeof n.InstanceId!="string"){const r={instancePath:o+"/Insta\
nceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.UpgradeProxyAndRedisServer!==
void 0&&typeof n.UpgradeProxyAndRedisServer!="boolean"){const r={instancePath:o+"/UpgradeProxyAndRed\
isServer",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}for(const r of missingMembers(
n,p)){const t={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[t]:e.push(t),s++}for(const r of unknownMembers(
n,d)){const t={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[t]:e.push(t),s++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return y.
errors=e,s===0}return y;
})();

const secretFields = [];

/** Checks requests of `UpgradeVersionToMultiAvailabilityZones` against every rule of the document. */
export const validateUpgradeVersionToMultiAvailabilityZones: RequestValidator<UpgradeVersionToMultiAvailabilityZonesRequest> = {
  action: "UpgradeVersionToMultiAvailabilityZones",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateUpgradeVersionToMultiAvailabilityZones, "UpgradeVersionToMultiAvailabilityZones", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
