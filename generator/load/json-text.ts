import { isObject } from "./json.js";
import { problemOfShape } from "./limits.js";

/**
 * The value of a text that is JSON, or nothing where it is not, or where an object has a key twice:
 * then a reader that knows lines has to say what is wrong. This one is some ten times faster.
 */
export function readJson(
  text: string,
): { readonly value: unknown } | { readonly problem: string } | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  const value = parsed(text);
  if (value === undefined) return undefined;
  // What follows calls itself for what is inside.
  const problem = problemOfShape(value);
  if (problem !== undefined) return { problem };
  return keysWritten(text) === keysIn(value) ? { value } : undefined;
}

/** The value of a text, if it is JSON and not so deep that nobody could go through it. */
export function jsonValue(text: string): { readonly value: unknown } | undefined {
  const value = parsed(text);
  return value === undefined || problemOfShape(value) !== undefined ? undefined : { value };
}

/** No text gives undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** How many keys a text that is JSON has. Nothing else there has a quote but strings. */
function keysWritten(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', start)) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    let next = end + 1;
    while (" \t\r\n".includes(text.charAt(next)) && next < text.length) next += 1;
    if (text[next] === ":") count += 1;
    start = end + 1;
  }
  return count;
}

/** Whether there is an odd number of backslashes before a place. */
function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === "\\") start -= 1;
  return (at - start) % 2 === 1;
}

/** Whether all its numbers are those that were written: a number of the language has 53 bits. */
export function isExactlyRead(value: unknown): boolean {
  if (typeof value === "number") {
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  }
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(isExactlyRead);
}

function keysIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + keysIn(item), 0);
  if (!isObject(value)) return 0;
  const members = Object.values(value);
  return members.reduce<number>((sum, item) => sum + keysIn(item), members.length);
}
