// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Whether a new value of a parameter takes effect only after a restart. */
export const RebootNeed = {
  /** It takes effect at once. */
  NotNeeded: 0,
  /** The instance has to be restarted first. */
  Needed: 1,
} as const;

/** Whether a new value of a parameter takes effect only after a restart. */
export type RebootNeed = (typeof RebootNeed)[keyof typeof RebootNeed];
