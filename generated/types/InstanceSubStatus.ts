// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What can be done with an instance's disk.
 *
 * - `0` ReadWrite: Reads and writes.
 * - `1` ReadOnly: Reads only, because the disk is over its limit.
 */
export type InstanceSubStatus = (typeof InstanceSubStatus)[keyof typeof InstanceSubStatus];

export const InstanceSubStatus = {
  /** Reads and writes. */
  ReadWrite: 0,
  /** Reads only, because the disk is over its limit. */
  ReadOnly: 1,
} as const;
