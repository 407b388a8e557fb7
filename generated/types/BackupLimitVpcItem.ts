// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** VPCs of one region from which backup files may be downloaded. */
export interface BackupLimitVpcItem {
  /**
   * Region of the VPCs.
   *
   * @example `ap-singapore`
   */
  Region: string;
  /**
   * IDs of the VPCs.
   *
   * @example `["vpc-exampl01"]`
   */
  VpcList: ReadonlyArray<string>;
}
