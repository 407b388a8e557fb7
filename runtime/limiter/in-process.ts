import { CLOCK_OPTIONS, type ClockOptions, systemClock } from "./clock.js";
import { assertOptions, type OptionNames } from "../known-options.js";
import { checkQuota, checkRange, checkShare } from "./limiter.js";
import { createWindowLimiter, type WindowLimiter } from "./window.js";
import { LIMITER_WINDOW_MS } from "../defaults.js";

export interface InProcessLimiterOptions extends ClockOptions {
  /**
   * The part of each quota to use, above 0 and up to 1. Use 1/4 if four processes or worker threads share
   * an account. At least one call per window is allowed. Default: 1.
   */
  readonly share?: number | undefined;
  /**
   * Length in milliseconds of the window that has no more calls than the quota, 1,000 to 60,000. The
   * excess over a second is a margin, because calls can arrive closer together than they leave.
   * Default: 1,100.
   */
  readonly windowMs?: number | undefined;
}

const OPTIONS: OptionNames<Omit<InProcessLimiterOptions, keyof ClockOptions>> = {
  share: true,
  windowMs: true,
};

/** A limiter whose calls wait in this process. */
export interface InProcessLimiter extends WindowLimiter {}

/**
 * Keeps the calls of one thread within the quotas: in any window, no more than `perSecond` of each, in
 * the order of arrival. Worker threads share no memory, so n threads with a limiter each send up to n
 * quotas. Pass `{ share: 1 / n }` in each, or use `createRedisLimiter`.
 *
 * `acquire` rejects with the signal's reason, and with a TypeError if `perSecond` is not a finite number
 * of at least 1.
 * @throws TypeError if an option is unknown or out of range.
 */
export function createInProcessLimiter(options: InProcessLimiterOptions = {}): InProcessLimiter {
  assertOptions("createInProcessLimiter", options, { ...CLOCK_OPTIONS, ...OPTIONS });
  const { share = 1, windowMs = LIMITER_WINDOW_MS } = options;
  const { now = systemClock.now, schedule = systemClock.schedule } = options;
  checkShare("share", share);
  checkRange("windowMs", windowMs, 1000, 60_000);
  return createWindowLimiter(windowMs, { now, schedule }, (quota) => {
    checkQuota(quota);
    return Math.max(1, Math.floor(quota.perSecond * share));
  });
}
