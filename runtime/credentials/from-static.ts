import type { CredentialProvider, Credentials } from "../signer/tc3.js";
import { givenCredentials } from "./usable.js";

/**
 * Always returns a copy of these credentials, even after the service refused them.
 * @throws TypeError if they are invalid.
 */
export function fromStatic(credentials: Credentials): CredentialProvider {
  const copy = givenCredentials(credentials, "credentials");
  return () => copy;
}
