// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How an instance is paid for.
 *
 * - `0` PayAsYouGo: Billed by the hour, until the instance is released.
 * - `1` MonthlySubscription: Paid in advance for whole months.
 */
export type BillingMode = (typeof BillingMode)[keyof typeof BillingMode];

export const BillingMode = {
  /** Billed by the hour, until the instance is released. */
  PayAsYouGo: 0,
  /** Paid in advance for whole months. */
  MonthlySubscription: 1,
} as const;
