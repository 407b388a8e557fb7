// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Whether an instance is guarded against being destroyed. */
export const DeleteProtection = {
  /** It can be destroyed. */
  Off: 0,
  /** It cannot be destroyed until this is switched off. */
  On: 1,
} as const;

/** Whether an instance is guarded against being destroyed. */
export type DeleteProtection = (typeof DeleteProtection)[keyof typeof DeleteProtection];
