// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { UpgradeNow } from "../types/UpgradeNow.js";

/** What to upgrade, from which version to which, and when. */
export interface UpgradeSmallVersionRequest {
  /**
   * Instance to upgrade. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Version that the nodes have, `CurrentRedisVersion` in `DescribeInstances`.
   *
   * @example `5.0.0`
   */
  CurrentRedisVersion: string;
  /**
   * Version that they are to have, `UpgradeRedisVersion` in `DescribeInstances`.
   *
   * @example `5.0.1`
   */
  UpgradeRedisVersion: string;
  /**
   * When an upgrade is carried out.
   *
   * - `0` MaintenanceWindow: In the next maintenance window. `DescribeMaintenanceWindow` tells when that is.
   * - `1` Immediately: At once.
   */
  InstanceTypeUpgradeNow: UpgradeNow;
}

/** What has begun. */
export interface UpgradeSmallVersionResponse {
  /**
   * Task that upgrades the nodes. `DescribeTaskInfo` takes it as its `TaskId`.
   *
   * @example `6954227`
   */
  FlowId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
