import type { Limiter, Quota } from "../../runtime/limiter/limiter.js";
import type { FakeClock } from "./fake-clock.js";

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

/** Calls of limiters, one in each process, and what came of each: a send, or a failure. */
export function recorded(clock: FakeClock, limiters: readonly Limiter[]) {
  const sends: { name: string; at: number }[] = [];
  const failures = new Map<string, unknown>();
  return {
    clock,
    sends,
    failures,
    names: () => sends.map(({ name }) => name).join(""),
    times: () => sends.map(({ at }) => at),
    call(name: string, quota: Partial<Quota> = {}, signal: AbortSignal = never(), process = 0) {
      void limiters[process]?.acquire({ ...QUOTA, ...quota }, signal).then(
        () => sends.push({ name, at: clock.now() }),
        (error: unknown) => failures.set(name, error),
      );
    },
  };
}
