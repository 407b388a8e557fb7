// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeInstanceBackupsRequest } from "../actions/DescribeInstanceBackups.js";
import { isAllowed, isNumeric, isOfKind, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const l=[1,2,3,4,-1,-2],p=["Limit","Offset","InstanceId","BeginTime","EndTime","Status","InstanceNam\
e"];function a(t,{instancePath:r="",parentData:u,parentDataProperty:d,rootData:y=t}={}){let e=null,n=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.Limit!==void 0){let i=t.Limit;if(isNumeric(i)&&i>100){
const s={instancePath:r+"/Limit",keyword:"maximum",params:{limit:100}};e===null?e=[s]:e.push(s),n++}
if(!isOfKind(i,["integer"])){const s={instancePath:r+"/Limit",keyword:"kinds",params:{type:["integer"]}};
e===null?e=[s]:e.push(s),n++}if(isNumeric(i)&&(i<-9223372036854776e3||i>=9223372036854776e3)){const s={
instancePath:r+"/Limit",keyword:"format",params:{format:"int64"}};e===null?e=[s]:e.push(s),n++}}if(t.
Offset!==void 0){let i=t.Offset;if(isNumeric(i)&&i<0){const s={instancePath:r+"/Offset",keyword:"min\
imum",params:{limit:0}};e===null?e=[s]:e.push(s),n++}if(!isOfKind(i,["integer"])){const s={instancePath:r+
"/Offset",keyword:"kinds",params:{type:["integer"]}};e===null?e=[s]:e.push(s),n++}if(isNumeric(i)&&(i<
-9223372036854776e3||i>=9223372036854776e3)){const s={instancePath:r+"/Offset",keyword:"format",params:{
format:"int64"}};e===null?e=[s]:e.push(s),n++}}if(t.InstanceId!==void 0&&typeof t.InstanceId!="strin\
g"){const i={instancePath:r+"/InstanceId",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),n++}if(t.BeginTime!==void 0&&typeof t.BeginTime!="string"){const i={instancePath:r+"/BeginTime",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(t.EndTime!==void 0&&typeof t.EndTime!=
"string"){const i={instancePath:r+"/EndTime",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.
push(i),n++}if(t.Status!==void 0){let i=t.Status;if(Array.isArray(i)){const s=i.length;for(let f=0;f<
s;f++){let o=i[f];if(!isOfKind(o,["integer"])){const m={instancePath:r+"/Status/"+f,keyword:"kinds",
params:{type:["integer"]}};e===null?e=[m]:e.push(m),n++}if(!isAllowed(o,l)){const m={instancePath:r+
"/Status/"+f,keyword:"oneOf",params:{allowed:l,names:["Busy","Available","Exporting","Exported","Exp\
ired","Deleted"]}};e===null?e=[m]:e.push(m),n++}}}else{const s={instancePath:r+"/Status",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}if(t.InstanceName!==void 0&&typeof t.InstanceName!=
"string"){const i={instancePath:r+"/InstanceName",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}for(const i of unknownMembers(t,p)){const s={instancePath:r,keyword:"members",params:{
name:i}};e===null?e=[s]:e.push(s),n++}}else{const i={instancePath:r,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),n++}return a.errors=e,n===0}return a;
})();

const secretFields = [];

/** Checks requests of `DescribeInstanceBackups` against every rule of the document. */
export const validateDescribeInstanceBackups: RequestValidator<DescribeInstanceBackupsRequest> = {
  action: "DescribeInstanceBackups",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeInstanceBackups, "DescribeInstanceBackups", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
