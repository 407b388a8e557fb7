// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceNodeInfoRequest } from "../actions/DescribeInstanceNodeInfo.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const f=["InstanceId"],o=["InstanceId","Limit","Offset"];function m(n,{instancePath:i="",parentData:l,
parentDataProperty:p,rootData:c=n}={}){let e=null,t=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
InstanceId!==void 0&&typeof n.InstanceId!="string"){const r={instancePath:i+"/InstanceId",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(n.Limit!==void 0){let r=n.Limit;if(!isOfKind(
r,["integer"])){const s={instancePath:i+"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[s]:e.push(s),t++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const s={instancePath:i+
"/Limit",keyword:"format",params:{format:"int64"}};e===null?e=[s]:e.push(s),t++}}if(n.Offset!==void 0){
let r=n.Offset;if(!isOfKind(r,["integer"])){const s={instancePath:i+"/Offset",keyword:"kinds",params:{
type:["integer"]}};e===null?e=[s]:e.push(s),t++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){
const s={instancePath:i+"/Offset",keyword:"format",params:{format:"int64"}};e===null?e=[s]:e.push(s),
t++}}for(const r of missingMembers(n,f)){const s={instancePath:i,keyword:"required",params:{name:r}};
e===null?e=[s]:e.push(s),t++}for(const r of unknownMembers(n,o)){const s={instancePath:i,keyword:"me\
mbers",params:{name:r}};e===null?e=[s]:e.push(s),t++}}else{const r={instancePath:i,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return m.errors=e,t===0}return m;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceNodeInfo` against every rule of the document. */
export const validateDescribeInstanceNodeInfo: RequestValidator<DescribeInstanceNodeInfoRequest> = {
  action: "DescribeInstanceNodeInfo",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceNodeInfo, "DescribeInstanceNodeInfo", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
