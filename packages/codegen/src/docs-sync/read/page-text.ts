import { barredCells, barredRows } from "./barred-table.js";
import type { Block, Page, Row } from "./block.js";
import { columnNamed, LANGUAGES } from "./language/languages.js";
import type { Column, Words } from "./language/en.js";
import { isErrorCode, pageType } from "./names.js";
import { UnreadableSource } from "./unreadable.js";

/** One of these texts, of any language. */
function oneOf(texts: (words: Words) => readonly string[]): string {
  return `(?:${LANGUAGES.flatMap(texts).join("|")})`;
}

const SECTION = new RegExp(
  String.raw`^\d+\. ?${oneOf(({ sections }) => Object.values(sections).flat())}$`,
);
const LIST_TITLE = new RegExp(`^${oneOf(({ errorLists }) => Object.values(errorLists))}$`);
const USED_BY = new RegExp(`^${oneOf(({ usedBy }) => [usedBy.slice(0, -1)])}[:：]`);

/**
 * A page as text copied from a browser. Tables have lost their lines: a row begins where a line looks
 * like one, and the last row ends at the first empty line. Where bars stand between cells, they tell.
 */
export function readTextPage(text: string, file: string): Page {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll(/[^\S\t]+/g, " ").trim());
  const blocks: Block[] = [];
  let next = 0;
  while (next < lines.length) {
    const line = lines[next] ?? "";
    const columns = tableColumns(line);
    if (columns !== undefined) {
      const read = barredCells(line) === undefined ? rowsFrom : barredRows;
      const { rows, end } = read(lines, next + 1, columns, file);
      blocks.push({ kind: "table", columns, rows, line: next + 1 });
      next = end;
      continue;
    }
    if (line !== "") blocks.push({ kind: kindOf(lines, next), text: line, line: next + 1 });
    next += 1;
  }
  return { file, blocks, end: lines.length };
}

function kindOf(lines: readonly string[], index: number): "heading" | "text" {
  const line = lines[index] ?? "";
  return isTitle(line) || isTypeTitle(lines, index) ? "heading" : "text";
}

function isTitle(line: string): boolean {
  return SECTION.test(line) || LIST_TITLE.test(line);
}

/** On the Data Types page, a name by itself, and soon after it who uses the type. */
function isTypeTitle(lines: readonly string[], index: number): boolean {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(lines[index] ?? "")) return false;
  for (const line of lines.slice(index + 1)) {
    if (USED_BY.test(line)) return true;
    if (/^[A-Z][A-Za-z0-9]*$/.test(line) || isTitle(line) || tableColumns(line)) return false;
  }
  return false;
}

/** The rows of a table whose first row can be in line `start`. */
function rowsFrom(
  lines: readonly string[],
  start: number,
  columns: readonly string[],
  file: string,
): { rows: Row[]; end: number } {
  const limit = endOfTable(lines, start);
  const readings = lines.slice(start, limit).map((line) => readRow(line, columns));
  const last = readings.findLastIndex((reading) => Array.isArray(reading));
  const rows: Row[] = [];
  let more: string[] = [];
  for (const [index, reading] of readings.entries()) {
    const line = lines[start + index] ?? "";
    if (index > last && line === "") return { rows: closed(rows, more), end: start + index };
    if (reading === "unclear") throw unclear(file, start + index, line);
    if (Array.isArray(reading)) {
      closed(rows, more);
      more = [];
      rows.push({ cells: reading, line: start + index + 1 });
    } else if (rows.length > 0) more.push(line);
    else if (line !== "") {
      throw new UnreadableSource(file, start + index + 1, `a row: ${columns.join(", ")}`, line);
    }
  }
  return { rows: closed(rows, more), end: limit };
}

/** A table goes no further than to the next title or table. */
function endOfTable(lines: readonly string[], start: number): number {
  const found = lines.findIndex(
    (line, index) =>
      index >= start && (isTitle(line) || tableColumns(line) !== undefined || USED_BY.test(line)),
  );
  return found < 0 ? lines.length : found;
}

/** Adds what a row's description goes on with in the lines below it. */
function closed(rows: Row[], more: readonly string[]): Row[] {
  const row = rows.at(-1);
  if (row !== undefined && more.length > 0) {
    const text = [row.cells.at(-1), ...more].filter((line) => line !== "").join("\n");
    rows[rows.length - 1] = { ...row, cells: [...row.cells.slice(0, -1), text] };
  }
  return rows;
}

function unclear(file: string, index: number, line: string): UnreadableSource {
  const expected =
    "a row, or more of a description, that can be told apart (save the page as HTML instead)";
  return new UnreadableSource(file, index + 1, expected, line);
}

/** The columns of the tables that pages have. */
const HEADS: readonly (readonly Column[])[] = [
  ["parameter", "required", "type", "description"],
  ["parameter", "type", "required", "description"],
  ["parameter", "type", "description"],
  ["name", "type", "required", "description"],
  ["name", "required", "type", "description"],
  ["name", "type", "description"],
  ["code", "description"],
];

const headLines = LANGUAGES.flatMap((words) =>
  HEADS.map((columns) => {
    const names = columns.map((column) => `(${words.columns[column].join("|")})`);
    return new RegExp(`^${names.join(String.raw`\s+`)}$`);
  }),
);

/** The columns, by the names they have on the page, where the line is the head of a table. */
function tableColumns(line: string): readonly string[] | undefined {
  const plain = barredCells(line)?.join("\t") ?? line;
  for (const head of headLines) {
    const match = head.exec(plain);
    if (match !== null) return match.slice(1);
  }
  return undefined;
}

/** Cells of a row; undefined where the line is none; `unclear` where it could be either. */
type RowReading = string[] | "unclear" | undefined;

const TYPE = "(?:[Aa]rray of )*[A-Z][A-Za-z0-9]*(?: ISO8601)?";
const YES_OR_NO = oneOf(({ required }) => [...required.yes, ...required.no]);
const PATTERNS: Readonly<Record<Column, string>> = {
  parameter: String.raw`[A-Za-z][A-Za-z0-9_]*(?:\.N)?`,
  name: "[A-Za-z][A-Za-z0-9_]*",
  required: YES_OR_NO,
  type: TYPE,
  code: "[A-Z][A-Za-z0-9_.]*",
  description: ".*",
};

const expressions = new Map(
  HEADS.map((columns) => [
    columns.join(),
    new RegExp(
      `^${columns
        .map((column, index) =>
          column === "description"
            ? String.raw`(?:\s+(.*))?$`
            : `${index === 0 ? "" : String.raw`\s+`}(${PATTERNS[column]})`,
        )
        .join("")}`,
    ),
  ]),
);

const MEANT = new RegExp(String.raw`^[A-Za-z]\w*(?:\.N)?\s+${YES_OR_NO}\s`);

/** Takes a line of copied text for a row of a table with such columns, if it can be one. */
function readRow(line: string, names: readonly string[]): RowReading {
  const columns = names.map(columnNamed);
  const match = expressions.get(columns.join())?.exec(line);
  // Something with "Yes" or "No" behind its name is meant as a row, whatever is wrong with the rest.
  if (match == null) return columns[1] === "required" && MEANT.test(line) ? "unclear" : undefined;
  const cells = match.slice(1).map((cell) => cell ?? "");
  if (line.includes("\t")) {
    // Browsers that keep the columns apart leave no doubt.
    const separate = line.split("\t").map((cell) => cell.trim());
    if (separate.length === columns.length) return separate;
  }
  if (columns[0] === "code") return isCode(cells[0] ?? "") ? cells : undefined;
  if (columns.includes("required")) return cells;
  const type = pageType(cells[columns.indexOf("type")] ?? "");
  if (type === undefined) return undefined;
  // "Redis Instance …" goes on with a description; "Info InstanceInfo …" is a row.
  return type.ref === undefined || type.type !== type.ref || /[a-z0-9][A-Z]/.test(type.ref)
    ? cells
    : "unclear";
}

/** Unlike a word at the beginning of a sentence, a code has a dot or a second capital in it. */
function isCode(text: string): boolean {
  return isErrorCode(text) && /\.|[a-z][A-Z]/.test(text);
}
