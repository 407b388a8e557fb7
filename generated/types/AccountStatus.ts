// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * Whether an account can be used.
 *
 * - `1` Changing: A change to the account is under way.
 * - `2` Active: In use.
 * - `4` Deleted: No longer there for clients.
 */
export type AccountStatus = (typeof AccountStatus)[keyof typeof AccountStatus];

export const AccountStatus = {
  /** A change to the account is under way. */
  Changing: 1,
  /** In use. */
  Active: 2,
  /** No longer there for clients. */
  Deleted: 4,
} as const;
