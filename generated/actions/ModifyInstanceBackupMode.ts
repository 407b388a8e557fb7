// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BackupMode } from "../types/BackupMode.js";

/** Which instance to switch, and to what. */
export interface ModifyInstanceBackupModeRequest {
  /**
   * Instance to switch. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * How closely an instance is backed up.
   *
   * - `"SecondLevelBackup"` SecondLevel: Changes are kept as well, so that data can be brought back as it was at any second of the last seven days.
   * - `"NormalLevelBackup"` Normal: Only full backups are made, at their set times or by hand.
   */
  BackupMode?: BackupMode | undefined;
}

/** The task that switches. */
export interface ModifyInstanceBackupModeResponse {
  /**
   * Task that switches. `DescribeTaskInfo` tells how far it has come.
   *
   * @example `6954227`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
