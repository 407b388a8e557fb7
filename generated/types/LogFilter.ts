// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { LogFilterCompare } from "./LogFilterCompare.js";

/** A condition on log entries. */
export interface LogFilter {
  /**
   * Field of the log entry to look at, by the name that it has in `DescribeLogs`.
   *
   * @example `UserName`
   */
  Type?:
    | "Timestamp"
    | "UserName"
    | "CacheCode"
    | "ClientAddr"
    | "CommandDetail"
    | "CommandLatency"
    | "CommandType"
    | "DBId"
    | "ErrMsg";
  /** How a field of a log entry is compared with the values of a condition. */
  Compare?: LogFilterCompare;
  /**
   * What to compare the field with. Numbers are written as text too.
   *
   * @example `["default"]`
   */
  Value?: ReadonlyArray<string>;
}
