// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ChangeMasterInstanceRequest } from "../actions/ChangeMasterInstance.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["GroupId","InstanceId"],c=["GroupId","InstanceId","ForceSwitch"];function i(o,{instancePath:s="",
parentData:u,parentDataProperty:l,rootData:y=o}={}){let e=null,n=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.GroupId!==void 0&&typeof o.GroupId!="string"){const r={instancePath:s+"/GroupId",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(o.InstanceId!==void 0&&typeof o.InstanceId!=
"string"){const r={instancePath:s+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),n++}if(o.ForceSwitch!==void 0&&typeof o.ForceSwitch!="boolean"){const r={instancePath:s+"/\
ForceSwitch",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),n++}for(const r of missingMembers(
o,p)){const t={instancePath:s,keyword:"required",params:{name:r}};e===null?e=[t]:e.push(t),n++}for(const r of unknownMembers(
o,c)){const t={instancePath:s,keyword:"members",params:{name:r}};e===null?e=[t]:e.push(t),n++}}else{
const r={instancePath:s,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return i.
errors=e,n===0}return i;
})();

const secretFields = [];

/** Checks requests of `ChangeMasterInstance` against every rule of the document. */
export const validateChangeMasterInstance: RequestValidator<ChangeMasterInstanceRequest> = {
  action: "ChangeMasterInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateChangeMasterInstance, "ChangeMasterInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
