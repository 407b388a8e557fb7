// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which group to take off which instances. */
export interface DisassociateSecurityGroupsRequest {
  /** Kind of database, `redis` here. */
  Product: "redis";
  /**
   * Security group to take off. `DescribeInstanceSecurityGroup` lists those of an instance.
   *
   * @example `sg-exampl01`
   */
  SecurityGroupId: string;
  /**
   * Instances that the group guards no longer. `DescribeInstances` lists them.
   *
   * @example `["crs-exampl01"]`
   */
  InstanceIds: ReadonlyArray<string>;
}

/** Nothing but the receipt. */
export interface DisassociateSecurityGroupsResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
