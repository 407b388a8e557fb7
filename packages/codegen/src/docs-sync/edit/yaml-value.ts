import { Document, isMap, isScalar, isSeq, Scalar, visit, type Node } from "yaml";

/** Collections under these keys stand on one line, as in the rest of the document. */
const FLOW = new Set(["required", "tags", "enum", "type", "anyOf", "items", "knownValues"]);

/** A mapping or a list as lines of block YAML. The library does all the quoting. */
export function blockText(value: object): string {
  const document = new Document(value);
  visit(document, {
    Pair(_key, { key, value: inner }) {
      if (!isMap(inner) && !isSeq(inner)) return;
      const isFlow = isScalar(key) && FLOW.has(String(key.value)) && isSmall(inner);
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

/** An object with members, as in the result of an action, is too much for one line. */
function isSmall(node: Node): boolean {
  let small = true;
  visit(node, {
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === "properties") small = false;
    },
  });
  return small;
}

/** A value on one line, in the quotes of the scalar that stood there, if it is not inside brackets. */
export function inlineValue(
  value: unknown,
  { isInFlow, like }: { isInFlow: boolean; like: Node },
): string {
  if (isInFlow || (typeof value === "object" && value !== null)) return flow(value);
  // As a member: a document that starts with `...` or `---` would be a block.
  const document = new Document({ value });
  const contents = document.get("value", true);
  const quotes = isScalar(like) ? like.type : undefined;
  if (isScalar(contents) && (quotes === "QUOTE_DOUBLE" || quotes === "QUOTE_SINGLE")) {
    contents.type = quotes;
  }
  return document.toString(ON_ONE_LINE).trimEnd().slice("value: ".length);
}

/** Line breaks as escapes, however many there are. */
const ON_ONE_LINE = { lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity };

/** As prettier writes it, which the library does not: brackets without spaces, braces with. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return flowScalar(value);
  const pairs = Object.entries(value).map(([key, inner]) => flowPair(key, inner));
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** A pair as it stands inside of brackets. */
export function flowPair(key: string, value: unknown): string {
  return `${flowScalar(key)}: ${flow(value)}`;
}

/** Inside brackets, a scalar needs quotes more often than elsewhere. */
function flowScalar(value: unknown): string {
  const document = new Document([value]);
  const { contents } = document;
  if (isSeq(contents)) {
    contents.flow = true;
    const [scalar] = contents.items;
    // In single quotes, a line break would stand as it is.
    const isLong = typeof value === "string" && /[\n\r]/.test(value);
    if (isScalar(scalar) && isLong) scalar.type = Scalar.QUOTE_DOUBLE;
  }
  return document.toString(ON_ONE_LINE).trim().slice(1, -1).trim();
}
