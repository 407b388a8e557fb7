// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** A region, and its zones, where instances can join a replication group. */
export interface AvailableRegion {
  /**
   * Name of the region.
   *
   * @example `ap-singapore`
   */
  Region?: string;
  /**
   * Names of the availability zones in the region.
   *
   * @example `["ap-singapore-1"]`
   */
  AvailableZones?: Array<string>;
}
