import type { CredentialProvider, Credentials } from "../tc3.js";
import { CredentialsError } from "./credentials-error.js";
import { credentialsFrom } from "./usable.js";

const NAMES = { secretId: "secretId", secretKey: "secretKey", token: "token" };

/**
 * Always the same credentials, also after they were refused. A copy is taken.
 * @throws TypeError where they cannot be used.
 */
export function fromStatic(credentials: Credentials): CredentialProvider {
  const copy = copyOf(credentials);
  return () => copy;
}

function copyOf({ secretId, secretKey, token }: Credentials): Credentials {
  const source = { provider: "credentials", where: "", names: NAMES };
  let copy: Credentials | undefined;
  try {
    copy = credentialsFrom({ secretId, secretKey, token }, source);
  } catch (error) {
    // An argument, not something found on the machine.
    throw error instanceof CredentialsError ? new TypeError(error.message) : error;
  }
  if (copy === undefined) throw new TypeError("credentials: secretId and secretKey are empty");
  return copy;
}
