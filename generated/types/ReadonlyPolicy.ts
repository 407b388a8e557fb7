// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Which nodes of an instance answer read commands.
 *
 * - `"master"`: The master, which also takes the writes.
 * - `"replication"` Replica: The replicas, which leaves the master to the writes.
 */
export type ReadonlyPolicy = (typeof ReadonlyPolicy)[keyof typeof ReadonlyPolicy];

export const ReadonlyPolicy = {
  /** The master, which also takes the writes. */
  Master: "master",
  /** The replicas, which leaves the master to the writes. */
  Replica: "replication",
} as const;
