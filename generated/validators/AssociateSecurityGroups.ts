// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { AssociateSecurityGroupsRequest } from "../actions/AssociateSecurityGroups.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["redis"],y=["Product","SecurityGroupId","InstanceIds"];function c(t,{instancePath:o="",parentData:l,
parentDataProperty:d,rootData:f=t}={}){let e=null,n=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
Product!==void 0){let r=t.Product;if(typeof r!="string"){const s={instancePath:o+"/Product",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(!isAllowed(r,p)){const s={instancePath:o+
"/Product",keyword:"enum",params:{allowed:p}};e===null?e=[s]:e.push(s),n++}}if(t.SecurityGroupId!==void 0&&
typeof t.SecurityGroupId!="string"){const r={instancePath:o+"/SecurityGroupId",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),n++}if(t.InstanceIds!==void 0){let r=t.InstanceIds;if(Array.
isArray(r)){const s=r.length;for(let u=0;u<s;u++)if(typeof r[u]!="string"){const i={instancePath:o+"\
/InstanceIds/"+u,keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}else{const s={
instancePath:o+"/InstanceIds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}for(const r of missingMembers(
t,y)){const s={instancePath:o,keyword:"required",params:{name:r}};e===null?e=[s]:e.push(s),n++}for(const r of unknownMembers(
t,y)){const s={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),n++}}else{
const r={instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return c.
errors=e,n===0}return c;
})();

const secretFields = [];

/** Checks requests of `AssociateSecurityGroups` against every rule of the document. */
export const validateAssociateSecurityGroups: RequestValidator<AssociateSecurityGroupsRequest> = {
  action: "AssociateSecurityGroups",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateAssociateSecurityGroups, "AssociateSecurityGroups", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
