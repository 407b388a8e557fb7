/**
 * JSON with exact integers. `JSON.parse` silently rounds beyond 2^53, and the API has 64-bit fields. An
 * integer that a number would round becomes a bigint, and every other one a number. Types say `number`:
 * no documented field comes near the limit, and if one does, code that mixes it with numbers throws
 * instead of calculating with a wrong value.
 */

/** Enough digits to be past 2^53, where a number may start, or a part of a text such as `user:1764370000000000`. */
const MANY_DIGITS = /(?:^|[[:,\s])-?\d{16}/;
const TEXTS = /"[^"\\]*(?:\\[^][^"\\]*)*"/g;
/** In valid JSON: an escaped character, the start or end of a string, a number. */
const TOKENS = /\\[^]|"|-?\d[\d.eE+-]*/g;

/** @throws SyntaxError where the text is not JSON. */
export function parseJson(text: string): unknown {
  const value = JSON.parse(text) as unknown;
  if (!MANY_DIGITS.test(text) || !MANY_DIGITS.test(text.replaceAll(TEXTS, '""'))) return value;
  // Looked for in what was parsed, where no escape can hide it.
  const mark = unusedMark(textsIn(value));
  let isInString = false;
  const marked = text.replace(TOKENS, (token) => {
    if (token === '"') isInString = !isInString;
    const isLarge = /^-?[1-9]\d*$/.test(token) && !Number.isSafeInteger(+token);
    return isLarge && !isInString ? `"${mark}${token}"` : token;
  });
  const holder = { value: JSON.parse(marked) as unknown };
  for (const [container, key, inner] of membersIn(holder)) {
    if (typeof inner !== "string" || !inner.startsWith(mark)) continue;
    // Plain assignment would set the prototype where the key is `__proto__`.
    Object.defineProperty(container, key, { value: BigInt(inner.slice(mark.length)) });
  }
  return holder.value;
}

/** Every member at any depth. Not recursive, because JSON can be nested deeper than the stack. */
function* membersIn(root: object): Generator<[container: object, key: string, value: unknown]> {
  const containers = [root];
  for (let container = containers.pop(); container; container = containers.pop()) {
    for (const [key, value] of Object.entries(container)) {
      yield [container, key, value];
      if (typeof value === "object" && value !== null) containers.push(value);
    }
  }
}

function* textsIn(value: unknown): Generator<string> {
  for (const [, , inner] of membersIn({ value })) if (typeof inner === "string") yield inner;
}

/**
 * As `JSON.stringify`, and bigints become integers.
 * @throws TypeError if a number, a date or a list item would silently become `null`.
 */
export function stringifyJson(value: unknown): string {
  try {
    const text = JSON.stringify(value) as string | undefined;
    // What JSON cannot express, it writes as `null`.
    if (text?.includes("null") === false) return text;
  } catch {
    // A bigint.
  }
  return stringifyChecked(value);
}

/** A copy as it would be sent: what the caller changes afterwards does not reach it. */
export function copyAsJson<T>(value: T): T {
  return parseJson(stringifyJson(value)) as T;
}

function stringifyChecked(value: unknown): string {
  let hasBigint = false;
  const write = (mark: string): string =>
    JSON.stringify(value, function (this: unknown, name: string, inner: unknown) {
      if (typeof inner === "bigint") {
        hasBigint = true;
        return mark + inner;
      }
      if (isLostInJson(this, name, inner)) throw new TypeError(lostInJson(this, name, inner));
      return inner;
    });
  const plain = write("");
  if (!hasBigint) return plain;
  // The mark must not occur in the value.
  const mark = unusedMark([plain]);
  return write(mark).replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

/** JSON writes NaN and gaps in lists as `null`, which the service takes for a value. */
function isLostInJson(holder: unknown, name: string, value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  // A number in an object is written as the number.
  if (Object.prototype.toString.call(value) === "[object Number]")
    return !Number.isFinite(Number(value));
  if (value === null) return (holder as Record<string, unknown>)[name] instanceof Date;
  const isWritten = value !== undefined && typeof value !== "function" && typeof value !== "symbol";
  return !isWritten && Array.isArray(holder);
}

function lostInJson(holder: unknown, name: string, value: unknown): string {
  const where = Array.isArray(holder) ? `item ${name} of a list` : name || "the request";
  return `${where} is ${value === null ? "an invalid date" : String(value)}, which JSON cannot express`;
}

/** A mark that none of the texts holds. */
function unusedMark(texts: Iterable<string>): string {
  const taken = new Set<string>();
  for (const text of texts) for (const [mark] of text.matchAll(/bigint\d*:/g)) taken.add(mark);
  for (let number = 0; ; number += 1) if (!taken.has(`bigint${number}:`)) return `bigint${number}:`;
}
