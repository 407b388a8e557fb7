// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { EnableReplicaReadonlyRequest } from "../actions/EnableReplicaReadonly.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const i=["master","replication"],c=["InstanceId"],p=["InstanceId","ReadonlyPolicy"];function d(s,{instancePath:t="",
parentData:f,parentDataProperty:m,rootData:u=s}={}){let e=null,o=0;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!="string"){const r={instancePath:t+"/Insta\
nceId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}if(s.ReadonlyPolicy!==void 0){
let r=s.ReadonlyPolicy;if(Array.isArray(r)){const n=r.length;for(let l=0;l<n;l++){let y=r[l];if(typeof y!=
"string"){const a={instancePath:t+"/ReadonlyPolicy/"+l,keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),o++}if(!isAllowed(y,i)){const a={instancePath:t+"/ReadonlyPolicy/"+l,keyword:"oneOf",
params:{allowed:i,names:["Master","Replica"]}};e===null?e=[a]:e.push(a),o++}}}else{const n={instancePath:t+
"/ReadonlyPolicy",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),o++}}for(const r of missingMembers(
s,c)){const n={instancePath:t,keyword:"required",params:{name:r}};e===null?e=[n]:e.push(n),o++}for(const r of unknownMembers(
s,p)){const n={instancePath:t,keyword:"members",params:{name:r}};e===null?e=[n]:e.push(n),o++}}else{
const r={instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),o++}return d.
errors=e,o===0}return d;
})();

const secretFields = [];

/** Checks requests of `EnableReplicaReadonly` against every rule of the document. */
export const validateEnableReplicaReadonly: RequestValidator<EnableReplicaReadonlyRequest> = {
  action: "EnableReplicaReadonly",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateEnableReplicaReadonly, "EnableReplicaReadonly", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
