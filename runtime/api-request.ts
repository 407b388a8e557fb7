/** One call of an action on its way in: all that the service is told, and how long it may take. */
export interface ApiRequest {
  readonly action: string;
  readonly region: string;
  /** Without a fragment. */
  readonly url: URL;
  readonly method: string;
  /** Headers besides those of the signature, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or the bytes of a form. */
  readonly body: string | Uint8Array;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for the call, retries included. */
  readonly timeoutMs: number;
  /** Milliseconds for one attempt. Undefined: a default where it may be retried, else all there is. */
  readonly attemptTimeoutMs: number | undefined;
}
