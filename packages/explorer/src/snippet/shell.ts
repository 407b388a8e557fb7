import { variableFor, withPlaceholders, type SecretTest } from "../form/secrets.js";

/** Needs no quotes anywhere in a command. To zsh, `=name` is the path of a program. */
const PLAIN = /^[\w./:@%+,-][\w./:@%+=,-]*$/;

/** Quotes a text as one word for a shell. */
export function shellWord(text: string): string {
  if (PLAIN.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Marks the place of a variable. No request contains this character. */
const MARK = "\u0001";

/** Copies a request with its secrets marked, for `jsonWord` to replace with variables. */
export function withVariables(
  request: unknown,
  isSecret: SecretTest,
): ReturnType<typeof withPlaceholders> {
  return withPlaceholders(request, isSecret, (name) => MARK + variableFor(name) + MARK);
}

/** Quotes JSON as one word for a shell, with variables in the marked places. */
export function jsonWord(json: string): string {
  // JSON has escaped the mark.
  const escaped = JSON.stringify(MARK).slice(1, -1);
  return json
    .split(escaped)
    .map((part, index) => (index % 2 === 0 ? shellWord(part) : `"$${part}"`))
    .join("");
}

/** A comment about the variables that hold the secrets. */
export function variablesLine(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const variables = names.map((name) => `$${variableFor(name)}`).join(", ");
  return [`# Secrets of the request come from ${variables}, escaped as in JSON.`];
}
