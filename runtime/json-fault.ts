/**
 * The line of the first syntax error in a JSON text, from 1. The messages of `JSON.parse` differ between
 * engines, often have no position, and quote the text, which may be a key.
 */
export function jsonFaultLine(text: string): number {
  return lineAt(text, faultOffset(text));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

/** A name with its colon, another string, or a sign that begins or ends an object or a list. */
const PARTS = /("(?:[^"\\]|\\[^])*")([ \t\r\n]*:)?|[{}[\]]/g;

/** The line of the first name that its object has already, in valid JSON: `JSON.parse` takes the last. */
export function repeatedNameLine(text: string): number | undefined {
  const objects: Set<string>[] = [];
  for (const { 0: sign, 1: string = "", 2: colon, index } of text.matchAll(PARTS)) {
    if (sign === "{" || sign === "[") objects.push(new Set());
    else if (sign === "}" || sign === "]") objects.pop();
    else if (colon !== undefined) {
      const name = JSON.parse(string) as string;
      if (objects.at(-1)?.has(name)) return lineAt(text, index);
      objects.at(-1)?.add(name);
    }
  }
  return undefined;
}

const SPACE = /[ \t\r\n]*/y;
/** Anything from the space on but quote and backslash, or an escape. */
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function faultOffset(text: string): number {
  let at = 0;
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const eatSign = (sign: string): boolean => {
    eat(SPACE);
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const list = (end: string, item: () => boolean): boolean => {
    if (eatSign(end)) return true;
    do if (!item()) return false;
    while (eatSign(","));
    return eatSign(end);
  };
  const member = (): boolean => {
    eat(SPACE);
    return eat(STRING) && eatSign(":") && value();
  };
  const value = (): boolean => {
    eat(SPACE);
    if (eatSign("{")) return list("}", member);
    if (eatSign("[")) return list("]", value);
    return eat(STRING) || eat(SCALAR);
  };
  try {
    if (value()) eat(SPACE);
  } catch (error) {
    // Nested deeper than the stack: as far as it was read.
    if (!(error instanceof RangeError)) throw error;
  }
  return at;
}
