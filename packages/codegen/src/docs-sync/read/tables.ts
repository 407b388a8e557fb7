import type { Entity, FactName, FactValue, FieldFacts } from "../model.js";
import type { Row, Table } from "./block.js";
import { factsInProse } from "./prose.js";
import type { Column, Words } from "./language/en.js";
import { pageType, isErrorCode, isFieldName } from "./names.js";
import { UnreadableSource } from "./unreadable.js";

/** A row of a table of parameters or members. */
export interface FieldRow {
  readonly name: string;
  readonly line: number;
  readonly description: string;
  /** Whether all actions have it: it travels in a header. */
  readonly isCommon: boolean;
  readonly field: FieldFacts;
}

/** What of its page the reading of a table needs. */
export interface TableContext {
  readonly file: string;
  readonly words: Words;
}

/** The usual names of columns, for messages. */
export function columnNames(columns: readonly Column[], words: Words): string {
  return columns.map((column) => words.columns[column][0]).join(", ");
}

function indexOf(table: Table, column: Column, words: Words): number {
  return table.columns.findIndex((name) => words.columns[column].includes(name));
}

/** Reads a table of fields, whose columns may come in any order. `required` may be missing. */
export function readFieldTable(
  table: Table,
  context: TableContext,
  expected: readonly Column[],
): FieldRow[] {
  const { file, words } = context;
  for (const column of expected) {
    if (indexOf(table, column, words) < 0) {
      const names = columnNames(expected, words);
      const found = table.columns.join(", ");
      throw new UnreadableSource(file, table.line, `the columns ${names}`, found);
    }
  }
  const rows = table.rows.map((row) => readRow(row, table, context));
  const seen = new Set<string>();
  for (const { name, line } of rows) {
    if (seen.has(name)) throw new UnreadableSource(file, line, "each name once", name);
    seen.add(name);
  }
  return rows;
}

function readRow(row: Row, table: Table, { file, words }: TableContext): FieldRow {
  const cell = (column: Column) => row.cells[indexOf(table, column, words)] ?? "";
  function fail(expected: string, found: string): UnreadableSource {
    return new UnreadableSource(file, row.line, expected, found);
  }

  const given = row.cells[0] ?? "";
  const name = given.replace(/\.N$/, "");
  if (!isFieldName(name)) throw fail("a name of letters and digits, or one that ends in .N", given);
  const type = pageType(cell("type").replaceAll(/\s+/g, " "));
  if (type === undefined) throw fail("a type, such as String or Array of String", cell("type"));
  if (given !== name && !type.type.startsWith("array of ")) {
    throw fail(`an array, as ${given} ends in .N`, cell("type"));
  }
  const description = cell("description");
  const facts: Partial<Record<FactName, FactValue>> = {
    type: type.type,
    ...factsInProse(description, type.type),
  };
  if (indexOf(table, "required", words) >= 0) {
    const required = cell("required");
    const { yes, no } = words.required;
    if (!yes.includes(required) && !no.includes(required)) {
      throw fail(`${yes[0]} or ${no[0]}`, required);
    }
    facts.required = yes.includes(required);
  }
  if (description !== "") facts.description = description;
  return {
    name,
    line: row.line,
    description,
    isCommon: description.startsWith(words.commonParameter),
    field: { facts, ref: type.ref },
  };
}

/** Reads a table of error codes. */
export function readErrorTable(table: Table, { file, words }: TableContext): Map<string, Entity> {
  const expected = ["code", "description"] as const;
  if (
    table.columns.length !== expected.length ||
    expected.some((column, index) => indexOf(table, column, words) !== index)
  ) {
    const names = columnNames(expected, words);
    const found = table.columns.join(", ");
    throw new UnreadableSource(file, table.line, `the columns ${names}`, found);
  }
  if (table.rows.length === 0) {
    throw new UnreadableSource(file, table.line, "a row with an error code");
  }
  const codes = new Map<string, Entity>();
  for (const { cells, line } of table.rows) {
    const [code = "", description = ""] = cells;
    if (!isErrorCode(code)) {
      throw new UnreadableSource(file, line, "an error code: dotted words, a capital first", code);
    }
    if (description === "") {
      throw new UnreadableSource(file, line, `what ${code} means, in the same row`);
    }
    if (codes.has(code)) throw new UnreadableSource(file, line, "each error code once", code);
    codes.set(code, { facts: { description } });
  }
  return codes;
}
