/** What a request carries of the service it is meant for. */
export interface ServiceDescription {
  /** Name in host names and in the credential scope: `redis`. */
  readonly name: string;
  /** API version, a date: `2018-04-12`. */
  readonly version: string;
  /** Names of request fields whose values are never shown. */
  readonly secretFields: readonly string[];
}

/**
 * What calling an action twice does: `read` changes nothing, `idempotent-write` ends as calling it
 * once, `non-idempotent-write` acts twice.
 */
export type Effect = "read" | "idempotent-write" | "non-idempotent-write";

/** What is known of an action besides its types. */
export interface OperationFacts {
  readonly version: string;
  readonly effect: Effect;
  /** Whether a successful call costs money. */
  readonly purchases: boolean;
  /** Calls per second for one account in one region. */
  readonly rateLimit: number;
  /** Address of the documentation page. */
  readonly page: string | null;
}
