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
    | "ErrMsg"
    | undefined;
  /**
   * How a field of a log entry is compared with the values of a condition.
   *
   * - `"INC"` Includes: The field contains one of the values.
   * - `"EXC"` Excludes: The field does not contain the value. Several values are joined by "or".
   * - `"EQS"` Equals: The field is one of the values.
   * - `"NEQ"` NotEquals: The field is none of the values.
   * - `"RA"` Range: The field lies in one of the ranges, each written like `1-100`.
   */
  Compare?: LogFilterCompare | undefined;
  /**
   * What to compare the field with. Numbers are written as text too.
   *
   * @example `["default"]`
   */
  Value?: ReadonlyArray<string> | undefined;
}
