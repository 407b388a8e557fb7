// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Which of an instance's addresses SSL is for. */
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

/** Which of an instance's addresses SSL is for. */
export type SslAddressType = (typeof SslAddressType)[keyof typeof SslAddressType];
