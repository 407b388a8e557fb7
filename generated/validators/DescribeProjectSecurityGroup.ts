// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeProjectSecurityGroupRequest } from "../actions/DescribeProjectSecurityGroup.js";
import { isNumeric, isOfKind, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const n=["ProjectId","SecurityGroupId"];function u(o,{instancePath:s="",parentData:p,parentDataProperty:c,
rootData:l=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.ProjectId!==void 0){
let r=o.ProjectId;if(isNumeric(r)&&r<-1){const t={instancePath:s+"/ProjectId",keyword:"minimum",params:{
limit:-1}};e===null?e=[t]:e.push(t),i++}if(!isOfKind(r,["integer"])){const t={instancePath:s+"/Proje\
ctId",keyword:"kinds",params:{type:["integer"]}};e===null?e=[t]:e.push(t),i++}if(isNumeric(r)&&(r<-9223372036854776e3||
r>=9223372036854776e3)){const t={instancePath:s+"/ProjectId",keyword:"format",params:{format:"int64"}};
e===null?e=[t]:e.push(t),i++}}if(o.SecurityGroupId!==void 0&&typeof o.SecurityGroupId!="string"){const r={
instancePath:s+"/SecurityGroupId",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),i++}
for(const r of unknownMembers(o,n)){const t={instancePath:s,keyword:"members",params:{name:r}};e===null?
e=[t]:e.push(t),i++}}else{const r={instancePath:s,keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),i++}return u.errors=e,i===0}return u;
})();

const secretFields = [];

/** Checks requests of `DescribeProjectSecurityGroup` against every rule of the document. */
export const validateDescribeProjectSecurityGroup: RequestValidator<DescribeProjectSecurityGroupRequest> = {
  action: "DescribeProjectSecurityGroup",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeProjectSecurityGroup, "DescribeProjectSecurityGroup", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
