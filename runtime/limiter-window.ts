import { systemClock, type LimiterClock } from "./limiter-clock.js";
import { quotaKey } from "./limiter-quota.js";
import type { Limiter, Quota } from "./limiter.js";

/** The calls of one quota. */
interface Lane {
  /** When the latest were let through, oldest first: no more than fit into a window. */
  sends: number[];
  /** Who waits, in the order of arrival; each lets itself through. */
  readonly line: Set<() => void>;
  limit: number;
  cancelTimer: (() => void) | undefined;
}

export interface WindowLimiter extends Limiter {
  /** Quotas held in memory. Those not used for a window are dropped when others are added. */
  readonly size: number;
}

/**
 * Lets through no more calls of a quota in any window than fit, in the order in which they came.
 * @param windowMs What exceeds a second is the margin: calls that leave a second apart can arrive
 *   closer together.
 */
export function createWindowLimiter(
  windowMs = 1100,
  { now, schedule }: LimiterClock = systemClock,
  limitOf = (quota: Quota): number => quota.perSecond,
): WindowLimiter {
  const lanes = new Map<string, Lane>();
  let sweptAt = -Infinity;

  /** When one more call fits; in the past where there is room. */
  const freeAt = ({ sends, limit }: Lane): number => (sends.at(-limit) ?? -Infinity) + windowMs;

  function addLane(key: string): Lane {
    const time = now();
    // Once per window at most, so that what a sweep looks at has been paid for by the calls.
    if (time - sweptAt >= windowMs) {
      sweptAt = time;
      for (const [name, { line, sends }] of lanes) {
        if (line.size === 0 && (sends.at(-1) ?? 0) + windowMs <= time) lanes.delete(name);
      }
    }
    const lane: Lane = { sends: [], line: new Set(), limit: 1, cancelTimer: undefined };
    lanes.set(key, lane);
    return lane;
  }

  function count(lane: Lane, time: number): void {
    lane.sends.push(time);
    // Twice the quota, so that the rest is moved seldom.
    if (lane.sends.length > 2 * lane.limit) lane.sends = lane.sends.slice(-lane.limit);
  }

  function advance(lane: Lane): void {
    lane.cancelTimer = undefined;
    for (const letThrough of lane.line) {
      const time = now();
      const free = freeAt(lane);
      if (free > time) {
        // A timer may fire early; then this comes round once more.
        lane.cancelTimer = schedule(() => advance(lane), Math.ceil(free - time));
        return;
      }
      count(lane, time);
      letThrough();
    }
  }

  return {
    async acquire(quota, signal) {
      signal.throwIfAborted();
      const limit = limitOf(quota);
      const key = quotaKey(quota);
      const lane = lanes.get(key) ?? addLane(key);
      lane.limit = limit;
      const time = now();
      if (lane.line.size === 0 && freeAt(lane) <= time) return count(lane, time);
      await new Promise<void>((resolve, reject) => {
        const leave = (): void => {
          // Signals outlive calls: a listener left behind would be a leak.
          signal.removeEventListener("abort", giveUp);
          lane.line.delete(letThrough);
        };
        const letThrough = (): void => {
          leave();
          resolve();
        };
        const giveUp = (): void => {
          leave();
          reject(signal.reason as Error);
          if (lane.line.size === 0) {
            lane.cancelTimer?.();
            lane.cancelTimer = undefined;
          }
        };
        lane.line.add(letThrough);
        signal.addEventListener("abort", giveUp);
        if (!lane.cancelTimer) advance(lane);
      });
    },
    get size() {
      return lanes.size;
    },
  };
}
