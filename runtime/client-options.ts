import type { Middleware } from "openapi-fetch";
import type { Endpoint } from "./endpoint.js";
import type { Observer } from "./events.js";
import type { FetchLike } from "./http/fetch.js";
import type { HttpTransport } from "./http/transport.js";
import type { Limiter } from "./limiter/limiter.js";
import type { RetryOptions } from "./retry.js";
import type { Signer } from "./signer/headers.js";
import type { RequestValidators } from "./validation/validation.js";
import type { Sleep } from "./sleep.js";

export interface ClientOptions extends Signer {
  /** Region of the calls, such as `ap-singapore`. A call can name another. */
  readonly region: string;
  /** Time for a call in milliseconds, retries included. Default: 60,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * Time for one attempt in milliseconds. Default: 20,000. A non-idempotent write is not retried after
   * a timeout, so its default is `timeoutMs`.
   */
  readonly attemptTimeoutMs?: number | undefined;
  /** When to retry. `false`: never. */
  readonly retry?: RetryOptions | false | undefined;
  /** Whether to correct the clock after the service rejected the time of a signature. Default: true. */
  readonly clockSkewCorrection?: boolean | undefined;
  /**
   * Delays calls so that they stay within the quota. `false`: no limit. Default: one limiter for all
   * clients of this thread. Worker threads share no memory: with n threads give each
   * `createInProcessLimiter({ share: 1 / n })`, or use `createRedisLimiter`.
   */
  readonly limiter?: Limiter | false | undefined;
  /** Account whose quota the calls use, if several secret IDs share one. Default: the secret ID. */
  readonly account?: string | undefined;
  /** Largest response body to read, in bytes. Default: 67,108,864 (64 MiB). */
  readonly maxResponseBytes?: number | undefined;
  /** Receives the events of each call. */
  readonly observe?: Observer | readonly Observer[] | undefined;
  /**
   * Sends the requests. Default: `node:https` with keep-alive on Node, the platform's `fetch` elsewhere.
   */
  readonly transport?: HttpTransport | undefined;
  /** Sends the requests instead of `transport`. Any standard `fetch` fits. */
  readonly fetch?: FetchLike | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
  /** From 0 up to 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /**
   * Checks requests against the rules of the OpenAPI document before they are sent; an invalid one
   * rejects with a `ValidationError`. `true` loads the checks from the package at run time. In a
   * bundle, pass `validators` from the entry `/validate`.
   */
  readonly validate?: boolean | RequestValidators | undefined;
  /**
   * `"international"` (default, unless the OpenAPI document lists the other first), `"mainland"`,
   * or an address: a regional access point such as
   * `https://redis.ap-singapore.tencentcloudapi.com`, or `http://127.0.0.1:8790` for an emulator.
   */
  readonly endpoint?: Endpoint | undefined;
  /**
   * Middlewares of openapi-fetch, in its order. Each sees every call of the methods and of `api` once,
   * however many attempts it takes.
   */
  readonly middleware?: readonly Middleware[] | undefined;
}

export interface CallOptions {
  /** Time for this call in milliseconds, retries included. */
  readonly timeoutMs?: number | undefined;
  /** Time for one attempt of it, in milliseconds. */
  readonly attemptTimeoutMs?: number | undefined;
  /**
   * Aborts the call. It then rejects with the signal's reason, or with an `OutcomeUnknownError` whose
   * cause is the reason, if a write may have been done.
   */
  readonly signal?: AbortSignal | undefined;
  /** Region of this call. */
  readonly region?: string | undefined;
}
