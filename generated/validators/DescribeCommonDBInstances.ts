// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeCommonDBInstancesRequest } from "../actions/DescribeCommonDBInstances.js";
import { isAllowed, isNumeric, isOfKind, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const a=[0,1],o=["VpcIds","SubnetIds","PayMode","InstanceIds","InstanceNames","Status","OrderBy","Or\
derByType","Vips","UniqVpcIds","UniqSubnetIds","Limit","Offset"];function f(n,{instancePath:y="",parentData:d,
parentDataProperty:u,rootData:m=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
VpcIds!==void 0){let r=n.VpcIds;if(Array.isArray(r)){const s=r.length;for(let t=0;t<s;t++){let p=r[t];
if(!isOfKind(p,["integer"])){const l={instancePath:y+"/VpcIds/"+t,keyword:"kinds",params:{type:["int\
eger"]}};e===null?e=[l]:e.push(l),i++}if(isNumeric(p)&&(p<-9223372036854776e3||p>=9223372036854776e3)){
const l={instancePath:y+"/VpcIds/"+t,keyword:"format",params:{format:"int64"}};e===null?e=[l]:e.push(
l),i++}}}else{const s={instancePath:y+"/VpcIds",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),i++}}if(n.SubnetIds!==void 0){let r=n.SubnetIds;if(Array.isArray(r)){const s=r.length;for(let t=0;t<
s;t++){let p=r[t];if(!isOfKind(p,["integer"])){const l={instancePath:y+"/SubnetIds/"+t,keyword:"kind\
s",params:{type:["integer"]}};e===null?e=[l]:e.push(l),i++}if(isNumeric(p)&&(p<-9223372036854776e3||
p>=9223372036854776e3)){const l={instancePath:y+"/SubnetIds/"+t,keyword:"format",params:{format:"int\
64"}};e===null?e=[l]:e.push(l),i++}}}else{const s={instancePath:y+"/SubnetIds",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),i++}}if(n.PayMode!==void 0){let r=n.PayMode;if(!isOfKind(r,[
"integer"])){const s={instancePath:y+"/PayMode",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[s]:e.push(s),i++}if(!isAllowed(r,a)){const s={instancePath:y+"/PayMode",keyword:"oneOf",params:{allowed:a,
names:["MonthlySubscription","PayAsYouGo"]}};e===null?e=[s]:e.push(s),i++}}if(n.InstanceIds!==void 0){
let r=n.InstanceIds;if(Array.isArray(r)){if(r.length>100){const t={instancePath:y+"/InstanceIds",keyword:"\
maxItems",params:{limit:100}};e===null?e=[t]:e.push(t),i++}const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!=
"string"){const p={instancePath:y+"/InstanceIds/"+t,keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),i++}}else{const s={instancePath:y+"/InstanceIds",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),i++}}if(n.InstanceNames!==void 0){let r=n.InstanceNames;if(Array.isArray(r)){
const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!="string"){const p={instancePath:y+"/InstanceNam\
es/"+t,keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:y+
"/InstanceNames",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(n.Status!==void 0){
let r=n.Status;if(Array.isArray(r)){const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!="string"){const p={
instancePath:y+"/Status/"+t,keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{
const s={instancePath:y+"/Status",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}
if(n.OrderBy!==void 0&&typeof n.OrderBy!="string"){const r={instancePath:y+"/OrderBy",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),i++}if(n.OrderByType!==void 0&&typeof n.OrderByType!=
"string"){const r={instancePath:y+"/OrderByType",keyword:"type",params:{type:"string"}};e===null?e=[
r]:e.push(r),i++}if(n.Vips!==void 0){let r=n.Vips;if(Array.isArray(r)){const s=r.length;for(let t=0;t<
s;t++)if(typeof r[t]!="string"){const p={instancePath:y+"/Vips/"+t,keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:y+"/Vips",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),i++}}if(n.UniqVpcIds!==void 0){let r=n.UniqVpcIds;if(Array.isArray(
r)){const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!="string"){const p={instancePath:y+"/UniqVpc\
Ids/"+t,keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:y+
"/UniqVpcIds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}}if(n.UniqSubnetIds!==
void 0){let r=n.UniqSubnetIds;if(Array.isArray(r)){const s=r.length;for(let t=0;t<s;t++)if(typeof r[t]!=
"string"){const p={instancePath:y+"/UniqSubnetIds/"+t,keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),i++}}else{const s={instancePath:y+"/UniqSubnetIds",keyword:"type",params:{type:"arra\
y"}};e===null?e=[s]:e.push(s),i++}}if(n.Limit!==void 0){let r=n.Limit;if(!isOfKind(r,["integer"])){const s={
instancePath:y+"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),i++}if(isNumeric(
r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const s={instancePath:y+"/Limit",keyword:"format",
params:{format:"int64"}};e===null?e=[s]:e.push(s),i++}}if(n.Offset!==void 0){let r=n.Offset;if(isNumeric(
r)&&r<0){const s={instancePath:y+"/Offset",keyword:"minimum",params:{limit:0}};e===null?e=[s]:e.push(
s),i++}if(!isOfKind(r,["integer"])){const s={instancePath:y+"/Offset",keyword:"kinds",params:{type:[
"integer"]}};e===null?e=[s]:e.push(s),i++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){
const s={instancePath:y+"/Offset",keyword:"format",params:{format:"int64"}};e===null?e=[s]:e.push(s),
i++}}for(const r of unknownMembers(n,o)){const s={instancePath:y,keyword:"members",params:{name:r}};
e===null?e=[s]:e.push(s),i++}}else{const r={instancePath:y,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),i++}return f.errors=e,i===0}return f;
})();

const secretFields = [];

/** Checks requests of `DescribeCommonDBInstances` against every rule of the document. */
export const validateDescribeCommonDBInstances: RequestValidator<DescribeCommonDBInstancesRequest> = {
  action: "DescribeCommonDBInstances",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeCommonDBInstances, "DescribeCommonDBInstances", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
