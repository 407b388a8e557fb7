// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which groups the instance is to have. */
export interface ModifyDBInstanceSecurityGroupsRequest {
  /** Kind of database, `redis` here. */
  Product: "redis";
  /**
   * All security groups that the instance is to have. `DescribeProjectSecurityGroups` lists them.
   *
   * @example `["sg-exampl01"]`
   */
  SecurityGroupIds: ReadonlyArray<string>;
  /**
   * Instance to change. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** Nothing but the receipt. */
export interface ModifyDBInstanceSecurityGroupsResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
