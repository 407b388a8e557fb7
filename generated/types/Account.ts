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
  /**
   * What an account may do with the instance's data.
   *
   * - `"r"` Read: Read only.
   * - `"w"` Write: Write only.
   * - `"rw"` ReadWrite: Read and write.
   */
  Privilege: AccountPrivilege | (string & {});
  /**
   * Which nodes answer the account's reads.
   *
   * - `"master"`: The master, which also takes the writes.
   * - `"replication"` Replica: The replicas, which leaves the master to the writes.
   */
  ReadonlyPolicy: Array<ReadonlyPolicy | (string & {})>;
  /**
   * Whether an account can be used.
   *
   * - `1` Changing: A change to the account is under way.
   * - `2` Active: In use.
   * - `4` Deleted: No longer there for clients.
   */
  Status: AccountStatus | (number & {});
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
