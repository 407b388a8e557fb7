// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How closely an instance is backed up.
 *
 * - `"SecondLevelBackup"` SecondLevel: Changes are kept as well, so that data can be brought back as it was at any second of the last seven days.
 * - `"NormalLevelBackup"` Normal: Only full backups are made, at their set times or by hand.
 */
export type BackupMode = (typeof BackupMode)[keyof typeof BackupMode];

export const BackupMode = {
  /** Changes are kept as well, so that data can be brought back as it was at any second of the last seven days. */
  SecondLevel: "SecondLevelBackup",
  /** Only full backups are made, at their set times or by hand. */
  Normal: "NormalLevelBackup",
} as const;
