/**
 * Carries a signed request to the service: sends it over HTTP, once, and reads the response to its
 * end. It neither retries nor judges, and a redirect is a response like any other.
 *
 * It rejects with whatever went wrong, and leaves the error's `code` and `syscall`, or those of its
 * `cause`, as the platform gave them: they and what the transport reported decide whether a
 * purchase may be retried.
 */
export type HttpTransport = (request: HttpRequest) => Promise<HttpResponse>;

/**
 * How far a request has come: nothing of it has left, or some of it may have. `unknown` takes back what
 * was reported before; the error decides then.
 */
export type Phase = "unknown" | "connecting" | "sending";

export interface HttpRequest {
  /** Scheme, host, port and path. Never a fragment. */
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, of which the UTF-8 is signed; bytes where the action takes a form. */
  readonly body: string | Uint8Array;
  /** Largest body of a response to read, in bytes, unpacked. */
  readonly maxBytes: number;
  /**
   * Whether the request should travel on a connection of its own, on which no earlier response can
   * still be on its way: a purchase, and a retry. A transport that cannot choose ignores it.
   */
  readonly ownConnection?: boolean | undefined;
  /** Aborts when the response is no longer wanted. */
  readonly signal: AbortSignal;
  /**
   * Takes how far the request has come. Between `"connecting"` and `"sending"` a failure counts as not
   * sent, so a transport reports the first only where it is sure to report the second before a byte can
   * leave. One that reports nothing is judged by its error alone.
   */
  readonly report?: ((phase: Phase) => void) | undefined;
}

/** A response as it came, not yet known to be one of the service's. */
export interface HttpResponse {
  /** HTTP status. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked, and read as UTF-8. */
  readonly body: string;
  /** Whether the body was larger than is read; `body` is then only its start, or empty. */
  readonly isCut: boolean;
  /**
   * The connection that it came over: the same object for all responses of one connection. Left out
   * where the transport cannot tell.
   */
  readonly connection?: object | undefined;
  /**
   * Whether it came over a connection that other requests share, and the transport cannot tell which.
   * Default: false, as it is for what a mock makes.
   */
  readonly isShared?: boolean | undefined;
}

/** Milliseconds since 1970 by the sender's clock, where the answer tells. */
export function dateOf({ headers }: HttpResponse): number | undefined {
  return timeOf(headers["date"]);
}

/** How long to wait before asking again, in milliseconds, where the answer tells. */
export function retryAfterOf({ headers }: HttpResponse, now: number): number | undefined {
  const value = headers["retry-after"]?.trim();
  if (value && /^\d+$/.test(value)) return Number(value) * 1000;
  const time = timeOf(value);
  return time === undefined ? undefined : Math.max(0, time - now);
}

function timeOf(date: string | undefined): number | undefined {
  return Date.parse(date ?? "") || undefined;
}
