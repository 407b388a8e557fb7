import { TencentCloudError, type ErrorOf } from "./errors.js";

/** Whether something thrown is the service's refusal of this action. */
export function isTencentCloudError<Action extends string>(
  error: unknown,
  action: Action,
): error is ErrorOf<Action, string> {
  return error instanceof TencentCloudError && error.action === action;
}
