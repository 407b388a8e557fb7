/**
 * The line of the first syntax error in a JSON text, from 1. The messages of `JSON.parse` differ between
 * engines, often have no position, and quote the text, which may be a key.
 */
export function jsonFaultLine(text: string): number {
  const offset = faultOffset(text);
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
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
