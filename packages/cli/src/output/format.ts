import { stringifyJson } from "../../../../runtime/json.js";
import { indented } from "../../../explorer/src/form/json-text.js";
import { escapeJson, escapeYaml, isUnsafe } from "./escape.js";
import type { Text } from "./text.js";

export const FORMATS = ["json", "jsonl", "table", "text", "yaml"] as const;
export type Format = (typeof FORMATS)[number];

type Formatter = (value: unknown) => Text;

/** The formatter, with everything loaded that it needs: loading cannot fail once there is a result. */
export async function loadFormatter(format: Format): Promise<Formatter> {
  if (format === "table") return (await import("./table.js")).tableOf;
  if (format === "yaml") return yamlFormatter();
  if (format === "text") return (await import("./tabbed.js")).tabbed;
  if (format === "jsonl") return jsonLines;
  return (value) => `${indentedJson(value)}\n`;
}

/** Each item of a list on a line of its own, or the value on one line. */
function jsonLines(value: unknown): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => `${escapeJson(stringifyJson(item ?? null))}\n`).join("");
}

/** Indented JSON, safe for a terminal. Integers past 2^53 stay exact. */
export function indentedJson(value: unknown): string {
  return escapeJson(indented(value));
}

/** YAML with each string on one line, safe for a terminal. */
async function yamlFormatter(): Promise<Formatter> {
  const { Document, Scalar, visit } = await import("yaml");
  return (value) => {
    const document = new Document(value === undefined ? null : value);
    visit(document, {
      Scalar(_key, node) {
        // Only double quotes know escapes.
        if (typeof node.value === "string" && isUnsafe(node.value)) node.type = Scalar.QUOTE_DOUBLE;
      },
    });
    const oneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
    return escapeYaml(document.toString(oneLine));
  };
}
