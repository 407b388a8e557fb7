// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether a change of the SSL setting is under way.
 *
 * - `1` Configuring: SSL is being switched on or off.
 * - `2` Configured: The setting is in force.
 */
export type SslStatus = (typeof SslStatus)[keyof typeof SslStatus];

export const SslStatus = {
  /** SSL is being switched on or off. */
  Configuring: 1,
  /** The setting is in force. */
  Configured: 2,
} as const;
