// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What happens to a monthly subscription when its term ends.
 *
 * - `0` Manual: Nothing is renewed unless somebody does it by hand.
 * - `1` Automatic: Renewed before the term ends.
 * - `2` Off: Not renewed, by the user's explicit choice. The instance is isolated when the term ends.
 */
export type AutoRenew = (typeof AutoRenew)[keyof typeof AutoRenew];

export const AutoRenew = {
  /** Nothing is renewed unless somebody does it by hand. */
  Manual: 0,
  /** Renewed before the term ends. */
  Automatic: 1,
  /** Not renewed, by the user's explicit choice. The instance is isolated when the term ends. */
  Off: 2,
} as const;
