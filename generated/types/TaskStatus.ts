// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How far a task has come, in words.
 *
 * - `"preparing"`: Waits for its turn.
 * - `"running"`: Under way.
 * - `"succeed"` Succeeded: Ended well.
 * - `"failed"`: Ended without having done its work.
 * - `"Error"`: Broke off on an error. The service spells this one with a capital.
 */
export type TaskStatus = (typeof TaskStatus)[keyof typeof TaskStatus];

export const TaskStatus = {
  /** Waits for its turn. */
  Preparing: "preparing",
  /** Under way. */
  Running: "running",
  /** Ended well. */
  Succeeded: "succeed",
  /** Ended without having done its work. */
  Failed: "failed",
  /** Broke off on an error. The service spells this one with a capital. */
  Error: "Error",
} as const;
