import type { Outcome } from "./outcome.js";
import type { Effect } from "./service.js";

/** Numbers behind the decision to send again. Those of AWS's SDKs of 2026 by default. */
export interface RetryOptions {
  /** Attempts for a call, the first included. Default: 3. 1 sends nothing twice. */
  readonly maxAttempts?: number | undefined;
  /** Pause before the second attempt, in milliseconds; doubles with each. Default: 50. */
  readonly baseDelayMs?: number | undefined;
  /** The same after the service said that it is called too often. Default: 1,000. */
  readonly throttledBaseDelayMs?: number | undefined;
  /** Longest pause, in milliseconds. Default: 20,000. */
  readonly maxDelayMs?: number | undefined;
  /**
   * Tokens in the bucket that all calls of a client share. Sending again costs tokens, a success
   * gives them back. Default: 500.
   */
  readonly budget?: number | undefined;
  /** Tokens that sending again costs. Default: 14. */
  readonly cost?: number | undefined;
  /** The same after throttling. Default: 5. */
  readonly throttledCost?: number | undefined;
}

export type RetryPolicy = { readonly [Key in keyof RetryOptions]-?: number };

export const DEFAULT_RETRY: RetryPolicy = {
  maxAttempts: 3,
  baseDelayMs: 50,
  throttledBaseDelayMs: 1000,
  maxDelayMs: 20_000,
  budget: 500,
  cost: 14,
  throttledCost: 5,
};

/** How far a server may stretch a pause with Retry-After beyond what it would have been. */
const MAX_STRETCH_MS = 5000;

export type RetryReason = "throttled" | "unsent" | "transient" | "resign" | "refresh";

export type Decision =
  | { readonly retry: false }
  | { readonly retry: true; readonly reason: RetryReason; readonly delayMs: number };

export interface RetryState {
  readonly effect: Effect;
  readonly outcome: Outcome;
  /** Number of the attempt that ended so; the first is 1. */
  readonly attempt: number;
  /** Reasons for which this call has been sent again before. */
  readonly used: readonly RetryReason[];
  /** What the response's Retry-After asks for, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** From 0 up to 1. */
  readonly random: number;
}

const STOP: Decision = { retry: false };

/**
 * Whether to send a call again, and after what pause. Pure.
 *
 * A write that acts every time is sent again only where the service provably did not act: it was
 * throttled, rejected for its signature's time or token, or never connected to. What else goes
 * wrong leaves open whether it acted, and a second purchase costs money.
 */
export function decide(policy: RetryPolicy, state: RetryState): Decision {
  const { outcome, attempt, used } = state;
  const reason = attempt < policy.maxAttempts ? reasonFor(outcome, state.effect) : undefined;
  if (
    !reason ||
    // What one fresh signature or one fresh token does not mend, a second will not mend either; and
    // a vague code may stand for a fault that stays, so it gets one more chance and no more.
    (used.includes(reason) &&
      (isMending(reason) || (reason === "transient" && outcome.kind === "refused")))
  ) {
    return STOP;
  }
  return { retry: true, reason, delayMs: isMending(reason) ? 0 : pause(policy, state, reason) };
}

/** Whether sending again puts right what was sent, so that there is nothing to wait for. */
export function isMending(reason: RetryReason): boolean {
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
      // A gateway has no code to say it with. It may have let the request through all the same.
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

/** Full jitter: anything from nothing to the doubled base, so that many callers spread out. */
function pause(
  policy: RetryPolicy,
  { attempt, random, retryAfterMs }: RetryState,
  reason: RetryReason,
): number {
  const base = reason === "throttled" ? policy.throttledBaseDelayMs : policy.baseDelayMs;
  const backoff = Math.floor(random * Math.min(base * 2 ** (attempt - 1), policy.maxDelayMs));
  return Math.max(backoff, Math.min(retryAfterMs ?? 0, backoff + MAX_STRETCH_MS));
}

/** @throws TypeError where an option is not a number that it can be. */
export function retryPolicyOf(given: RetryOptions | false | undefined): RetryPolicy {
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

/**
 * A bucket of tokens that all calls of a client share. Sending again costs tokens, success gives
 * some back: when a service is down, its clients stop multiplying the load on it.
 */
export class RetryBudget {
  readonly #policy: RetryPolicy;
  #tokens: number;

  constructor(policy: RetryPolicy) {
    this.#policy = policy;
    this.#tokens = policy.budget;
  }

  /** Takes the price of one more attempt; false where the bucket does not hold it. */
  spend(reason: RetryReason): number | false {
    // Putting a signature right is no load to speak of, and no sign of a service in trouble.
    if (isMending(reason)) return 0;
    const cost = reason === "throttled" ? this.#policy.throttledCost : this.#policy.cost;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return cost;
  }

  /** After a success: what its last attempt cost comes back, or one token if it was the first. */
  refund(lastCost: number): void {
    this.#tokens = Math.min(this.#policy.budget, this.#tokens + (lastCost || 1));
  }
}
