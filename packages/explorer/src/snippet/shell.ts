import { variableFor, withPlaceholders, type SecretTest } from "../form/secrets.js";

/** Needs no quotes, in whatever place of a line. */
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9_./:@-]*$/;

/** A word for a shell, whatever is in it. */
export function shellWord(text: string): string {
  if (PLAIN.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Stands for a secret until the text is made: no request holds such a one. */
const MARK = "\u0001";

/** A copy of a request in which secrets are marked, for `jsonWord` to take from variables. */
export function withVariables(
  request: unknown,
  isSecret: SecretTest,
): ReturnType<typeof withPlaceholders> {
  return withPlaceholders(request, isSecret, (name) => MARK + variableFor(name) + MARK);
}

/** JSON as a word for a shell, which puts variables in place of what is marked. */
export function jsonWord(json: string): string {
  // JSON escapes the mark, which leaves it as it can be found.
  const escaped = JSON.stringify(MARK).slice(1, -1);
  return json
    .split(escaped)
    .map((part, index) => (index % 2 === 0 ? shellWord(part) : `"$${part}"`))
    .join("");
}

/** What to say of the variables that a call takes secrets from. */
export function variablesLine(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const variables = names.map((name) => `$${variableFor(name)}`).join(", ");
  return [`# Secrets of the request come from ${variables}, as they stand in JSON.`];
}
