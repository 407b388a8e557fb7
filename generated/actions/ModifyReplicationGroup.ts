// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The group, and what to change about it. */
export interface ModifyReplicationGroupRequest {
  /**
   * Group to change. `DescribeReplicationGroup` lists groups.
   *
   * @example `crs-rpl-exampl01`
   */
  GroupId: string;
  /**
   * New name. Choose one that `CreateReplicationGroup` would take.
   *
   * @example `orders-everywhere`
   */
  GroupName?: string | undefined;
  /**
   * New note about the group.
   *
   * @example `Orders in Singapore and Tokyo`
   */
  Remark?: string | undefined;
}

/** Nothing but the identifier of the call. */
export interface ModifyReplicationGroupResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
