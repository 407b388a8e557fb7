// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ExportFileStatus } from "./ExportFileStatus.js";

/** One export of log entries, and the file that comes of it. */
export interface ExportFile {
  /**
   * Name of the file. It tells exports apart, and `DeleteExportTask` takes it.
   *
   * @example `crs-exampl01_20260113-080000_to_20260113-090000_1768266300000.tar.gz`
   */
  FileName?: string | null;
  /**
   * What became of the export.
   *
   * - `"creating"`: The file is being made.
   * - `"success"`: The file is ready for download.
   * - `"failed"`: The file could not be made.
   * - `"deleted"`: The file was made, and deleted since.
   *
   * @example `success`
   */
  Status?: ExportFileStatus | (string & {}) | null;
  /**
   * Size of the file in bytes.
   *
   * @example `20480`
   */
  FileSize?: number | null;
  /**
   * When the export was asked for.
   *
   * @example `2026-01-13 09:05:00`
   */
  CreateTime?: string | null;
  /**
   * Where to download the file. Whoever has the link may be able to read the log; treat it as a secret.
   *
   * Secret: never shown in errors or logs.
   */
  DownloadUrl?: string | null;
  /**
   * Why the export failed.
   *
   * @example ``
   */
  ErrMsg?: string | null;
  /**
   * How far the export has got, presumably in percent.
   *
   * @example `100`
   */
  Progress?: number | null;
  /**
   * When the export ended.
   *
   * @example `2026-01-13 09:06:30`
   */
  FinishTime?: string | null;
  /**
   * The service's own number for the work behind the export.
   *
   * @example `0`
   */
  AsyncRequestId?: number | null;
}
