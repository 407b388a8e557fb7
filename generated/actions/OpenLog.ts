// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { LogSubType } from "../types/LogSubType.js";

/** The instance, what to record, and how long to keep it. */
export interface OpenLogRequest {
  /**
   * Instance to log. `DescribeLogInstanceList` lists those without a log when its `LogSwitch` is `off`.
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
   * @example `write`
   */
  LogSubType: LogSubType;
  /**
   * Days to keep an entry.
   *
   * @example `7`
   */
  LogExpireDay: 7 | 30;
  /**
   * Days to keep an entry in frequent-access storage, out of `LogExpireDay`. 7 is the only value so far. Later an entry is in infrequent-access storage.
   *
   * @example `7`
   */
  HighLogExpireDay: number;
  /**
   * Latency in milliseconds at which the service sacrifices the log: once the instance's 99th percentile reaches it, entries are dropped, so that the clients are served.
   *
   * Range: 300 to 1000.
   *
   * @defaultValue `500`
   * @example `600`
   */
  DegradeStrategy?: number | undefined;
}

/** Nothing but the sign that the call was taken. */
export interface OpenLogResponse {
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
