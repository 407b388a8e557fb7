// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { ModifyBackupDownloadRestrictionRequest } from "../actions/ModifyBackupDownloadRestriction.js";
import { isAllowed, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const c=["NoLimit","LimitOnlyIntranet","Customize"],f=["In"],u=["In","NotIn"],L=["Region","VpcList"],
d=["LimitType"],g=["LimitType","VpcComparisonSymbol","IpComparisonSymbol","LimitVpc","LimitIp"];function w(o,{
instancePath:s="",parentData:I,parentDataProperty:V,rootData:b=o}={}){let e=null,t=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.LimitType!==void 0){let r=o.LimitType;if(typeof r!="string"){const i={
instancePath:s+"/LimitType",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!isAllowed(
r,c)){const i={instancePath:s+"/LimitType",keyword:"oneOf",params:{allowed:c,names:["NoLimit","Intra\
netOnly","Custom"]}};e===null?e=[i]:e.push(i),t++}}if(o.VpcComparisonSymbol!==void 0){let r=o.VpcComparisonSymbol;
if(typeof r!="string"){const i={instancePath:s+"/VpcComparisonSymbol",keyword:"type",params:{type:"s\
tring"}};e===null?e=[i]:e.push(i),t++}if(!isAllowed(r,f)){const i={instancePath:s+"/VpcComparisonSym\
bol",keyword:"enum",params:{allowed:f}};e===null?e=[i]:e.push(i),t++}}if(o.IpComparisonSymbol!==void 0){
let r=o.IpComparisonSymbol;if(typeof r!="string"){const i={instancePath:s+"/IpComparisonSymbol",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!isAllowed(r,u)){const i={instancePath:s+
"/IpComparisonSymbol",keyword:"oneOf",params:{allowed:u,names:["Allow","Deny"]}};e===null?e=[i]:e.push(
i),t++}}if(o.LimitVpc!==void 0){let r=o.LimitVpc;if(Array.isArray(r)){const i=r.length;for(let n=0;n<
i;n++){let m=r[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.Region!==void 0&&typeof m.Region!=
"string"){const p={instancePath:s+"/LimitVpc/"+n+"/Region",keyword:"type",params:{type:"string"}};e===
null?e=[p]:e.push(p),t++}if(m.VpcList!==void 0){let p=m.VpcList;if(Array.isArray(p)){const l=p.length;
for(let y=0;y<l;y++)if(typeof p[y]!="string"){const a={instancePath:s+"/LimitVpc/"+n+"/VpcList/"+y,keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),t++}}else{const l={instancePath:s+"/LimitVpc/"+
n+"/VpcList",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}for(const p of missingMembers(
m,L)){const l={instancePath:s+"/LimitVpc/"+n,keyword:"required",params:{name:p}};e===null?e=[l]:e.push(
l),t++}for(const p of unknownMembers(m,L)){const l={instancePath:s+"/LimitVpc/"+n,keyword:"members",
params:{name:p}};e===null?e=[l]:e.push(l),t++}}else{const p={instancePath:s+"/LimitVpc/"+n,keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}}}else{const i={instancePath:s+"/LimitVpc",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(o.LimitIp!==void 0){let r=o.LimitIp;
if(Array.isArray(r)){const i=r.length;for(let n=0;n<i;n++)if(typeof r[n]!="string"){const m={instancePath:s+
"/LimitIp/"+n,keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),t++}}else{const i={instancePath:s+
"/LimitIp",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}for(const r of missingMembers(
o,d)){const i={instancePath:s,keyword:"required",params:{name:r}};e===null?e=[i]:e.push(i),t++}for(const r of unknownMembers(
o,g)){const i={instancePath:s,keyword:"members",params:{name:r}};e===null?e=[i]:e.push(i),t++}}else{
const r={instancePath:s,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return w.
errors=e,t===0}return w;
})();

const secretFields = [];

/** Checks requests of `ModifyBackupDownloadRestriction` against every rule of the document. */
export const validateModifyBackupDownloadRestriction: RequestValidator<ModifyBackupDownloadRestrictionRequest> = {
  action: "ModifyBackupDownloadRestriction",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateModifyBackupDownloadRestriction, "ModifyBackupDownloadRestriction", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
