// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { RemoveReplicationInstanceRequest } from "../actions/RemoveReplicationInstance.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const t=["GroupId","InstanceId","SyncType"];function y(n,{instancePath:o="",parentData:c,parentDataProperty:i,
rootData:u=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.GroupId!==void 0&&
typeof n.GroupId!="string"){const r={instancePath:o+"/GroupId",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(n.InstanceId!==void 0&&typeof n.InstanceId!="string"){const r={instancePath:o+
"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(n.SyncType!==void 0&&
typeof n.SyncType!="boolean"){const r={instancePath:o+"/SyncType",keyword:"type",params:{type:"boole\
an"}};e===null?e=[r]:e.push(r),s++}for(const r of missingMembers(n,t)){const p={instancePath:o,keyword:"\
required",params:{name:r}};e===null?e=[p]:e.push(p),s++}for(const r of unknownMembers(n,t)){const p={
instancePath:o,keyword:"members",params:{name:r}};e===null?e=[p]:e.push(p),s++}}else{const r={instancePath:o,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return y.errors=e,s===0}return y;
})();

const secretFields = [];

/** Checks requests of `RemoveReplicationInstance` against every rule of the document. */
export const validateRemoveReplicationInstance: RequestValidator<RemoveReplicationInstanceRequest> = {
  action: "RemoveReplicationInstance",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateRemoveReplicationInstance, "RemoveReplicationInstance", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
