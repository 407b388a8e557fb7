// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How the nodes of an instance are laid out, whatever its engine and version.
 *
 * - `1` SingleNode: One node, without a replica.
 * - `2` MasterReplica: One master that holds all data, and its replicas. Elsewhere called standard.
 * - `3` Cluster: Data is spread over shards.
 */
export type InstanceArchitecture = (typeof InstanceArchitecture)[keyof typeof InstanceArchitecture];

export const InstanceArchitecture = {
  /** One node, without a replica. */
  SingleNode: 1,
  /** One master that holds all data, and its replicas. Elsewhere called standard. */
  MasterReplica: 2,
  /** Data is spread over shards. */
  Cluster: 3,
} as const;
