import type { OpenApiDocument } from "../../../runtime/openapi.js";

/** The messages between page and server. Only types, so that the page bundles no server code. */

/** Where calls go: the emulator or, with --real, the real service. */
export type TargetName = "emulator" | "real";

export interface TargetDescription {
  readonly name: TargetName;
  /** Scheme, host and port. */
  readonly endpoint: string;
}

/** What the page loads first. */
export interface Start {
  readonly document: OpenApiDocument;
  /** The initial region. */
  readonly region: string;
  readonly targets: readonly TargetDescription[];
  readonly secretFields: readonly string[];
  /** Whether the bundled checks were generated from this document. */
  readonly isOwnDocument: boolean;
}

export interface CallRequest {
  readonly target: TargetName;
  readonly action: string;
  readonly region: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** A call with its confirmation, which it needs where it costs money or deletes data. */
export interface ConfirmedCall extends CallRequest {
  readonly confirmation?: string;
  /** Chosen by the page, to cancel the call with. */
  readonly id?: string;
}

/** Cancels a running call. */
export interface Cancellation {
  readonly id: string;
}

/** What the user has to know before a call that costs money or deletes data. */
export interface Confirmation {
  /** Valid for one call with exactly this request. */
  readonly id: string;
  readonly price: PriceResult | undefined;
  /** An earlier call of the same action whose outcome is unknown. */
  readonly unknownOutcome: UnknownOutcome | undefined;
}

export type PriceResult =
  | { readonly kind: "known"; readonly text: string }
  /** The API has no price for it. */
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly message: string };

export interface UnknownOutcome {
  readonly region: string;
  /** Unix time in milliseconds. */
  readonly sentAt: number;
  /** Fields of the request to find the created resource by. */
  readonly lookFor: Readonly<Record<string, unknown>>;
  /** How to look; undefined where the document does not say. */
  readonly lookup: Lookup | undefined;
}

/** A read that shows whether a call with an unknown outcome was carried out. */
export interface Lookup {
  readonly target: TargetName;
  readonly action: string;
  readonly request: Readonly<Record<string, unknown>>;
  /** The list in its response. */
  readonly items: string;
  /** The values that an item has to have, by field; none: any item may be it. */
  readonly criteria: Readonly<Record<string, unknown>>;
  /** The fields of an item that name it. */
  readonly labelFields: readonly string[];
  /** The fields of an item that show whether the call has changed it. */
  readonly stateFields: readonly string[];
}

/** The outcome of a call and its attempts. Secrets are masked. */
export interface CallReport {
  readonly outcome: CallOutcome;
  readonly attempts: readonly AttemptReport[];
  /** From start to end in milliseconds, including backoff. */
  readonly durationMs: number;
}

export type CallOutcome =
  | { readonly kind: "succeeded"; readonly result: Readonly<Record<string, unknown>> }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly message: string;
      readonly requestId: string | undefined;
    }
  /** A write that may have been carried out. It is not retried. */
  | ({
      readonly kind: "unknown";
      readonly message: string;
      readonly code: string | undefined;
      readonly requestId: string | undefined;
    } & UnknownOutcome)
  /** Cancelled by the user, with nothing changed. */
  | { readonly kind: "cancelled" }
  /** No usable response, and nothing was changed. */
  | { readonly kind: "noResponse"; readonly message: string }
  /** Nothing was sent. */
  | { readonly kind: "notSent"; readonly message: string };

export interface AttemptReport {
  /** Counts from 1. */
  readonly number: number;
  /** How long it waited for the rate limiter. */
  readonly limiterWaitMs: number;
  readonly durationMs: number;
  /** Why it was retried, and after which backoff. */
  readonly next: { readonly reason: string; readonly delayMs: number } | undefined;
  readonly sent: SentReport;
  readonly signature: SignatureReport;
  readonly received: ReceivedReport | undefined;
  /** Set where no response arrived. */
  readonly error: string | undefined;
}

interface SentReport {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface ReceivedReport {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SignatureReport {
  readonly canonicalRequest: readonly ExplainedLine[];
  readonly stringToSign: readonly ExplainedLine[];
  /** The parts that the signing key is derived from: date, service, `tc3_request`. */
  readonly keyParts: readonly string[];
  readonly signature: string;
  readonly authorization: string;
}

/** What a line of the signed text means. */
type Part =
  | "method"
  | "path"
  | "query"
  | "header"
  | "headersEnd"
  | "signedHeaders"
  | "bodyHash"
  | "algorithm"
  | "timestamp"
  | "scope"
  | "requestHash";

/** A line of the signed text. */
export interface ExplainedLine {
  readonly text: string;
  readonly part: Part;
}

/** The body of an error response. */
export interface ErrorBody {
  readonly error: string;
}
