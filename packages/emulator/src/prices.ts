import { BillingMode } from "tencentcloud-redis";
import type { Instance } from "./state/instance.js";

const CENTS_PER_GB_AND_MONTH = 1500;
const HOURS_PER_MONTH = 730;
const MB_PER_GB = 1024;
/** What part of the list price is paid. */
const DISCOUNTED = 0.875;

export type Priced = Pick<Instance, "shardSizeMb" | "shardCount" | "replicaCount" | "billingMode">;

export interface Price {
  /** Before discounts. Cents, and parts of them. */
  readonly list: number;
  readonly paid: number;
}

/** What `goods` instances cost for so many months, or for an hour. The tariff is made up. */
export function priceOf(priced: Priced, goods: number, months: number): Price {
  const { shardSizeMb, shardCount, replicaCount, billingMode } = priced;
  // A replica takes as much memory as its master.
  const gigabytes = (shardSizeMb * shardCount * (1 + replicaCount)) / MB_PER_GB;
  const time = billingMode === BillingMode.PayAsYouGo ? 1 / HOURS_PER_MONTH : months;
  const list = gigabytes * CENTS_PER_GB_AND_MONTH * time * goods;
  return { list, paid: list * DISCOUNTED };
}

/** A price in whole cents. */
export function cents(price: number): number {
  return Math.round(price);
}
