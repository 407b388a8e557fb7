import { stringifyJson } from "../../../../runtime/json.js";
import { isObject } from "../../../explorer/src/form/path.js";
import { escapeJson, escapeLine } from "./escape.js";

/**
 * For `cut`, `awk` and `while read`: values with tabs between them. A list has a line for each item; an
 * object one for each member, which begins with its name. What is nested deeper is JSON.
 */
export function tabbed(value: unknown): string {
  return rowsOf(value)
    .map((row) => `${row.map(cell).join("\t")}\n`)
    .join("");
}

function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return value.map(valuesOf);
  if (!isObject(value)) return [[value]];
  return Object.entries(value).flatMap(([name, member]) =>
    Array.isArray(member)
      ? member.map((item: unknown) => [name, ...valuesOf(item)])
      : [[name, member]],
  );
}

function valuesOf(item: unknown): readonly unknown[] {
  if (Array.isArray(item)) return item as unknown[];
  return isObject(item) ? Object.values(item) : [item];
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  return isObject(value) ? escapeJson(stringifyJson(value)) : escapeLine(String(value));
}
