// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What to do when DTS, which copies the source's data to the target, is disconnected.
 *
 * - `0` Refrain: Leave the addresses as they are.
 * - `1` Force: Swap the addresses all the same.
 */
export type SwitchInstanceVipForceSwitch =
  (typeof SwitchInstanceVipForceSwitch)[keyof typeof SwitchInstanceVipForceSwitch];

export const SwitchInstanceVipForceSwitch = {
  /** Leave the addresses as they are. */
  Refrain: 0,
  /** Swap the addresses all the same. */
  Force: 1,
} as const;
