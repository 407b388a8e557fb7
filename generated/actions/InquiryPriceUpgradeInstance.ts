// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AmountUnit } from "../types/AmountUnit.js";

/** The size that the instance would have. */
export interface InquiryPriceUpgradeInstanceRequest {
  /**
   * Instance that would be resized. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Memory of one shard, in MB. With standard architecture, that of the instance.
   *
   * Range: at least 1.
   *
   * @example `4096`
   */
  MemSize: number;
  /**
   * Number of shards. With standard architecture 1, which it need not be told; Redis 2.8 and CKV 3.2 of standard architecture do not take it.
   *
   * Range: at least 1.
   *
   * @example `3`
   */
  RedisShardNum?: number | undefined;
  /**
   * Number of replicas, of each shard with cluster architecture. Not for Redis 2.8 and CKV 3.2 of standard architecture.
   *
   * @example `1`
   */
  RedisReplicasNum?: number | undefined;
}

/** What the change would cost. */
export interface InquiryPriceUpgradeInstanceResponse {
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
