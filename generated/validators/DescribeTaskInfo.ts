// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeTaskInfoRequest } from "../actions/DescribeTaskInfo.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const i=["TaskId"];function l(o,{instancePath:t="",parentData:a,parentDataProperty:f,rootData:p=o}={}){
let e=null,n=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.TaskId!==void 0){let r=o.TaskId;if(!isOfKind(
r,["integer"])){const s={instancePath:t+"/TaskId",keyword:"kinds",params:{type:["integer"]}};e===null?
e=[s]:e.push(s),n++}if(isNumeric(r)&&(r<0||r>=18446744073709552e3)){const s={instancePath:t+"/TaskId",
keyword:"format",params:{format:"uint64"}};e===null?e=[s]:e.push(s),n++}}for(const r of missingMembers(
o,i)){const s={instancePath:t,keyword:"required",params:{name:r}};e===null?e=[s]:e.push(s),n++}for(const r of unknownMembers(
o,i)){const s={instancePath:t,keyword:"members",params:{name:r}};e===null?e=[s]:e.push(s),n++}}else{
const r={instancePath:t,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return l.
errors=e,n===0}return l;
})();

const secretFields = [];

/** Checks requests of `DescribeTaskInfo` against every rule of the document. */
export const validateDescribeTaskInfo: RequestValidator<DescribeTaskInfoRequest> = {
  action: "DescribeTaskInfo",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeTaskInfo, "DescribeTaskInfo", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
