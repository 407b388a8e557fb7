import type { RetryPolicy } from "./retry.js";
import type { CredentialProvider, Credentials } from "./signer/tc3.js";

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
  /** Instead of the client's. */
  readonly credentials?: Credentials | CredentialProvider | undefined;
  /** Instead of the client's. */
  readonly policy?: RetryPolicy | undefined;
  /** Milliseconds for one attempt. Undefined: the default, or the rest of the call for a non-idempotent write. */
  readonly attemptTimeoutMs: number | undefined;
}
