import type { LogSubType } from "tencentcloud-redis/types";

/** The settings of an audit log that is switched on. */
export interface AuditLog {
  readonly openedAt: number;
  readonly subType: LogSubType;
  /** Days. */
  readonly expireDays: number;
  /** Days in storage for frequent access. */
  readonly highExpireDays: number;
  /** Latency in milliseconds from which on the log is given up. */
  readonly degradeAtMs: number;
}
