/**
 * Characters that move the cursor, change the terminal, or hide and reorder text: control
 * characters (C0, DEL, C1), format characters such as bidi overrides, and line separators.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t" };

/** Escapes every unsafe character but line breaks and tabs, which are layout. */
export function escapeText(text: string): string {
  return text.replaceAll(UNSAFE, (character) =>
    SHORT[character] === undefined ? codePoint(character) : character,
  );
}

/** Escapes text that must stay on one line, such as a value of the service. */
export function escapeLine(text: string): string {
  return text.replaceAll(UNSAFE, (character) => SHORT[character] ?? codePoint(character));
}

/** The message of an error, on one line: it may quote a value. */
export function messageOf(error: unknown): string {
  return escapeLine(error instanceof Error ? error.message : String(error));
}

/** Escapes complete JSON. It still parses to the same value. */
export function escapeJson(json: string): string {
  return json.replaceAll(UNSAFE, (character) =>
    character === "\n" ? character : units(character),
  );
}

/** Escapes YAML whose scalars with unsafe characters are in double quotes, see `isUnsafe`. */
export function escapeYaml(yaml: string): string {
  return yaml.replaceAll(UNSAFE, (character) => {
    if (character === "\n") return character;
    return character.length === 1 ? units(character) : `\\U${hex(character).padStart(8, "0")}`;
  });
}

/** Whether `escapeLine` would change the text. */
export function isUnsafe(text: string): boolean {
  return escapeLine(text) !== text;
}

function codePoint(character: string): string {
  return `\\u{${hex(character)}}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** As JSON escapes: each UTF-16 code unit in four digits. */
function units(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}
