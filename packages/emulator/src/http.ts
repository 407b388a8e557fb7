import type { Delivery } from "./faults.js";

/** A request as it arrived, over a socket or not. */
export interface EmulatorRequest {
  readonly method: string;
  /** Path of the URL, with its query. */
  readonly path: string;
  /** Value of the `Host` header. */
  readonly host: string;
  readonly headers: Headers;
  /** Undefined where it was larger than is read. */
  readonly body: Uint8Array | undefined;
}

export interface EmulatorResponse {
  /** How it is to be delivered; undefined: as usual. */
  readonly delivery?: Delivery | undefined;
  /** When to send it a second time, in milliseconds after the first; undefined: not at all. */
  readonly copyAfterMs?: number | undefined;
  /** Milliseconds to wait before it is delivered. */
  readonly delayMs?: number | undefined;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}
