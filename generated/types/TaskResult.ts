// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How far a task has come, as a number. `TaskStatus` has the same in words.
 *
 * - `0` Initialized: Set up, not started.
 * - `1` Running: Under way.
 * - `2` Completed: Ended well.
 * - `4` Failed: Ended without having done its work.
 */
export type TaskResult = (typeof TaskResult)[keyof typeof TaskResult];

export const TaskResult = {
  /** Set up, not started. */
  Initialized: 0,
  /** Under way. */
  Running: 1,
  /** Ended well. */
  Completed: 2,
  /** Ended without having done its work. */
  Failed: 4,
} as const;
