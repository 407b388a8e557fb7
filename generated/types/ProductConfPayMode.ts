// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How a product is paid for. The values of `BillingMode`, as text.
 *
 * - `"0"` PayAsYouGo: Billed by the hour, until the instance is released.
 * - `"1"` MonthlySubscription: Paid in advance for whole months.
 */
export type ProductConfPayMode = (typeof ProductConfPayMode)[keyof typeof ProductConfPayMode];

export const ProductConfPayMode = {
  /** Billed by the hour, until the instance is released. */
  PayAsYouGo: "0",
  /** Paid in advance for whole months. */
  MonthlySubscription: "1",
} as const;
