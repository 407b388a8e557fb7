import { Document, isMap, isScalar, isSeq, Scalar, visit } from "yaml";

/** Lists under these keys stand on one line, as in the rest of the document. */
const FLOW = new Set(["required", "tags", "enum", "type", "anyOf", "items"]);

/** `key: value` as lines of block YAML without indentation. The library does all the quoting. */
export function blockPair(key: string, value: unknown): string {
  const document = new Document(new Map([[key, value]]));
  styled(document);
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** A list item as lines of block YAML without indentation. */
export function blockItem(value: unknown): string {
  const document = new Document([value]);
  styled(document);
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** A value on one line, in the quotes that were used before. */
export function inlineValue(value: unknown, quotes?: Scalar.Type): string {
  if (typeof value === "object" && value !== null) return flow(value);
  const document = new Document(value);
  const { contents } = document;
  if (isScalar(contents) && (quotes === "QUOTE_DOUBLE" || quotes === "QUOTE_SINGLE")) {
    contents.type = quotes;
  }
  return document.toString(ON_ONE_LINE).trimEnd();
}

/** Line breaks as escapes, however many there are. */
const ON_ONE_LINE = { lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity };

/** The library breaks long collections into lines, which an edit inside a line has no room for. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return flowScalar(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${flowScalar(key)}: ${flow(inner)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** Inside brackets, a scalar needs quotes more often than elsewhere. */
function flowScalar(value: unknown): string {
  const document = new Document([value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString(ON_ONE_LINE).trim().slice(1, -1).trim();
}

function styled(document: Document): void {
  visit(document, {
    Pair(_key, pair) {
      const name = isScalar(pair.key) ? String(pair.key.value) : "";
      if (FLOW.has(name) && (isMap(pair.value) || isSeq(pair.value))) pair.value.flow = true;
      if (isSeq(pair.value) && pair.value.items.length === 0) pair.value.flow = true;
      if (isMap(pair.value) && pair.value.items.length === 0) pair.value.flow = true;
    },
    Scalar(_key, scalar) {
      if (typeof scalar.value !== "string") return;
      if (scalar.value.includes("\n")) scalar.type = Scalar.BLOCK_LITERAL;
    },
  });
}
