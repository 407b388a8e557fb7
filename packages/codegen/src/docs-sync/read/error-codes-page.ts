import type { ApiFacts, Entity } from "../model.js";
import type { Block, Page } from "./block.js";
import { readErrorTable } from "./tables.js";
import { UnreadableSource } from "./unreadable.js";

const LIST = /^(Common|Service) Error Codes$/;

export function isErrorCodesPage({ blocks }: Page): boolean {
  return blocks.some((block) => listOf(block) !== undefined);
}

function listOf(block: Block): string | undefined {
  return block.kind === "heading" ? LIST.exec(block.text)?.[1] : undefined;
}

/** The page of an API's error codes: those of the service, and those that any service may respond with. */
export function readErrorCodesPage(page: Page): ApiFacts {
  const codes = new Map<string, Entity>();
  const lists = new Set<string>();
  let open: { list: string; line: number } | undefined;

  function mustBeDone(): void {
    if (open === undefined) return;
    const expected = `a table of ${open.list.toLowerCase()} error codes: Error Code, Description`;
    throw new UnreadableSource(page.file, open.line, expected);
  }

  for (const block of page.blocks) {
    const list = listOf(block);
    if (list !== undefined) {
      mustBeDone();
      open = { list, line: block.line };
    } else if (block.kind === "table" && open !== undefined) {
      for (const [code, { facts }] of readErrorTable(block, page.file)) {
        if (!codes.has(code))
          codes.set(code, { facts: { ...facts, common: open.list === "Common" } });
      }
      lists.add(open.list);
      open = undefined;
    }
  }
  mustBeDone();
  if (!lists.has("Service")) {
    throw new UnreadableSource(page.file, page.end, 'a section "Service Error Codes"');
  }
  return {
    kind: "page",
    file: page.file,
    actions: new Map(),
    types: new Map(),
    errorCodes: codes,
    whole: { actions: false, types: false, errorCodes: lists.has("Common") ? "all" : "service" },
  };
}
