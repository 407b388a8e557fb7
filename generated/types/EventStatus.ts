// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How far a maintenance event has come.
 *
 * - `"Waiting"`: Its day or its hours have not come. It can be moved, and unless pressing, canceled.
 * - `"Running"`: Being carried out.
 * - `"Finished"`: Carried out.
 * - `"Canceled"`: Called off.
 */
export type EventStatus = (typeof EventStatus)[keyof typeof EventStatus];

export const EventStatus = {
  /** Its day or its hours have not come. It can be moved, and unless pressing, canceled. */
  Waiting: "Waiting",
  /** Being carried out. */
  Running: "Running",
  /** Carried out. */
  Finished: "Finished",
  /** Called off. */
  Canceled: "Canceled",
} as const;
