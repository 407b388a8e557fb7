/** A request as it arrived, over a socket or not. */
export interface Incoming {
  readonly method: string;
  /** Path of the URL, with its query. */
  readonly path: string;
  /** Value of the `Host` header. */
  readonly host: string;
  readonly headers: Headers;
  /** Undefined where it was larger than is read. */
  readonly body: Uint8Array | undefined;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}
