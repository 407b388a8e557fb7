import type { CredentialProvider, Credentials } from "../signer/tc3.js";
import { CredentialsError } from "./credentials-error.js";
import { copyOfCredentials } from "./usable.js";

/**
 * Always the same credentials, also after they were refused. A copy is taken.
 * @throws TypeError where they cannot be used.
 */
export function fromStatic(credentials: Credentials): CredentialProvider {
  return fromArgument(credentials, "credentials");
}

/**
 * The same for another function's argument.
 * @param where names the argument in the error
 */
export function fromArgument(credentials: Credentials, where: string): CredentialProvider {
  const copy = copyOf(credentials, where);
  return () => copy;
}

function copyOf(credentials: Credentials, where: string): Credentials {
  try {
    return copyOfCredentials(credentials, where);
  } catch (error) {
    // An argument, not something found on the machine.
    throw error instanceof CredentialsError ? new TypeError(error.message) : error;
  }
}
