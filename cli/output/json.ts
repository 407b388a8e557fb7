import { randomUUID } from "node:crypto";

/** Indented, and with integers whole, however long they are. */
export function indentedJson(value: unknown): string {
  if (value === undefined) return "null";
  // Nobody else's text can hold it.
  const mark = randomUUID();
  const text = JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === "bigint" ? mark + inner : inner),
    2,
  );
  return text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}
