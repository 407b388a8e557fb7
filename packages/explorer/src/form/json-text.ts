import { jsonFaultLine } from "../../../../runtime/credentials/json-fault.js";
import { parseJson, stringifyJson } from "../../../../runtime/json.js";
import { isFields, type Fields } from "./path.js";

/** Indented JSON. Integers past 2^53 stay exact. */
export function indented(value: unknown): string {
  return indent(value, "");
}

function indent(value: unknown, margin: string): string {
  const inside = `${margin}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((item) => inside + indent(item, inside));
    return `[\n${items.join(",\n")}\n${margin}]`;
  }
  if (!isFields(value)) return stringifyJson(value);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  if (entries.length === 0) return "{}";
  const members = entries.map(
    ([name, member]) => `${inside}${JSON.stringify(name)}: ${indent(member, inside)}`,
  );
  return `{\n${members.join(",\n")}\n${margin}}`;
}

export type ReadJson =
  | { readonly kind: "request"; readonly value: Fields }
  | { readonly kind: "invalid"; readonly line: number }
  | { readonly kind: "notObject" };

/** Parses a request that the user is editing. */
export function readRequest(text: string): ReadJson {
  let value: unknown;
  try {
    value = text.trim() === "" ? {} : parseJson(text);
  } catch {
    return { kind: "invalid", line: jsonFaultLine(text) };
  }
  return isFields(value) ? { kind: "request", value } : { kind: "notObject" };
}
