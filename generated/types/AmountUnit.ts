// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Unit that prices are counted in. */
export const AmountUnit = {
  /** A hundredth of the currency's main unit. */
  Cent: "pent",
  /** A millionth of a cent. */
  MicroCent: "microPent",
} as const;

/** Unit that prices are counted in. */
export type AmountUnit = (typeof AmountUnit)[keyof typeof AmountUnit];
