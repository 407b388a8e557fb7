import type { Middleware } from "openapi-fetch";
import type { Endpoint } from "./endpoint.js";
import type { Observer } from "./events.js";
import type { FetchLike } from "./http/fetch.js";
import type { HttpTransport } from "./http/transport.js";
import type { Limiter } from "./limiter/limiter.js";
import type { RetryOptions } from "./retry.js";
import type { Signer } from "./signer/headers.js";
import type { RequestValidators } from "./validation/validation.js";
import type { Sleep } from "./wait.js";

export interface ClientOptions extends Signer {
  /** Region that the calls are about, such as `ap-singapore`. A call can name another. */
  readonly region: string;
  /** Time for a call in milliseconds, pauses and answer included. Default: 60,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * Time for one attempt in milliseconds. Default: 20,000 for what may be repeated; a write that
   * acts every time is not repeated after a timeout, and gets all the time of the call.
   */
  readonly attemptTimeoutMs?: number | undefined;
  /** When to send again. `false`: never. */
  readonly retry?: RetryOptions | false | undefined;
  /** Whether to put the clock right after the service rejected the time. Default: true. */
  readonly clockSkewCorrection?: boolean | undefined;
  /**
   * Holds calls back so that they stay within the quota. `false`: none. Default: one for all clients of
   * this thread. Worker threads share no memory: with n threads give each
   * `createInProcessLimiter({ share: 1 / n })`, or use `createRedisLimiter`.
   */
  readonly limiter?: Limiter | false | undefined;
  /** Whose quota calls count against, where several secret IDs share one. Default: the secret ID. */
  readonly account?: string | undefined;
  /** Largest answer that is read, in bytes. Default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Is told what happens to each call. */
  readonly observe?: Observer | readonly Observer[] | undefined;
  /**
   * Carries the requests. Default: on Node `node:https` with connections that are kept alive,
   * elsewhere the platform's `fetch`.
   */
  readonly transport?: HttpTransport | undefined;
  /** Carries the requests in place of `transport`. Every standard `fetch` fits. */
  readonly fetch?: FetchLike | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
  /** From 0 up to 1. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /**
   * Checks requests by the document's rules before they are sent; a faulty one rejects with a
   * `ValidationError`. `true` loads the checks from the package at run time; where the package is
   * not there then, as in a bundle, give `validators` from its entry `/validate`.
   */
  readonly validate?: boolean | RequestValidators | undefined;
  /**
   * `"international"` (default, unless the binding's document lists the other first), `"mainland"`,
   * or an address: a regional access point such as
   * `https://redis.ap-singapore.tencentcloudapi.com`, or `http://127.0.0.1:8790` for an emulator.
   */
  readonly endpoint?: Endpoint | undefined;
  /**
   * Middlewares of openapi-fetch, in its order. Each sees every call once, whatever number of attempts it
   * takes, of the methods and of `api`.
   */
  readonly middleware?: readonly Middleware[] | undefined;
}

export interface CallOptions {
  /** Time for this call in milliseconds, pauses and response included. */
  readonly timeoutMs?: number | undefined;
  /** Time for one attempt of it, in milliseconds. */
  readonly attemptTimeoutMs?: number | undefined;
  /**
   * Aborts the call. Its promise then rejects with the signal's reason, or, where a write may have
   * been carried out, with an `OutcomeUnknownError` that has the reason as its cause.
   */
  readonly signal?: AbortSignal | undefined;
  /** Region of this call. */
  readonly region?: string | undefined;
}
