// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ExportFile } from "../types/ExportFile.js";

/** The instance, and which page of the list. */
export interface DescribeExportTasksRequest {
  /**
   * Kind of log: `auditLog`, the audit log, is the only one so far.
   *
   * @example `auditLog`
   */
  LogType: string;
  /**
   * How many exports to return at most.
   *
   * Range: 1 to 100.
   *
   * @example `20`
   */
  Limit: number;
  /**
   * How many exports to skip. A multiple of `Limit`.
   *
   * Range: at least 0.
   *
   * @example `0`
   */
  Offset: number;
  /**
   * Instance whose exports to list.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
}

/** A page of exports. */
export interface DescribeExportTasksResponse {
  /**
   * Number of exports, on all pages together.
   *
   * @example `1`
   */
  TotalCount?: number;
  /** Exports of this page. */
  Items?: Array<ExportFile>;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
