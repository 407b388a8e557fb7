import type { Outcome } from "./outcome.js";
import type { Effect } from "./service.js";
import { assertOptions } from "./known-options.js";
import { DEFAULT_RETRY, MAX_RETRY_AFTER_EXCESS_MS } from "./defaults.js";

/** When a call is retried. The defaults are those of AWS's SDKs of 2026. */
export interface RetryOptions {
  /** Attempts for a call, the first included. 1 means no retries. Default: 3. */
  readonly maxAttempts?: number | undefined;
  /** Maximum backoff before the first retry, in milliseconds; doubles with each retry. Default: 50. */
  readonly baseDelayMs?: number | undefined;
  /** The same after throttling, in milliseconds. Default: 1,000. */
  readonly throttledBaseDelayMs?: number | undefined;
  /** Maximum backoff, in milliseconds. Default: 20,000. */
  readonly maxDelayMs?: number | undefined;
  /**
   * Tokens that all calls of a client share. A retry costs tokens, a successful call refunds them.
   * Default: 500.
   */
  readonly budget?: number | undefined;
  /** Cost of a retry, in tokens. Default: 14. */
  readonly cost?: number | undefined;
  /** Cost of a retry after throttling, in tokens. Default: 5. */
  readonly throttledCost?: number | undefined;
}

export type RetryPolicy = { readonly [Key in keyof RetryOptions]-?: number };

export type RetryReason = "throttled" | "unsent" | "transient" | "resign" | "refresh";

export type Decision =
  | { readonly retry: false }
  | { readonly retry: true; readonly reason: RetryReason; readonly delayMs: number };

export interface RetryState {
  readonly effect: Effect;
  readonly outcome: Outcome;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** Reasons of the earlier retries of this call. */
  readonly used: readonly RetryReason[];
  /** The response's Retry-After, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** From 0 up to 1. */
  readonly random: number;
}

const STOP: Decision = { retry: false };

/**
 * Whether to retry a call, and after what backoff. Pure.
 *
 * A non-idempotent write is retried only if the service provably did not act: it throttled the call,
 * rejected the time or the token of the signature, or was never reached. After any other failure it
 * may have acted, and a second purchase costs money.
 */
export function decide(policy: RetryPolicy, state: RetryState): Decision {
  const { outcome, attempt, used } = state;
  const reason = attempt < policy.maxAttempts ? reasonFor(outcome, state.effect) : undefined;
  if (
    !reason ||
    // A second new signature or token would not help either. A code such as InternalError may mean a
    // lasting fault, so it is retried once.
    (used.includes(reason) &&
      (correctsRequest(reason) || (reason === "transient" && outcome.kind === "refused")))
  ) {
    return STOP;
  }
  return {
    retry: true,
    reason,
    delayMs: correctsRequest(reason) ? 0 : backoffOf(policy, state, reason),
  };
}

/** Whether the retry corrects the request, so that no backoff is needed. */
export function correctsRequest(reason: RetryReason): boolean {
  return reason === "resign" || reason === "refresh";
}

function reasonFor(outcome: Outcome, effect: Effect): RetryReason | undefined {
  switch (outcome.kind) {
    case "unsent":
      return outcome.isPermanent ? undefined : "unsent";
    case "timeout":
      if (!outcome.sent) return "unsent";
      break;
    case "refused": {
      const { retry } = outcome.classification;
      if (retry === "never") return undefined;
      if (retry !== "transient") return retry;
      break;
    }
    case "unusable":
      // From a gateway, which may have passed the request on all the same.
      if (outcome.response.status === 429 && effect !== "non-idempotent-write") return "throttled";
      if (outcome.response.status !== 408 && outcome.response.status < 500) return undefined;
      break;
    case "lost":
      break;
    default:
      return undefined;
  }
  return effect === "non-idempotent-write" ? undefined : "transient";
}

/** Exponential backoff with full jitter, in milliseconds. */
function backoffOf(
  policy: RetryPolicy,
  { attempt, random, retryAfterMs }: RetryState,
  reason: RetryReason,
): number {
  const base = reason === "throttled" ? policy.throttledBaseDelayMs : policy.baseDelayMs;
  const backoff = Math.floor(random * Math.min(base * 2 ** (attempt - 1), policy.maxDelayMs));
  return Math.max(backoff, Math.min(retryAfterMs ?? 0, backoff + MAX_RETRY_AFTER_EXCESS_MS));
}

/** @throws TypeError if an option is unknown, not a number, or too small. */
export function retryPolicyOf(given: RetryOptions | false | undefined): RetryPolicy {
  if (given === false) return { ...DEFAULT_RETRY, maxAttempts: 1 };
  if (given !== undefined) {
    // `retry: 0` is meant as `false`, and must not mean the default.
    if (typeof given !== "object" || given === null) {
      throw new TypeError(
        `retry: must be an object with options, or false, and is ${String(given)}`,
      );
    }
    assertOptions("retry", given, DEFAULT_RETRY);
  }
  const policy: { -readonly [Key in keyof RetryPolicy]: number } = { ...DEFAULT_RETRY };
  for (const key of Object.keys(policy) as (keyof RetryPolicy)[]) {
    const value = (policy[key] = given?.[key] ?? policy[key]);
    const least = key === "maxAttempts" ? 1 : 0;
    if (!(value >= least)) {
      throw new TypeError(
        `retry.${key} must be a number of at least ${least}, and is ${String(value)}`,
      );
    }
  }
  return policy;
}

/**
 * Tokens that all calls of a client share. A retry costs tokens, and a success refunds some: when a
 * service is down, retries stop.
 */
export class RetryBudget {
  readonly #policy: RetryPolicy;
  #tokens: number;

  constructor(policy: RetryPolicy) {
    this.#policy = policy;
    this.#tokens = policy.budget;
  }

  /** Pays for a retry. Returns its cost, or false if too few tokens are left. */
  spend(reason: RetryReason): number | false {
    // A corrected signature says nothing about the load of the service.
    if (correctsRequest(reason)) return 0;
    const cost = reason === "throttled" ? this.#policy.throttledCost : this.#policy.cost;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return cost;
  }

  /** Refunds the cost of the last retry after a success, or 1 token if there was none. */
  refund(lastCost: number): void {
    this.#tokens = Math.min(this.#policy.budget, this.#tokens + (lastCost || 1));
  }
}
