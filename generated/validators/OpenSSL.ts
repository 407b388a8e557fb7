// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { OpenSSLRequest } from "../actions/OpenSSL.js";
import { isAllowed, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const o=[0,1,2,3,-1],d=["InstanceId"],p=["InstanceId","AddressType"];function l(n,{instancePath:i="",
parentData:c,parentDataProperty:y,rootData:f=n}={}){let e=null,t=0;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.InstanceId!==void 0&&typeof n.InstanceId!="string"){const s={instancePath:i+"/Insta\
nceId",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(n.AddressType!==void 0){
let s=n.AddressType;if(!isOfKind(s,["integer"])){const r={instancePath:i+"/AddressType",keyword:"kin\
ds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),t++}if(!isAllowed(s,o)){const r={instancePath:i+
"/AddressType",keyword:"oneOf",params:{allowed:o,names:["Any","PrivateIPv4","PrivateIPv6","Public","\
Unspecified"]}};e===null?e=[r]:e.push(r),t++}}for(const s of missingMembers(n,d)){const r={instancePath:i,
keyword:"required",params:{name:s}};e===null?e=[r]:e.push(r),t++}for(const s of unknownMembers(n,p)){
const r={instancePath:i,keyword:"members",params:{name:s}};e===null?e=[r]:e.push(r),t++}}else{const s={
instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return l.errors=e,
t===0}return l;
})();

const secretFields = [];

/** Checks requests of `OpenSSL` against every rule of the document. */
export const validateOpenSSL: RequestValidator<OpenSSLRequest> = {
  action: "OpenSSL",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateOpenSSL, "OpenSSL", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
