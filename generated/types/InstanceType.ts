// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards. */
export const InstanceType = {
  /** Redis 2.8, standard architecture. */
  Redis28Standard: 2,
  /** CKV 3.2, standard architecture. Kept for those who already use it. */
  Ckv32Standard: 3,
  /** CKV 3.2, cluster architecture. Kept for those who already use it. */
  Ckv32Cluster: 4,
  /** Redis 2.8 on a single node, without a replica. No longer sold. */
  Redis28SingleNode: 5,
  /** Redis 4.0, standard architecture. */
  Redis40Standard: 6,
  /** Redis 4.0, cluster architecture. */
  Redis40Cluster: 7,
  /** Redis 5.0, standard architecture. */
  Redis50Standard: 8,
  /** Redis 5.0, cluster architecture. */
  Redis50Cluster: 9,
  /** Redis 6.2, standard architecture. */
  Redis62Standard: 15,
  /** Redis 6.2, cluster architecture. */
  Redis62Cluster: 16,
  /** Redis 7.0, standard architecture. */
  Redis70Standard: 17,
  /** Redis 7.0, cluster architecture. */
  Redis70Cluster: 18,
  /** Valkey 8.0, standard architecture. */
  Valkey80Standard: 19,
  /** Valkey 8.0, cluster architecture. */
  Valkey80Cluster: 20,
  /** Valkey 9.0, standard architecture. */
  Valkey90Standard: 21,
  /** Valkey 9.0, cluster architecture. */
  Valkey90Cluster: 22,
  /** Memcached 1.6, cluster architecture. */
  Memcached16Cluster: 200,
} as const;

/** Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards. */
export type InstanceType = (typeof InstanceType)[keyof typeof InstanceType];
