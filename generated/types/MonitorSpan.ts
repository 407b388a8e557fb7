// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How far back to look.
 *
 * - `1` RealTime: At this moment only.
 * - `2` Last30Minutes: The last 30 minutes.
 * - `3` Last6Hours: The last 6 hours.
 * - `4` Last24Hours: The last 24 hours.
 */
export type MonitorSpan = (typeof MonitorSpan)[keyof typeof MonitorSpan];

export const MonitorSpan = {
  /** At this moment only. */
  RealTime: 1,
  /** The last 30 minutes. */
  Last30Minutes: 2,
  /** The last 6 hours. */
  Last6Hours: 3,
  /** The last 24 hours. */
  Last24Hours: 4,
} as const;
