// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RedisNodeInfo } from "../types/RedisNodeInfo.js";
import type { SwitchOption } from "../types/SwitchOption.js";

/** Where the nodes are to be, and when to switch over. */
export interface ModifyInstanceAvailabilityZonesRequest {
  /**
   * Instance to move. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * When an instance is switched over to what has been prepared for it.
   *
   * - `1` MaintenanceWindow: In the next maintenance window. `DescribeMaintenanceWindow` tells when that is.
   * - `2` Immediately: As soon as everything is ready.
   */
  SwitchOption: SwitchOption;
  /** The master and every replica, each with the zone that it is to be in. An instance that spans zones needs the `NodeId` of each, from `DescribeInstances`; others do not. */
  NodeSet: ReadonlyArray<RedisNodeInfo>;
}

/** What has begun. */
export interface ModifyInstanceAvailabilityZonesResponse {
  /**
   * Task that moves the nodes. `DescribeTaskInfo` tells how far it has come.
   *
   * @example `6954227`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
