// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { LogSubType } from "../types/LogSubType.js";

/** The instance, and all settings of its log. */
export interface ModifyLogRequest {
  /**
   * Instance whose log to change. `OpenLog` has to have opened it.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Kind of log: `auditLog`, the audit log, is the only one so far.
   *
   * @example `auditLog`
   */
  LogType: string;
  /**
   * Which commands an audit log records.
   *
   * - `"write"`: Commands that change data.
   * - `"read"`: Commands that only look at data.
   * - `"all"`: Both kinds.
   *
   * @example `all`
   */
  LogSubType: LogSubType;
  /**
   * Days to keep an entry.
   *
   * @example `30`
   */
  LogExpireDay: 7 | 30;
  /**
   * Days to keep an entry in frequent-access storage, out of `LogExpireDay`. 7 is the only value so far.
   *
   * @example `7`
   */
  HighLogExpireDay: number;
  /**
   * 99th-percentile latency in milliseconds at which entries are dropped, so that the clients are served. `OpenLog` takes 500 when it is told nothing.
   *
   * Range: 300 to 1000.
   *
   * @example `500`
   */
  DegradeStrategy: number;
}

/** Nothing but the sign that the settings were taken. */
export interface ModifyLogResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
