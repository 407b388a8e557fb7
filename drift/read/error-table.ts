import type { Entity } from "../model.js";
import type { Table } from "./block.js";
import { UnreadableSource } from "./unreadable.js";
import { isErrorCode } from "./wire-name.js";

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
