// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * How clients reach the nodes of an instance.
 *
 * - `0` Proxy: Through proxies, which hide how data is spread over the nodes.
 * - `1` Direct: Straight to the nodes. Clients of a cluster have to speak the cluster protocol.
 */
export type ConnectionMode = (typeof ConnectionMode)[keyof typeof ConnectionMode];

export const ConnectionMode = {
  /** Through proxies, which hide how data is spread over the nodes. */
  Proxy: 0,
  /** Straight to the nodes. Clients of a cluster have to speak the cluster protocol. */
  Direct: 1,
} as const;
