/**
 * Characters that nobody sees in code, and that can change how the rest of a line looks: control and
 * format characters, line and paragraph separators.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A string literal, as Python and others with `\U` read it. */
export function quoted(text: string): string {
  // JSON has escaped quotes, backslashes and control characters in the same way.
  return JSON.stringify(text).replaceAll(UNSEEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
}

function escapedUnits(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }).join("");
}

/** JSON with its unseen characters and more escaped. Line ends between its values stay. */
export function escapedJson(json: string, more: string): string {
  return json
    .replaceAll(UNSEEN, (character) => (character === "\n" ? character : escapedUnits(character)))
    .replaceAll(more, escapedUnits);
}
