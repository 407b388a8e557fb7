// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceSecurityGroupDetail } from "../types/InstanceSecurityGroupDetail.js";

/** Which instances to look at. */
export interface DescribeInstanceSecurityGroupRequest {
  /**
   * Instances to look at. `DescribeInstances` lists them.
   *
   * Items: at most 100.
   *
   * @example `["crs-exampl01"]`
   */
  InstanceIds: ReadonlyArray<string>;
}

/** The groups of each instance. */
export interface DescribeInstanceSecurityGroupResponse {
  /** The instances, each with its groups. */
  InstanceSecurityGroupsDetail: Array<InstanceSecurityGroupDetail>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
