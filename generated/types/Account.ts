// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AccountPrivilege } from "./AccountPrivilege.js";
import type { AccountStatus } from "./AccountStatus.js";
import type { ReadonlyPolicy } from "./ReadonlyPolicy.js";

/** An account that clients log in to an instance with: `root`, which every instance has, or one made with `CreateInstanceAccount`. */
export interface Account {
  /**
   * Instance that the account belongs to.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Name of the account.
   *
   * @example `reporting`
   */
  AccountName: string;
  /**
   * Note about the account.
   *
   * @example `Nightly reports`
   */
  Remark: string;
  /** What an account may do with the instance's data. */
  Privilege: AccountPrivilege;
  /** Which nodes answer the account's reads. */
  ReadonlyPolicy: Array<ReadonlyPolicy>;
  /** Whether an account can be used. */
  Status: AccountStatus;
  /**
   * When the account was made. Empty for an account that is older than the keeping of this time.
   *
   * @example `2026-01-13 08:00:00`
   */
  CreateTime?: string;
  /**
   * When the password was last changed. Empty for an account that is older than the keeping of this time.
   *
   * @example `2026-01-13 08:00:00`
   */
  PasswordLastModifiedTime?: string;
}
