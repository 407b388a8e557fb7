import type { Logger } from "./logging.js";
import type { CredentialProvider } from "./signer/tc3.js";
import { VERSION } from "./version.js";

/** Value of `User-Agent`. */
export const userAgent: string | undefined = `tencentcloud-redis/${VERSION}`;

const toStandardError = (line: string): void => console.error(line);

/** Writes to standard error, because programs print their results to standard output. */
export const defaultLogger: Logger = {
  error: toStandardError,
  warn: toStandardError,
  info: toStandardError,
  debug: toStandardError,
};

/** A variable of the process; undefined if it is unset, empty, or must not be read. */
export function environmentVariable(name: string): string | undefined {
  try {
    return process.env[name]?.trim() || undefined;
  } catch {
    // Deno asks for a permission.
    return undefined;
  }
}

/** The default chain, which is loaded with the first call. */
export function defaultCredentials(): CredentialProvider {
  let chain: Promise<CredentialProvider> | undefined;
  return async (request) => {
    chain ??= import("./credentials/default-chain.js").then(({ defaultChain }) => defaultChain());
    return (await chain)(request);
  };
}
