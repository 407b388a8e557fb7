import { createHash } from "node:crypto";

/** Stands for a password, so that no password is in the state, in a log of it or in a dump. */
export type PasswordDigest = string & { readonly digest: unique symbol };

export function digestOf(password: string): PasswordDigest {
  return createHash("sha256").update(password).digest("base64") as PasswordDigest;
}
