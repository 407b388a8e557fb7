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
   * @example `2`
   */
  Status?: InstanceStatus | null;
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
   * @example `16`
   */
  Type?: InstanceType | null;
}
