// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { SwitchProxyRequest } from "../actions/SwitchProxy.js";
import { missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceId"],l=["InstanceId","ProxyID","ProxyIDList"];function f(s,{instancePath:o="",parentData:I,
parentDataProperty:c,rootData:u=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
InstanceId!==void 0&&typeof s.InstanceId!="string"){const r={instancePath:o+"/InstanceId",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(s.ProxyID!==void 0&&typeof s.ProxyID!="\
string"){const r={instancePath:o+"/ProxyID",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}if(s.ProxyIDList!==void 0){let r=s.ProxyIDList;if(Array.isArray(r)){const n=r.length;for(let y=0;y<
n;y++)if(typeof r[y]!="string"){const i={instancePath:o+"/ProxyIDList/"+y,keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}}else{const n={instancePath:o+"/ProxyIDList",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),t++}}for(const r of missingMembers(s,p)){const n={instancePath:o,
keyword:"required",params:{name:r}};e===null?e=[n]:e.push(n),t++}for(const r of unknownMembers(s,l)){
const n={instancePath:o,keyword:"members",params:{name:r}};e===null?e=[n]:e.push(n),t++}}else{const r={
instancePath:o,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return f.errors=e,
t===0}return f;
})();

const secretFields = [];

/** Checks requests of `SwitchProxy` against every rule of the document. */
export const validateSwitchProxy: RequestValidator<SwitchProxyRequest> = {
  action: "SwitchProxy",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateSwitchProxy, "SwitchProxy", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
