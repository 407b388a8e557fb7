// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What kind of infrastructure an instance runs on.
 *
 * - `"local"` LocalDisk: Hosts with local disks.
 * - `"cloud"` CloudDisk: Hosts with cloud disks.
 * - `"cdc"` DedicatedCluster: Hosts of a dedicated cluster of the account.
 */
export type ProductVersion = (typeof ProductVersion)[keyof typeof ProductVersion];

export const ProductVersion = {
  /** Hosts with local disks. */
  LocalDisk: "local",
  /** Hosts with cloud disks. */
  CloudDisk: "cloud",
  /** Hosts of a dedicated cluster of the account. */
  DedicatedCluster: "cdc",
} as const;
