// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Which end of a sorted list comes first.
 *
 * - `0` Ascending: The smallest, or the oldest.
 * - `1` Descending: The largest, or the latest.
 */
export type DescribeInstancesOrderType =
  (typeof DescribeInstancesOrderType)[keyof typeof DescribeInstancesOrderType];

export const DescribeInstancesOrderType = {
  /** The smallest, or the oldest. */
  Ascending: 0,
  /** The largest, or the latest. */
  Descending: 1,
} as const;
