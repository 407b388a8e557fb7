// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Where a backup is in its life.
 *
 * - `1` Busy: Held by a task, such as the one that is still writing it.
 * - `2` Available: Complete, and not held by any task.
 * - `3` Exporting: Being turned into an RDB file.
 * - `4` Exported: The RDB file is ready.
 * - `-1` Expired: Past the time that backups are kept.
 * - `-2` Deleted: Removed.
 */
export type BackupStatus = (typeof BackupStatus)[keyof typeof BackupStatus];

export const BackupStatus = {
  /** Held by a task, such as the one that is still writing it. */
  Busy: 1,
  /** Complete, and not held by any task. */
  Available: 2,
  /** Being turned into an RDB file. */
  Exporting: 3,
  /** The RDB file is ready. */
  Exported: 4,
  /** Past the time that backups are kept. */
  Expired: -1,
  /** Removed. */
  Deleted: -2,
} as const;
