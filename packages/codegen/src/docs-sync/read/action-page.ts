import type { ActionFacts, ApiFacts, Entity, FactName, FactValue, FieldList } from "../model.js";
import type { Block, Page, Table } from "./block.js";
import { readErrorTable, readFieldTable, type FieldRow } from "./tables.js";
import { isCalledDeprecated, rateLimitIn } from "./prose.js";
import { UnreadableSource } from "./unreadable.js";
import { isTypeName } from "./names.js";

const TITLE = /^(\d+)\. *(.+)$/;
/** Sections that each page of an action has, in this order. A page without one has been cut off. */
const NEEDED = ["API Description", "Input Parameters", "Output Parameters", "Error Code"] as const;

interface Section {
  readonly blocks: readonly Block[];
  readonly line: number;
  /** Where what is missing from it should have been. */
  readonly end: number;
}

export function isActionPage({ blocks }: Page): boolean {
  return blocks.some((block) => titleOf(block) === "API Description");
}

/** The page of one action: one entry, which says nothing of other actions. */
export function readActionPage(page: Page): ApiFacts {
  const { before, sections } = split(page);
  const [description, input, output, errors] = NEEDED.map((title) => sections.get(title)) as [
    Section,
    Section,
    Section,
    Section,
  ];
  const parameters = readFields(page, input, ["Parameter Name", "Required", "Type", "Description"]);
  const name = actionName(page, input, parameters);
  const action: ActionFacts = {
    facts: actionFacts(before, description, sections.get("Example")),
    request: listOf(parameters.filter(({ isCommon }) => !isCommon)),
    response: listOf(readOutput(page, output)),
    errors: readErrors(page, errors),
  };
  return {
    kind: "page",
    file: page.file,
    actions: new Map([[name, action]]),
    types: new Map(),
    errorCodes: new Map(),
    whole: { actions: false, types: false, errorCodes: false },
  };
}

function titleOf(block: Block): string | undefined {
  if (block.kind !== "heading") return undefined;
  return TITLE.exec(block.text)?.[2]?.replace(/^Error Codes$/, "Error Code");
}

function split(page: Page): { before: Block[]; sections: Map<string, Section> } {
  const before: Block[] = [];
  const sections = new Map<string, Section & { blocks: Block[] }>();
  let current = before;
  for (const block of page.blocks) {
    const title = titleOf(block);
    if (title === undefined) {
      current.push(block);
      continue;
    }
    if (sections.has(title)) {
      throw new UnreadableSource(page.file, block.line, `one section "${title}" only`, title);
    }
    current = [];
    sections.set(title, { blocks: current, line: block.line, end: page.end });
  }
  let last = 0;
  for (const title of NEEDED) {
    const section = sections.get(title);
    if (section === undefined) {
      throw new UnreadableSource(page.file, page.end, `a section "${title}" before the page's end`);
    }
    if (section.line < last) {
      const order = NEEDED.join(", ");
      throw new UnreadableSource(page.file, section.line, `the sections in order: ${order}`, title);
    }
    last = section.line;
  }
  return { before, sections };
}

const DATE = /(?:last updated|最后更新时间)\s*[::]?\s*(\d{4}-\d{2}-\d{2})/i;
/** Sentences that stand on every page. */
const BOILERPLATE =
  /^(?:Domain name for API request:|A maximum of [\d,]+ requests|We recommend you to use API Explorer|Try it$|API Explorer$|API Explorer provides)/;

function actionFacts(
  before: readonly Block[],
  section: Section,
  example: Section | undefined,
): Partial<Record<FactName, FactValue>> {
  const facts: Partial<Record<FactName, FactValue>> = {};
  const documented = DATE.exec(textOf([...before, ...section.blocks]))?.[1];
  if (documented !== undefined) facts.documented = documented;
  const rateLimit = rateLimitIn(textOf(section.blocks));
  if (rateLimit !== undefined) facts.rateLimit = rateLimit;
  const description = textOf(section.blocks)
    .split("\n")
    .filter((line) => !BOILERPLATE.test(line.trim()) && !DATE.test(line))
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

function readFields(page: Page, section: Section, columns: readonly string[]): FieldRow[] {
  const table = section.blocks.find((block): block is Table => block.kind === "table");
  if (table === undefined) {
    throw new UnreadableSource(page.file, section.line, `a table: ${columns.join(", ")}`);
  }
  return readFieldTable(table, page.file, columns);
}

function actionName(page: Page, { line }: Section, rows: readonly FieldRow[]): string {
  const row = rows.find(({ name, isCommon }) => name === "Action" && isCommon);
  const name = /used for this API: *(\w+)/.exec(row?.description ?? "")?.[1];
  if (name === undefined || !isTypeName(name)) {
    const expected = 'a row "Action" that tells the value used for this API';
    throw new UnreadableSource(page.file, row?.line ?? line, expected, row?.description);
  }
  return name;
}

function readOutput(page: Page, section: Section): FieldRow[] {
  const rows = readFields(page, section, ["Parameter Name", "Type", "Description"]);
  // Every response has one. It is the last row, so a table that was cut off lacks it.
  if (!rows.some(({ name }) => name === "RequestId")) {
    const line = rows.at(-1)?.line ?? section.line;
    throw new UnreadableSource(page.file, line, "a row RequestId further down");
  }
  return rows;
}

function listOf(rows: readonly FieldRow[]): FieldList {
  return { facts: {}, fields: new Map(rows.map(({ name, field }) => [name, field])) };
}

function readErrors(page: Page, section: Section): Map<string, Entity> {
  const table = section.blocks.find((block): block is Table => block.kind === "table");
  if (table !== undefined) return readErrorTable(table, page.file);
  if (/\bno error codes?\b/i.test(textOf(section.blocks))) return new Map();
  const expected = "a table (Error Code, Description), or that there are no error codes";
  throw new UnreadableSource(page.file, section.line, expected);
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
