import type { AccountPrivilege, AccountStatus, ReadonlyPolicy } from "tencentcloud-redis/types";
import { fingerprint } from "../fingerprint.js";

/** An account of an instance. */
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

/** Represents a password, so that no password is in the state, in a log or in a dump. */
export type PasswordDigest = string & { readonly digest: unique symbol };

/**
 * A new one in each process, so that a digest reveals nothing about the password. Created on first
 * use, because workerd has no random numbers while modules load.
 */
let salt: string | undefined;

export function digestOf(password: string): PasswordDigest {
  salt ??= crypto.randomUUID();
  return fingerprint(`${salt}${password}`).toString(36) as PasswordDigest;
}
