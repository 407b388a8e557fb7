// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { LogFilter } from "../types/LogFilter.js";
import type { LogResult } from "../types/LogResult.js";

/** The instance, the span of time, and conditions on the entries. */
export interface DescribeLogsRequest {
  /**
   * Instance whose log to search. `DescribeLogInstanceList`, with `LogSwitch` on, lists those with a log.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Start of the span. Entries made at that time count.
   *
   * @example `2026-01-13 08:00:00`
   */
  StartTime: string;
  /**
   * End of the span. Entries made at that time count.
   *
   * @example `2026-01-13 09:00:00`
   */
  EndTime: string;
  /**
   * Kind of log: `auditLog`, the audit log, is the only one so far.
   *
   * @example `auditLog`
   */
  LogType: string;
  /** Conditions on the entries. Left out, every entry of the span counts. */
  LogFilter?: ReadonlyArray<LogFilter> | undefined;
  /**
   * How many entries to return at most.
   *
   * Range: 1 to 100.
   *
   * @defaultValue `20`
   * @example `20`
   */
  Limit?: number | undefined;
  /**
   * How many entries to skip. A multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @defaultValue `0`
   * @example `0`
   */
  Offset?: number | undefined;
  /**
   * `ASC` for the oldest entries first, `DESC` for the newest.
   *
   * @defaultValue `DESC`
   * @example `ASC`
   */
  Order?: "ASC" | "DESC" | undefined;
  /**
   * Field of an entry to order by, such as `Timestamp`.
   *
   * @example `Timestamp`
   */
  OrderBy?: string | undefined;
}

/** A page of log entries. */
export interface DescribeLogsResponse {
  /**
   * Number of entries found, on all pages together.
   *
   * @example `1`
   */
  TotalCount: number;
  /** Entries of this page. */
  Items: Array<LogResult> | null;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
