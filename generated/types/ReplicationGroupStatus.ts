// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What a replication group is busy with. A group at rest may show a number that is not listed here: none is documented for it.
 *
 * - `37` Joining: An instance is being added.
 * - `38` Reconnecting: An instance is being connected again.
 * - `51` Leaving: An instance is being taken out.
 * - `52` SwitchingMaster: Another instance is becoming the master.
 * - `53` ChangingRole: An instance is being made writable or read-only.
 */
export type ReplicationGroupStatus =
  (typeof ReplicationGroupStatus)[keyof typeof ReplicationGroupStatus];

export const ReplicationGroupStatus = {
  /** An instance is being added. */
  Joining: 37,
  /** An instance is being connected again. */
  Reconnecting: 38,
  /** An instance is being taken out. */
  Leaving: 51,
  /** Another instance is becoming the master. */
  SwitchingMaster: 52,
  /** An instance is being made writable or read-only. */
  ChangingRole: 53,
} as const;
