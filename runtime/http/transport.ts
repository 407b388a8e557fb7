/**
 * Sends a signed request over HTTP, once, and reads the whole response. It never retries, and returns a
 * redirect like any other response.
 *
 * It rejects with the error that occurred, whose `code` and `syscall`, or those of its `cause`, it leaves
 * unchanged: they and the reported phase decide whether a purchase may be retried.
 */
export interface HttpTransport {
  (request: HttpRequest): Promise<HttpResponse>;
  /** Closes idle connections. `close()` of a client calls it. */
  readonly close?: (() => void | Promise<void>) | undefined;
}

/**
 * How far a request has come. `connecting`: nothing of it has left. `sending`: some of it may have left.
 * `unknown`: the error decides.
 */
export type Phase = "unknown" | "connecting" | "sending";

export interface HttpRequest {
  /** Scheme, host, port and path. Never a fragment. */
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, signed as UTF-8, or the bytes of a form. */
  readonly body: string | Uint8Array;
  /** Largest response body to read, in bytes after decompression. */
  readonly maxBytes: number;
  /**
   * Whether to use a new connection, on which no earlier response can still arrive: for non-idempotent
   * writes and retries. A transport that cannot choose ignores it.
   */
  readonly ownConnection?: boolean | undefined;
  /** Aborts when the response is no longer wanted. */
  readonly signal: AbortSignal;
  /**
   * Receives how far the request has come. After `"connecting"` and before `"sending"` a failure counts as
   * not sent, so report `"connecting"` only if `"sending"` is sure to follow before a byte leaves. If
   * nothing is reported, the error decides.
   */
  readonly report?: ((phase: Phase) => void) | undefined;
}

/** An HTTP response, which need not be one of the service. */
export interface HttpResponse {
  /** HTTP status. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed, and decoded as UTF-8. */
  readonly body: string;
  /** Whether the body was larger than `maxBytes`; `body` is then its start, or empty. */
  readonly isCut: boolean;
  /**
   * The connection of the response: the same object for all responses of one connection. Undefined if the
   * transport does not know.
   */
  readonly connection?: object | undefined;
  /**
   * Whether it came over an unknown connection that other requests may share. Default: false, as for the
   * response of a mock.
   */
  readonly isShared?: boolean | undefined;
}

/** The `Date` of a response in milliseconds since 1970, if it has one. */
export function dateOf({ headers }: HttpResponse): number | undefined {
  return timeOf(headers["date"]);
}

/** The `Retry-After` of a response in milliseconds, if it has one. */
export function retryAfterOf({ headers }: HttpResponse, now: number): number | undefined {
  const value = headers["retry-after"]?.trim();
  if (value && /^\d+$/.test(value)) return Number(value) * 1000;
  const time = timeOf(value);
  return time === undefined ? undefined : Math.max(0, time - now);
}

function timeOf(date: string | undefined): number | undefined {
  return Date.parse(date ?? "") || undefined;
}
