import { isMending, type RetryPolicy, type RetryReason } from "./retry.js";

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
