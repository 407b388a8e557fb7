// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether a task holds a backup, which then cannot be used for anything else.
 *
 * - `0` Unlocked: Free to use.
 * - `1` Locked: Held by a task.
 */
export type BackupLock = (typeof BackupLock)[keyof typeof BackupLock];

export const BackupLock = {
  /** Free to use. */
  Unlocked: 0,
  /** Held by a task. */
  Locked: 1,
} as const;
