// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceSecurityGroupRequest } from "../actions/DescribeInstanceSecurityGroup.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceIds"];function i(n,{instancePath:l="",parentData:c,parentDataProperty:y,rootData:m=n}={}){
let e=null,t=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.InstanceIds!==void 0){let r=n.InstanceIds;
if(Array.isArray(r)){if(r.length>100){const o={instancePath:l+"/InstanceIds",keyword:"maxItems",params:{
limit:100}};e===null?e=[o]:e.push(o),t++}const s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="strin\
g"){const a={instancePath:l+"/InstanceIds/"+o,keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),t++}}else{const s={instancePath:l+"/InstanceIds",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),t++}}for(const r of missingMembers(n,p)){const s={instancePath:l,keyword:"requi\
red",params:{name:r}};e===null?e=[s]:e.push(s),t++}for(const r of unknownMembers(n,p)){const s={instancePath:l,
keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),t++}}else{const r={instancePath:l,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return i.errors=e,t===0}return i;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceSecurityGroup` against every rule of the document. */
export const validateDescribeInstanceSecurityGroup: RequestValidator<DescribeInstanceSecurityGroupRequest> = {
  action: "DescribeInstanceSecurityGroup",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceSecurityGroup, "DescribeInstanceSecurityGroup", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
