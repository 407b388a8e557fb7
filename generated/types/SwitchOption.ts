// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * When an instance is switched over to what has been prepared for it.
 *
 * - `1` MaintenanceWindow: In the next maintenance window. `DescribeMaintenanceWindow` tells when that is.
 * - `2` Immediately: As soon as everything is ready.
 */
export type SwitchOption = (typeof SwitchOption)[keyof typeof SwitchOption];

export const SwitchOption = {
  /** In the next maintenance window. `DescribeMaintenanceWindow` tells when that is. */
  MaintenanceWindow: 1,
  /** As soon as everything is ready. */
  Immediately: 2,
} as const;
