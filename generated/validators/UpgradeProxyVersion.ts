// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { UpgradeProxyVersionRequest } from "../actions/UpgradeProxyVersion.js";
import { isAllowed, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const i=[0,1],p=["InstanceId","CurrentProxyVersion","UpgradeProxyVersion","InstanceTypeUpgradeNow"];
function y(n,{instancePath:t="",parentData:a,parentDataProperty:d,rootData:l=n}={}){let e=null,o=0;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.InstanceId!==void 0&&typeof n.InstanceId!="string"){const r={
instancePath:t+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}if(n.
CurrentProxyVersion!==void 0&&typeof n.CurrentProxyVersion!="string"){const r={instancePath:t+"/Curr\
entProxyVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}if(n.UpgradeProxyVersion!==
void 0&&typeof n.UpgradeProxyVersion!="string"){const r={instancePath:t+"/UpgradeProxyVersion",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}if(n.InstanceTypeUpgradeNow!==void 0){let r=n.
InstanceTypeUpgradeNow;if(!isOfKind(r,["integer"])){const s={instancePath:t+"/InstanceTypeUpgradeNow",
keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),o++}if(!isAllowed(r,i)){const s={
instancePath:t+"/InstanceTypeUpgradeNow",keyword:"oneOf",params:{allowed:i,names:["MaintenanceWindow",
"Immediately"]}};e===null?e=[s]:e.push(s),o++}}for(const r of missingMembers(n,p)){const s={instancePath:t,
keyword:"required",params:{name:r}};e===null?e=[s]:e.push(s),o++}for(const r of unknownMembers(n,p)){
const s={instancePath:t,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),o++}}else{const r={
instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return y.errors=e,
o===0}return y;
})();

const secretFields = [];

/** Checks requests of `UpgradeProxyVersion` against every rule of the document. */
export const validateUpgradeProxyVersion: RequestValidator<UpgradeProxyVersionRequest> = {
  action: "UpgradeProxyVersion",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateUpgradeProxyVersion, "UpgradeProxyVersion", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
