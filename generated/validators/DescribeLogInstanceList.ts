// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeLogInstanceListRequest } from "../actions/DescribeLogInstanceList.js";
import { isAllowed, isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const m=["InstanceId","InstanceName","TagKey","InstanceTags"],d=["Name","Values"],g=["Name","Values",
"ExactMatch"],u=["write","read","all"],c=["on","off"],w=["LogType"],h=["LogType","Limit","Offset","F\
ilters","LogSubType","LogSwitch"];function k(n,{instancePath:i="",parentData:L,parentDataProperty:b,
rootData:T=n}={}){let e=null,t=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.LogType!==void 0&&
typeof n.LogType!="string"){const r={instancePath:i+"/LogType",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(n.Limit!==void 0){let r=n.Limit;if(isNumeric(r)&&r<1){const s={instancePath:i+
"/Limit",keyword:"minimum",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(isNumeric(r)&&r>100){const s={
instancePath:i+"/Limit",keyword:"maximum",params:{limit:100}};e===null?e=[s]:e.push(s),t++}if(!isOfKind(
r,["integer"])){const s={instancePath:i+"/Limit",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[s]:e.push(s),t++}}if(n.Offset!==void 0){let r=n.Offset;if(isNumeric(r)&&r<0){const s={instancePath:i+
"/Offset",keyword:"minimum",params:{limit:0}};e===null?e=[s]:e.push(s),t++}if(!isOfKind(r,["integer"])){
const s={instancePath:i+"/Offset",keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),
t++}if(isNumeric(r)&&(r<-9223372036854776e3||r>=9223372036854776e3)){const s={instancePath:i+"/Offse\
t",keyword:"format",params:{format:"int64"}};e===null?e=[s]:e.push(s),t++}}if(n.Filters!==void 0){let r=n.
Filters;if(Array.isArray(r)){const s=r.length;for(let a=0;a<s;a++){let f=r[a];if(f&&typeof f=="objec\
t"&&!Array.isArray(f)){if(f.Name!==void 0){let o=f.Name;if(typeof o!="string"){const l={instancePath:i+
"/Filters/"+a+"/Name",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),t++}if(!isAllowed(
o,m)){const l={instancePath:i+"/Filters/"+a+"/Name",keyword:"enum",params:{allowed:m}};e===null?e=[l]:
e.push(l),t++}}if(f.Values!==void 0){let o=f.Values;if(Array.isArray(o)){const l=o.length;for(let p=0;p<
l;p++)if(typeof o[p]!="string"){const y={instancePath:i+"/Filters/"+a+"/Values/"+p,keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),t++}}else{const l={instancePath:i+"/Filters/"+a+"/Values",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),t++}}if(f.ExactMatch!==void 0&&typeof f.ExactMatch!=
"boolean"){const o={instancePath:i+"/Filters/"+a+"/ExactMatch",keyword:"type",params:{type:"boolean"}};
e===null?e=[o]:e.push(o),t++}for(const o of missingMembers(f,d)){const l={instancePath:i+"/Filters/"+
a,keyword:"required",params:{name:o}};e===null?e=[l]:e.push(l),t++}for(const o of unknownMembers(f,g)){
const l={instancePath:i+"/Filters/"+a,keyword:"members",params:{name:o}};e===null?e=[l]:e.push(l),t++}}else{
const o={instancePath:i+"/Filters/"+a,keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
t++}}}else{const s={instancePath:i+"/Filters",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.
push(s),t++}}if(n.LogSubType!==void 0){let r=n.LogSubType;if(typeof r!="string"){const s={instancePath:i+
"/LogSubType",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!isAllowed(r,u)){
const s={instancePath:i+"/LogSubType",keyword:"oneOf",params:{allowed:u,names:["Write","Read","All"]}};
e===null?e=[s]:e.push(s),t++}}if(n.LogSwitch!==void 0){let r=n.LogSwitch;if(typeof r!="string"){const s={
instancePath:i+"/LogSwitch",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!isAllowed(
r,c)){const s={instancePath:i+"/LogSwitch",keyword:"oneOf",params:{allowed:c,names:["On","Off"]}};e===
null?e=[s]:e.push(s),t++}}for(const r of missingMembers(n,w)){const s={instancePath:i,keyword:"requi\
red",params:{name:r}};e===null?e=[s]:e.push(s),t++}for(const r of unknownMembers(n,h)){const s={instancePath:i,
keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),t++}}else{const r={instancePath:i,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}return k;
})();

const secretFields = [];

/** Checks requests of `DescribeLogInstanceList` against every rule of the document. */
export const validateDescribeLogInstanceList: RequestValidator<DescribeLogInstanceListRequest> = {
  action: "DescribeLogInstanceList",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeLogInstanceList, "DescribeLogInstanceList", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
