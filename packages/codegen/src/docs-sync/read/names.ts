import { arrayOf } from "../model.js";

/** What the documentation and its machine-readable form call the types that JSON has words for. */
const SCALARS: ReadonlyMap<string, string> = new Map([
  ["string", "string"],
  ["integer", "integer"],
  ["int", "integer"],
  ["int64", "integer"],
  ["uint64", "integer"],
  ["float", "number"],
  ["double", "number"],
  ["number", "number"],
  ["boolean", "boolean"],
  ["bool", "boolean"],
  ["uint", "integer"],
  ["int32", "integer"],
  ["uint32", "integer"],
  ["timestamp", "string"],
  ["timestamp iso8601", "string"],
  ["datetime", "string"],
  ["datetime_iso", "string"],
  ["timestamp_iso", "string"],
  ["timestamp_iso8601", "string"],
  ["date", "string"],
  ["binary", "string"],
]);

/** The type behind a scalar's name, if it is one. */
export function scalarType(name: string): string | undefined {
  return SCALARS.get(name.toLowerCase());
}

/** Sources that name a width name one of these; others leave it open. */
export function integerFormat(name: string | undefined): string | undefined {
  return name === "int64" || name === "uint64" ? name : undefined;
}

const ARRAY = /^array of /i;

/** `Array of RedisNodeInfo`, as a page has it. Undefined where it is no type at all. */
export function pageType(text: string): { type: string; ref?: string } | undefined {
  if (ARRAY.test(text)) {
    const item = pageType(text.replace(ARRAY, ""));
    return item === undefined ? undefined : { ...item, type: arrayOf(item.type) };
  }
  const scalar = scalarType(text);
  if (scalar !== undefined) return { type: scalar };
  return /^[A-Z][A-Za-z0-9]*$/.test(text) ? { type: text, ref: text } : undefined;
}

/** Names that a source may bring in: they become keys, file names and names in code. */
const NAME = /^[A-Za-z][A-Za-z0-9]{0,99}$/;
const TYPE_NAME = /^[A-Z][A-Za-z0-9]{0,99}$/;
const CODE = /^[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9_]*)*$/;

/** A member's name is a key and nothing else, so that machine-readable sources may call it more. */
const MEMBER = /^[\p{L}\p{N}_$@](?:[\p{L}\p{N}_$@.:/ -]{0,198}[\p{L}\p{N}_$@.:/-])?$/u;

export function isMemberName(name: string): boolean {
  return MEMBER.test(name);
}

export function isFieldName(name: string): boolean {
  return NAME.test(name);
}

/** Whether it can be the name of an action or of a type. */
export function isTypeName(name: string): boolean {
  return TYPE_NAME.test(name);
}

export function isErrorCode(code: string): boolean {
  return code.length <= 200 && CODE.test(code);
}
