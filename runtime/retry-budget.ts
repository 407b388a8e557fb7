import type { RetryReason } from "./retry.js";

/** What a client may spend on sending again while little succeeds. */
const CAPACITY = 500;
const COST = 14;
const THROTTLED_COST = 5;

/**
 * A bucket of tokens that all calls of a client share. Sending again costs tokens, success gives
 * some back: when a service is down, its clients stop multiplying the load on it.
 */
export class RetryBudget {
  #tokens = CAPACITY;

  /** Takes the price of one more attempt; false where the bucket does not hold it. */
  spend(reason: RetryReason): number | false {
    // Putting a signature right is no load to speak of, and no sign of a service in trouble.
    if (reason === "resign" || reason === "refresh") return 0;
    const cost = reason === "throttled" ? THROTTLED_COST : COST;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return cost;
  }

  /** After a success: what its last attempt cost comes back, or one token if it was the first. */
  refund(lastCost: number): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + (lastCost === 0 ? 1 : lastCost));
  }
}
