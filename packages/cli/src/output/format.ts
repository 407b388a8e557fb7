import { randomUUID } from "node:crypto";
import { escapeJson } from "./escape.js";

/** Indented, with integers whole, however long they are, and fit for a terminal. */
export function indentedJson(value: unknown): string {
  if (value === undefined) return "null";
  // Nobody else's text can hold it.
  const mark = randomUUID();
  const text = JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === "bigint" ? mark + inner : inner),
    2,
  );
  return escapeJson(text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1"));
}
