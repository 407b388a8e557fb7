// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ChangeInstanceRoleRequest } from "../actions/ChangeInstanceRole.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const l=["rw","r"],p=["GroupId","InstanceId","InstanceRole"];function i(n,{instancePath:t="",parentData:a,
parentDataProperty:c,rootData:f=n}={}){let e=null,o=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
GroupId!==void 0&&typeof n.GroupId!="string"){const r={instancePath:t+"/GroupId",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),o++}if(n.InstanceId!==void 0&&typeof n.InstanceId!="string"){
const r={instancePath:t+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
o++}if(n.InstanceRole!==void 0){let r=n.InstanceRole;if(typeof r!="string"){const s={instancePath:t+
"/InstanceRole",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),o++}if(!isAllowed(r,
l)){const s={instancePath:t+"/InstanceRole",keyword:"oneOf",params:{allowed:l,names:["ReadWrite","Re\
adOnly"]}};e===null?e=[s]:e.push(s),o++}}for(const r of missingMembers(n,p)){const s={instancePath:t,
keyword:"required",params:{name:r}};e===null?e=[s]:e.push(s),o++}for(const r of unknownMembers(n,p)){
const s={instancePath:t,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),o++}}else{const r={
instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return i.errors=e,
o===0}return i;
})();

const secretFields = [];

/** Checks requests of `ChangeInstanceRole` against every rule of the document. */
export const validateChangeInstanceRole: RequestValidator<ChangeInstanceRoleRequest> = {
  action: "ChangeInstanceRole",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateChangeInstanceRole, "ChangeInstanceRole", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
