// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { TaskResult } from "./TaskResult.js";
import type { TaskType } from "./TaskType.js";

/** A task that works, or has worked, on an instance. */
export interface TaskInfoDetail {
  /**
   * Identifies the task. `DescribeTaskInfo` takes it.
   *
   * @example `42371`
   */
  TaskId: number;
  /**
   * When the task started.
   *
   * @example `2026-01-13 08:00:00`
   */
  StartTime: string;
  /**
   * What kind of work a task does. Codes that are not listed here exist.
   *
   * - `"001"` CreateInstance: An instance is created.
   * - `"002"` ResizeInstance: The configuration of an instance is changed.
   * - `"003"` CloseInstance: An instance is taken out of service.
   * - `"004"` CleanInstance: An instance is cleaned up.
   * - `"005"` StartupInstance: An instance is brought back into service.
   * - `"006"` DeleteInstance: An instance is deleted.
   * - `"007"` SetPassword: The password is set.
   * - `"009"` ExportBackup: A backup is exported.
   * - 48 more: see {@link TaskType}.
   */
  TaskType: TaskType | (string & {});
  /**
   * Name of the instance.
   *
   * @example `sessions`
   */
  InstanceName: string;
  /**
   * Instance that the task works on.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Project that the instance is filed under.
   *
   * @example `0`
   */
  ProjectId: number;
  /**
   * How much is done, as a fraction. 1 is all of it.
   *
   * @example `1`
   */
  Progress: number;
  /**
   * When the task ended.
   *
   * @example `2026-01-13 08:05:00`
   */
  EndTime: string;
  /**
   * How far a task has come, as a number. `TaskStatus` has the same in words.
   *
   * - `0` Initialized: Set up, not started.
   * - `1` Running: Under way.
   * - `2` Completed: Ended well.
   * - `4` Failed: Ended without having done its work.
   */
  Result: TaskResult | (number & {});
}
