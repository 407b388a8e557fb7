/**
 * Characters that move the cursor, change the terminal, or hide and reorder text: control
 * characters (C0, DEL, C1), format characters such as bidi overrides, and line separators.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t" };

/** Text whose line breaks and tabs are layout. Every other unsafe character becomes an escape. */
export function escapeText(text: string): string {
  return text.replaceAll(UNSAFE, (character) =>
    SHORT[character] === undefined ? codePoint(character) : character,
  );
}

/** Text for one line, such as a value of the service: a line break in it could pass for ours. */
export function escapeLine(text: string): string {
  return text.replaceAll(UNSAFE, (character) => SHORT[character] ?? codePoint(character));
}

/** Complete JSON, which parses to the same value as before. Only its layout breaks lines. */
export function escapeJson(json: string): string {
  return json.replaceAll(UNSAFE, (character) =>
    character === "\n" ? character : units(character),
  );
}

/** YAML in which every scalar with an unsafe character is in double quotes, see `isUnsafe`. */
export function escapeYaml(yaml: string): string {
  return yaml.replaceAll(UNSAFE, (character) => {
    if (character === "\n") return character;
    return character.length === 1 ? units(character) : `\\U${hex(character).padStart(8, "0")}`;
  });
}

/** Whether a text holds anything that has to be escaped for it to stay in one line. */
export function isUnsafe(text: string): boolean {
  return escapeLine(text) !== text;
}

function codePoint(character: string): string {
  return `\\u{${hex(character)}}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** As JSON escapes it: by UTF-16 code units, four digits each. */
function units(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}
