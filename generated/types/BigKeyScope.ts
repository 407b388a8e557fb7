// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which kinds of keys to look at. */
export const BigKeyScope = {
  /** Keys that hold a string. */
  Strings: 1,
  /** Keys of every type. */
  All: 2,
} as const;

/** Which kinds of keys to look at. */
export type BigKeyScope = (typeof BigKeyScope)[keyof typeof BigKeyScope];
