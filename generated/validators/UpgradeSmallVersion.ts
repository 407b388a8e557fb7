// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { UpgradeSmallVersionRequest } from "../actions/UpgradeSmallVersion.js";
import { isAllowed, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=[0,1],p=["InstanceId","CurrentRedisVersion","UpgradeRedisVersion","InstanceTypeUpgradeNow"];
function d(r,{instancePath:o="",parentData:a,parentDataProperty:y,rootData:l=r}={}){let e=null,i=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.InstanceId!==void 0&&typeof r.InstanceId!="string"){const n={
instancePath:o+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}if(r.
CurrentRedisVersion!==void 0&&typeof r.CurrentRedisVersion!="string"){const n={instancePath:o+"/Curr\
entRedisVersion",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}if(r.UpgradeRedisVersion!==
void 0&&typeof r.UpgradeRedisVersion!="string"){const n={instancePath:o+"/UpgradeRedisVersion",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),i++}if(r.InstanceTypeUpgradeNow!==void 0){let n=r.
InstanceTypeUpgradeNow;if(!isOfKind(n,["integer"])){const s={instancePath:o+"/InstanceTypeUpgradeNow",
keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),i++}if(!isAllowed(n,t)){const s={
instancePath:o+"/InstanceTypeUpgradeNow",keyword:"oneOf",params:{allowed:t,names:["MaintenanceWindow",
"Immediately"]}};e===null?e=[s]:e.push(s),i++}}for(const n of missingMembers(r,p)){const s={instancePath:o,
keyword:"required",params:{name:n}};e===null?e=[s]:e.push(s),i++}for(const n of unknownMembers(r,p)){
const s={instancePath:o,keyword:"members",params:{name:n}};e===null?e=[s]:e.push(s),i++}}else{const n={
instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}return d.errors=e,
i===0}return d;
})();

const secretFields = [];

/** Checks requests of `UpgradeSmallVersion` against every rule of the document. */
export const validateUpgradeSmallVersion: RequestValidator<UpgradeSmallVersionRequest> = {
  action: "UpgradeSmallVersion",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateUpgradeSmallVersion, "UpgradeSmallVersion", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
