// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { DescribeInstanceDTSInstanceInfo } from "../types/DescribeInstanceDTSInstanceInfo.js";
import type { DtsJobStatus } from "../types/DtsJobStatus.js";

/** Which instance to look at. */
export interface DescribeInstanceDTSInfoRequest {
  /**
   * Instance that is an end of the job. `DescribeInstances` lists them.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** The job, and its two ends. */
export interface DescribeInstanceDTSInfoResponse {
  /**
   * Identifies the job.
   *
   * @example `dts-exampl01`
   */
  JobId: string;
  /**
   * Name of the job.
   *
   * @example `move-sessions`
   */
  JobName: string;
  /** How far a data transmission job has come. */
  Status: DtsJobStatus;
  /**
   * The status in words, for people.
   *
   * @example `Running`
   */
  StatusDesc: string;
  /**
   * How far the target is behind the source, in bytes.
   *
   * @example `0`
   */
  Offset: number;
  /**
   * When the two were, or will be, disconnected.
   *
   * @example `2026-01-13 08:00:00`
   */
  CutDownTime: string;
  /** Instance that data is copied from. */
  SrcInfo: DescribeInstanceDTSInstanceInfo;
  /** Instance that data is copied to. */
  DstInfo: DescribeInstanceDTSInstanceInfo;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}

/** Codes documented for DescribeInstanceDTSInfo, besides those that any action may answer with. */
export type DescribeInstanceDTSInfoErrorCode =
  | "FailedOperation.SystemError"
  | "InvalidParameter.PermissionDenied"
  | "UnauthorizedOperation.NoCAMAuthed";
