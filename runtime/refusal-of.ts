import { TencentCloudError, type ErrorOf } from "./errors.js";

/**
 * Whether something thrown is the service's refusal of this action. Products have actions of the same
 * name, so that the service counts as well, where the error says whose it is.
 */
export function isTencentCloudError<Action extends string>(
  error: unknown,
  action: Action,
  service: string,
): error is ErrorOf<Action, string> {
  return (
    error instanceof TencentCloudError &&
    error.action === action &&
    (error.service ?? service) === service
  );
}
