// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How far a change of a parameter has come.
 *
 * - `1` Running: The new value is being applied.
 * - `2` Succeeded: The new value holds.
 * - `3` Failed: The change did not work out.
 */
export type ParamChangeStatus = (typeof ParamChangeStatus)[keyof typeof ParamChangeStatus];

export const ParamChangeStatus = {
  /** The new value is being applied. */
  Running: 1,
  /** The new value holds. */
  Succeeded: 2,
  /** The change did not work out. */
  Failed: 3,
} as const;
