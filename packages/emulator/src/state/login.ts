import type { AccountPrivilege, AccountStatus, ReadonlyPolicy } from "tencentcloud-redis/types";
import type { PasswordDigest } from "./password.js";

/** Somebody who may log in to an instance. */
export interface Login {
  readonly name: string;
  readonly createdAt: number;
  remark: string;
  privilege: AccountPrivilege;
  readonlyPolicy: readonly ReadonlyPolicy[];
  status: AccountStatus;
  password: PasswordDigest | undefined;
  passwordChangedAt: number;
}
