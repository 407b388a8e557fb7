// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceParam } from "../types/InstanceParam.js";

/** Which instance to change, and what to set. */
export interface ModifyInstanceParamsRequest {
  /**
   * Instance to change. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /** The parameters to change, with their new values. */
  InstanceParams: ReadonlyArray<InstanceParam>;
}

/** The task that changes the parameters. */
export interface ModifyInstanceParamsResponse {
  /**
   * Whether the change was a success. The task has the last word.
   *
   * @example `true`
   */
  Changed: boolean;
  /**
   * Task that changes the parameters. `DescribeTaskInfo` tells how far it has come.
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
