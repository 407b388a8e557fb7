// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

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
export type DealStatus = (typeof DealStatus)[keyof typeof DealStatus];

export const DealStatus = {
  /** Waits to be paid. */
  Unpaid: 1,
  /** Paid, delivery has not begun. */
  Paid: 2,
  /** Being delivered. */
  Delivering: 3,
  /** Delivered. Nothing more happens. */
  Delivered: 4,
  /** Could not be delivered. */
  DeliveryFailed: 5,
  /** The money was paid back. */
  Refunded: 6,
  /** Closed without having been carried out. */
  Closed: 7,
  /** Not paid in time. */
  Expired: 8,
  /** The order is no longer valid. */
  OrderInvalid: 9,
  /** What was ordered is no longer valid. */
  ProductInvalid: 10,
  /** Whoever was asked to pay for somebody else has declined. */
  PaymentRejected: 11,
  /** The payment is under way. */
  Paying: 12,
} as const;
