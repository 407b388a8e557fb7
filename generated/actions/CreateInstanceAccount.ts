// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { AccountPrivilege } from "../types/AccountPrivilege.js";
import type { ReadonlyPolicy } from "../types/ReadonlyPolicy.js";

/** The account to make. */
export interface CreateInstanceAccountRequest {
  /**
   * Instance to add the account to. `DescribeInstances` lists instances.
   *
   * @example `crs-exampl01`
   */
  InstanceId: string;
  /**
   * Name of the account, which clients log in with.
   *
   * Length: at most 32 characters.
   *
   * Pattern: `^[A-Za-z0-9_-]+$`.
   *
   * @example `reporting`
   */
  AccountName: string;
  /**
   * Password of the account: 8 to 64 letters, digits and ``()`~!@#$%^&*-+=_|{}[]:;<>,.?/``, of at least two kinds among lower case, upper case, digits and the rest, not starting with a slash.
   *
   * Secret: never shown in errors or logs.
   */
  AccountPassword: string;
  /**
   * Which nodes answer the account's reads. `replication` needs replicas that answer reads at all; see `EnableReplicaReadonly`.
   *
   * - `"master"`: The master, which also takes the writes.
   * - `"replication"` Replica: The replicas, which leaves the master to the writes.
   *
   * @example `["master"]`
   */
  ReadonlyPolicy: ReadonlyArray<ReadonlyPolicy>;
  /**
   * What the account may do with the data. New accounts take `r` and `rw`; `w` is only known from `ModifyInstanceAccount`.
   *
   * - `"r"` Read: Read only.
   * - `"w"` Write: Write only.
   * - `"rw"` ReadWrite: Read and write.
   *
   * @example `rw`
   */
  Privilege: AccountPrivilege;
  /**
   * Note about the account, of up to 64 bytes.
   *
   * Length: at most 64 characters.
   *
   * @example `Nightly reports`
   */
  Remark?: string | undefined;
  /**
   * Whether `AccountPassword` is encrypted for the transfer. Rules for its length and characters apply to passwords that are not.
   *
   * @defaultValue `false`
   * @example `false`
   */
  EncryptPassword?: boolean | undefined;
}

/** What has begun. */
export interface CreateInstanceAccountResponse {
  /**
   * Task that makes the account. `DescribeTaskInfo` tells how it goes.
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
