// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** One proxy, which passes commands on to the nodes that hold the data. */
export interface ProxyNodes {
  /**
   * Identifies the proxy.
   *
   * @example `89abcdef0123456789abcdef0123456789abcdef`
   */
  NodeId: string;
  /**
   * Numeric ID of its availability zone.
   *
   * @example `900001`
   */
  ZoneId: number;
}
