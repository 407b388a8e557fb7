// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The group. */
export interface RemoveReplicationGroupRequest {
  /**
   * Group to delete. `DescribeReplicationGroup` lists groups.
   *
   * @example `crs-rpl-exampl01`
   */
  GroupId: string;
}

/** Nothing but the identifier of the call. */
export interface RemoveReplicationGroupResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
