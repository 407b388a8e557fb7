// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

// @ts-nocheck: what a compiler wrote has no types. Those of the export are written out.

import { findIssues, standardResult } from "../../runtime/validation-issues.js";
import { assertValid } from "../../runtime/validation.js";
import type { RequestValidator } from "../../runtime/validation.js";
import type { KillMasterGroupRequest } from "../actions/KillMasterGroup.js";
import { isNumeric, isOfKind, missingMembers, unknownMembers } from "../../runtime/validation-rules.js";

const compiled = /* @__PURE__ */ (() => {
const p=["InstanceId"],f=["InstanceId","Password","ShardIds"];function l(s,{instancePath:o="",parentData:y,
parentDataProperty:c,rootData:u=s}={}){let r=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
InstanceId!==void 0&&typeof s.InstanceId!="string"){const e={instancePath:o+"/InstanceId",keyword:"t\
ype",params:{type:"string"}};r===null?r=[e]:r.push(e),t++}if(s.Password!==void 0&&typeof s.Password!=
"string"){const e={instancePath:o+"/Password",keyword:"type",params:{type:"string"}};r===null?r=[e]:
r.push(e),t++}if(s.ShardIds!==void 0){let e=s.ShardIds;if(Array.isArray(e)){const n=e.length;for(let a=0;a<
n;a++){let d=e[a];if(!isOfKind(d,["integer"])){const i={instancePath:o+"/ShardIds/"+a,keyword:"kinds",
params:{type:["integer"]}};r===null?r=[i]:r.push(i),t++}if(isNumeric(d)&&(d<-9223372036854776e3||d>=
9223372036854776e3)){const i={instancePath:o+"/ShardIds/"+a,keyword:"format",params:{format:"int64"}};
r===null?r=[i]:r.push(i),t++}}}else{const n={instancePath:o+"/ShardIds",keyword:"type",params:{type:"\
array"}};r===null?r=[n]:r.push(n),t++}}for(const e of missingMembers(s,p)){const n={instancePath:o,keyword:"\
required",params:{name:e}};r===null?r=[n]:r.push(n),t++}for(const e of unknownMembers(s,f)){const n={
instancePath:o,keyword:"members",params:{name:e}};r===null?r=[n]:r.push(n),t++}}else{const e={instancePath:o,
keyword:"type",params:{type:"object"}};r===null?r=[e]:r.push(e),t++}return l.errors=r,t===0}return l;
})();

const secretFields = ["Password"];

/** Checks requests of `KillMasterGroup` against every rule of the document. */
export const validateKillMasterGroup: RequestValidator<KillMasterGroupRequest> = {
  action: "KillMasterGroup",
  check: (value) => findIssues(compiled, secretFields, value),
  assert: (value) => assertValid(validateKillMasterGroup, "KillMasterGroup", value),
  "~standard": {
    version: 1,
    vendor: "tencentcloud-redis",
    validate: (value) => standardResult(compiled, secretFields, value),
  },
};
