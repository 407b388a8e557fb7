/**
 * What carries a signed request to the service: sends it over HTTP, once, and reads the answer to
 * its end. It neither repeats nor judges, and a redirect is an answer like any other.
 *
 * It rejects with whatever went wrong, and leaves the error's `code`, or that of its `cause`, as the
 * platform gave it: only a code that means "never connected" lets a purchase be sent again.
 */
export type HttpTransport = (request: HttpRequest) => Promise<HttpAnswer>;

export interface HttpRequest {
  /** Scheme, host, port and path. Never a fragment. */
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, of which the UTF-8 is signed; bytes where the action takes a form. */
  readonly body: string | Uint8Array;
  /** Largest body of an answer to read, in bytes, unpacked. */
  readonly maxBytes: number;
  /** Aborts when the answer is no longer wanted. Made when it is asked for. */
  readonly signal: AbortSignal;
  /** Calls the listener at that moment. Costs less than a signal; the result takes it off again. */
  readonly onAbort: (listener: () => void) => () => void;
}

/** An answer as it came, not yet known to be one of the service's. */
export interface HttpAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked, and read as UTF-8. */
  readonly body: string;
  /** Whether the body was larger than is read; `body` is then only its start, or empty. */
  readonly isCut: boolean;
}
