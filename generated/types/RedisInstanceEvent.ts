// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { EventGrade } from "./EventGrade.js";
import type { EventStatus } from "./EventStatus.js";

/** Maintenance that is planned for an instance, or was carried out on it. */
export interface RedisInstanceEvent {
  /**
   * Identifies the event.
   *
   * @example `102`
   */
  ID?: number;
  /**
   * Instance that the event is about.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string;
  /**
   * Name of that instance.
   *
   * @example `sessions`
   */
  InstanceName?: string;
  /**
   * Kind of maintenance. The only one so far is `InstanceMigration`, which moves the instance to other hosts.
   *
   * @example `InstanceMigration`
   */
  Type?: string;
  /**
   * How serious and urgent a maintenance event is.
   *
   * - `"Critical"`: The most pressing. Cannot be canceled.
   * - `"High"`: Pressing. Cannot be canceled.
   * - `"Middle"`: Neither pressing nor slight.
   * - `"Low"`: The least pressing.
   */
  Grade?: EventGrade | (string & {});
  /**
   * Day that the event is planned for.
   *
   * @example `2026-01-20`
   */
  ExecutionDate?: string;
  /**
   * Time of that day from which it may start.
   *
   * @example `03:00`
   */
  StartTime?: string;
  /**
   * Time of that day by which it is to end.
   *
   * @example `04:00`
   */
  EndTime?: string;
  /**
   * Last day that the event can be put off to. Later, the instance may suffer.
   *
   * @example `2026-02-20`
   */
  LatestExecutionDate?: string;
  /**
   * How far a maintenance event has come.
   *
   * - `"Waiting"`: Its day or its hours have not come. It can be moved, and unless pressing, canceled.
   * - `"Running"`: Being carried out.
   * - `"Finished"`: Carried out.
   * - `"Canceled"`: Called off.
   */
  Status?: EventStatus | (string & {});
  /**
   * When the work was finished. `0000-00-00 00:00:00` where it was not.
   *
   * @example `2026-01-20 03:20:00`
   */
  TaskEndTime?: string;
  /**
   * What clients will notice, for people.
   *
   * @example `Connections drop once for a few seconds.`
   */
  EffectInfo?: string;
  /**
   * Day that the event was first planned for.
   *
   * @example `2026-01-20`
   */
  InitialExecutionDate?: string;
}
