// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * A day of the week, by its English name.
 *
 * - `"Monday"`: Every Monday.
 * - `"Tuesday"`: Every Tuesday.
 * - `"Wednesday"`: Every Wednesday.
 * - `"Thursday"`: Every Thursday.
 * - `"Friday"`: Every Friday.
 * - `"Saturday"`: Every Saturday.
 * - `"Sunday"`: Every Sunday.
 */
export type Weekday = (typeof Weekday)[keyof typeof Weekday];

export const Weekday = {
  /** Every Monday. */
  Monday: "Monday",
  /** Every Tuesday. */
  Tuesday: "Tuesday",
  /** Every Wednesday. */
  Wednesday: "Wednesday",
  /** Every Thursday. */
  Thursday: "Thursday",
  /** Every Friday. */
  Friday: "Friday",
  /** Every Saturday. */
  Saturday: "Saturday",
  /** Every Sunday. */
  Sunday: "Sunday",
} as const;
