// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether an instance is guarded against being destroyed.
 *
 * - `0` Off: It can be destroyed.
 * - `1` On: It cannot be destroyed until this is switched off.
 */
export type DeleteProtection = (typeof DeleteProtection)[keyof typeof DeleteProtection];

export const DeleteProtection = {
  /** It can be destroyed. */
  Off: 0,
  /** It cannot be destroyed until this is switched off. */
  On: 1,
} as const;
