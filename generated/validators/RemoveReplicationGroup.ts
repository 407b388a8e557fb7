// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { RemoveReplicationGroupRequest } from "../actions/RemoveReplicationGroup.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=["GroupId"];function u(o,{instancePath:n="",parentData:l,parentDataProperty:i,rootData:f=o}={}){
let e=null,s=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.GroupId!==void 0&&typeof o.GroupId!=
"string"){const r={instancePath:n+"/GroupId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}for(const r of missingMembers(o,t)){const p={instancePath:n,keyword:"required",params:{name:r}};
e===null?e=[p]:e.push(p),s++}for(const r of unknownMembers(o,t)){const p={instancePath:n,keyword:"me\
mbers",params:{name:r}};e===null?e=[p]:e.push(p),s++}}else{const r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return u.errors=e,s===0}return u;
})();

const secretFields = [];

/** Checks requests of `RemoveReplicationGroup` against every rule of the document. */
export const validateRemoveReplicationGroup: RequestValidator<RemoveReplicationGroupRequest> = {
  action: "RemoveReplicationGroup",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateRemoveReplicationGroup, "RemoveReplicationGroup", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
