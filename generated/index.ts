// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

export { createRedisClient } from "./client.js";
export type { RedisClient } from "./client.js";
export { service } from "./service.js";
export { operations } from "./operations.js";
export {
  CallError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseError,
  TencentCloudError,
  TimeoutError,
  ErrorCode,
  isErrorOf,
} from "./errors.js";
export type { ActionErrorCodes, CommonErrorCode } from "./errors.js";
export { AutoRenew } from "./types/AutoRenew.js";
export { BillingMode } from "./types/BillingMode.js";
export { NodeType } from "./types/NodeType.js";
export type {
  CloneInstancesRequest,
  CloneInstancesResponse,
  CloneInstancesErrorCode,
} from "./actions/CloneInstances.js";
export type { ErrorDetail } from "./types/ErrorDetail.js";
export type { ErrorResult } from "./types/ErrorResult.js";
export type { RedisNodeInfo } from "./types/RedisNodeInfo.js";
export type { ResourceTag } from "./types/ResourceTag.js";
export type { CallOptions, ClientOptions, ServiceClient } from "../runtime/client.js";
export { createInProcessLimiter } from "../runtime/limiter-in-process.js";
export type { Limiter, Quota } from "../runtime/limiter.js";
export type { CallEvent, CallInfo, Observer } from "../runtime/events.js";
export type { HttpAnswer, HttpRequest, HttpTransport } from "../runtime/http-transport.js";
export type { RetryOptions, RetryReason } from "../runtime/retry.js";
export type { Effect, OperationFacts, ServiceDescription } from "../runtime/service.js";
export type { CredentialProvider, Credentials } from "../runtime/tc3.js";
