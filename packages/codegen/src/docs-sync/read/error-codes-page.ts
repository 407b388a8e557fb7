import type { Entity } from "../model.js";
import type { Block, Page, PageFacts } from "./block.js";
import type { Words } from "./language/en.js";
import { columnNames, readErrorTable } from "./tables.js";
import { UnreadableSource } from "./unreadable.js";

type List = keyof Words["errorLists"];

export function isErrorCodesPage({ blocks }: Page, words: Words): boolean {
  return blocks.some((block) => listOf(block, words) !== undefined);
}

function listOf(block: Block, { errorLists }: Words): List | undefined {
  if (block.kind !== "heading") return undefined;
  return (["common", "service"] as const).find((list) => errorLists[list] === block.text);
}

/** The page of an API's error codes: those of the service, and those that any service may respond with. */
export function readErrorCodesPage(page: Page, words: Words): PageFacts {
  const codes = new Map<string, Entity>();
  const lists = new Set<List>();
  let open: { list: List; line: number } | undefined;

  function mustBeDone(): void {
    if (open === undefined) return;
    const columns = columnNames(["code", "description"], words);
    const expected = `a table of ${open.list} error codes: ${columns}`;
    throw new UnreadableSource(page.file, open.line, expected);
  }

  for (const block of page.blocks) {
    const list = listOf(block, words);
    if (list !== undefined) {
      mustBeDone();
      open = { list, line: block.line };
    } else if (block.kind === "table" && open !== undefined) {
      for (const [code, { facts }] of readErrorTable(block, { file: page.file, words })) {
        if (!codes.has(code))
          codes.set(code, { facts: { ...facts, common: open.list === "common" } });
      }
      lists.add(open.list);
      open = undefined;
    }
  }
  mustBeDone();
  if (!lists.has("service")) {
    const expected = `a section "${words.errorLists.service}"`;
    throw new UnreadableSource(page.file, page.end, expected);
  }
  const errorCodes = lists.has("common") ? "all" : "service";
  return { errorCodes: codes, whole: { actions: false, types: false, errorCodes } };
}
