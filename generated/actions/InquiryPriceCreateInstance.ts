// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AmountUnit } from "../types/AmountUnit.js";
import type { BillingMode } from "../types/BillingMode.js";
import type { InstanceType } from "../types/InstanceType.js";
import type { ProductVersion } from "../types/ProductVersion.js";

/** What would be bought. */
export interface InquiryPriceCreateInstanceRequest {
  /**
   * Engine, version and architecture. Not every zone sells every type.
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
  TypeId: InstanceType;
  /**
   * Memory in MB, as a rule a multiple of 1024: that of the whole instance with standard architecture, that of one shard with cluster architecture. `DescribeProductInfo` lists the sizes on sale, in GB.
   *
   * Range: at least 1.
   *
   * @example `4096`
   */
  MemSize: number;
  /**
   * How many instances. `DescribeProductInfo` says how many one order may have at most.
   *
   * Range: at least 1.
   *
   * @example `3`
   */
  GoodsNum: number;
  /**
   * Months to pay for. Always 1 when paying as you go, where it has no other meaning.
   *
   * @example `1`
   */
  Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
  /**
   * How an instance is paid for.
   *
   * - `0` PayAsYouGo: Billed by the hour, until the instance is released.
   * - `1` MonthlySubscription: Paid in advance for whole months.
   */
  BillingMode: BillingMode;
  /**
   * Numeric ID of the availability zone. Give this or `ZoneName`.
   *
   * @example `900001`
   */
  ZoneId?: number | undefined;
  /**
   * Number of shards. 1 with standard architecture.
   *
   * @example `1`
   */
  RedisShardNum?: 1 | 3 | 5 | 8 | 12 | 16 | 24 | 32 | 40 | 48 | 64 | 80 | 96 | 128 | undefined;
  /**
   * Number of replicas, of each shard with cluster architecture.
   *
   * Range: 1 to 5.
   *
   * @example `1`
   */
  RedisReplicasNum?: number | undefined;
  /**
   * Whether replicas serve reads. Not with Redis 2.8 and CKV 3.2 of standard architecture.
   *
   * @example `false`
   */
  ReplicasReadonly?: boolean | undefined;
  /**
   * Name of the availability zone. Give this or `ZoneId`.
   *
   * @example `ap-singapore-1`
   */
  ZoneName?: string | undefined;
  /**
   * What kind of infrastructure an instance runs on.
   *
   * - `"local"` LocalDisk: Hosts with local disks.
   * - `"cloud"` CloudDisk: Hosts with cloud disks.
   * - `"cdc"` DedicatedCluster: Hosts of a dedicated cluster of the account.
   *
   * @defaultValue `local`
   */
  ProductVersion?: ProductVersion | undefined;
}

/** What the instances would cost. */
export interface InquiryPriceCreateInstanceResponse {
  /**
   * What has to be paid, after discounts, counted in `AmountUnit`.
   *
   * @example `2345`
   */
  Price: number;
  /**
   * The same as `Price`, with what that one rounds away.
   *
   * @example `2345.125`
   */
  HighPrecisionPrice?: number;
  /**
   * List price, before discounts, counted in `AmountUnit`.
   *
   * @example `2680`
   */
  OriginalPrice?: number;
  /**
   * The same as `OriginalPrice`, with what that one rounds away.
   *
   * @example `2680.25`
   */
  HighPrecisionOriginalPrice?: number;
  /**
   * Currency of the prices, as its three-letter code.
   *
   * @example `USD`
   */
  Currency?: string;
  /**
   * Unit that prices are counted in.
   *
   * - `"pent"` Cent: A hundredth of the currency's main unit.
   * - `"microPent"` MicroCent: A millionth of a cent.
   */
  AmountUnit?: AmountUnit | (string & {});
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
