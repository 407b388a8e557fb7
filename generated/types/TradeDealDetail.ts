// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DealStatus } from "./DealStatus.js";

/** One order. */
export interface TradeDealDetail {
  /**
   * Former identifier of the order. `DealName` replaces it.
   *
   * @example `7000001`
   * @deprecated See the description.
   */
  DealId: string;
  /**
   * Number of the order, in this API as well as with billing and support.
   *
   * @example `20260113100000000000001`
   */
  DealName: string;
  /**
   * Numeric ID of the availability zone that the order is for.
   *
   * @example `900001`
   */
  ZoneId: number;
  /**
   * How many instances the order is about.
   *
   * @example `1`
   */
  GoodsNum: number;
  /**
   * Account (UIN) that placed the order. The spelling is the service's.
   *
   * @example `100000000001`
   */
  Creater: string;
  /**
   * When the order was placed. The spelling is the service's.
   *
   * @example `2026-01-13 08:00:00`
   */
  CreatTime: string;
  /**
   * When the order runs out unless it is paid.
   *
   * @example `2026-01-28 08:00:00`
   */
  OverdueTime: string;
  /**
   * When the order was completed.
   *
   * @example `2026-01-13 08:05:00`
   */
  EndTime: string;
  /**
   * How far an order has come.
   *
   * - `1` Unpaid: Waits to be paid.
   * - `2` Paid: Paid, delivery has not begun.
   * - `3` Delivering: Being delivered.
   * - `4` Delivered: Delivered. Nothing more happens.
   * - `5` DeliveryFailed: Could not be delivered.
   * - `6` Refunded: The money was paid back.
   * - `7` Closed: Closed without having been carried out.
   * - `8` Expired: Not paid in time.
   * - `9` OrderInvalid: The order is no longer valid.
   * - `10` ProductInvalid: What was ordered is no longer valid.
   * - `11` PaymentRejected: Whoever was asked to pay for somebody else has declined.
   * - `12` Paying: The payment is under way.
   */
  Status: DealStatus | (number & {});
  /**
   * The state in words, for people.
   *
   * @example `Successfully delivered`
   */
  Description: string;
  /**
   * What the whole order costs, in cents.
   *
   * @example `4200`
   */
  Price: number;
  /**
   * Instances that the order is about.
   *
   * @example `["crs-exampl01"]`
   */
  InstanceIds: Array<string>;
}
