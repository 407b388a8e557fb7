// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * When to swap the addresses.
 *
 * - `"now"`: At once.
 * - `"syncComplete"`: When the target has all of the source's data.
 */
export type SwitchInstanceVipSwitchTime =
  (typeof SwitchInstanceVipSwitchTime)[keyof typeof SwitchInstanceVipSwitchTime];

export const SwitchInstanceVipSwitchTime = {
  /** At once. */
  Now: "now",
  /** When the target has all of the source's data. */
  SyncComplete: "syncComplete",
} as const;
