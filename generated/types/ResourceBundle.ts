// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** A share of a dedicated cluster, of some size, and how many of them there are. */
export interface ResourceBundle {
  /**
   * Name of the size.
   *
   * @example `resource-bundle-small-1`
   */
  ResourceBundleName?: string;
  /**
   * Memory that can be sold, in GB.
   *
   * @example `48`
   */
  AvailableMemory?: number;
  /**
   * Number of bundles of the size.
   *
   * @example `1`
   */
  Count?: number;
}
