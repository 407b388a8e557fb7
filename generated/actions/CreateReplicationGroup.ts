// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** The first instance, and what to call the group. */
export interface CreateReplicationGroupRequest {
  /**
   * Instance that the group starts with, as its master. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Name of the group: letters, digits, hyphens, underscores and Chinese characters.
   *
   * Length: 2 to 64 characters.
   *
   * Pattern: `^(?:[A-Za-z0-9_-]|[^\x00-\x7F])+$`.
   *
   * @example `orders-everywhere`
   */
  GroupName?: string | undefined;
  /**
   * Note about the group.
   *
   * @example `Orders in Singapore and Tokyo`
   */
  Remark?: string | undefined;
}

/** What has begun. */
export interface CreateReplicationGroupResponse {
  /**
   * Task that makes the group. `DescribeTaskInfo` tells how it goes.
   *
   * @example `100001`
   */
  TaskId: number;
  /**
   * ID of the new group.
   *
   * @example `crs-rpl-exampl01`
   */
  GroupId?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
