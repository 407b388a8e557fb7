// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How instances are paid for from now on.
 *
 * - `"PREPAID"` MonthlySubscription: Paid in advance for whole months.
 * - `"POSTPAID"` PayAsYouGo: Billed by the hour, until the instance is released.
 */
export type InstanceChargeType = (typeof InstanceChargeType)[keyof typeof InstanceChargeType];

export const InstanceChargeType = {
  /** Paid in advance for whole months. */
  MonthlySubscription: "PREPAID",
  /** Billed by the hour, until the instance is released. */
  PayAsYouGo: "POSTPAID",
} as const;
