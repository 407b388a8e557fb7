import type { TypeFacts } from "../model.js";
import type { Block, Page, PageFacts, Table } from "./block.js";
import type { Words } from "./language/en.js";
import { columnNames, readFieldTable, type TableContext } from "./tables.js";
import { UnreadableSource } from "./unreadable.js";
import { isTypeName } from "./names.js";

const COLUMNS = ["name", "type", "description"] as const;

export function isDataTypesPage({ blocks }: Page, words: Words): boolean {
  return blocks.some((block) => isMemberTable(block, words));
}

function isMemberTable(block: Block, words: Words): block is Table {
  return block.kind === "table" && words.columns.name.includes(block.columns[0] ?? "");
}

/** The line that lists the actions which use a type, without its beginning. */
function usersIn(line: string, { usedBy }: Words): string | undefined {
  // Colons are full-width or not.
  const [plain, start] = [line.trim(), usedBy.slice(0, -1)];
  if (!plain.startsWith(start) || !/^[:：]/.test(plain.slice(start.length))) return undefined;
  return plain.slice(usedBy.length);
}

/** The page of all types that an API's parameters and results are made of. */
export function readDataTypesPage(page: Page, words: Words): PageFacts {
  const types = new Map<string, TypeFacts>();
  let title: { text: string; line: number } | undefined;
  let above: string[] = [];

  /** Who uses a type is said of types only; other titles, such as a footer's, need no table. */
  function mustBeDone(): void {
    const lines = above.flatMap((text) => text.split("\n"));
    if (title === undefined || lines.every((line) => usersIn(line, words) === undefined)) return;
    const columns = columnNames(COLUMNS, words);
    const expected = `a table of the members of ${title.text}: ${columns}`;
    throw new UnreadableSource(page.file, title.line, expected);
  }

  for (const block of page.blocks) {
    if (block.kind === "heading") {
      mustBeDone();
      title = block;
      above = [];
    } else if (block.kind !== "table") above.push(block.text);
    else if (isMemberTable(block, words)) {
      const name = title?.text ?? "";
      if (!isTypeName(name)) {
        throw new UnreadableSource(page.file, block.line, "the type's name above its table", name);
      }
      if (types.has(name)) {
        throw new UnreadableSource(page.file, block.line, "one table for each type", name);
      }
      types.set(name, typeOf(block, { file: page.file, words }, above.join("\n")));
      title = undefined;
      above = [];
    }
  }
  mustBeDone();
  return { types, whole: { actions: false, types: true, errorCodes: false } };
}

function typeOf(table: Table, context: TableContext, above: string): TypeFacts {
  const rows = readFieldTable(table, context, COLUMNS);
  const lines = above.split("\n").map((line) => line.trim());
  const named = lines.find((line) => usersIn(line, context.words) !== undefined);
  const users = named === undefined ? undefined : usersIn(named, context.words);
  const description = lines
    .filter((line) => line !== named)
    .join("\n")
    .trim();
  return {
    facts: description === "" ? {} : { description },
    fields: new Map(rows.map(({ name, field }) => [name, field])),
    usage: new Set(),
    usedBy: users === undefined ? undefined : (users.match(/\w+/g) ?? []),
  };
}
