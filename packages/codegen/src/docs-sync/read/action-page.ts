import type { ActionFacts, Entity, FactName, FactValue, FieldList } from "../model.js";
import type { Block, Page, PageFacts, Table } from "./block.js";
import { columnNames, readErrorTable, readFieldTable, type FieldRow } from "./tables.js";
import { dateIn } from "./language/languages.js";
import type { Column, SectionName, Words } from "./language/en.js";
import { isCalledDeprecated, rateLimitIn } from "./prose.js";
import { UnreadableSource } from "./unreadable.js";
import { isTypeName } from "./names.js";

const TITLE = /^(\d+)\. *(.+)$/;
/** Sections that each page of an action has, in this order. A page without one has been cut off. */
const NEEDED = ["description", "input", "output", "errors"] as const;

interface Section {
  readonly blocks: readonly Block[];
  readonly line: number;
  /** Where what is missing from it should have been. */
  readonly end: number;
}

/** A page, and the words of its language. */
interface Context {
  readonly page: Page;
  readonly file: string;
  readonly words: Words;
}

export function isActionPage({ blocks }: Page, words: Words): boolean {
  return blocks.some((block) => sectionAt(block, words) === "description");
}

/** The page of one action: one entry, which says nothing of other actions. */
export function readActionPage(page: Page, words: Words): PageFacts {
  const context = { page, file: page.file, words };
  const { before, sections } = split(context);
  const [description, input, output, errors] = NEEDED.map((title) => sections.get(title)) as [
    Section,
    Section,
    Section,
    Section,
  ];
  const parameters = readFields(context, input, ["parameter", "required", "type", "description"]);
  const name = actionName(context, input, parameters);
  const action: ActionFacts = {
    facts: actionFacts(words, before, description, sections.get("example")),
    request: listOf(parameters.filter(({ isCommon }) => !isCommon)),
    response: listOf(readOutput(context, output)),
    errors: readErrors(context, errors),
  };
  const whole = { actions: false, types: false, errorCodes: false } as const;
  return { actions: new Map([[name, action]]), whole };
}

/** The section that a heading opens; its title, where it is none of those that are known. */
function sectionAt(block: Block, words: Words): SectionName | string | undefined {
  if (block.kind !== "heading") return undefined;
  const title = TITLE.exec(block.text)?.[2];
  const known = Object.entries(words.sections).find(([, titles]) => titles.includes(title ?? ""));
  return known?.[0] ?? title;
}

function split({ page, words }: Context): { before: Block[]; sections: Map<string, Section> } {
  const before: Block[] = [];
  const sections = new Map<string, Section & { blocks: Block[] }>();
  const titleOf = (name: string) => words.sections[name as SectionName]?.[0] ?? name;
  let current = before;
  for (const block of page.blocks) {
    const section = sectionAt(block, words);
    if (section === undefined) {
      current.push(block);
      continue;
    }
    if (sections.has(section)) {
      const title = titleOf(section);
      throw new UnreadableSource(page.file, block.line, `one section "${title}" only`, title);
    }
    current = [];
    sections.set(section, { blocks: current, line: block.line, end: page.end });
  }
  let last = 0;
  for (const name of NEEDED) {
    const section = sections.get(name);
    const title = titleOf(name);
    if (section === undefined) {
      throw new UnreadableSource(page.file, page.end, `a section "${title}" before the page's end`);
    }
    if (section.line < last) {
      const order = NEEDED.map(titleOf).join(", ");
      throw new UnreadableSource(page.file, section.line, `the sections in order: ${order}`, title);
    }
    last = section.line;
  }
  return { before, sections };
}

function actionFacts(
  words: Words,
  before: readonly Block[],
  section: Section,
  example: Section | undefined,
): Partial<Record<FactName, FactValue>> {
  const facts: Partial<Record<FactName, FactValue>> = {};
  const documented = dateIn(textOf([...before, ...section.blocks]));
  if (documented !== undefined) facts.documented = documented;
  const rateLimit = rateLimitIn(textOf(section.blocks));
  if (rateLimit !== undefined) facts.rateLimit = rateLimit;
  const description = textOf(section.blocks)
    .split("\n")
    .filter((line) => !words.boilerplate.test(line.trim()) && dateIn(line) === undefined)
    .join("\n")
    .trim();
  if (description !== "") facts.description = description;
  if (isCalledDeprecated(description)) facts.deprecated = true;
  const examples = examplesIn(example?.blocks ?? []);
  if (examples.length > 0) facts.examples = examples;
  return facts;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === "table" ? "" : block.text)).join("\n");
}

function readFields(context: Context, section: Section, columns: readonly Column[]): FieldRow[] {
  const table = section.blocks.find((block): block is Table => block.kind === "table");
  if (table === undefined) {
    const expected = `a table: ${columnNames(columns, context.words)}`;
    throw new UnreadableSource(context.file, section.line, expected);
  }
  return readFieldTable(table, context, columns);
}

function actionName(
  { file, words }: Context,
  { line }: Section,
  rows: readonly FieldRow[],
): string {
  const row = rows.find(({ name, isCommon }) => name === "Action" && isCommon);
  const name = words.actionName.exec(row?.description ?? "")?.[1];
  if (name === undefined || !isTypeName(name)) {
    const expected = 'a row "Action" that tells the value used for this API';
    throw new UnreadableSource(file, row?.line ?? line, expected, row?.description);
  }
  return name;
}

function readOutput(context: Context, section: Section): FieldRow[] {
  const rows = readFields(context, section, ["parameter", "type", "description"]);
  // Every response has one. It is the last row, so a table that was cut off lacks it.
  if (!rows.some(({ name }) => name === "RequestId")) {
    const line = rows.at(-1)?.line ?? section.line;
    throw new UnreadableSource(context.file, line, "a row RequestId further down");
  }
  return rows;
}

function listOf(rows: readonly FieldRow[]): FieldList {
  return { facts: {}, fields: new Map(rows.map(({ name, field }) => [name, field])) };
}

function readErrors(context: Context, section: Section): Map<string, Entity> {
  const { file, words } = context;
  const table = section.blocks.find((block): block is Table => block.kind === "table");
  if (table !== undefined) return readErrorTable(table, context);
  if (words.noErrorCodes.test(textOf(section.blocks))) return new Map();
  const columns = columnNames(["code", "description"], words);
  const expected = `a table (${columns}), or that there are no error codes`;
  throw new UnreadableSource(file, section.line, expected);
}

/** The JSON bodies of an Example section, requests and responses as they follow each other. */
function examplesIn(blocks: readonly Block[]): unknown[] {
  const lines = blocks
    .flatMap((block) => (block.kind === "table" ? [] : [block.text]))
    .join("\n")
    .split("\n");
  const found: unknown[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    if (!lines[start]?.startsWith("{")) continue;
    const body = bodyFrom(lines, start);
    if (body === undefined) continue;
    found.push(body.value);
    start = body.end;
  }
  return found;
}

/** Examples that are not JSON are left alone: the source has some. */
function bodyFrom(
  lines: readonly string[],
  start: number,
): { value: unknown; end: number } | undefined {
  for (let end = start; end < lines.length; end += 1) {
    if (!lines[end]?.endsWith("}")) continue;
    try {
      return { value: JSON.parse(lines.slice(start, end + 1).join("\n")) as unknown, end };
    } catch {
      // Not yet the last line of the body.
    }
  }
  return undefined;
}
