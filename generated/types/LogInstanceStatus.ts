// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How far the log of an instance has got. A published response has an empty text, of an instance without a log.
 *
 * - `"create"` Creating: Being switched on.
 * - `"normal"`: Switched on and recording.
 * - `"close"` Closing: Being switched off.
 */
export type LogInstanceStatus = (typeof LogInstanceStatus)[keyof typeof LogInstanceStatus];

export const LogInstanceStatus = {
  /** Being switched on. */
  Creating: "create",
  /** Switched on and recording. */
  Normal: "normal",
  /** Being switched off. */
  Closing: "close",
} as const;
