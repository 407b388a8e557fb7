import { Document, Scalar, visit } from "yaml";
import { escapeYaml, isUnsafe } from "./escape.js";

/** A result as YAML, with each text on one line, and fit for a terminal. */
export function yamlOf(value: unknown): string {
  const document = new Document(value === undefined ? null : value);
  visit(document, {
    Scalar(_key, node) {
      // Only double quotes know escapes.
      if (typeof node.value === "string" && isUnsafe(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const oneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
  return escapeYaml(document.toString(oneLine));
}
