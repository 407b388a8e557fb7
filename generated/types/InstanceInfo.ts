// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceStatus } from "./InstanceStatus.js";
import type { InstanceTagInfo } from "./InstanceTagInfo.js";
import type { InstanceType } from "./InstanceType.js";

/** What an instance is, beside its log. */
export interface InstanceInfo {
  /**
   * Name of the instance.
   *
   * @example `sessions`
   */
  InstanceName?: string | null;
  /**
   * Project that the instance is filed under.
   *
   * @example `0`
   */
  ProjectId?: number | null;
  /**
   * Where the instance is in its life.
   *
   * - `0` Uninitialized: Bought, but not set up yet.
   * - `1` Processing: A task is changing it, such as a resize or a restore.
   * - `2` Running: In service.
   * - `-2` Isolated: Out of service, after an overdue payment or a return. Its data is still kept.
   * - `-3` AwaitingDeletion: About to be deleted for good.
   *
   * @example `2`
   */
  Status?: InstanceStatus | (number & {}) | null;
  /**
   * Detail of `Status`, in numbers that the service does not explain.
   *
   * @example `0`
   */
  SubStatus?: number;
  /**
   * Region of the instance.
   *
   * @example `ap-singapore`
   */
  Region?: string | null;
  /**
   * Name of the instance's availability zone.
   *
   * @example `ap-singapore-1`
   */
  Zone?: string | null;
  /**
   * 99th-percentile latency in milliseconds at which audit entries are dropped, as set with `OpenLog` or `ModifyLog`.
   *
   * @example `500`
   */
  DegradeStrategy?: number | null;
  /** Tags of the instance. */
  InstanceTags?: Array<InstanceTagInfo> | null;
  /**
   * Engine, version and architecture of the instance, as one number.
   *
   * - `2` Redis28Standard: Redis 2.8, standard architecture.
   * - `3` Ckv32Standard: CKV 3.2, standard architecture. Kept for those who already use it.
   * - `4` Ckv32Cluster: CKV 3.2, cluster architecture. Kept for those who already use it.
   * - `5` Redis28SingleNode: Redis 2.8 on a single node, without a replica. No longer sold.
   * - `6` Redis40Standard: Redis 4.0, standard architecture.
   * - `7` Redis40Cluster: Redis 4.0, cluster architecture.
   * - `8` Redis50Standard: Redis 5.0, standard architecture.
   * - `9` Redis50Cluster: Redis 5.0, cluster architecture.
   * - 9 more: see {@link InstanceType}.
   *
   * @example `16`
   */
  Type?: InstanceType | (number & {}) | null;
}
