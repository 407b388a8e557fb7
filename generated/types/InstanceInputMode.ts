// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Whether an instance takes writes. */
export const InstanceInputMode = {
  /** Takes reads and writes. */
  ReadWrite: "0",
  /** Takes reads only. */
  ReadOnly: "1",
} as const;

/** Whether an instance takes writes. */
export type InstanceInputMode = (typeof InstanceInputMode)[keyof typeof InstanceInputMode];
