import type { CredentialProvider, Credentials } from "../signer/tc3.js";
import { CredentialsError } from "./credentials-error.js";
import { copyOfCredentials } from "./usable.js";

/**
 * Always returns a copy of these credentials, even after the service refused them.
 * @throws TypeError if they are invalid.
 */
export function fromStatic(credentials: Credentials): CredentialProvider {
  return fromArgument(credentials, "credentials");
}

/**
 * The same for an argument of another function.
 * @param where The argument, for the error.
 */
export function fromArgument(credentials: Credentials, where: string): CredentialProvider {
  const copy = copyOf(credentials, where);
  return () => copy;
}

function copyOf(credentials: Credentials, where: string): Credentials {
  try {
    return copyOfCredentials(credentials, where);
  } catch (error) {
    // A wrong argument, so it is a TypeError.
    throw error instanceof CredentialsError ? new TypeError(error.message) : error;
  }
}
