// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** When an upgrade is carried out. */
export const UpgradeNow = {
  /** In the next maintenance window. `DescribeMaintenanceWindow` tells when that is. */
  MaintenanceWindow: 0,
  /** At once. */
  Immediately: 1,
} as const;

/** When an upgrade is carried out. */
export type UpgradeNow = (typeof UpgradeNow)[keyof typeof UpgradeNow];
