// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What started a backup.
 *
 * - `"0"` Manual: Somebody asked for it, with `ManualBackupInstance` or in the console.
 * - `"1"` Automatic: The instance's backup schedule.
 * - `"2"` SpecChange: A change of the instance's specification.
 */
export type BackupType = (typeof BackupType)[keyof typeof BackupType];

export const BackupType = {
  /** Somebody asked for it, with `ManualBackupInstance` or in the console. */
  Manual: "0",
  /** The instance's backup schedule. */
  Automatic: "1",
  /** A change of the instance's specification. */
  SpecChange: "2",
} as const;
