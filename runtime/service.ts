/** What a client has to know of the service besides the types of its actions. */
export interface ServiceDescription {
  /** Name in host names and in the credential scope: `redis`. */
  readonly name: string;
  /** API version, a date: `2018-04-12`. */
  readonly version: string;
  /** Package that the binding is published as, if it is. */
  readonly package?: string | undefined;
  /** Whose hosts are called where a client is not told; undefined: the international site's. */
  readonly site?: "international" | "mainland" | undefined;
  /** Actions whose names do not begin with a capital, which the client could not tell from other names. */
  readonly actions?: readonly string[] | undefined;
  /** Actions that take a form, which can hold files, and not JSON. */
  readonly forms?: readonly string[] | undefined;
  /** Writes such a form. */
  readonly encode?: FormEncoder | undefined;
  /** Names of request fields whose values are never shown. */
  readonly secretFields: readonly string[];
  /** What error codes say of the call. Codes under a listed one count as that. */
  readonly codes: readonly Classification[];
  /** Actions whose effect is not the one that their name suggests. */
  readonly effects: Readonly<Record<string, Effect>>;
  /** Calls per second and action. */
  readonly rateLimit: number;
  /** Actions with another limit. */
  readonly rateLimits: Readonly<Record<string, number>>;
  /** Request fields, by action, by which what a lost call has made can be found again. */
  readonly lookupFields: Readonly<Record<string, readonly string[]>>;
}

/** Writes a request's fields as the parts of a form: `multipart/form-data`. */
export type FormEncoder = (request: unknown) => {
  readonly contentType: string;
  readonly body: Uint8Array;
};

/** What a group of error codes says of the call that was answered with one. */
export interface Classification {
  /** `rejected`: the service did not act. `unknown`: it may have acted all the same. */
  readonly outcome: "rejected" | "unknown";
  readonly retry: Retry;
  readonly codes: readonly string[];
}

/**
 * When a call may be sent again: `never`; `throttled`, after a pause; `resign`, with the service's
 * time; `refresh`, with fresh credentials; `transient`, if doing it twice does no harm.
 */
export type Retry = "never" | "throttled" | "resign" | "refresh" | "transient";

/**
 * What calling an action twice does: `read` changes nothing, `idempotent-write` ends as calling it
 * once, `non-idempotent-write` acts twice.
 */
export type Effect = "read" | "idempotent-write" | "non-idempotent-write";

/** What is known of an action besides its types. */
export interface OperationMetadata<
  Does extends Effect = Effect,
  Purchases extends boolean = boolean,
  Destroys extends boolean = boolean,
  Waiter extends string = string,
> {
  readonly version: string;
  readonly effect: Does;
  /** Whether a successful call costs money. */
  readonly purchases: Purchases;
  /** Whether a successful call loses data, or takes something out of service. */
  readonly destroys: Destroys;
  /** Calls per second for one account in one region. */
  readonly rateLimit: number;
  /** Address of the documentation page. */
  readonly page: string | null;
  /**
   * What goes on after the answer, by the waiter to wait with: the waiter's request fields, each
   * with the field of the answer that goes into it.
   */
  readonly starts: Readonly<Record<Waiter, Readonly<Record<string, string>>>>;
}

/** What an error code means. */
export interface ErrorDescription {
  /** Kind of failure, such as `request` or `capacity`. */
  readonly category: string;
  /** `rejected`: the service did not act. `unknown`: it may have acted all the same. */
  readonly outcome: "rejected" | "unknown";
  readonly description: string;
  /** What a caller can do about it. */
  readonly advice: string;
}
