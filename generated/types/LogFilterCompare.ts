// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How a field of a log entry is compared with the values of a condition.
 *
 * - `"INC"` Includes: The field contains one of the values.
 * - `"EXC"` Excludes: The field does not contain the value. Several values are joined by "or".
 * - `"EQS"` Equals: The field is one of the values.
 * - `"NEQ"` NotEquals: The field is none of the values.
 * - `"RA"` Range: The field lies in one of the ranges, each written like `1-100`.
 */
export type LogFilterCompare = (typeof LogFilterCompare)[keyof typeof LogFilterCompare];

export const LogFilterCompare = {
  /** The field contains one of the values. */
  Includes: "INC",
  /** The field does not contain the value. Several values are joined by "or". */
  Excludes: "EXC",
  /** The field is one of the values. */
  Equals: "EQS",
  /** The field is none of the values. */
  NotEquals: "NEQ",
  /** The field lies in one of the ranges, each written like `1-100`. */
  Range: "RA",
} as const;
