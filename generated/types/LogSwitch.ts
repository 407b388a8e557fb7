// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether an instance keeps a log.
 *
 * - `"on"`: The log is switched on.
 * - `"off"`: The log is switched off.
 */
export type LogSwitch = (typeof LogSwitch)[keyof typeof LogSwitch];

export const LogSwitch = {
  /** The log is switched on. */
  On: "on",
  /** The log is switched off. */
  Off: "off",
} as const;
