import type { Entity, FactName, FactValue, FieldFacts } from "../model.js";
import type { Row, Table } from "./block.js";
import { factsInProse } from "./prose.js";
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

/** Reads a table of fields, whose columns may come in any order. `Required` may be missing. */
export function readFieldTable(
  table: Table,
  file: string,
  expected: readonly string[],
): FieldRow[] {
  for (const column of expected) {
    if (!table.columns.includes(column)) {
      const found = table.columns.join(", ");
      throw new UnreadableSource(file, table.line, `the columns ${expected.join(", ")}`, found);
    }
  }
  const rows = table.rows.map((row) => readRow(row, table, file));
  const seen = new Set<string>();
  for (const { name, line } of rows) {
    if (seen.has(name)) throw new UnreadableSource(file, line, "each name once", name);
    seen.add(name);
  }
  return rows;
}

function readRow(row: Row, table: Table, file: string): FieldRow {
  const cell = (column: string) => row.cells[table.columns.indexOf(column)] ?? "";
  function fail(expected: string, found: string): UnreadableSource {
    return new UnreadableSource(file, row.line, expected, found);
  }

  const given = cell(table.columns[0] ?? "");
  const name = given.replace(/\.N$/, "");
  if (!isFieldName(name)) throw fail("a name of letters and digits, or one that ends in .N", given);
  const type = pageType(cell("Type").replaceAll(/\s+/g, " "));
  if (type === undefined) throw fail("a type, such as String or Array of String", cell("Type"));
  if (given !== name && !type.type.startsWith("array of ")) {
    throw fail(`an array, as ${given} ends in .N`, cell("Type"));
  }
  const description = cell("Description");
  const facts: Partial<Record<FactName, FactValue>> = {
    type: type.type,
    ...factsInProse(description, type.type),
  };
  if (table.columns.includes("Required")) {
    const required = cell("Required");
    if (required !== "Yes" && required !== "No") throw fail("Yes or No", required);
    facts.required = required === "Yes";
  }
  if (description !== "") facts.description = description;
  return {
    name,
    line: row.line,
    description,
    isCommon: description.startsWith("Common Params"),
    field: { facts, ...(type.ref === undefined ? {} : { ref: type.ref }) },
  };
}

/** Reads a table of error codes. */
export function readErrorTable(table: Table, file: string): Map<string, Entity> {
  const expected = ["Error Code", "Description"];
  if (table.columns.join() !== expected.join()) {
    const found = table.columns.join(", ");
    throw new UnreadableSource(file, table.line, `the columns ${expected.join(", ")}`, found);
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
