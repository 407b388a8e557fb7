// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Which of an instance's addresses SSL is for.
 *
 * - `0` Any: Not limited to one of the addresses.
 * - `1` PrivateIPv4: The private IPv4 address.
 * - `2` PrivateIPv6: The private IPv6 address.
 * - `3` Public: The public address.
 * - `-1` Unspecified: None named, as on an instance without SSL.
 */
export type SslAddressType = (typeof SslAddressType)[keyof typeof SslAddressType];

export const SslAddressType = {
  /** Not limited to one of the addresses. */
  Any: 0,
  /** The private IPv4 address. */
  PrivateIPv4: 1,
  /** The private IPv6 address. */
  PrivateIPv6: 2,
  /** The public address. */
  Public: 3,
  /** None named, as on an instance without SSL. */
  Unspecified: -1,
} as const;
