// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * A kind of network that an availability zone offers.
 *
 * - `"basenet"` Classic: The classic network, shared by all accounts.
 * - `"vpcnet"` Vpc: Private networks of the account.
 */
export type ZoneNetworkType = (typeof ZoneNetworkType)[keyof typeof ZoneNetworkType];

export const ZoneNetworkType = {
  /** The classic network, shared by all accounts. */
  Classic: "basenet",
  /** Private networks of the account. */
  Vpc: "vpcnet",
} as const;
