/** An HTTP request to the emulator, from a socket or from `fetch`. */
export interface EmulatorRequest {
  readonly method: string;
  /** Path of the URL, with its query. */
  readonly path: string;
  /** Value of the `Host` header. */
  readonly host: string;
  readonly headers: Headers;
  /** Undefined if it is larger than 10 MB. */
  readonly body: Uint8Array | undefined;
}

/** The emulator's HTTP response, and how to deliver it. */
export interface EmulatorResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** Default: the whole response is sent. */
  readonly delivery?: Delivery | undefined;
  /** Wait this long before sending, in milliseconds. Default: 0. */
  readonly delayMs?: number | undefined;
  /** Send the response again this long after the first time, in milliseconds. Default: send it once. */
  readonly copyAfterMs?: number | undefined;
}

/** `reset`: the connection breaks before the response. `half`: it breaks in the middle of the response. */
export type Delivery = "reset" | "half";
