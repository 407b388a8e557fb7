// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** How the nodes of an instance are laid out, whatever its engine and version. */
export const InstanceArchitecture = {
  /** One node, without a replica. */
  SingleNode: 1,
  /** One master that holds all data, and its replicas. Elsewhere called standard. */
  MasterReplica: 2,
  /** Data is spread over shards. */
  Cluster: 3,
} as const;

/** How the nodes of an instance are laid out, whatever its engine and version. */
export type InstanceArchitecture = (typeof InstanceArchitecture)[keyof typeof InstanceArchitecture];
