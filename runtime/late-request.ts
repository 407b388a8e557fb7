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
