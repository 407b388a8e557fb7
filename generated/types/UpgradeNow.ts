// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * When an upgrade is carried out.
 *
 * - `0` MaintenanceWindow: In the next maintenance window. `DescribeMaintenanceWindow` tells when that is.
 * - `1` Immediately: At once.
 */
export type UpgradeNow = (typeof UpgradeNow)[keyof typeof UpgradeNow];

export const UpgradeNow = {
  /** In the next maintenance window. `DescribeMaintenanceWindow` tells when that is. */
  MaintenanceWindow: 0,
  /** At once. */
  Immediately: 1,
} as const;
