// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/**
 * What an account may do with the instance's data.
 *
 * - `"r"` Read: Read only.
 * - `"w"` Write: Write only.
 * - `"rw"` ReadWrite: Read and write.
 */
export type AccountPrivilege = (typeof AccountPrivilege)[keyof typeof AccountPrivilege];

export const AccountPrivilege = {
  /** Read only. */
  Read: "r",
  /** Write only. */
  Write: "w",
  /** Read and write. */
  ReadWrite: "rw",
} as const;
