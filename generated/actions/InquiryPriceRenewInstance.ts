// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AmountUnit } from "../types/AmountUnit.js";

/** The renewal to price. */
export interface InquiryPriceRenewInstanceRequest {
  /**
   * Months that would be added.
   *
   * @example `12`
   */
  Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
  /**
   * Monthly subscription that would be renewed. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl02`
   */
  InstanceId: string;
}

/** What the renewal would cost. */
export interface InquiryPriceRenewInstanceResponse {
  /**
   * What has to be paid, after discounts, counted in `AmountUnit`.
   *
   * @example `2345`
   */
  Price?: number;
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
