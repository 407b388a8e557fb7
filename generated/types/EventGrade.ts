// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How serious and urgent a maintenance event is.
 *
 * - `"Critical"`: The most pressing. Cannot be canceled.
 * - `"High"`: Pressing. Cannot be canceled.
 * - `"Middle"`: Neither pressing nor slight.
 * - `"Low"`: The least pressing.
 */
export type EventGrade = (typeof EventGrade)[keyof typeof EventGrade];

export const EventGrade = {
  /** The most pressing. Cannot be canceled. */
  Critical: "Critical",
  /** Pressing. Cannot be canceled. */
  High: "High",
  /** Neither pressing nor slight. */
  Middle: "Middle",
  /** The least pressing. */
  Low: "Low",
} as const;
