// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { InstanceType } from "./InstanceType.js";
import type { ProductConfPayMode } from "./ProductConfPayMode.js";

/** One kind of instance that an availability zone sells, and the sizes to choose from. */
export interface ProductConf {
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
   * - 9 more: see {@link InstanceType}.
   */
  Type: InstanceType | (number & {});
  /**
   * Name of the kind, for people.
   *
   * @example `Redis Cluster Edition`
   */
  TypeName: string;
  /**
   * Smallest number of instances in one order.
   *
   * @example `1`
   */
  MinBuyNum: number;
  /**
   * Largest number of instances in one order, for `GoodsNum` of `CreateInstances`.
   *
   * @example `30`
   */
  MaxBuyNum: number;
  /**
   * Whether it is sold out. The spelling is the service's.
   *
   * @example `false`
   */
  Saleout: boolean;
  /**
   * Name of the engine, for people.
   *
   * @example `Redis`
   */
  Engine: string;
  /**
   * Version of the engine, for people.
   *
   * @example `Redis 7.0`
   */
  Version: string;
  /**
   * Memory of a whole instance, to choose from, in GB. Below 1 GB as a fraction such as `0.25`.
   *
   * @example `["0.25","1","2","4"]`
   */
  TotalSize: Array<string>;
  /**
   * Memory of one shard, to choose from, in GB. `CreateInstances` wants `MemSize` in MB.
   *
   * @example `["1","2","4"]`
   */
  ShardSize: Array<string>;
  /**
   * Numbers of replicas to choose from.
   *
   * @example `["1","2","3","4","5"]`
   */
  ReplicaNum: Array<string>;
  /**
   * Numbers of shards to choose from. Standard architecture has one.
   *
   * @example `["1","3","5","8"]`
   */
  ShardNum: Array<string>;
  /**
   * How this entry is paid for. A kind that is sold both ways has two entries. The values of `BillingMode`, as text.
   *
   * - `"0"` PayAsYouGo: Billed by the hour, until the instance is released.
   * - `"1"` MonthlySubscription: Paid in advance for whole months.
   */
  PayMode: ProductConfPayMode | (string & {});
  /**
   * The same as `EnableReplicaReadOnly`, which replaces it. The spelling is the service's.
   *
   * @example `true`
   * @deprecated See the description.
   */
  EnableRepicaReadOnly: boolean;
  /**
   * Whether replicas can serve reads.
   *
   * @example `true`
   */
  EnableReplicaReadOnly?: boolean;
}
