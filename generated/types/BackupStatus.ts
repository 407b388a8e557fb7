// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Where a backup is in its life. */
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

/** Where a backup is in its life. */
export type BackupStatus = (typeof BackupStatus)[keyof typeof BackupStatus];
