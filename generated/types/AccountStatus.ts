// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Whether an account can be used. */
export const AccountStatus = {
  /** A change to the account is under way. */
  Changing: 1,
  /** In use. */
  Active: 2,
  /** No longer there for clients. */
  Deleted: 4,
} as const;

/** Whether an account can be used. */
export type AccountStatus = (typeof AccountStatus)[keyof typeof AccountStatus];
