import { type ClockOptions, systemClock } from "./limiter-clock.js";
import { checkQuota, checkRange, checkShare, quotaKey } from "./limiter-quota.js";
import { SendLog } from "./limiter-send-log.js";
import { WaitingLine } from "./limiter-waiting-line.js";
import type { Limiter, Quota } from "./limiter.js";

export interface InProcessLimiterOptions extends ClockOptions {
  /**
   * The part of each quota to use, above 0 and up to 1 (the default). Give 1/4 where four processes
   * share an account. At least one call per window is let through, however small the part.
   */
  readonly share?: number | undefined;
  /**
   * Length in milliseconds of the window that holds no more calls than the quota; 1,100 by default,
   * 1,000 to 60,000. What exceeds a second is the margin: calls that leave a second apart can arrive
   * closer together.
   */
  readonly windowMs?: number | undefined;
}

export interface InProcessLimiter extends Limiter {
  /** Quotas held in memory. Those not used for a window are dropped when others are added. */
  readonly size: number;
}

interface Lane {
  readonly log: SendLog;
  readonly line: WaitingLine;
  limit: number;
  cancelTimer: (() => void) | undefined;
}

const DONE = Promise.resolve();

/**
 * Keeps the calls of one process within the quotas: in any window, no more than `perSecond` of each.
 * Calls are let through in the order in which they came. `acquire` rejects with the signal's reason,
 * and with a TypeError where `perSecond` is not a finite number of at least 1.
 *
 * @throws TypeError for an option out of range.
 */
export function createInProcessLimiter(options: InProcessLimiterOptions = {}): InProcessLimiter {
  const { share = 1, windowMs = 1100 } = options;
  const { now = systemClock.now, schedule = systemClock.schedule } = options;
  checkShare("share", share);
  checkRange("windowMs", windowMs, 1000, 60_000);
  const lanes = new Map<string, Lane>();
  let sweptAt = -Infinity;

  function addLane(key: string): Lane {
    const time = now();
    // Once per window at most, so that what a sweep looks at has been paid for by the calls.
    if (time - sweptAt >= windowMs) {
      sweptAt = time;
      for (const [name, { line, log }] of lanes) {
        if (line.size === 0 && log.isEmpty(time)) lanes.delete(name);
      }
    }
    const lane: Lane = {
      log: new SendLog(windowMs),
      line: new WaitingLine(),
      limit: 1,
      cancelTimer: undefined,
    };
    lanes.set(key, lane);
    return lane;
  }

  function advance(lane: Lane): void {
    while (lane.line.size > 0) {
      const time = now();
      const freeAt = lane.log.freeAt(lane.limit, time);
      if (freeAt > time) {
        // A timer may fire early; then this comes round once more.
        lane.cancelTimer = schedule(() => advance(lane), Math.ceil(freeAt - time));
        return;
      }
      lane.log.add(time);
      lane.line.next()?.resolve();
    }
    lane.cancelTimer = undefined;
  }

  function left(lane: Lane): void {
    if (lane.line.size > 0) return;
    lane.cancelTimer?.();
    lane.cancelTimer = undefined;
  }

  function acquire(quota: Quota, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason);
    try {
      checkQuota(quota);
    } catch (error) {
      return Promise.reject(error);
    }
    const key = quotaKey(quota);
    const lane = lanes.get(key) ?? addLane(key);
    lane.limit = Math.max(1, Math.floor(quota.perSecond * share));
    if (lane.line.size === 0) {
      const time = now();
      if (lane.log.freeAt(lane.limit, time) <= time) {
        lane.log.add(time);
        return DONE;
      }
    }
    const turn = lane.line.join(signal, () => left(lane));
    if (lane.cancelTimer === undefined) advance(lane);
    return turn;
  }

  return {
    acquire,
    get size() {
      return lanes.size;
    },
  };
}
