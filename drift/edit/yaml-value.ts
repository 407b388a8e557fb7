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
  const document = new Document(value);
  const { contents } = document;
  if (isScalar(contents) && (quotes === "QUOTE_DOUBLE" || quotes === "QUOTE_SINGLE")) {
    contents.type = quotes;
  }
  if (isMap(contents) || isSeq(contents)) contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
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
