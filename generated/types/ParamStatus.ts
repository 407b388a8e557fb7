// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether a parameter of an instance is being changed.
 *
 * - `1` Changing: A new value is being applied.
 * - `2` Settled: No change is under way.
 */
export type ParamStatus = (typeof ParamStatus)[keyof typeof ParamStatus];

export const ParamStatus = {
  /** A new value is being applied. */
  Changing: 1,
  /** No change is under way. */
  Settled: 2,
} as const;
