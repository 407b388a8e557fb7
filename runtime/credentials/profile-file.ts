import type { Credentials } from "../signer/tc3.js";
import { CredentialsError } from "./credentials-error.js";
import { FileSyntaxError, parseIni } from "./ini.js";
import { jsonFaultLine } from "../json-fault.js";
import { credentialsFrom } from "./usable.js";

export interface ProfileFile {
  readonly path: string;
  readonly text: string;
  readonly profile: string;
  /** Name of the provider in errors. */
  readonly provider: string;
}

export interface FoundProfile {
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly expiresAt: number | undefined;
}

/**
 * Reads a profile from a file: INI, with a section for each profile, or the JSON of tccli, one file per
 * profile.
 * @returns Undefined if the file does not have the profile, or the profile has no keys.
 * @throws CredentialsError with file and line if the file is malformed.
 */
export function findProfile(file: ProfileFile): FoundProfile | undefined {
  const isJson = file.path.endsWith(".credential") || file.text.trimStart().startsWith("{");
  return isJson ? fromTccli(file) : fromIni(file);
}

function fromIni(file: ProfileFile): FoundProfile | undefined {
  let section;
  try {
    section = parseIni(file.text).get(file.profile);
  } catch (error) {
    throw error instanceof FileSyntaxError ? faulty(file, error.message, error.line) : error;
  }
  const names = { secretId: "secret_id", secretKey: "secret_key", token: "token" };
  const credentials = credentialsFrom(
    {
      secretId: section?.get(names.secretId),
      secretKey: section?.get(names.secretKey),
      token: section?.get(names.token),
    },
    { provider: file.provider, where: ` in [${file.profile}] of ${file.path}`, names },
  );
  return credentials && { credentials, expiresAt: undefined };
}

function fromTccli(file: ProfileFile): FoundProfile | undefined {
  let content: unknown;
  try {
    content = JSON.parse(file.text);
  } catch {
    throw faulty(file, "not JSON from here on", jsonFaultLine(file.text));
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    throw faulty(file, "not a JSON object", 1);
  }
  const { secretId, secretKey, token, expiresAt } = content as Record<string, unknown>;
  const credentials = credentialsFrom(
    { secretId, secretKey, token },
    {
      provider: file.provider,
      where: ` in ${file.path}`,
      names: { secretId: "secretId", secretKey: "secretKey", token: "token" },
    },
  );
  // Seconds since 1970. Only there after `tccli auth login` and `tccli sso login`.
  const runsOut = typeof expiresAt === "number" && expiresAt > 0;
  return credentials && { credentials, expiresAt: runsOut ? expiresAt * 1000 : undefined };
}

function faulty(file: ProfileFile, what: string, line: number): CredentialsError {
  return new CredentialsError(`${file.path}, line ${line}: ${what}`, { provider: file.provider });
}
