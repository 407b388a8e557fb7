import type { Credentials } from "../signer/tc3.js";
import { CredentialsError } from "./credentials-error.js";

/** The three values under the names that their source gives them, for errors. */
export interface Source {
  readonly provider: string;
  /** Where the values are from, with a preposition: ` in /etc/tencentcloud/credentials`. */
  readonly where: string;
  readonly names: { readonly secretId: string; readonly secretKey: string; readonly token: string };
}

export interface Values {
  readonly secretId: unknown;
  readonly secretKey: unknown;
  readonly token: unknown;
}

const NAMES = { secretId: "secretId", secretKey: "secretKey", token: "token" };

/**
 * Checks credentials of a caller or a custom provider, and trims white space. Without white space it
 * returns the same object, because a provider may compare `refused` with the object that it returned.
 * @param where The option or the provider, for the error.
 * @throws CredentialsError that never shows a value.
 */
export function checkedCredentials(value: unknown, where: string): Credentials {
  const copy = copyOf(value, where);
  const given = value as Credentials;
  return isSame(copy, given) ? given : copy;
}

/**
 * A copy of credentials that were given as an option or argument.
 * @param where Its name, for the error.
 * @throws TypeError that never shows a value.
 */
export function givenCredentials(value: unknown, where: string): Credentials {
  try {
    return copyOf(value, where);
  } catch (error) {
    // Not what a source of credentials has returned, but a wrong argument.
    throw error instanceof CredentialsError ? new TypeError(error.message) : error;
  }
}

function copyOf(value: unknown, where: string): Credentials {
  const provider = where;
  if (typeof value !== "object" || value === null) {
    const what = value === null || value === undefined ? String(value) : `a ${typeof value}`;
    throw new CredentialsError(`${what} is not an object with secretId and secretKey`, {
      provider,
    });
  }
  const { secretId, secretKey, token } = value as Partial<Values>;
  const copy = credentialsFrom(
    { secretId, secretKey, token },
    { provider, where: "", names: NAMES },
  );
  if (copy) return copy;
  throw new CredentialsError("secretId and secretKey are missing or empty", { provider });
}

/**
 * Credentials from unchecked values. White space is trimmed, because files and variables may end in a line
 * break.
 * @returns Undefined if neither ID nor key is given: the source is not configured.
 * @throws CredentialsError if only one of them is given, or a value cannot be sent in a header.
 */
export function credentialsFrom(values: Values, source: Source): Credentials | undefined {
  const secretId = wordOf(values, "secretId", source);
  const secretKey = wordOf(values, "secretKey", source);
  const token = wordOf(values, "token", source);
  if (secretId === "" && secretKey === "") return undefined;
  const { names, provider, where } = source;
  if (secretId === "" || secretKey === "") {
    const [there, missing] =
      secretId === "" ? [names.secretKey, names.secretId] : [names.secretId, names.secretKey];
    throw new CredentialsError(`${there} is set, ${missing} is missing or empty${where}`, {
      provider,
    });
  }
  return token === "" ? { secretId, secretKey } : { secretId, secretKey, token };
}

export function isSame(one: Credentials, other: Credentials): boolean {
  return (
    one.secretId === other.secretId &&
    one.secretKey === other.secretKey &&
    (one.token ?? "") === (other.token ?? "")
  );
}

/** Header values: only printable ASCII without spaces. */
const WORD = /^[\x21-\x7e]*$/;

function wordOf(values: Values, key: keyof Values, source: Source): string {
  const value = values[key] ?? "";
  const word = typeof value === "string" ? value.trim() : undefined;
  if (word !== undefined && WORD.test(word)) return word;
  const fault =
    word === undefined
      ? "is not a string"
      : "contains a space, a line break or another character that is not printable ASCII";
  throw new CredentialsError(`${source.names[key]} ${fault}${source.where}`, {
    provider: source.provider,
  });
}
