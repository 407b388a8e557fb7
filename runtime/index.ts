/**
 * What generated bindings stand on: those that are made by `gen` for other products import it as
 * `tencentcloud-redis/runtime`. Whoever writes code by hand has the same from a binding's own entries.
 */
export { sign } from "./signer/sign.js";
export type { ApiClient, FetchResponse, Middleware } from "./api.js";
export { ServiceClient } from "./client.js";
export type { CallResponse } from "./client.js";
export {
  CallError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseError,
  TencentCloudError,
  TimeoutError,
} from "./errors.js";
export { createInProcessLimiter } from "./limiter/in-process.js";
export type { InProcessLimiter, InProcessLimiterOptions } from "./limiter/in-process.js";
export { isTencentCloudError } from "./errors.js";
export type { CallOptions, ClientOptions } from "./client-options.js";
export type { ErrorDescription } from "./service.js";
export type { ErrorOf } from "./errors.js";
export type { CallEvent, CallInfo, Observer } from "./events.js";
export type { HttpResponse, HttpRequest, HttpTransport } from "./http/transport.js";
export type { Limiter, Quota } from "./limiter/limiter.js";
export type { Logger, LogLevel } from "./logging.js";
export { encodeMultipart } from "./multipart.js";
export { createPager } from "./pagination.js";
export type {
  CallArguments,
  ClientWith,
  PagedAction,
  PagedRequest,
  Pager,
  PagingMetadata,
} from "./pagination.js";
export type { RetryOptions, RetryReason } from "./retry.js";
export type { Effect, FormEncoder, OperationMetadata, ServiceDescription } from "./service.js";
export { createSigningMiddleware } from "./signer/middleware.js";
export type { SigningMiddleware, SigningOptions } from "./signer/middleware.js";
export type { CredentialProvider, Credentials, Sign, Signed, SignInput } from "./signer/tc3.js";
export { assertValid, ValidationError } from "./validation/validation.js";
export type {
  RequestValidator,
  RequestValidators,
  StandardResult,
  ValidationIssue,
} from "./validation/validation.js";
export {
  date,
  dateTime,
  exclusiveMaximum,
  exclusiveMinimum,
  multipleOf,
  uniqueItems,
} from "./validation/formats.js";
export type { NamedSchema } from "./validation/schema.js";
export { validatorOf } from "./validation/validator.js";
export { WaitError, WaitFailedError, WaitTimeoutError } from "./waiters/errors.js";
export type { WaitState } from "./waiters/errors.js";
export { runWaiter } from "./waiters/run-waiter.js";
export type {
  StartedBy,
  WaitArguments,
  Waiter,
  WaitOptions,
  WaitProgress,
} from "./waiters/run-waiter.js";
export type { WaiterMetadata } from "./waiters/states.js";
