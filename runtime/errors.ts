import { hasBrand } from "./brand.js";

/** A call without a result. The subclasses say why. */
export class CallError extends Error {
  /** Identifies the class in other copies of this package, see `hasBrand`. */
  static readonly brand: string = "tencentcloud-redis/CallError";
  override readonly name: string = "CallError";
  /** The action that was called. */
  readonly action: string;
  /** The service that was called: `redis`. Undefined if the error was created without it. */
  readonly service: string | undefined;
  /** Attempts of the call, retries included. 0: none was sent. */
  readonly attempts: number;
  /** HTTP status of the last attempt, if it got a response. */
  readonly status: number | undefined;
  /** The service's ID of the last attempt, if it responded with one. */
  readonly requestId: string | undefined;

  constructor(message: string, details: CallErrorDetails) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.action = details.action;
    this.service = details.service;
    this.attempts = details.attempts ?? 1;
    this.status = details.status;
    this.requestId = details.requestId;
  }

  /** By brand, so that errors of another copy of this package count. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }

  /** All fields except the stack, for logging. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

export interface CallErrorDetails {
  readonly action: string;
  readonly service?: string | undefined;
  /** Default: 1. */
  readonly attempts?: number | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The service refused the call, and the call has done nothing. As the `cause` of an
 * `OutcomeUnknownError` it is the response to one attempt. The message has the action, the code, the
 * request ID and the service's message:
 * `DescribeInstances: ResourceNotFound.InstanceNotExists (request 5d3c…): The instance does not exist.`
 */
export class TencentCloudError extends CallError {
  static override readonly brand: string = "tencentcloud-redis/TencentCloudError";
  override readonly name = "TencentCloudError";
  /** The service's error code. Compare it with `ErrorCode`; undocumented codes exist. */
  readonly code: string;
  /** The service's message alone. */
  readonly serviceMessage: string;

  constructor(serviceMessage: string, details: CallErrorDetails & { readonly code: string }) {
    super(`${details.action}: ${refusalText({ ...details, serviceMessage })}`, details);
    this.code = details.code;
    this.serviceMessage = serviceMessage;
  }
}

/** What the service said, in one line: `Code (request ID): message`. */
export function refusalText({
  code,
  requestId,
  serviceMessage,
}: Pick<TencentCloudError, "code" | "serviceMessage"> & {
  readonly requestId?: string | undefined;
}): string {
  const request = requestId === undefined ? "" : ` (request ${requestId})`;
  return serviceMessage === "" ? code + request : `${code}${request}: ${serviceMessage}`;
}

/** The response is not one of the service: an HTML page, broken JSON, a status of a gateway. */
export class ResponseError extends CallError {
  static override readonly brand: string = "tencentcloud-redis/ResponseError";
  override readonly name = "ResponseError";
  declare readonly status: number;
  /** The first 200 characters of the body, secrets masked. */
  readonly bodyStart: string;

  constructor(
    message: string,
    details: CallErrorDetails & { readonly status: number; readonly bodyStart: string },
  ) {
    super(message, details);
    this.bodyStart = details.bodyStart;
  }
}

/** The connection could not be made, or broke. `cause` says how. */
export class ConnectionError extends CallError {
  static override readonly brand: string = "tencentcloud-redis/ConnectionError";
  override readonly name = "ConnectionError";
}

/** No response in time. */
export class TimeoutError extends CallError {
  static override readonly brand: string = "tencentcloud-redis/TimeoutError";
  override readonly name = "TimeoutError";
  /** The time limit of the call or of its last attempt, in milliseconds. */
  readonly timeoutMs: number;

  constructor(message: string, details: CallErrorDetails & { readonly timeoutMs: number }) {
    super(message, details);
    this.timeoutMs = details.timeoutMs;
  }
}

/** What helps to find out whether a write has acted. */
export interface UnknownOutcomeDetails extends CallErrorDetails {
  /** The service's error code, if it refused the last attempt. */
  readonly code?: string | undefined;
  readonly region: string;
  readonly request: unknown;
  readonly lookFor: Readonly<Record<string, unknown>>;
  readonly sentAt: number;
  readonly failedAt: number;
}

/**
 * A write may have been done. Check your account before you call again, because a second purchase costs
 * money. `cause` is the failure of the attempt that may have acted: a `ConnectionError`, a
 * `TimeoutError`, a `ResponseError`, the reason of an abort, or a `TencentCloudError` whose code does
 * not tell whether the service acted. If a retry after that attempt was refused, `code` is the code of
 * the retry.
 */
export class OutcomeUnknownError extends CallError {
  static override readonly brand: string = "tencentcloud-redis/OutcomeUnknownError";
  override readonly name = "OutcomeUnknownError";
  /** The service's error code, if it refused the last attempt. */
  readonly code: string | undefined;
  readonly region: string;
  /** The request that was sent, secrets masked. */
  readonly request: unknown;
  /** Fields of the request, such as names and tags, by which you can find what it made. */
  readonly lookFor: Readonly<Record<string, unknown>>;
  /** When the first attempt that may have acted was sent, in milliseconds since 1970 by this machine's clock. */
  readonly sentAt: number;
  /** When the call failed, in milliseconds since 1970. */
  readonly failedAt: number;

  constructor(message: string, details: UnknownOutcomeDetails) {
    super(message, details);
    this.code = details.code;
    this.region = details.region;
    this.request = details.request;
    this.lookFor = details.lookFor;
    this.sentAt = details.sentAt;
    this.failedAt = details.failedAt;
  }
}

/** A refusal of one action: one of its documented codes, or any other string. */
export type ErrorOf<Action extends string, Known extends string> = TencentCloudError & {
  readonly action: Action;
  readonly code: Known | (string & {});
};

/**
 * Whether an error is the service's refusal of this action. The service has to match too, because
 * several products have actions of the same name.
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
