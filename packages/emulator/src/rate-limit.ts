import { ServiceError } from "./service-error.js";

const WINDOW_MS = 1000;

/** Counts the calls of each account, region and action in the last second. */
export class RateLimit {
  readonly #calls = new Map<string, number[]>();

  /** @throws ServiceError if this call exceeds the limit. */
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
