import { httpTransport } from "#platform";
import { Clock } from "./clock.js";
import { CredentialsError } from "./credentials/credentials-error.js";
import { checkedCredentials } from "./credentials/usable.js";
import { assertTime } from "./deadline.js";
import { effectByName } from "./effect.js";
import { assertPrivate } from "./endpoint.js";
import type { CallEvent, CallInfo, Observer } from "./events.js";
import type { FailedCall, Failure } from "./failure.js";
import { throughFetch, type FetchLike } from "./http-fetch.js";
import type { HttpTransport } from "./http-transport.js";
import { parseJson } from "./json.js";
import type { Limiter } from "./limiter.js";
import type { Outcome } from "./outcome.js";
import { redactThrown } from "./redact-error.js";
import { redact, redactValue, secretsIn } from "./redact.js";
import { RetryBudget } from "./retry-budget.js";
import { DEFAULT_RETRY, type RetryOptions, type RetryPolicy } from "./retry.js";
import { SeenRequestIds } from "./seen-request-ids.js";
import { send, type Line } from "./send.js";
import type { ServiceDescription } from "./service.js";
import type { Signer } from "./signed-headers.js";
import { sleep, type Sleep } from "./wait.js";

export interface TransportOptions extends Signer {
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
}

/** What is special to one call. */
export interface CallLimits {
  readonly timeoutMs?: number | undefined;
  readonly attemptTimeoutMs?: number | undefined;
}

/** A request on its way out, below openapi-fetch and its middlewares. */
export interface Outgoing {
  /** With the action as its fragment, unless a header `x-tc-action` has it. */
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly signal: AbortSignal | undefined;
}

/** One logical call comes in, attempts go out. Rejects only where nothing was sent. */
export type Transport = (request: Outgoing, limits?: CallLimits) => Promise<Ended>;

/** How a call ended. */
export interface Ended {
  readonly outcome: Outcome;
  /** How the first attempt ended that may have acted although there is no result. */
  readonly open?: Failure | undefined;
  /** What an error has to know of it. Only a failure needs this, so a success does not pay for it. */
  readonly call: () => FailedCall;
}

/** So many of the latest secrets are known, so that they can be masked after a rotation too. */
const SECRETS = 16;

/** @throws TypeError where an option cannot be used. */
export function createTransport(service: ServiceDescription, options: TransportOptions): Transport {
  const { limiter, fetch, timeoutMs = 60_000, attemptTimeoutMs, retry, observe = [] } = options;
  assertTime("timeoutMs", timeoutMs);
  assertTime("attemptTimeoutMs", attemptTimeoutMs ?? Infinity);
  if (fetch && options.transport) throw new TypeError("fetch, transport: give one of them");
  for (const [name, given] of Object.entries({ fetch, transport: options.transport })) {
    if (given === undefined || typeof given === "function") continue;
    throw new TypeError(`${name}: a ${typeof given} is given, give a function`);
  }
  const secrets: string[] = [];
  const observers = [observe].flat();
  const policy = policyOf(retry);
  const line: Line = {
    service,
    signer: { ...options, credentials: givenCredentials(options) },
    clock: new Clock(options.now ?? Date.now),
    correctsClock: options.clockSkewCorrection ?? true,
    limiter: limiter || undefined,
    account: options.account,
    policy,
    budget: new RetryBudget(policy),
    maxBytes: options.maxResponseBytes ?? 2 ** 26,
    seen: new SeenRequestIds(),
    transport:
      options.transport ??
      (fetch ? undefined : httpTransport) ??
      // Looked up with each call, so that it may be replaced.
      throughFetch(fetch ?? ((url, init) => globalThis.fetch(url, init))),
    sleep: options.sleep ?? sleep,
    random: options.random ?? Math.random,
    emit:
      observers[0] &&
      ((event) => {
        for (const observer of observers) {
          tell(observer, event);
        }
      }),
    remember({ secretKey, token }) {
      for (const secret of [secretKey, token]) {
        if (!secret || secrets.includes(secret)) continue;
        secrets.unshift(secret);
        secrets.length = Math.min(secrets.length, SECRETS);
      }
    },
  };

  let url: URL | undefined;
  return async ({ url: href, method, headers, body, signal }, limits = {}) => {
    const [address = "", fragment = ""] = href.split("#");
    const action = headers["x-tc-action"] ?? fragment;
    // Nearly always the same as before.
    if (url?.href !== address) url = targetOf(address);
    const info: CallInfo = {
      service: service.name,
      version: service.version,
      action,
      region: headers["x-tc-region"] ?? options.region,
      effect: service.effects[action] ?? effectByName(action),
      endpoint: url.origin,
      startedAt: line.clock.now(),
    };
    const request = () => requestIn(body);
    const secretsOfCall = () => [...secrets, ...secretsIn(request(), service.secretFields)];
    if (line.emit) {
      const shown = redactValue(request(), secretsOfCall(), service.secretFields);
      line.emit({ type: "started", call: info, request: shown });
    }
    const { outcome, open, sentAt } = await send(line, {
      info,
      url,
      address: url.href,
      method,
      headers,
      body,
      signal,
      timeoutMs: limits.timeoutMs ?? timeoutMs,
      attemptTimeoutMs: limits.attemptTimeoutMs ?? attemptTimeoutMs,
      mask: (text) => redact(text, secretsOfCall()),
    }).catch((error: unknown) => {
      throw redactThrown(error, secretsOfCall());
    });
    const failedAt = line.clock.now();
    return {
      outcome,
      open,
      call() {
        return {
          service,
          action,
          effect: info.effect,
          region: info.region,
          request: request(),
          sentAt: sentAt ?? info.startedAt,
          failedAt,
          secrets: secretsOfCall(),
        };
      },
    };
  };
}

/** Watching a call must not change how it ends, and an async observer must not end the process. */
function tell(observer: Observer, event: CallEvent): void {
  try {
    const result = observer(event) as unknown;
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // See above.
  }
}

/** Checked at once, so that a mistake shows where the client is made. */
function givenCredentials({ credentials }: Signer): Signer["credentials"] {
  if (typeof credentials === "function") return credentials;
  try {
    return checkedCredentials(credentials, "credentials");
  } catch (error) {
    // An option, and not something that was found on the machine.
    throw error instanceof CredentialsError ? new TypeError(error.message) : error;
  }
}

/** @throws TypeError where the request would travel in clear text: openapi-fetch takes any address. */
function targetOf(address: string): URL {
  const url = new URL(address);
  assertPrivate(url);
  return url;
}

function policyOf(given: RetryOptions | false | undefined): RetryPolicy {
  if (given === false) return { ...DEFAULT_RETRY, maxAttempts: 1 };
  const policy = { ...DEFAULT_RETRY };
  for (const key of Object.keys(policy) as (keyof RetryPolicy)[]) {
    const value = (policy[key] = given?.[key] ?? policy[key]);
    if (!(value >= (key === "maxAttempts" ? 1 : 0))) {
      throw new TypeError(`retry.${key}: ${String(value)} is not a number that it can be`);
    }
  }
  return policy;
}

/** The request as it was sent, for masking and for telling what to look for. */
function requestIn(body: string | Uint8Array): unknown {
  // Of a form, errors and observers show nothing: most of it would be files.
  if (typeof body !== "string") return undefined;
  try {
    return parseJson(body);
  } catch {
    // Somebody else's serializer, or a middleware, sends something else. There is nothing to show.
    return undefined;
  }
}
