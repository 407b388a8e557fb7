import { type ClockOptions, systemClock } from "./clock.js";
import { checkQuota, checkRange, checkShare } from "./limiter.js";
import { createWindowLimiter, type WindowLimiter } from "./window.js";

export interface InProcessLimiterOptions extends ClockOptions {
  /**
   * The part of each quota to use, above 0 and up to 1 (the default). Give 1/4 where four processes
   * or worker threads share an account. At least one call per window is let through, however small
   * the part.
   */
  readonly share?: number | undefined;
  /**
   * Length in milliseconds of the window that holds no more calls than the quota; 1,100 by default,
   * 1,000 to 60,000. What exceeds a second is the margin: calls that leave a second apart can arrive
   * closer together.
   */
  readonly windowMs?: number | undefined;
}

export type InProcessLimiter = WindowLimiter;

/**
 * Keeps the calls of one thread within the quotas: in any window, no more than `perSecond` of each.
 * Worker threads share no memory, so each one has a limiter of its own, the default one too, and n
 * threads send up to n quotas. Give each of n threads `{ share: 1 / n }`, or use `createRedisLimiter`.
 *
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
  return createWindowLimiter(windowMs, { now, schedule }, (quota) => {
    checkQuota(quota);
    return Math.max(1, Math.floor(quota.perSecond * share));
  });
}
