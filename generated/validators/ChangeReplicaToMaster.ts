// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ChangeReplicaToMasterRequest } from "../actions/ChangeReplicaToMaster.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceId"],i=["InstanceId","GroupId","Emergency"];function c(n,{instancePath:t="",parentData:f,
parentDataProperty:l,rootData:u=n}={}){let e=null,o=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
InstanceId!==void 0&&typeof n.InstanceId!="string"){const r={instancePath:t+"/InstanceId",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}if(n.GroupId!==void 0){let r=n.GroupId;if(!isOfKind(
r,["integer"])){const s={instancePath:t+"/GroupId",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[s]:e.push(s),o++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const s={instancePath:t+
"/GroupId",keyword:"format",params:{format:"int64"}};e===null?e=[s]:e.push(s),o++}}if(n.Emergency!==
void 0&&typeof n.Emergency!="boolean"){const r={instancePath:t+"/Emergency",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),o++}for(const r of missingMembers(n,p)){const s={instancePath:t,
keyword:"required",params:{name:r}};e===null?e=[s]:e.push(s),o++}for(const r of unknownMembers(n,i)){
const s={instancePath:t,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),o++}}else{const r={
instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return c.errors=e,
o===0}return c;
})();

const secretFields = [];

/** Checks requests of `ChangeReplicaToMaster` against every rule of the document. */
export const validateChangeReplicaToMaster: RequestValidator<ChangeReplicaToMasterRequest> = {
  action: "ChangeReplicaToMaster",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateChangeReplicaToMaster, "ChangeReplicaToMaster", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
