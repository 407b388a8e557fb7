// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards.
 *
 * - `2` Redis28Standard: Redis 2.8, standard architecture.
 * - `3` Ckv32Standard: CKV 3.2, standard architecture. Kept for those who already use it.
 * - `4` Ckv32Cluster: CKV 3.2, cluster architecture. Kept for those who already use it.
 * - `5` Redis28SingleNode: Redis 2.8 on a single node, without a replica. No longer sold.
 * - `6` Redis40Standard: Redis 4.0, standard architecture.
 * - `7` Redis40Cluster: Redis 4.0, cluster architecture.
 * - `8` Redis50Standard: Redis 5.0, standard architecture.
 * - `9` Redis50Cluster: Redis 5.0, cluster architecture.
 * - `15` Redis62Standard: Redis 6.2, standard architecture.
 * - `16` Redis62Cluster: Redis 6.2, cluster architecture.
 * - `17` Redis70Standard: Redis 7.0, standard architecture.
 * - `18` Redis70Cluster: Redis 7.0, cluster architecture.
 * - `19` Valkey80Standard: Valkey 8.0, standard architecture.
 * - `20` Valkey80Cluster: Valkey 8.0, cluster architecture.
 * - `21` Valkey90Standard: Valkey 9.0, standard architecture.
 * - `22` Valkey90Cluster: Valkey 9.0, cluster architecture.
 * - `200` Memcached16Cluster: Memcached 1.6, cluster architecture.
 */
export type InstanceType = (typeof InstanceType)[keyof typeof InstanceType];

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
