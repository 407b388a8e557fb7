// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Which kind of network an instance is in.
 *
 * - `0` Classic: The classic network, shared by all accounts.
 * - `1` Vpc: A private network of the account.
 */
export type NetworkType = (typeof NetworkType)[keyof typeof NetworkType];

export const NetworkType = {
  /** The classic network, shared by all accounts. */
  Classic: 0,
  /** A private network of the account. */
  Vpc: 1,
} as const;
