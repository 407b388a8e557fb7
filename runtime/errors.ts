import { isKindOf, isOfKind } from "./same-kind.js";
import { UNSETTLED_REFUSAL } from "./unsettled-refusal-kind.js";

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

/** The service refused the call. HTTP says 200 all the same. */
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
export interface Unsettled {
  readonly region: string;
  /** The request that was sent, secrets masked. */
  readonly request: unknown;
  /** Fields of the request by which what it made can be found: names, tags. Empty where none was given. */
  readonly lookFor: Readonly<Record<string, unknown>>;
  /** When the last attempt was sent, milliseconds since 1970 by this machine's clock. */
  readonly sentAt: number;
  /** When it was given up. */
  readonly failedAt: number;
}

/**
 * A write was sent, and nobody can tell whether the service carried it out. It has not been sent
 * again, and must not be before somebody has looked: for a purchase that would be a second one.
 * `cause` is what went wrong: a `ConnectionError`, a `TimeoutError`, a `ResponseError`, or the
 * reason of an abort. Where the service itself answered with a code that leaves it open, the error
 * is a `TencentCloudError` as well, and has that `code`.
 */
export class OutcomeUnknownError extends CallError implements Unsettled {
  static override readonly kind: string = "tencentcloud-redis/OutcomeUnknownError";
  override readonly name = "OutcomeUnknownError";
  /** The service's code, where it gave one. */
  readonly code: string | undefined = undefined;
  declare readonly region: string;
  declare readonly request: unknown;
  declare readonly lookFor: Readonly<Record<string, unknown>>;
  declare readonly sentAt: number;
  declare readonly failedAt: number;

  constructor(message: string, details: CallErrorDetails, unsettled: Unsettled) {
    super(message, details);
    Object.assign(this, unsettled);
  }

  /** A refusal that leaves the outcome open is of both kinds, and a class can extend only one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (
      isOfKind(this, value) || (this === OutcomeUnknownError && isKindOf(UNSETTLED_REFUSAL, value))
    );
  }
}

/** The refusal of one action: its known codes are listed, and any other string is possible. */
export type ErrorOf<Action extends string, Known extends string> = TencentCloudError<
  Known | (string & {})
> & { readonly action: Action };
