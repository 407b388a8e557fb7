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
 * Checks what a caller or a caller's provider gave as credentials. White space at the ends is cut
 * off. Where there is none, the result is the same object: a provider may compare `refused` with the
 * object that it gave.
 * @param where names the option or the provider, and begins the message of the error
 * @throws CredentialsError that says what is wrong and never shows a value.
 */
export function checkedCredentials(value: unknown, where: string): Credentials {
  const copy = copyOfCredentials(value, where);
  const given = value as Credentials;
  return isSame(copy, given) ? given : copy;
}

/** The same, but always a copy. */
export function copyOfCredentials(value: unknown, where: string): Credentials {
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
 * Credentials from values that nobody has checked. White space at the ends is cut off: it comes
 * from files and variables that end in a line break.
 * @returns undefined where neither id nor key is given: the source is not set up.
 * @throws CredentialsError where only one of them is, or a value cannot be sent in a header.
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

/** Values end up in headers and signatures, where only printable ASCII without spaces can be right. */
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
