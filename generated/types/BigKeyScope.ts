// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Which kinds of keys to look at.
 *
 * - `1` Strings: Keys that hold a string.
 * - `2` All: Keys of every type.
 */
export type BigKeyScope = (typeof BigKeyScope)[keyof typeof BigKeyScope];

export const BigKeyScope = {
  /** Keys that hold a string. */
  Strings: 1,
  /** Keys of every type. */
  All: 2,
} as const;
