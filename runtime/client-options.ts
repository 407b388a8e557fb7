import type { Middleware } from "openapi-fetch";
import type { Endpoint } from "./endpoint.js";
import type { Observer } from "./events.js";
import type { FetchLike } from "./http/fetch.js";
import type { HttpTransport } from "./http/transport.js";
import type { OptionNames } from "./known-options.js";
import type { Limiter } from "./limiter/limiter.js";
import type { Logger, LogLevel } from "./logging.js";
import type { RetryOptions } from "./retry.js";
import type { CredentialProvider, Credentials } from "./signer/tc3.js";
import type { RequestValidators } from "./validation/validation.js";
import type { Sleep } from "./sleep.js";

/** `Region` is any text: the regions that an editor proposes, and others. */
export interface ClientOptions<Region extends string = string> {
  /**
   * Region of the calls, such as `ap-singapore`. A call can name another. Default: the variable
   * `TENCENTCLOUD_REGION`, where there are variables.
   */
  readonly region?: Region | undefined;
  /**
   * A key pair, or a function that provides one for each attempt. Default, on Node, Deno and Bun:
   * `defaultChain()` of the entry `/credentials`. Given as undefined it is refused: the default could
   * be another account.
   */
  readonly credentials?: Credentials | CredentialProvider;
  /** Language of the service's messages: `zh-CN` or `en-US`. Default: the service's choice. */
  readonly language?: "zh-CN" | "en-US" | undefined;
  /**
   * Text to put in front of `tencentcloud-redis/…` in `User-Agent`, such as `shop/2.1`; `false`: do not set
   * the header. Browsers and edge workers set their own.
   */
  readonly userAgent?: string | false | undefined;
  /** Name of the program for Tencent's records, sent unsigned as `X-TC-RequestClient`. Default: not sent. */
  readonly requestClient?: string | undefined;
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
   * Receives a line for each call, without secrets: `console`, a logger of pino or winston, or anything
   * with the same four functions. Default, if there is a level: the console, on Node, Deno and Bun
   * standard error.
   */
  readonly logger?: Logger | undefined;
  /**
   * `error`: log the calls without a result. `warn`: also those that were retried. `info`: all.
   * `debug`: also each attempt. `off`: none. Default: the variable `TENCENTCLOUD_LOG`, or `info` with a
   * `logger`, or `off`.
   */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Sends the requests. Default: `node:https` with keep-alive on Node, the platform's `fetch` elsewhere.
   */
  readonly transport?: HttpTransport | undefined;
  /**
   * Address of an HTTP proxy for all calls, on Node. `false`: none. Default: what `HTTPS_PROXY`,
   * `ALL_PROXY` or `HTTP_PROXY` say, and `NO_PROXY` does not except. Not with `transport` or `fetch`.
   */
  readonly proxy?: string | false | undefined;
  /** Sends the requests instead of `transport`. Any standard `fetch` fits. */
  readonly fetch?: FetchLike | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. If it throws, `Date.now` is used. */
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
   * however many attempts it takes. None should retry, because the client does: a method
   * does not let a middleware retry a write that may have succeeded; `api` cannot tell.
   */
  readonly middleware?: readonly Middleware[] | undefined;
}

export interface CallOptions<Region extends string = string> {
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
  readonly region?: Region | undefined;
  /** Credentials of this call. */
  readonly credentials?: Credentials | CredentialProvider | undefined;
  /** When to retry this call, instead of the client's. `false`: never. The tokens are the client's. */
  readonly retry?: RetryOptions | false | undefined;
  /** Further headers to send. Those that the client sets itself are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export const CLIENT_OPTIONS: OptionNames<ClientOptions> = {
  region: true,
  credentials: true,
  language: true,
  userAgent: true,
  requestClient: true,
  timeoutMs: true,
  attemptTimeoutMs: true,
  retry: true,
  clockSkewCorrection: true,
  limiter: true,
  account: true,
  maxResponseBytes: true,
  observe: true,
  logger: true,
  logLevel: true,
  transport: true,
  proxy: true,
  fetch: true,
  now: true,
  sleep: true,
  random: true,
  validate: true,
  endpoint: true,
  middleware: true,
};

export const CALL_OPTIONS: OptionNames<CallOptions> = {
  timeoutMs: true,
  attemptTimeoutMs: true,
  signal: true,
  region: true,
  credentials: true,
  retry: true,
  headers: true,
};
