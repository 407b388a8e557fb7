// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What part an instance plays in its replication group.
 *
 * - `"rw"` ReadWrite: Takes reads and writes.
 * - `"r"` ReadOnly: Takes reads only, and follows what the group writes.
 */
export type ReplicationRole = (typeof ReplicationRole)[keyof typeof ReplicationRole];

export const ReplicationRole = {
  /** Takes reads and writes. */
  ReadWrite: "rw",
  /** Takes reads only, and follows what the group writes. */
  ReadOnly: "r",
} as const;
