// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { TaskStatus } from "../types/TaskStatus.js";

/** Which task to look at. */
export interface DescribeTaskInfoRequest {
  /**
   * Task to look at. The action that started it answered with it; `DescribeTaskList` lists tasks.
   *
   * @example `42371`
   */
  TaskId: number;
}

/** How the task is doing. */
export interface DescribeTaskInfoResponse {
  /**
   * How far a task has come, in words.
   *
   * - `"preparing"`: Waits for its turn.
   * - `"running"`: Under way.
   * - `"succeed"` Succeeded: Ended well.
   * - `"failed"`: Ended without having done its work.
   * - `"Error"`: Broke off on an error. The service spells this one with a capital.
   */
  Status: TaskStatus | (string & {});
  /**
   * When the task started.
   *
   * @example `2026-01-13 08:00:00`
   */
  StartTime: string;
  /**
   * What the task does, for people. `DescribeTaskList` has a code for it.
   *
   * @example `Clear instance`
   */
  TaskType: string;
  /**
   * Instance that the task works on.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Why the task failed. Otherwise empty, or of no interest.
   *
   * @example ``
   */
  TaskMessage: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
