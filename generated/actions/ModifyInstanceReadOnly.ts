// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceInputMode } from "../types/InstanceInputMode.js";

/** The instance, and what it takes. */
export interface ModifyInstanceReadOnlyRequest {
  /**
   * Instance to change. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Whether an instance takes writes.
   *
   * - `"0"` ReadWrite: Takes reads and writes.
   * - `"1"` ReadOnly: Takes reads only.
   */
  InputMode: InstanceInputMode;
}

/** What has begun. */
export interface ModifyInstanceReadOnlyResponse {
  /**
   * Task that makes the change. `DescribeTaskInfo` tells how it goes. 0, which has been seen, names no task.
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
