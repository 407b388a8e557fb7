import type { Credentials } from "../tc3.js";
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

/**
 * Credentials from values that nobody has checked. White space at the ends is cut off: it comes
 * from files and variables that end in a line break.
 * @returns undefined where neither id nor key is given: the source is not set up.
 * @throws CredentialsError where only one of them is, or a value is not one word.
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
  throw new CredentialsError(
    `${source.names[key]} is not one word of printable characters${source.where}`,
    { provider: source.provider },
  );
}
