import { ServiceError } from "./refusal.js";

const WINDOW_MS = 1000;

/** Counts calls as the service does: so many for one account, region and action in any second. */
export class RateLimit {
  readonly #calls = new Map<string, number[]>();

  /** @throws ServiceError where this call is one too many. */
  count(key: string, perSecond: number, now: number): void {
    const calls = (this.#calls.get(key) ?? []).filter((at) => at > now - WINDOW_MS);
    if (calls.length >= perSecond) {
      throw new ServiceError(
        "RequestLimitExceeded",
        `The action is called more than ${perSecond} times in a second.`,
      );
    }
    calls.push(now);
    this.#calls.set(key, calls);
  }
}
