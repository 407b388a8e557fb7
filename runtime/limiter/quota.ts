import type { Quota } from "./limiter.js";

/** Names a quota. The account comes last, because it is the only part that may hold any character. */
export function quotaKey(quota: Quota): string {
  return `${quota.service}/${quota.region}/${quota.action}/${quota.account}`;
}

/** @throws TypeError unless the quota is a number of calls that can be kept to. */
export function checkQuota({ action, perSecond }: Quota): void {
  if (!(perSecond >= 1 && Number.isFinite(perSecond))) {
    throw new TypeError(
      `quota of ${action}: perSecond is ${perSecond}, give a finite number of at least 1`,
    );
  }
}

/**
 * @param name where the number was given, for the message
 * @throws TypeError unless the number lies between the two, both included.
 */
export function checkRange(name: string, value: number, least: number, most: number): void {
  if (typeof value !== "number" || !(value >= least && value <= most)) {
    throw new TypeError(`${name}: ${value} given, give a number from ${least} to ${most}`);
  }
}

/** @throws TypeError unless it is a part of the whole. */
export function checkShare(name: string, share: number): void {
  if (typeof share !== "number" || !(share > 0 && share <= 1)) {
    throw new TypeError(`${name}: ${share} given, give a number above 0 and up to 1`);
  }
}
