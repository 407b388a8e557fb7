// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which group to put on which instances. */
export interface AssociateSecurityGroupsRequest {
  /** Kind of database, `redis` here. */
  Product: "redis";
  /**
   * Security group to add. `DescribeProjectSecurityGroups` lists them.
   *
   * @example `sg-exampl01`
   */
  SecurityGroupId: string;
  /**
   * Instances that the group is to guard. `DescribeInstances` lists them.
   *
   * @example `["crs-exampl01"]`
   */
  InstanceIds: ReadonlyArray<string>;
}

/** Nothing but the receipt. */
export interface AssociateSecurityGroupsResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
