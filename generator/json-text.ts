import { isObject } from "./json.js";

/** A whole string, and whether it is a key. Nothing else in JSON has a quote. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/gs;

/**
 * The value of a text that is JSON, or nothing where it is not, or where an object has a key twice:
 * then a reader that knows lines has to say what is wrong. This one is some ten times faster.
 */
export function readJson(text: string): { readonly value: unknown } | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  let written = 0;
  for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) written += 1;
  return written === keysIn(value) ? { value } : undefined;
}

function keysIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + keysIn(item), 0);
  if (!isObject(value)) return 0;
  const members = Object.values(value);
  return members.reduce<number>((sum, item) => sum + keysIn(item), members.length);
}
