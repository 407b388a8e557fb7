// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** What an account may do with the instance's data. */
export const AccountPrivilege = {
  /** Read only. */
  Read: "r",
  /** Write only. */
  Write: "w",
  /** Read and write. */
  ReadWrite: "rw",
} as const;

/** What an account may do with the instance's data. */
export type AccountPrivilege = (typeof AccountPrivilege)[keyof typeof AccountPrivilege];
