// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One file of a backup, and where to download it. A backup of a cluster has several. */
export interface BackupDownloadInfo {
  /**
   * Name of the file.
   *
   * @example `crs-exampl01.rdb`
   */
  FileName: string;
  /**
   * Size of the file in bytes; 0 when it is not known.
   *
   * @example `1264547`
   */
  FileSize: number;
  /**
   * Address for a download over the internet. It is signed and works for six hours; whoever has it has the data.
   *
   * Secret: never shown in errors or logs.
   */
  DownloadUrl: string;
  /**
   * Address for a download from inside Tencent Cloud. It is signed as well, and works for six hours.
   *
   * Secret: never shown in errors or logs.
   */
  InnerDownloadUrl: string;
}
