import { jsonFaultLine } from "../../../../runtime/json-fault.js";
import { parseJson } from "../../../../runtime/json.js";
import { isFields, type Fields } from "./path.js";

/** Indented JSON. Integers past 2^53 stay exact. */
export function indented(value: unknown): string {
  // No other text can contain it.
  const mark = crypto.randomUUID();
  const text = JSON.stringify(
    value ?? null,
    (_key, inner: unknown) => (typeof inner === "bigint" ? mark + inner : inner),
    2,
  );
  return text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
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
