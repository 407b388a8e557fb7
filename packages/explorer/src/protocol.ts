/** What page and server say to each other. Only types, so that the page carries none of the server. */
import type { ExplainedLine } from "./signature/explained-line.js";

/** Where calls go: the emulator, or, where the server was started for it, the real service. */
export type TargetName = "emulator" | "real";

export interface TargetDescription {
  readonly name: TargetName;
  /** Scheme, host and port. */
  readonly endpoint: string;
}

/** Everything the page has to know before it can show anything. */
export interface Start {
  readonly document: unknown;
  readonly service: string;
  readonly version: string;
  /** The region to begin with. */
  readonly region: string;
  readonly targets: readonly TargetDescription[];
  readonly secretFields: readonly string[];
  /** Whether it is the document that the bundled checks were generated from. */
  readonly isOwnDocument: boolean;
}

export interface CallRequest {
  readonly target: TargetName;
  readonly action: string;
  readonly region: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** A call, and where it costs money or loses data, the leave that the server gave for it. */
export interface ConfirmedCall extends CallRequest {
  readonly confirmation?: string;
  /** What the page calls it, to be able to give it up. */
  readonly id?: string;
}

/** A call that is on its way is not to be waited for any longer. */
export interface Cancellation {
  readonly id: string;
}

/** What is to be known before somebody says yes. */
export interface Confirmation {
  /** Good for one call, of just this request. */
  readonly id: string;
  readonly purchases: boolean;
  readonly destroys: boolean;
  readonly price: PriceAnswer | undefined;
  /** A call of the same action whose end has not been seen. */
  readonly unsettled: Unsettled | undefined;
}

export type PriceAnswer =
  | { readonly kind: "known"; readonly text: string }
  /** The API has nothing that tells it. */
  | { readonly kind: "untold" }
  | { readonly kind: "failed"; readonly message: string };

export interface Unsettled {
  readonly region: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** Fields by which what was made can be found. */
  readonly lookFor: Readonly<Record<string, unknown>>;
}

/** How a call ended, and the way there. Secrets are masked. */
export interface CallReport {
  readonly ending: Ending;
  readonly attempts: readonly AttemptReport[];
  /** From start to end, pauses included, in milliseconds. */
  readonly durationMs: number;
}

export type Ending =
  | { readonly kind: "accepted"; readonly result: Readonly<Record<string, unknown>> }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly message: string;
      readonly requestId: string | undefined;
    }
  /** A write whose end nobody has seen. It is not sent again. */
  | ({
      readonly kind: "unknown";
      readonly message: string;
      readonly code: string | undefined;
      readonly requestId: string | undefined;
    } & Unsettled)
  /** Given up from the page before anything can have been changed. */
  | { readonly kind: "cancelled" }
  /** No usable answer, and nothing was changed. */
  | { readonly kind: "unanswered"; readonly message: string }
  /** Nothing was sent. */
  | { readonly kind: "unsent"; readonly message: string };

export interface AttemptReport {
  /** Counts from 1. */
  readonly number: number;
  /** How long the limiter held it back. */
  readonly heldMs: number;
  readonly durationMs: number;
  /** Why there was another after it, and after which pause. */
  readonly next: { readonly reason: string; readonly delayMs: number } | undefined;
  readonly sent: SentReport;
  readonly signature: SignatureReport;
  readonly received: ReceivedReport | undefined;
  /** What went wrong on the way, where nothing came back. */
  readonly fault: string | undefined;
}

export interface SentReport {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ReceivedReport {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SignatureReport {
  readonly canonicalRequest: readonly ExplainedLine[];
  readonly hashedCanonicalRequest: string;
  readonly stringToSign: readonly ExplainedLine[];
  /** What the key is made of, in turn: day, service, end. */
  readonly keyParts: readonly string[];
  readonly signature: string;
  readonly authorization: string;
}

/** Why the server did not do what was asked. */
export interface Refusal {
  readonly error: string;
}
