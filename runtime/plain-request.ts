import type { Outgoing } from "./transport.js";

/**
 * Stands in for the platform's `Request` where no middleware looks at it: making one of those, and
 * reading its body back, takes longer on Node than all the rest of a call.
 */
export class PlainRequest {
  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

/** What openapi-fetch reads of a response, where no middleware looks at it either. */
export const PLAIN_RESPONSE = { ok: true, status: 200, headers: new Map() } as unknown as Response;

/**
 * The platform's `Request`, looked up when it is needed: on Node, the mere name loads all of `fetch`.
 */
export class LateRequest {
  static [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Request;
  }

  constructor(url: string, init: RequestInit) {
    // A constructor may give another object than its own.
    return new Request(url, init);
  }
}

/** What there is to send, in either kind of request. */
export async function outgoing(request: Request): Promise<Outgoing> {
  const { url, method, signal, body } = request;
  return {
    url,
    method,
    signal,
    headers: Object.fromEntries(request.headers),
    body: typeof body === "string" ? body : await request.text(),
  };
}
