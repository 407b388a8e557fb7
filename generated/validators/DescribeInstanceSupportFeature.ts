// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceSupportFeatureRequest } from "../actions/DescribeInstanceSupportFeature.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const s=["read-local-node-only","multi-account","auto-failback"],l=["InstanceId","FeatureName"];function u(t,{
instancePath:o="",parentData:c,parentDataProperty:i,rootData:f=t}={}){let e=null,a=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.InstanceId!==void 0&&typeof t.InstanceId!="string"){const r={instancePath:o+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),a++}if(t.FeatureName!==
void 0){let r=t.FeatureName;if(typeof r!="string"){const n={instancePath:o+"/FeatureName",keyword:"t\
ype",params:{type:"string"}};e===null?e=[n]:e.push(n),a++}if(!isAllowed(r,s)){const n={instancePath:o+
"/FeatureName",keyword:"oneOf",params:{allowed:s,names:["NearbyRead","MultiAccount","AutoFailback"]}};
e===null?e=[n]:e.push(n),a++}}for(const r of missingMembers(t,l)){const n={instancePath:o,keyword:"r\
equired",params:{name:r}};e===null?e=[n]:e.push(n),a++}for(const r of unknownMembers(t,l)){const n={
instancePath:o,keyword:"members",params:{name:r}};e===null?e=[n]:e.push(n),a++}}else{const r={instancePath:o,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),a++}return u.errors=e,a===0}return u;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceSupportFeature` against every rule of the document. */
export const validateDescribeInstanceSupportFeature: RequestValidator<DescribeInstanceSupportFeatureRequest> = {
  action: "DescribeInstanceSupportFeature",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceSupportFeature, "DescribeInstanceSupportFeature", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
