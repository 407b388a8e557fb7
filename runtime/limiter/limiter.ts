/** The quota that one call counts against, and how large it is. */
export interface Quota {
  /** Whose quota it is: an account, or what stands for it. */
  readonly account: string;
  readonly service: string;
  readonly region: string;
  readonly action: string;
  /** Calls per second that the service allows. */
  readonly perSecond: number;
}

/** Holds calls back so that they stay within the service's quota. */
export interface Limiter {
  /**
   * Waits until a call may be sent, and counts it.
   * Rejects with the signal's reason when that aborts first; the call is then not counted.
   */
  acquire(quota: Quota, signal: AbortSignal): Promise<void>;
}

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
