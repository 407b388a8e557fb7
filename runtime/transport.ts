import type { Answer } from "./answer.js";
import type { FetchLike } from "./attempt.js";
import { Clock } from "./clock.js";
import { assertTime } from "./deadline.js";
import { effectByName } from "./effect.js";
import type { CallInfo, Observer } from "./events.js";
import { failureOf, type FailedCall } from "./failure.js";
import { parseJson } from "./json.js";
import type { Limiter } from "./limiter.js";
import { createInProcessLimiter } from "./limiter-in-process.js";
import type { Outcome } from "./outcome.js";
import { masked, secretsIn } from "./redact.js";
import { RetryBudget } from "./retry-budget.js";
import { DEFAULT_RETRY, type RetryOptions, type RetryPolicy } from "./retry.js";
import { send, type Line } from "./send.js";
import type { ServiceDescription } from "./service.js";
import type { Signer } from "./signed-headers.js";
import type { Credentials } from "./tc3.js";
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
  /** Holds calls back so that they stay within the quota. Default: one for this process. `false`: none. */
  readonly limiter?: Limiter | false | undefined;
  /** Whose quota calls count against, where several secret IDs share one. Default: the secret ID. */
  readonly account?: string | undefined;
  /** Largest answer that is read, in bytes. Default: 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Is told what happens to each call. */
  readonly observe?: Observer | readonly Observer[] | undefined;
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

export interface Transport {
  /**
   * Sits below openapi-fetch and its middlewares: one logical call comes in, attempts go out.
   * @throws CallError where there is no answer to hand on, or the reason of an abort.
   */
  readonly fetch: (request: Request, limits?: CallLimits) => Promise<Response>;
  /** How the call ended that a response was made for; undefined for responses from elsewhere. */
  readonly endOf: (response: Response) => Ended | undefined;
}

export interface Ended {
  readonly outcome: Outcome;
  readonly call: () => FailedCall;
}

const DEFAULT_TIMEOUT_MS = 60_000;
const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** Quotas are the account's, not a client's: all clients of a process share this one. */
let sharedLimiter: Limiter | undefined;

/** @throws TypeError where an option cannot be used. */
export function createTransport(service: ServiceDescription, options: TransportOptions): Transport {
  const secrets = new RecentSecrets();
  const observers = [options.observe ?? []].flat();
  const policy = policyOf(options.retry);
  const line: Line = {
    service,
    signer: options,
    clock: new Clock(options.now ?? Date.now),
    correctsClock: options.clockSkewCorrection ?? true,
    limiter: limiterOf(options.limiter),
    account: options.account,
    policy,
    budget: new RetryBudget(policy),
    maxResponseBytes: options.maxResponseBytes ?? MAX_RESPONSE_BYTES,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    sleep: options.sleep ?? sleep,
    random: options.random ?? Math.random,
    emit(event) {
      for (const observer of observers) {
        try {
          observer(event);
        } catch {
          // Watching a call must not change how it ends.
        }
      }
    },
    remember: (credentials) => secrets.add(credentials),
  };
  assertTime("timeoutMs", options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  assertTime("attemptTimeoutMs", options.attemptTimeoutMs ?? Infinity);
  const ended = new WeakMap<Response, Ended>();

  return {
    endOf: (response) => ended.get(response),
    async fetch(request, limits = {}) {
      const url = new URL(request.url);
      const action = request.headers.get("X-TC-Action") ?? url.hash.slice(1);
      url.hash = "";
      const body = await request.text();
      const info: CallInfo = {
        service: service.name,
        version: service.version,
        action,
        region: request.headers.get("X-TC-Region") ?? options.region,
        effect: service.effects[action] ?? effectByName(action),
        endpoint: url.origin,
        startedAt: line.clock.now(),
      };
      if (observers.length > 0) {
        const shown = masked(requestIn(body), service.secretFields);
        line.emit({ type: "started", call: info, request: shown });
      }
      const { outcome, sentAt } = await send(line, {
        info,
        url,
        method: request.method,
        headers: request.headers,
        body,
        signal: request.signal,
        timeoutMs: limits.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        attemptTimeoutMs: limits.attemptTimeoutMs ?? options.attemptTimeoutMs,
      });
      const failedAt = line.clock.now();
      // Only a failure needs this, so a success does not pay for it.
      const failedCall = (): FailedCall => {
        const given = requestIn(body);
        return {
          service,
          action,
          effect: info.effect,
          region: info.region,
          request: given,
          sentAt: sentAt ?? info.startedAt,
          failedAt,
          secrets: [...secrets.list(), ...secretsIn(given, service.secretFields)],
        };
      };
      if (outcome.kind === "accepted" || ("answer" in outcome && canHold(outcome.answer))) {
        const response = responseOf(outcome.answer);
        ended.set(response, { outcome, call: failedCall });
        return response;
      }
      throw failureOf(outcome, failedCall());
    },
  };
}

function limiterOf(given: Limiter | false | undefined): Limiter | undefined {
  if (given === false) return undefined;
  return given ?? (sharedLimiter ??= createInProcessLimiter());
}

function policyOf(given: RetryOptions | false | undefined): RetryPolicy {
  if (given === false) return { ...DEFAULT_RETRY, maxAttempts: 1 };
  const policy = { ...DEFAULT_RETRY };
  for (const key of Object.keys(DEFAULT_RETRY) as (keyof RetryPolicy)[]) {
    const value = given?.[key];
    if (value === undefined) continue;
    if (!(value >= (key === "maxAttempts" ? 1 : 0))) {
      throw new TypeError(`retry.${key}: ${String(value)} is not a number that it can be`);
    }
    policy[key] = value;
  }
  return policy;
}

/** The request as it was sent, for masking and for telling what to look for. */
function requestIn(body: string): unknown {
  try {
    return parseJson(body);
  } catch {
    // Somebody else's serializer, or a middleware, sends something else. There is nothing to show.
    return undefined;
  }
}

/** `Response` takes no status outside of this range. */
function canHold({ status }: Answer): boolean {
  return status >= 200 && status <= 599;
}

/** These statuses have no body by definition, and `Response` takes none. */
const BODILESS = new Set([204, 205, 304]);

/** The answer for openapi-fetch and its middlewares to read. */
function responseOf({ status, headers, body }: Answer): Response {
  const own = new Headers(headers);
  // The body is unpacked and decoded by now.
  own.delete("Content-Encoding");
  own.delete("Content-Length");
  return new Response(BODILESS.has(status) ? null : body, { status, headers: own });
}

/** Secrets of the latest credentials, so that they can be masked after a rotation too. */
class RecentSecrets {
  readonly #secrets = new Set<string>();

  add({ secretKey, token }: Credentials): void {
    for (const secret of token ? [secretKey, token] : [secretKey]) {
      if (this.#secrets.has(secret)) continue;
      if (this.#secrets.size >= 16) this.#secrets.delete([...this.#secrets][0] ?? "");
      this.#secrets.add(secret);
    }
  }

  list(): string[] {
    return [...this.#secrets];
  }
}
