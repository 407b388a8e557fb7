// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { LogFilter } from "../types/LogFilter.js";

/** The instance, the span of time, and which entries and fields to export. */
export interface CreateExportTaskRequest {
  /**
   * Instance whose log to export. `DescribeLogInstanceList`, with `LogSwitch` on, lists those with a log.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Kind of log: `auditLog`, the audit log, is the only one so far.
   *
   * @example `auditLog`
   */
  LogType: string;
  /**
   * Start of the span. Entries made at that time count.
   *
   * @example `2026-01-13 08:00:00`
   */
  StartTime: string;
  /**
   * End of the span. Entries made at that time count.
   *
   * @example `2026-01-13 09:00:00`
   */
  EndTime: string;
  /** Conditions on the entries. Left out, every entry of the span is exported. */
  LogFilter?: ReadonlyArray<LogFilter> | undefined;
  /**
   * Fields of an entry to export, by the names that they have in `DescribeLogs`. Left out, all of them.
   *
   * @example `["Timestamp","UserName","CommandDetail"]`
   */
  ColumnFilter?: ReadonlyArray<string> | undefined;
}

/** The file to come. */
export interface CreateExportTaskResponse {
  /**
   * Name that the file will have. `DescribeExportTasks` lists it, and `DeleteExportTask` takes it.
   *
   * @example `crs-exampl01_20260113-000000_to_20260113-235959_1768351500000.tar.gz`
   */
  FileName?: string;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
