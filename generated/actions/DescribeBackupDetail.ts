// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { BackupLock } from "../types/BackupLock.js";
import type { BackupStatus } from "../types/BackupStatus.js";
import type { BackupType } from "../types/BackupType.js";
import type { InstanceType } from "../types/InstanceType.js";

/** Which backup to look at. */
export interface DescribeBackupDetailRequest {
  /**
   * Instance that was backed up. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Backup to look at. `DescribeInstanceBackups` lists them.
   *
   * @example `100000001-2000002-300000003`
   */
  BackupId: string;
}

/** The backup, and the instance as it was then. */
export interface DescribeBackupDetailResponse {
  /**
   * ID of the backup.
   *
   * @example `100000001-2000002-300000003`
   */
  BackupId: string;
  /**
   * When the backup was begun.
   *
   * @example `2026-01-13 02:00:00`
   */
  StartTime: string;
  /**
   * When the backup was complete.
   *
   * @example `2026-01-13 02:00:21`
   */
  EndTime: string;
  /** What started a backup. */
  BackupType: BackupType;
  /** Where a backup is in its life. */
  Status: BackupStatus;
  /**
   * What was noted down when the backup was asked for; empty for an automatic one.
   *
   * @example `Before the migration`
   */
  Remark: string;
  /** Whether a task holds a backup, which then cannot be used for anything else. */
  Locked: BackupLock;
  /**
   * Size of the backup in bytes.
   *
   * @example `1264547`
   */
  BackupSize: number;
  /** Engine, version and architecture of an instance, as one number. Standard architecture keeps all data on one master with its replicas; cluster architecture spreads it over shards. */
  InstanceType: InstanceType;
  /**
   * Memory of each shard in MB.
   *
   * @example `4096`
   */
  MemSize: number;
  /**
   * Number of shards.
   *
   * @example `3`
   */
  ShardNum: number;
  /**
   * Number of replicas.
   *
   * @example `1`
   */
  ReplicasNum: number;
  /**
   * Whether the files of the backup are encrypted.
   *
   * @example `true`
   */
  Encrypted?: boolean;
  /**
   * Key for decrypting the files, in Base64. Keep it as secret as a password.
   *
   * @example `RXhhbXBsZS1LZXktRXhhbXBsZS1LZXktRXhhbXBsZSE=`
   */
  DecryptKey?: string;
  /**
   * Key of the Key Management Service (KMS) that is used for the encryption.
   *
   * @example `00000000-1111-2222-3333-444444444444`
   */
  KmsKeyId?: string;
  /**
   * Algorithm that the files are encrypted with.
   *
   * @example `AES-256-CBC`
   */
  KeyAlgorithm?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for DescribeBackupDetail, besides those that any action may answer with. */
export type DescribeBackupDetailErrorCode =
  | "FailedOperation.SystemError"
  | "InternalError.DbOperationFailed"
  | "InternalError.InternalError"
  | "InvalidParameter.PermissionDenied"
  | "InvalidParameterValue.BackupNotExists"
  | "ResourceNotFound.InstanceNotExists"
  | "UnauthorizedOperation.NoCAMAuthed";
