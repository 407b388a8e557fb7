import { AmountUnit, BillingMode } from "tencentcloud-redis/types";
import type { InquiryPriceCreateInstanceResponse } from "tencentcloud-redis/types";
import type { Instance } from "./state/instance.js";

const CENTS_PER_GB_AND_MONTH = 1500;
const HOURS_PER_MONTH = 730;
const MB_PER_GB = 1024;
/** The part of the list price that is paid. */
const DISCOUNT = 0.875;

type Priced = Pick<Instance, "shardSizeMb" | "shardCount" | "replicaCount" | "billingMode">;

export interface Price {
  /** Before the discount. Cents, with fractions. */
  readonly list: number;
  readonly paid: number;
}

/** The price of `goods` instances for some months, or for one hour. The tariff is invented. */
export function priceOf(priced: Priced, goods: number, months: number): Price {
  const { shardSizeMb, shardCount, replicaCount, billingMode } = priced;
  // A replica takes as much memory as its master.
  const gigabytes = (shardSizeMb * shardCount * (1 + replicaCount)) / MB_PER_GB;
  const time = billingMode === BillingMode.PayAsYouGo ? 1 / HOURS_PER_MONTH : months;
  const list = gigabytes * CENTS_PER_GB_AND_MONTH * time * goods;
  return { list, paid: list * DISCOUNT };
}

/** Rounds to whole cents. */
export function cents(price: number): number {
  return Math.round(price);
}

/** The response of the actions that tell prices. */
export function priceResponse({
  list,
  paid,
}: Price): Omit<InquiryPriceCreateInstanceResponse, "RequestId"> {
  return {
    Price: cents(paid),
    HighPrecisionPrice: paid,
    OriginalPrice: cents(list),
    HighPrecisionOriginalPrice: list,
    Currency: "USD",
    AmountUnit: AmountUnit.Cent,
  };
}
