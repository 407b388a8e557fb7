import { fingerprint } from "../fingerprint.js";

/** Stands for a password, so that no password is in the state, in a log of it or in a dump. */
export type PasswordDigest = string & { readonly digest: unique symbol };

/**
 * Another one in each process, so that a digest that is seen tells nothing of the password. Made
 * when it is needed: workerd has nothing random while modules load.
 */
let salt: string | undefined;

export function digestOf(password: string): PasswordDigest {
  salt ??= crypto.randomUUID();
  return fingerprint(`${salt}${password}`).toString(36) as PasswordDigest;
}
