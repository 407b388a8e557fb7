import type { ApiFacts, TypeFacts } from "../model.js";
import type { Block, Page, Table } from "./block.js";
import { readFieldTable } from "./tables.js";
import { UnreadableSource } from "./unreadable.js";
import { isTypeName } from "./names.js";

const COLUMNS = ["Name", "Type", "Description"];
const USED_BY = "Used by actions:";

export function isDataTypesPage({ blocks }: Page): boolean {
  return blocks.some(isMemberTable);
}

function isMemberTable(block: Block): block is Table {
  return block.kind === "table" && block.columns[0] === "Name";
}

/** The page of all types that an API's parameters and results are made of. */
export function readDataTypesPage(page: Page): ApiFacts {
  const types = new Map<string, TypeFacts>();
  let title: { text: string; line: number } | undefined;
  let above: string[] = [];

  /** Who uses a type is said of types only; other titles, such as a footer's, need no table. */
  function mustBeDone(): void {
    if (title === undefined || !above.some((text) => text.includes(USED_BY))) return;
    const expected = `a table of the members of ${title.text}: ${COLUMNS.join(", ")}`;
    throw new UnreadableSource(page.file, title.line, expected);
  }

  for (const block of page.blocks) {
    if (block.kind === "heading") {
      mustBeDone();
      title = block;
      above = [];
    } else if (block.kind !== "table") above.push(block.text);
    else if (isMemberTable(block)) {
      const name = title?.text ?? "";
      if (!isTypeName(name)) {
        throw new UnreadableSource(page.file, block.line, "the type's name above its table", name);
      }
      if (types.has(name)) {
        throw new UnreadableSource(page.file, block.line, "one table for each type", name);
      }
      types.set(name, typeOf(block, page.file, above.join("\n")));
      title = undefined;
      above = [];
    }
  }
  mustBeDone();
  return {
    kind: "page",
    file: page.file,
    actions: new Map(),
    types,
    errorCodes: new Map(),
    whole: { actions: false, types: true, errorCodes: false },
  };
}

function typeOf(table: Table, file: string, above: string): TypeFacts {
  const rows = readFieldTable(table, file, COLUMNS);
  const lines = above.split("\n").map((line) => line.trim());
  const users = lines.find((line) => line.startsWith(USED_BY));
  const description = lines
    .filter((line) => line !== users)
    .join("\n")
    .trim();
  return {
    facts: description === "" ? {} : { description },
    fields: new Map(rows.map(({ name, field }) => [name, field])),
    usage: new Set(),
    ...(users === undefined ? {} : { usedBy: users.slice(USED_BY.length).match(/\w+/g) ?? [] }),
  };
}
