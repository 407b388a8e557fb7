// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeBackupUrlRequest } from "../actions/DescribeBackupUrl.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const c=["NoLimit","LimitOnlyIntranet","Customize"],f=["In"],u=["In","NotIn"],d=["Region","VpcList"],
I=["InstanceId","BackupId"],L=["InstanceId","BackupId","LimitType","VpcComparisonSymbol","IpComparis\
onSymbol","LimitVpc","LimitIp"];function g(s,{instancePath:n="",parentData:k,parentDataProperty:w,rootData:V=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.InstanceId!==void 0&&typeof s.InstanceId!=
"string"){const t={instancePath:n+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[t]:
e.push(t),r++}if(s.BackupId!==void 0&&typeof s.BackupId!="string"){const t={instancePath:n+"/BackupI\
d",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}if(s.LimitType!==void 0){let t=s.
LimitType;if(typeof t!="string"){const i={instancePath:n+"/LimitType",keyword:"type",params:{type:"s\
tring"}};e===null?e=[i]:e.push(i),r++}if(!isAllowed(t,c)){const i={instancePath:n+"/LimitType",keyword:"\
oneOf",params:{allowed:c,names:["NoLimit","IntranetOnly","Custom"]}};e===null?e=[i]:e.push(i),r++}}if(s.
VpcComparisonSymbol!==void 0){let t=s.VpcComparisonSymbol;if(typeof t!="string"){const i={instancePath:n+
"/VpcComparisonSymbol",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(!isAllowed(
t,f)){const i={instancePath:n+"/VpcComparisonSymbol",keyword:"enum",params:{allowed:f}};e===null?e=[
i]:e.push(i),r++}}if(s.IpComparisonSymbol!==void 0){let t=s.IpComparisonSymbol;if(typeof t!="string"){
const i={instancePath:n+"/IpComparisonSymbol",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),r++}if(!isAllowed(t,u)){const i={instancePath:n+"/IpComparisonSymbol",keyword:"oneOf",params:{
allowed:u,names:["Allow","Deny"]}};e===null?e=[i]:e.push(i),r++}}if(s.LimitVpc!==void 0){let t=s.LimitVpc;
if(Array.isArray(t)){const i=t.length;for(let o=0;o<i;o++){let m=t[o];if(m&&typeof m=="object"&&!Array.
isArray(m)){if(m.Region!==void 0&&typeof m.Region!="string"){const p={instancePath:n+"/LimitVpc/"+o+
"/Region",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(m.VpcList!==void 0){
let p=m.VpcList;if(Array.isArray(p)){const y=p.length;for(let l=0;l<y;l++)if(typeof p[l]!="string"){
const a={instancePath:n+"/LimitVpc/"+o+"/VpcList/"+l,keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}else{const y={instancePath:n+"/LimitVpc/"+o+"/VpcList",keyword:"type",params:{type:"\
array"}};e===null?e=[y]:e.push(y),r++}}for(const p of missingMembers(m,d)){const y={instancePath:n+"\
/LimitVpc/"+o,keyword:"required",params:{name:p}};e===null?e=[y]:e.push(y),r++}for(const p of unknownMembers(
m,d)){const y={instancePath:n+"/LimitVpc/"+o,keyword:"members",params:{name:p}};e===null?e=[y]:e.push(
y),r++}}else{const p={instancePath:n+"/LimitVpc/"+o,keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),r++}}}else{const i={instancePath:n+"/LimitVpc",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),r++}}if(s.LimitIp!==void 0){let t=s.LimitIp;if(Array.isArray(t)){const i=t.
length;for(let o=0;o<i;o++)if(typeof t[o]!="string"){const m={instancePath:n+"/LimitIp/"+o,keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}else{const i={instancePath:n+"/LimitIp",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}for(const t of missingMembers(s,
I)){const i={instancePath:n,keyword:"required",params:{name:t}};e===null?e=[i]:e.push(i),r++}for(const t of unknownMembers(
s,L)){const i={instancePath:n,keyword:"members",params:{name:t}};e===null?e=[i]:e.push(i),r++}}else{
const t={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return g.
errors=e,r===0}return g;
})();

const secretFields = [];

/** Checks requests of `DescribeBackupUrl` against every rule of the document. */
export const validateDescribeBackupUrl: RequestValidator<DescribeBackupUrlRequest> = {
  action: "DescribeBackupUrl",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeBackupUrl, "DescribeBackupUrl", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
