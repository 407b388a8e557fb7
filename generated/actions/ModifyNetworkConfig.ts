// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ModifyNetworkConfigOperation } from "../types/ModifyNetworkConfigOperation.js";

/** What to change, and into what. */
export interface ModifyNetworkConfigRequest {
  /**
   * Instance whose network to change. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * What to change about how an instance is reached.
   *
   * - `"changeVip"` ChangeAddress: The private IPv4 address, and the port with it.
   * - `"changeVpc"` ChangeSubnet: The VPC and the subnet.
   * - `"changeBaseToVpc"` MoveToVpc: Move from the classic network into a VPC.
   * - `"changeVPort"` ChangePort: The port only.
   *
   * @example `changeVPort`
   */
  Operation: ModifyNetworkConfigOperation;
  /**
   * New private IPv4 address, for `changeVip`.
   *
   * @example `10.0.0.20`
   */
  Vip?: string | undefined;
  /**
   * VPC to move to. Needed for `changeVpc` and `changeBaseToVpc`.
   *
   * @example `vpc-exampl01`
   */
  VpcId?: string | undefined;
  /**
   * Subnet to move to, in the VPC. Needed for `changeVpc` and `changeBaseToVpc`.
   *
   * @example `subnet-exampl1`
   */
  SubnetId?: string | undefined;
  /**
   * Days for which the old private address is kept. With 0 it is released at once.
   *
   * @defaultValue `0`
   * @example `7`
   */
  Recycle?: 0 | 1 | 2 | 3 | 7 | 15 | undefined;
  /**
   * New TCP port. Needed for `changeVPort`, and meant to be given for `changeVip`.
   *
   * Range: 1024 to 65535.
   *
   * @example `6380`
   */
  VPort?: number | undefined;
}

/** What has begun, and where the instance will be found. */
export interface ModifyNetworkConfigResponse {
  /**
   * Without meaning. Follow the task instead.
   *
   * @example `true`
   */
  Status: boolean;
  /**
   * Subnet of the instance after the change.
   *
   * @example `subnet-exampl1`
   */
  SubnetId: string;
  /**
   * VPC of the instance after the change.
   *
   * @example `vpc-exampl01`
   */
  VpcId: string;
  /**
   * Private IPv4 address of the instance after the change.
   *
   * @example `10.0.0.20`
   */
  Vip: string;
  /**
   * Task that makes the change. `DescribeTaskInfo` tells how it goes.
   *
   * @example `100001`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
