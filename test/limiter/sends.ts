import type { Quota } from "../../runtime/limiter/limiter.js";

export const QUOTA: Quota = {
  account: "100000000001",
  service: "redis",
  region: "ap-singapore",
  action: "CloneInstances",
  perSecond: 2,
};

/** The most sends that any window of this length holds; its end does not belong to it. */
export function mostInAnyWindow(times: readonly number[], windowMs: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  let most = 0;
  let first = 0;
  for (const [index, time] of sorted.entries()) {
    while (time - (sorted[first] ?? time) >= windowMs) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** A signal that is never aborted. */
export const never = (): AbortSignal => new AbortController().signal;
