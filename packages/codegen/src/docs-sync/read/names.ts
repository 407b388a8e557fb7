import { arrayOf } from "../model.js";

/**
 * What the documentation and its machine-readable form call the types that JSON has words for, and the
 * format that says the rest; null where the type says all, undefined where no format does.
 */
const SCALARS: Readonly<Record<string, readonly [type: string, format?: string | null]>> = {
  string: ["string", null],
  integer: ["integer", null],
  int: ["integer", null],
  int64: ["integer", "int64"],
  uint64: ["integer", "uint64"],
  float: ["number", "float"],
  double: ["number", "double"],
  number: ["number", null],
  boolean: ["boolean", null],
  bool: ["boolean", null],
  uint: ["integer"],
  int32: ["integer"],
  uint32: ["integer"],
  timestamp: ["string"],
  "timestamp iso8601": ["string", "date-time"],
  datetime: ["string"],
  datetime_iso: ["string", "date-time"],
  timestamp_iso: ["string", "date-time"],
  timestamp_iso8601: ["string", "date-time"],
  date: ["string", "date"],
  binary: ["string", "byte"],
};

function scalarNamed(name: string): readonly [type: string, format?: string | null] | undefined {
  const word = name.toLowerCase();
  return Object.hasOwn(SCALARS, word) ? SCALARS[word] : undefined;
}

/** The type behind a scalar's name, if it is one. */
export function scalarType(name: string): string | undefined {
  return scalarNamed(name)?.[0];
}

/** The format that a scalar's name stands for: null where it has none, undefined where none is known. */
export function scalarFormat(name: string): string | null | undefined {
  return scalarNamed(name)?.[1];
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
