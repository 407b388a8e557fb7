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
