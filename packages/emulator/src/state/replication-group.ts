import type { ReplicationGroupStatus, ReplicationRole } from "tencentcloud-redis/types";
import type { Instance } from "./instance.js";

export interface Member {
  readonly instance: Instance;
  readonly region: string;
  role: ReplicationRole;
  changedAt: number;
}

export interface ReplicationGroup {
  readonly id: string;
  name: string;
  remark: string;
  readonly region: string;
  /** What it was last busy with: the document has no number for a group at rest. */
  status: ReplicationGroupStatus;
  /** Whether a task is at work on it. */
  isLocked: boolean;
  members: readonly Member[];
}
