// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { EventStatus } from "../types/EventStatus.js";
import type { RedisInstanceEvent } from "../types/RedisInstanceEvent.js";

/** Which events to list. */
export interface DescribeInstanceEventsRequest {
  /**
   * First day to list events of. At most 30 days before `ExecutionEndDate`.
   *
   * @example `2026-01-13`
   */
  ExecutionStartDate: string;
  /**
   * Last day to list events of.
   *
   * @example `2026-01-31`
   */
  ExecutionEndDate: string;
  /**
   * List events of this instance only. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId?: string | undefined;
  /**
   * How many events make a page.
   *
   * Range: 1 to 100.
   *
   * @defaultValue `10`
   * @example `20`
   */
  PageSize?: number | undefined;
  /**
   * Which page to answer with, the first being 1.
   *
   * Range: at least 1.
   *
   * @defaultValue `1`
   * @example `1`
   */
  PageNo?: number | undefined;
  /**
   * List events of these statuses.
   *
   * - `"Waiting"`: Its day or its hours have not come. It can be moved, and unless pressing, canceled.
   * - `"Running"`: Being carried out.
   * - `"Finished"`: Carried out.
   * - `"Canceled"`: Called off.
   */
  Status?: ReadonlyArray<EventStatus> | undefined;
  /**
   * List events of these kinds. The only one so far is `InstanceMigration`.
   *
   * @example `["InstanceMigration"]`
   */
  EventTypes?: ReadonlyArray<string> | undefined;
  /**
   * List events of these grades: `Critical`, `High`, `Low`, and a third between the last two, which is documented as `Medium` here and as `Middle` in the answer.
   *
   * @example `["Critical","High"]`
   */
  Grades?: ReadonlyArray<string> | undefined;
}

/** Events that match. */
export interface DescribeInstanceEventsResponse {
  /**
   * How many events match, on this page and on others.
   *
   * @example `1`
   */
  TotalCount: number;
  /** Events of this page. */
  RedisInstanceEvents: Array<RedisInstanceEvent>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
