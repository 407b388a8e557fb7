/** One call of an action: what is sent to the service, and how long it may take. */
export interface ApiRequest {
  readonly action: string;
  readonly region: string;
  /** Without a fragment. */
  readonly url: URL;
  readonly method: string;
  /** Headers other than those of the signature, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or the bytes of a form. */
  readonly body: string | Uint8Array;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for the call, retries included. */
  readonly timeoutMs: number;
  /** Milliseconds for one attempt. Undefined: 20,000, or the rest of the call for a non-idempotent write. */
  readonly attemptTimeoutMs: number | undefined;
}
