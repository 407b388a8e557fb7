// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyDBInstanceSecurityGroupsRequest } from "../actions/ModifyDBInstanceSecurityGroups.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["redis"],y=["Product","SecurityGroupIds","InstanceId"];function c(t,{instancePath:n="",parentData:l,
parentDataProperty:d,rootData:f=t}={}){let e=null,o=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
Product!==void 0){let r=t.Product;if(typeof r!="string"){const s={instancePath:n+"/Product",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),o++}if(!isAllowed(r,p)){const s={instancePath:n+
"/Product",keyword:"enum",params:{allowed:p}};e===null?e=[s]:e.push(s),o++}}if(t.SecurityGroupIds!==
void 0){let r=t.SecurityGroupIds;if(Array.isArray(r)){const s=r.length;for(let u=0;u<s;u++)if(typeof r[u]!=
"string"){const i={instancePath:n+"/SecurityGroupIds/"+u,keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),o++}}else{const s={instancePath:n+"/SecurityGroupIds",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),o++}}if(t.InstanceId!==void 0&&typeof t.InstanceId!="string"){const r={
instancePath:n+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}for(const r of missingMembers(
t,y)){const s={instancePath:n,keyword:"required",params:{name:r}};e===null?e=[s]:e.push(s),o++}for(const r of unknownMembers(
t,y)){const s={instancePath:n,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),o++}}else{
const r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return c.
errors=e,o===0}return c;
})();

const secretFields = [];

/** Checks requests of `ModifyDBInstanceSecurityGroups` against every rule of the document. */
export const validateModifyDBInstanceSecurityGroups: RequestValidator<ModifyDBInstanceSecurityGroupsRequest> = {
  action: "ModifyDBInstanceSecurityGroups",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyDBInstanceSecurityGroups, "ModifyDBInstanceSecurityGroups", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
