// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What to change about how an instance is reached.
 *
 * - `"changeVip"` ChangeAddress: The private IPv4 address, and the port with it.
 * - `"changeVpc"` ChangeSubnet: The VPC and the subnet.
 * - `"changeBaseToVpc"` MoveToVpc: Move from the classic network into a VPC.
 * - `"changeVPort"` ChangePort: The port only.
 */
export type ModifyNetworkConfigOperation =
  (typeof ModifyNetworkConfigOperation)[keyof typeof ModifyNetworkConfigOperation];

export const ModifyNetworkConfigOperation = {
  /** The private IPv4 address, and the port with it. */
  ChangeAddress: "changeVip",
  /** The VPC and the subnet. */
  ChangeSubnet: "changeVpc",
  /** Move from the classic network into a VPC. */
  MoveToVpc: "changeBaseToVpc",
  /** The port only. */
  ChangePort: "changeVPort",
} as const;
