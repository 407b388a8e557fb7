import { isOfKind } from "./brand.js";

/** A call that gave no result. Its subclasses say why. */
export class CallError extends Error {
  /** Names the class to other copies of this package, see `isOfKind`. */
  static readonly kind: string = "tencentcloud-redis/CallError";
  override readonly name: string = "CallError";
  /** The action that was called. */
  readonly action: string;
  /** The service that was called: `redis`. Undefined where whoever made the error did not say. */
  readonly service: string | undefined;
  /** The service's name for the call, where it got as far as having one. */
  readonly requestId: string | undefined;

  constructor(message: string, details: CallErrorDetails) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.action = details.action;
    this.service = details.service;
    this.requestId = details.requestId;
  }

  /** By name, so that errors of another copy of this package count. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isOfKind(this, value);
  }

  /** All fields but the stack, so that an error can be logged whole. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

export interface CallErrorDetails {
  readonly action: string;
  readonly service?: string | undefined;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The service refused the call, and the call has done nothing. The HTTP status is 200 all the same.
 * As the `cause` of an `OutcomeUnknownError` it is what the service responded to one attempt.
 */
export class TencentCloudError<Code extends string = string> extends CallError {
  static override readonly kind: string = "tencentcloud-redis/TencentCloudError";
  override readonly name = "TencentCloudError";
  /** What went wrong. Compare with `ErrorCode`; there are codes that are not documented. */
  readonly code: Code;

  constructor(message: string, details: CallErrorDetails & { readonly code: Code }) {
    super(message, details);
    this.code = details.code;
  }
}

/** Something answered, but not in the form that the service answers in. */
export class ResponseError extends CallError {
  static override readonly kind: string = "tencentcloud-redis/ResponseError";
  override readonly name = "ResponseError";
  /** HTTP status of the answer. */
  readonly status: number;
  /** Start of the answer's body, 200 characters at most, secrets masked. */
  readonly bodyStart: string;

  constructor(
    message: string,
    details: CallErrorDetails & { readonly status: number; readonly bodyStart: string },
  ) {
    super(message, details);
    this.status = details.status;
    this.bodyStart = details.bodyStart;
  }
}

/** The connection could not be made, or broke; `cause` tells how. */
export class ConnectionError extends CallError {
  static override readonly kind: string = "tencentcloud-redis/ConnectionError";
  override readonly name = "ConnectionError";
}

/** No answer in time. */
export class TimeoutError extends CallError {
  static override readonly kind: string = "tencentcloud-redis/TimeoutError";
  override readonly name = "TimeoutError";
  /** How long the call, or its last attempt, was given, in milliseconds. */
  readonly timeoutMs: number;

  constructor(message: string, details: CallErrorDetails & { readonly timeoutMs: number }) {
    super(message, details);
    this.timeoutMs = details.timeoutMs;
  }
}

/** What is needed to find out whether a write took effect. */
export interface UnknownOutcomeDetails extends CallErrorDetails {
  /** The service's code, where the last attempt was refused with one. */
  readonly code?: string | undefined;
  readonly region: string;
  readonly request: unknown;
  readonly lookFor: Readonly<Record<string, unknown>>;
  readonly sentAt: number;
  readonly failedAt: number;
}

/**
 * A write may have been carried out, and nobody can tell. Check what the account has before you call
 * again: for a purchase that would be a second one. `cause` is what went wrong with the attempt that
 * may have acted: a `ConnectionError`, a `TimeoutError`, a `ResponseError`, the reason of an abort,
 * or a `TencentCloudError` whose code leaves open whether the service acted. A retry may have been
 * refused after that attempt, because it acted: `code` is then the code of the retry.
 */
export class OutcomeUnknownError extends CallError {
  static override readonly kind: string = "tencentcloud-redis/OutcomeUnknownError";
  override readonly name = "OutcomeUnknownError";
  /** The service's code, where the last attempt was refused with one. */
  readonly code: string | undefined;
  readonly region: string;
  /** The request that was sent, secrets masked. */
  readonly request: unknown;
  /** Fields of the request by which what it made can be found: names, tags. Empty where none was given. */
  readonly lookFor: Readonly<Record<string, unknown>>;
  /** When the first attempt that may have acted was sent, milliseconds since 1970 by this machine's clock. */
  readonly sentAt: number;
  /** When the call was given up. */
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

/** The refusal of one action: its known codes are listed, and any other string is possible. */
export type ErrorOf<Action extends string, Known extends string> = TencentCloudError<
  Known | (string & {})
> & { readonly action: Action };

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
