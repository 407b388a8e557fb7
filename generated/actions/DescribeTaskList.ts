// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { TaskInfoDetail } from "../types/TaskInfoDetail.js";
import type { TaskResult } from "../types/TaskResult.js";

/** Which tasks to list. */
export interface DescribeTaskListRequest {
  /**
   * List tasks of this instance. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string | undefined;
  /**
   * List tasks of instances of this name.
   *
   * @example `sessions`
   */
  InstanceName?: string | undefined;
  /**
   * How many tasks to answer with at most.
   *
   * Range: at most 100.
   *
   * @defaultValue `20`
   * @example `100`
   */
  Limit?: number | undefined;
  /**
   * How many tasks to skip. A multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @defaultValue `0`
   * @example `0`
   */
  Offset?: number | undefined;
  /**
   * List tasks of instances of these projects. Nothing replaces it.
   *
   * @example `[0]`
   * @deprecated See the description.
   */
  ProjectIds?: ReadonlyArray<number> | undefined;
  /**
   * List tasks of these types. `TaskType` of the answer knows many of the codes.
   *
   * @example `["025"]`
   */
  TaskTypes?: ReadonlyArray<string> | undefined;
  /**
   * List tasks from this time on. At most 30 days ago.
   *
   * @example `2026-01-13 00:00:00`
   */
  BeginTime?: string | undefined;
  /**
   * List tasks up to this time.
   *
   * @example `2026-01-13 23:59:59`
   */
  EndTime?: string | undefined;
  /**
   * For the service's own use. `Result` narrows the list down by status.
   *
   * @example `[2]`
   */
  TaskStatus?: ReadonlyArray<number> | undefined;
  /**
   * List tasks of these statuses.
   *
   * - `0` Initialized: Set up, not started.
   * - `1` Running: Under way.
   * - `2` Completed: Ended well.
   * - `4` Failed: Ended without having done its work.
   */
  Result?: ReadonlyArray<TaskResult> | undefined;
  /**
   * List tasks that these accounts have started. `OperateUin` replaces it.
   *
   * @example `[100000000001]`
   * @deprecated See the description.
   */
  OperatorUin?: ReadonlyArray<number> | undefined;
  /**
   * List tasks that these accounts have started, by their account IDs (UIN).
   *
   * @example `["100000000001"]`
   */
  OperateUin?: ReadonlyArray<string> | undefined;
}

/** Tasks that match. */
export interface DescribeTaskListResponse {
  /**
   * How many tasks match, on this page and on others.
   *
   * @example `1`
   */
  TotalCount: number;
  /** Tasks of this page. */
  Tasks: Array<TaskInfoDetail>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
