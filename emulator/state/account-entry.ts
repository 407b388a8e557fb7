import type { AccountPrivilege } from "../../generated/types/AccountPrivilege.js";
import type { AccountStatus } from "../../generated/types/AccountStatus.js";
import type { ReadonlyPolicy } from "../../generated/types/ReadonlyPolicy.js";
import type { PasswordDigest } from "./password.js";

/** Somebody who may log in to an instance. */
export interface AccountEntry {
  readonly name: string;
  readonly createdAt: number;
  remark: string;
  privilege: AccountPrivilege;
  readonlyPolicy: readonly ReadonlyPolicy[];
  status: AccountStatus;
  password: PasswordDigest | undefined;
  passwordChangedAt: number;
}
