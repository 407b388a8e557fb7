// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AmountUnit } from "../types/AmountUnit.js";
import type { BillingMode } from "../types/BillingMode.js";
import type { InstanceType } from "../types/InstanceType.js";
import type { ProductVersion } from "../types/ProductVersion.js";

/** What would be bought. */
export interface InquiryPriceCreateInstanceRequest {
  /** Engine, version and architecture. Not every zone sells every type. */
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
  /** How an instance is paid for. */
  BillingMode: BillingMode;
  /**
   * Numeric ID of the availability zone. Give this or `ZoneName`.
   *
   * @example `900001`
   */
  ZoneId?: number;
  /**
   * Number of shards. 1 with standard architecture.
   *
   * @example `1`
   */
  RedisShardNum?: 1 | 3 | 5 | 8 | 12 | 16 | 24 | 32 | 40 | 48 | 64 | 80 | 96 | 128;
  /**
   * Number of replicas, of each shard with cluster architecture.
   *
   * Range: 1 to 5.
   *
   * @example `1`
   */
  RedisReplicasNum?: number;
  /**
   * Whether replicas serve reads. Not with Redis 2.8 and CKV 3.2 of standard architecture.
   *
   * @example `false`
   */
  ReplicasReadonly?: boolean;
  /**
   * Name of the availability zone. Give this or `ZoneId`.
   *
   * @example `ap-singapore-1`
   */
  ZoneName?: string;
  /**
   * What kind of infrastructure an instance runs on.
   *
   * @defaultValue `local`
   */
  ProductVersion?: ProductVersion;
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
  /** Unit that prices are counted in. */
  AmountUnit?: AmountUnit;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for InquiryPriceCreateInstance, besides those that any action may answer with. */
export type InquiryPriceCreateInstanceErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.SpecNotExist"
  | "UnauthorizedOperation.NoCAMAuthed"
  | "UnauthorizedOperation.UserNotInWhiteList";
