// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether a new value of a parameter takes effect only after a restart.
 *
 * - `0` NotNeeded: It takes effect at once.
 * - `1` Needed: The instance has to be restarted first.
 */
export type RebootNeed = (typeof RebootNeed)[keyof typeof RebootNeed];

export const RebootNeed = {
  /** It takes effect at once. */
  NotNeeded: 0,
  /** The instance has to be restarted first. */
  Needed: 1,
} as const;
