// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Unit that prices are counted in.
 *
 * - `"pent"` Cent: A hundredth of the currency's main unit.
 * - `"microPent"` MicroCent: A millionth of a cent.
 */
export type AmountUnit = (typeof AmountUnit)[keyof typeof AmountUnit];

export const AmountUnit = {
  /** A hundredth of the currency's main unit. */
  Cent: "pent",
  /** A millionth of a cent. */
  MicroCent: "microPent",
} as const;
