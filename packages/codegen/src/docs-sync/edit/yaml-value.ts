import { Document, isMap, isScalar, isSeq, Scalar, visit, type Node } from "yaml";

/** Collections under these keys stand on one line, as in the rest of the document. */
const FLOW = new Set(["required", "tags", "enum", "type", "anyOf", "items"]);

/** A mapping or a list as lines of block YAML. The library does all the quoting. */
export function blockText(value: object): string {
  const document = new Document(value);
  visit(document, {
    Pair(_key, { key, value: inner }) {
      if (!isMap(inner) && !isSeq(inner)) return;
      const isFlow = isScalar(key) && FLOW.has(String(key.value));
      if (isFlow || inner.items.length === 0) inner.flow = true;
    },
    Scalar(_key, scalar) {
      if (typeof scalar.value === "string" && scalar.value.includes("\n")) {
        scalar.type = Scalar.BLOCK_LITERAL;
      }
    },
  });
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** A value on one line, in the quotes of the scalar that stood there, if it is not inside brackets. */
export function inlineValue(
  value: unknown,
  { isInFlow, like }: { isInFlow: boolean; like: Node },
): string {
  if (isInFlow || (typeof value === "object" && value !== null)) return flow(value);
  const document = new Document(value);
  const { contents } = document;
  const quotes = isScalar(like) ? like.type : undefined;
  if (isScalar(contents) && (quotes === "QUOTE_DOUBLE" || quotes === "QUOTE_SINGLE")) {
    contents.type = quotes;
  }
  return document.toString(ON_ONE_LINE).trimEnd();
}

/** Line breaks as escapes, however many there are. */
const ON_ONE_LINE = { lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity };

/** As prettier writes it, which the library does not: brackets without spaces, braces with. */
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
