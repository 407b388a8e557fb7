// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** What to promote, and how carefully. */
export interface ChangeReplicaToMasterRequest {
  /**
   * Instance whose replica to promote. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Group of nodes to promote, from `DescribeInstanceZoneInfo`. Not needed for an instance within one zone.
   *
   * @example `354266`
   */
  GroupId?: number | undefined;
  /**
   * Whether to skip the checks, to be faster. Dangerous: if something is wrong with the instance, it may be left with nothing but a master.
   *
   * @defaultValue `false`
   * @example `false`
   */
  Emergency?: boolean | undefined;
}

/** What has begun. */
export interface ChangeReplicaToMasterResponse {
  /**
   * Task that promotes the replicas. `DescribeTaskInfo` tells how far it has come.
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
