// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeRedisClustersRequest } from "../actions/DescribeRedisClusters.js";
import { isAllowed, isNumeric, isOfKind, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const f=[1,2,3],u=[0,1,2],d=["RedisClusterIds","Status","ProjectIds","AutoRenewFlag","ClusterName","\
SearchKey","Limit","Offset","DedicatedClusterId"];function y(t,{instancePath:l="",parentData:p,parentDataProperty:m,
rootData:c=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.RedisClusterIds!==
void 0){let s=t.RedisClusterIds;if(Array.isArray(s)){const r=s.length;for(let n=0;n<r;n++)if(typeof s[n]!=
"string"){const a={instancePath:l+"/RedisClusterIds/"+n,keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),i++}}else{const r={instancePath:l+"/RedisClusterIds",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[r]:e.push(r),i++}}if(t.Status!==void 0){let s=t.Status;if(Array.isArray(s)){const r=s.
length;for(let n=0;n<r;n++){let a=s[n];if(!isOfKind(a,["integer"])){const o={instancePath:l+"/Status\
/"+n,keyword:"kinds",params:{type:["integer"]}};e===null?e=[o]:e.push(o),i++}if(!isAllowed(a,f)){const o={
instancePath:l+"/Status/"+n,keyword:"oneOf",params:{allowed:f,names:["Processing","Running","Isolate\
d"]}};e===null?e=[o]:e.push(o),i++}}}else{const r={instancePath:l+"/Status",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),i++}}if(t.ProjectIds!==void 0){let s=t.ProjectIds;if(Array.isArray(
s)){const r=s.length;for(let n=0;n<r;n++){let a=s[n];if(!isOfKind(a,["integer"])){const o={instancePath:l+
"/ProjectIds/"+n,keyword:"kinds",params:{type:["integer"]}};e===null?e=[o]:e.push(o),i++}if(isNumeric(
a)&&(a<-9223372036854776e3||a>=9223372036854776e3)){const o={instancePath:l+"/ProjectIds/"+n,keyword:"\
format",params:{format:"int64"}};e===null?e=[o]:e.push(o),i++}}}else{const r={instancePath:l+"/Proje\
ctIds",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}if(t.AutoRenewFlag!==void 0){
let s=t.AutoRenewFlag;if(Array.isArray(s)){const r=s.length;for(let n=0;n<r;n++){let a=s[n];if(!isOfKind(
a,["integer"])){const o={instancePath:l+"/AutoRenewFlag/"+n,keyword:"kinds",params:{type:["integer"]}};
e===null?e=[o]:e.push(o),i++}if(!isAllowed(a,u)){const o={instancePath:l+"/AutoRenewFlag/"+n,keyword:"\
oneOf",params:{allowed:u,names:["Manual","Automatic","Off"]}};e===null?e=[o]:e.push(o),i++}}}else{const r={
instancePath:l+"/AutoRenewFlag",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),i++}}
if(t.ClusterName!==void 0&&typeof t.ClusterName!="string"){const s={instancePath:l+"/ClusterName",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(t.SearchKey!==void 0&&typeof t.SearchKey!=
"string"){const s={instancePath:l+"/SearchKey",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),i++}if(t.Limit!==void 0){let s=t.Limit;if(!isOfKind(s,["integer"])){const r={instancePath:l+
"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?e=[r]:e.push(r),i++}if(isNumeric(s)&&(s<
-9223372036854776e3||s>=9223372036854776e3)){const r={instancePath:l+"/Limit",keyword:"format",params:{
format:"int64"}};e===null?e=[r]:e.push(r),i++}}if(t.Offset!==void 0){let s=t.Offset;if(isNumeric(s)&&
s<0){const r={instancePath:l+"/Offset",keyword:"minimum",params:{limit:0}};e===null?e=[r]:e.push(r),
i++}if(!isOfKind(s,["integer"])){const r={instancePath:l+"/Offset",keyword:"kinds",params:{type:["in\
teger"]}};e===null?e=[r]:e.push(r),i++}if(isNumeric(s)&&(s<-9223372036854776e3||s>=9223372036854776e3)){
const r={instancePath:l+"/Offset",keyword:"format",params:{format:"int64"}};e===null?e=[r]:e.push(r),
i++}}if(t.DedicatedClusterId!==void 0&&typeof t.DedicatedClusterId!="string"){const s={instancePath:l+
"/DedicatedClusterId",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}for(const s of unknownMembers(
t,d)){const r={instancePath:l,keyword:"members",params:{name:s}};e===null?e=[r]:e.push(r),i++}}else{
const s={instancePath:l,keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}return y.
errors=e,i===0}return y;
})();

const secretFields = [];

/** Checks requests of `DescribeRedisClusters` against every rule of the document. */
export const validateDescribeRedisClusters: RequestValidator<DescribeRedisClustersRequest> = {
  action: "DescribeRedisClusters",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeRedisClusters, "DescribeRedisClusters", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
