// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether an instance takes writes.
 *
 * - `"0"` ReadWrite: Takes reads and writes.
 * - `"1"` ReadOnly: Takes reads only.
 */
export type InstanceInputMode = (typeof InstanceInputMode)[keyof typeof InstanceInputMode];

export const InstanceInputMode = {
  /** Takes reads and writes. */
  ReadWrite: "0",
  /** Takes reads only. */
  ReadOnly: "1",
} as const;
