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
  Status: DtsJobStatus | (number & {});
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
