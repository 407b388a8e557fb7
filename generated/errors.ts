// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ErrorOf } from "../runtime/errors.js";
import { isTencentCloudError } from "../runtime/errors.js";
import type { ActionErrorCodes, CommonErrorCode } from "./error-codes.js";
export {
  CallError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseError,
  TencentCloudError,
  TimeoutError,
} from "../runtime/errors.js";
export type { ErrorOf } from "../runtime/errors.js";
export { ErrorCode } from "./error-codes.js";
export type { ActionErrorCodes, CommonErrorCode } from "./error-codes.js";

/** Whether something thrown is the service's refusal of one particular action of redis. Its `code` is then known as one of the action's codes, a common code, or one that is not documented. */
export function isErrorOf<Action extends keyof ActionErrorCodes>(
  error: unknown,
  action: Action,
): error is ErrorOf<Action, ActionErrorCodes[Action] | CommonErrorCode> {
  return isTencentCloudError(error, action, "redis");
}
