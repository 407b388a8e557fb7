/** The quota that a call uses. */
export interface Quota {
  /** The account that has the quota, or its secret ID. */
  readonly account: string;
  readonly service: string;
  readonly region: string;
  readonly action: string;
  /** Calls per second that the service allows. */
  readonly perSecond: number;
}

/** Delays calls so that they stay within the service's quota. */
export interface Limiter {
  /**
   * Waits until a call may be sent, and counts it.
   * Rejects with the signal's reason if it aborts first; the call is then not counted.
   */
  acquire(quota: Quota, signal: AbortSignal): Promise<void>;
}

/** The key of a quota. The account comes last, because only it may contain any character. */
export function quotaKey(quota: Quota): string {
  return `${quota.service}/${quota.region}/${quota.action}/${quota.account}`;
}

/** @throws TypeError unless `perSecond` is a finite number of at least 1. */
export function checkQuota({ action, perSecond }: Quota): void {
  if (!(perSecond >= 1 && Number.isFinite(perSecond))) {
    throw new TypeError(
      `quota of ${action}: perSecond must be a finite number of at least 1, and is ${perSecond}`,
    );
  }
}

/**
 * @param name The option, for the message.
 * @throws TypeError unless the value is a number from `least` to `most`.
 */
export function checkRange(name: string, value: number, least: number, most: number): void {
  if (typeof value !== "number" || !(value >= least && value <= most)) {
    throw new TypeError(`${name} must be a number from ${least} to ${most}, and is ${value}`);
  }
}

/** @throws TypeError unless the share is above 0 and at most 1. */
export function checkShare(name: string, share: number): void {
  if (typeof share !== "number" || !(share > 0 && share <= 1)) {
    throw new TypeError(`${name} must be a number above 0 and up to 1, and is ${share}`);
  }
}
