// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { SecurityGroup } from "../types/SecurityGroup.js";

/** Which instance to look at. */
export interface DescribeDBSecurityGroupsRequest {
  /** Kind of database, `redis` here. */
  Product: "redis";
  /**
   * Instance to look at. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** The groups, and the address that they guard. */
export interface DescribeDBSecurityGroupsResponse {
  /** Security groups of the instance. */
  Groups: Array<SecurityGroup>;
  /**
   * The instance's IPv4 address in its VPC.
   *
   * @example `10.0.0.2`
   */
  VIP: string;
  /**
   * Port that the instance listens on, as text.
   *
   * @example `6379`
   */
  VPort: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
