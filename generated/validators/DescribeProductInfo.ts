// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { DescribeProductInfoRequest } from "../actions/DescribeProductInfo.js";
import { unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=[];function l(r,{instancePath:t="",parentData:c,parentDataProperty:y,rootData:a=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(const o of unknownMembers(r,p)){const n={instancePath:t,
keyword:"members",params:{name:o}};e===null?e=[n]:e.push(n),s++}else{const o={instancePath:t,keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}return l.errors=e,s===0}return l;
})();

const secretFields = [];

/** Checks requests of `DescribeProductInfo` against every rule of the document. */
export const validateDescribeProductInfo: RequestValidator<DescribeProductInfoRequest> = {
  action: "DescribeProductInfo",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateDescribeProductInfo, "DescribeProductInfo", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
