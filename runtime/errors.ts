/** A call that gave no result. Everything that a method throws is one, but for the reason of an abort. */
export class CallError extends Error {
  override readonly name: string = "CallError";
  /** The action that was called. */
  readonly action: string;
  /** The service's name for the call, where it got as far as having one. */
  readonly requestId: string | undefined;

  constructor(
    message: string,
    details: { action: string; requestId?: string | undefined; cause?: unknown },
  ) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.action = details.action;
    this.requestId = details.requestId;
  }
}

/** The service refused the call. HTTP says 200 all the same. */
export class TencentCloudError<Code extends string = string> extends CallError {
  override readonly name = "TencentCloudError";
  /** What went wrong. Compare with `ErrorCode`; there are codes that are not documented. */
  readonly code: Code;

  constructor(
    message: string,
    details: { code: Code; action: string; requestId?: string | undefined },
  ) {
    super(message, details);
    this.code = details.code;
  }

  toJSON(): object {
    const { name, message, code, action, requestId } = this;
    return { name, message, code, action, requestId };
  }
}

/** Something answered, but not in the form that the service answers in. The call may have taken effect. */
export class ResponseError extends CallError {
  override readonly name = "ResponseError";
  /** HTTP status of the answer. */
  readonly status: number;
  /** Start of the answer's body, 200 characters at most, secrets masked. */
  readonly bodyStart: string;

  constructor(
    message: string,
    details: { action: string; requestId?: string | undefined; status: number; bodyStart: string },
  ) {
    super(message, details);
    this.status = details.status;
    this.bodyStart = details.bodyStart;
  }
}

/** The connection could not be made, or broke; `cause` tells how. The call may have taken effect. */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
}

/** No answer in time. The call may have taken effect. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  /** How long the call was given, in milliseconds. */
  readonly timeoutMs: number;

  constructor(message: string, details: { action: string; timeoutMs: number }) {
    super(message, details);
    this.timeoutMs = details.timeoutMs;
  }
}

/** The refusal of one action: its known codes are listed, and any other string is possible. */
export type ErrorOf<Action extends string, Known extends string> = TencentCloudError<
  Known | (string & {})
> & { readonly action: Action };

export function isTencentCloudError<Action extends string>(
  error: unknown,
  action: Action,
): error is ErrorOf<Action, string> {
  return error instanceof TencentCloudError && error.action === action;
}
