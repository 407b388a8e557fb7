// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Which commands an audit log records.
 *
 * - `"write"`: Commands that change data.
 * - `"read"`: Commands that only look at data.
 * - `"all"`: Both kinds.
 */
export type LogSubType = (typeof LogSubType)[keyof typeof LogSubType];

export const LogSubType = {
  /** Commands that change data. */
  Write: "write",
  /** Commands that only look at data. */
  Read: "read",
  /** Both kinds. */
  All: "all",
} as const;
