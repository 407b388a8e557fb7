// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * A feature that not every instance has.
 *
 * - `"read-local-node-only"` NearbyRead: Clients are served by nodes in their own zone.
 * - `"multi-account"` MultiAccount: The instance can have accounts besides its default one.
 * - `"auto-failback"` AutoFailback: A master that failed takes its role back by itself once it has recovered.
 */
export type InstanceFeature = (typeof InstanceFeature)[keyof typeof InstanceFeature];

export const InstanceFeature = {
  /** Clients are served by nodes in their own zone. */
  NearbyRead: "read-local-node-only",
  /** The instance can have accounts besides its default one. */
  MultiAccount: "multi-account",
  /** A master that failed takes its role back by itself once it has recovered. */
  AutoFailback: "auto-failback",
} as const;
