// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How far a data transmission job has come.
 *
 * - `1` Creating: Being set up.
 * - `3` Checking: Its preconditions are being checked.
 * - `4` CheckPassed: The check found nothing wrong.
 * - `5` CheckFailed: The check found something wrong.
 * - `7` Running: Copies data.
 * - `8` ReadyToComplete: Has caught up, and can be completed.
 * - `9` Succeeded: Ended well.
 * - `10` Failed: Ended badly.
 * - `11` Stopping: Being stopped.
 * - `12` Completing: Being completed.
 */
export type DtsJobStatus = (typeof DtsJobStatus)[keyof typeof DtsJobStatus];

export const DtsJobStatus = {
  /** Being set up. */
  Creating: 1,
  /** Its preconditions are being checked. */
  Checking: 3,
  /** The check found nothing wrong. */
  CheckPassed: 4,
  /** The check found something wrong. */
  CheckFailed: 5,
  /** Copies data. */
  Running: 7,
  /** Has caught up, and can be completed. */
  ReadyToComplete: 8,
  /** Ended well. */
  Succeeded: 9,
  /** Ended badly. */
  Failed: 10,
  /** Being stopped. */
  Stopping: 11,
  /** Being completed. */
  Completing: 12,
} as const;
