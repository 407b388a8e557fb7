import type { Site } from "./endpoint.js";

/** What a client knows about its service besides the types. */
export interface ServiceDescription {
  /** Name in host names and in the credential scope: `redis`. */
  readonly name: string;
  /** API version, a date: `2018-04-12`. */
  readonly version: string;
  /** Name of the package, if the binding is published. */
  readonly package?: string | undefined;
  /** The default site. Undefined: international. */
  readonly site?: Site | undefined;
  /** Actions that take a form, which can contain files, instead of JSON. */
  readonly forms?: readonly string[] | undefined;
  /** Encodes a form. */
  readonly encode?: FormEncoder | undefined;
  /** Names of fields whose values are never shown. */
  readonly secretFields: readonly string[];
  /** Actions that only one site has. */
  readonly sites?: Readonly<Record<string, Site>> | undefined;
  /** Classifications of error codes. A listed code covers all codes below it. */
  readonly codes: readonly Classification[];
  /** Effects of the actions whose name misleads. */
  readonly effects: Readonly<Record<string, Effect>>;
  /** Calls per second for each action. */
  readonly rateLimit: number;
  /** Actions with another limit. */
  readonly rateLimits: Readonly<Record<string, number>>;
  /** Request fields, by action, by which you can find what a call with an unknown outcome has made. */
  readonly lookupFields: Readonly<Record<string, readonly string[]>>;
  /** What tells, by action, whether a call with an unknown outcome has changed something. */
  readonly lookupState?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Encodes the fields of a request as `multipart/form-data`. */
export type FormEncoder = (request: unknown) => {
  readonly contentType: string;
  readonly body: Uint8Array;
};

/** What a group of error codes means for the call. */
export interface Classification {
  /** `rejected`: the service did not act. `unknown`: it may have acted. */
  readonly outcome: "rejected" | "unknown";
  readonly retry: Retry;
  readonly codes: readonly string[];
}

/**
 * When to retry a call: `never`; `throttled`: after a backoff; `resign`: with the service's time;
 * `refresh`: with new credentials; `transient`: if the call is idempotent.
 */
export type Retry = "never" | "throttled" | "resign" | "refresh" | "transient";

/**
 * The effect of an action: `read` changes nothing, a second `idempotent-write` changes nothing more, and a
 * second `non-idempotent-write` acts again.
 */
export type Effect = "read" | "idempotent-write" | "non-idempotent-write";

/** What is known about an action besides its types. */
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
  /** Whether a successful call deletes data, or stops a service. */
  readonly destroys: Destroys;
  /** Calls per second for one account in one region. */
  readonly rateLimit: number;
  /**
   * What the action starts, by the waiter for it: the waiter's request fields, each with the response
   * field that has its value.
   */
  readonly starts: Readonly<Record<Waiter, Readonly<Record<string, string>>>>;
}

/** What an error code means. */
export interface ErrorDescription {
  /** Kind of error, such as `request` or `capacity`. */
  readonly category: string;
  /** `rejected`: the service did not act. `unknown`: it may have acted. */
  readonly outcome: "rejected" | "unknown";
  readonly description: string;
  /** What a caller can do about it. */
  readonly advice: string;
}
