// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How instances to list are paid for. Documented with the opposite meaning of `BillingMode`: check `PayMode` of what comes back.
 *
 * - `0` MonthlySubscription: Paid in advance for whole months.
 * - `1` PayAsYouGo: Billed by the hour.
 */
export type DescribeCommonDBInstancesPayMode =
  (typeof DescribeCommonDBInstancesPayMode)[keyof typeof DescribeCommonDBInstancesPayMode];

export const DescribeCommonDBInstancesPayMode = {
  /** Paid in advance for whole months. */
  MonthlySubscription: 0,
  /** Billed by the hour. */
  PayAsYouGo: 1,
} as const;
