// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What became of an export.
 *
 * - `"creating"`: The file is being made.
 * - `"success"`: The file is ready for download.
 * - `"failed"`: The file could not be made.
 * - `"deleted"`: The file was made, and deleted since.
 */
export type ExportFileStatus = (typeof ExportFileStatus)[keyof typeof ExportFileStatus];

export const ExportFileStatus = {
  /** The file is being made. */
  Creating: "creating",
  /** The file is ready for download. */
  Success: "success",
  /** The file could not be made. */
  Failed: "failed",
  /** The file was made, and deleted since. */
  Deleted: "deleted",
} as const;
