// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AccountPrivilege } from "../types/AccountPrivilege.js";
import type { ReadonlyPolicy } from "../types/ReadonlyPolicy.js";

/** The account, and what to change about it. */
export interface ModifyInstanceAccountRequest {
  /**
   * Instance that the account belongs to. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Account to change. The privilege of `root`, the account that every instance comes with, cannot be changed. `DescribeInstanceAccount` lists an instance's accounts.
   *
   * @example `reporting`
   */
  AccountName: string;
  /**
   * New password. Choose one that `CreateInstanceAccount` would take.
   *
   * Secret: never shown in errors or logs.
   */
  AccountPassword?: string | undefined;
  /**
   * New note about the account.
   *
   * @example `Nightly reports`
   */
  Remark?: string | undefined;
  /**
   * Which nodes answer the account's reads from now on.
   *
   * - `"master"`: The master, which also takes the writes.
   * - `"replication"` Replica: The replicas, which leaves the master to the writes.
   *
   * @example `["replication"]`
   */
  ReadonlyPolicy?: ReadonlyArray<ReadonlyPolicy> | undefined;
  /**
   * What the account may do with the data from now on.
   *
   * - `"r"` Read: Read only.
   * - `"w"` Write: Write only.
   * - `"rw"` ReadWrite: Read and write.
   *
   * @example `r`
   */
  Privilege?: AccountPrivilege | undefined;
  /**
   * Whether clients connect as `root` without a password. For `root` only; other accounts always have one.
   *
   * @example `false`
   */
  NoAuth?: boolean | undefined;
  /**
   * Whether `AccountPassword` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EncryptPassword?: boolean | undefined;
}

/** What has begun. */
export interface ModifyInstanceAccountResponse {
  /**
   * Task that makes the change. `DescribeTaskInfo` tells how it goes.
   *
   * @example `100001`
   */
  TaskId: number;
  /**
   * Identifies this call on the service's side. Quote it when you ask for support.
   *
   * @example `2a836c00-175f-11eb-aeb3-db134c8d0001`
   */
  RequestId: string;
}
