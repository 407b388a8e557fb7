import {
  Composer,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type CST,
  type Document,
  type Node,
} from "yaml";
import { LIMITS, problemOfShape, TOO_DEEP, TOO_MANY } from "./limits.js";

/** A YAML text taken apart, with the place of everything. */
export interface ReadYaml {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly offset: number;
  readonly message: string;
}

/** How many a value has at most: its mark, the space around it, a line break, an indentation. */
const LEXEMES = 5;
/** What stands on the parser's stack besides mappings and lists: the document, and a scalar. */
const BESIDE = 2;

/**
 * Reads one YAML document as JSON has its values, whatever version or tags it names. The depth is
 * looked at while the text is taken apart: what puts it together calls itself, and a document can be
 * so deep that the process ends.
 */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  // Keys are compared here below, since the library's way takes the square of their number.
  const composer = new Composer({ schema: "core", resolveKnownTags: false, uniqueKeys: false });
  const problems: Problem[] = [];
  let document: Document | undefined;
  const tokens = tokensOf(text, lines, problems);
  for (const one of composer.compose(tokens, true, text.length)) {
    if (document === undefined) document = one as Document;
    else problems.push({ offset: one.range[0], message: "a second document. A file has one." });
  }
  if (document === undefined) throw new Error("a text that is no document at all");
  for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
    const [offset] = pos;
    problems.push({ offset, message: code === "TAG_RESOLVE_FAILED" ? UNKNOWN_TAG : message });
  }
  if (problems.length === 0) check(document.contents, problems);
  return { document, lines, problems };
}

const UNKNOWN_TAG = "a tag that is not known here. Write what JSON can hold, without a tag.";

/** Ends where the text goes too deep, or too far; nothing is then put together of it. */
function* tokensOf(
  text: string,
  lines: LineCounter,
  problems: Problem[],
): Generator<CST.Token, void> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    count += 1;
    const isDeep = parser.stack.length > LIMITS.depth + BESIDE;
    if (!isDeep && count <= LIMITS.values * LEXEMES) continue;
    problems.push({ offset: parser.offset, message: isDeep ? TOO_DEEP : TOO_MANY });
    return;
  }
  yield* parser.end();
}

/** Keys are texts, each once, and numbers are those that are written there. */
function check(node: unknown, problems: Problem[]): void {
  if (isMap(node)) {
    const keys = new Set<string>();
    for (const pair of node.items) {
      const key: unknown = isPair(pair) ? pair.key : undefined;
      if (!isScalar(key)) {
        problems.push({ offset: offsetOf(key ?? node), message: "a key that is no text." });
        continue;
      }
      const name = String(key.value ?? "");
      if (keys.has(name)) {
        problems.push({ offset: offsetOf(key), message: "map keys must be unique" });
      }
      keys.add(name);
      check(pair.value, problems);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) check(item, problems);
  } else if (isScalar(node) && typeof node.value === "number" && !isExact(node)) {
    const message = `${node.source ?? ""} is a number that cannot be kept exactly. Write it as a text.`;
    problems.push({ offset: offsetOf(node), message });
  }
}

function isExact({ value, source = "" }: { value: unknown; source?: string }): boolean {
  if (!Number.isFinite(value)) return false;
  return !/^[-+]?\d+$/.test(source) || BigInt(source.replace("+", "")) === BigInt(Number(value));
}

function offsetOf(node: unknown): number {
  return (node as Node).range?.[0] ?? 0;
}

/** The document's value; or what is wrong with it, and where the first alias stands. */
export function valueOf(document: Document): { value: unknown } | { problem: Problem } {
  try {
    const value: unknown = document.toJS({ maxAliasCount: LIMITS.aliases });
    const message = problemOfShape(value);
    return message === undefined ? { value } : { problem: { offset: 0, message } };
  } catch (error) {
    // The library gives up on aliases that multiply without end, or lead to what they stand in.
    const message = `its aliases cannot be followed: ${error instanceof Error ? error.message : String(error)}`;
    return { problem: { offset: firstAlias(document.contents) ?? 0, message } };
  }
}

function firstAlias(node: unknown): number | undefined {
  if (isAlias(node)) return offsetOf(node);
  const inside = isMap(node) ? node.items.map(({ value }) => value) : isSeq(node) ? node.items : [];
  for (const inner of inside) {
    const found = firstAlias(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
