// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Whether a change of the SSL setting is under way. */
export const SslStatus = {
  /** SSL is being switched on or off. */
  Configuring: 1,
  /** The setting is in force. */
  Configured: 2,
} as const;

/** Whether a change of the SSL setting is under way. */
export type SslStatus = (typeof SslStatus)[keyof typeof SslStatus];
