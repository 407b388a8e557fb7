// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RequestValidator } from "../runtime/validation.js";
import type { CloneInstancesRequest } from "./actions/CloneInstances.js";

import { validateCloneInstances } from "./validators/CloneInstances.js";

export { assertValid, ValidationError } from "../runtime/validation.js";
export type {
  RequestValidator,
  RequestValidators,
  StandardResult,
  ValidationIssue,
} from "../runtime/validation.js";
export { validateCloneInstances };

/** Every action's validator by its name, as `createRedisClient` takes them. Imports them all. */
export const validators: {
  readonly CloneInstances: RequestValidator<CloneInstancesRequest>;
} = {
  CloneInstances: validateCloneInstances,
};
