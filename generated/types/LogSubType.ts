// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which commands an audit log records. */
export const LogSubType = {
  /** Commands that change data. */
  Write: "write",
  /** Commands that only look at data. */
  Read: "read",
  /** Both kinds. */
  All: "all",
} as const;

/** Which commands an audit log records. */
export type LogSubType = (typeof LogSubType)[keyof typeof LogSubType];
