// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { Filter } from "../types/Filter.js";
import type { LogInstance } from "../types/LogInstance.js";
import type { LogSubType } from "../types/LogSubType.js";
import type { LogSwitch } from "../types/LogSwitch.js";

/** Which instances, and which page of the list. */
export interface DescribeLogInstanceListRequest {
  /**
   * Kind of log: `auditLog`, the audit log, is the only one so far.
   *
   * @example `auditLog`
   */
  LogType: string;
  /**
   * How many instances to return at most.
   *
   * Range: 1 to 100.
   *
   * @defaultValue `20`
   * @example `20`
   */
  Limit?: number | undefined;
  /**
   * How many instances to skip. A multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @defaultValue `0`
   * @example `0`
   */
  Offset?: number | undefined;
  /** Conditions on the instances. Left out, there are none. */
  Filters?: ReadonlyArray<Filter> | undefined;
  /**
   * Lists only instances whose log records these commands.
   *
   * - `"write"`: Commands that change data.
   * - `"read"`: Commands that only look at data.
   * - `"all"`: Both kinds.
   *
   * @example `write`
   */
  LogSubType?: LogSubType | undefined;
  /**
   * Lists instances whose log is switched on, or those whose log is off. Left out, the latter: give `on` to see logs.
   *
   * - `"on"`: The log is switched on.
   * - `"off"`: The log is switched off.
   *
   * @defaultValue `off`
   * @example `on`
   */
  LogSwitch?: LogSwitch | undefined;
}

/** A page of instances. */
export interface DescribeLogInstanceListResponse {
  /**
   * Number of instances found, on all pages together.
   *
   * @example `1`
   */
  TotalCount: number;
  /** Instances of this page. */
  Items?: Array<LogInstance>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
