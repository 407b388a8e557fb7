/**
 * Something that goes wrong with one request, for tests of what a client makes of it. `acts` says
 * whether the service carries the request out before things go wrong.
 */
export type Fault = FaultKind & {
  /**
   * Sends the response a second time, this many milliseconds after the first one ended. 0 puts the
   * copy right behind it, in a write and a TLS record of its own.
   */
  readonly copyAfterMs?: number | undefined;
};

/** What a fault can be. */
export type FaultKind =
  /** The connection breaks before the request is read. */
  | { readonly kind: "reset-before" }
  /** The connection breaks while the request is being read. */
  | { readonly kind: "reset-during" }
  /** The request is carried out, and the connection breaks before the answer. */
  | { readonly kind: "reset-after" }
  /** The answer comes, but late. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: "half-response" }
  /** Nothing goes wrong but for the response, which is sent twice: `copyAfterMs` is 0 where it is left out. */
  | { readonly kind: "duplicate-response" }
  /** A gateway answers in the service's place. */
  | { readonly kind: "html"; readonly status: number; readonly acts: boolean }
  /** The service answers that it broke, having acted or not. */
  | { readonly kind: "internal-error"; readonly acts: boolean }
  /** The service answers that it is called too often. */
  | { readonly kind: "throttled" }
  /** The service's clock is this much ahead, for this request. */
  | { readonly kind: "clock"; readonly offsetMs: number }
  /** The service answers that the token has run out. */
  | { readonly kind: "expired-token" }
  /**
   * The call is carried out, and what it starts, a task or the delivery of an order, ends in failure.
   * `message` is what the service then says of it. Calls that start nothing go well.
   */
  | { readonly kind: "failed-delivery"; readonly message?: string };

/** Chooses what goes wrong with the next request; undefined for nothing. */
export type FaultPlan = () => Fault | undefined;

/** How the answer gets to the client, where that is out of the ordinary. */
export type Delivery = "reset" | "half";
