import path from "node:path";
import type { DraftPage } from "../../generator/emit/draft.js";
import { emitPages } from "../../generator/emit/pages/index.js";
import { ERRORS_PAGE, INDEX_PAGE, TYPES_PAGE } from "../../generator/emit/pages/site.js";
import { anchorsOf } from "../../generator/output/markdown/anchors.js";
import type { LinkTarget } from "../../generator/output/markdown/escape.js";
import { createFormatter } from "../../generator/output/formatter.js";
import { formattedPages, printPage } from "../../generator/output/markdown/print.js";
import { heading, link, list, paragraph, text } from "../../generator/output/markdown/tree.js";
import type { Block, Inline } from "../../generator/output/markdown/tree.js";
import type { Model } from "../../generator/model/model.js";
import type { SidebarEntry, Staged, StagedPage } from "./staged.js";

interface Section {
  readonly name: string;
  /** Where the generator's links to it lead, such as `instance.md#cloneinstances`. */
  readonly target: string;
  readonly page: string;
  readonly blocks: readonly Block[];
}

/**
 * The pages of `docs/reference`, cut up: an action and a type have a page each. What they say, and how
 * it is escaped, is the generator's business; here links get their new places, and nothing else.
 */
export async function referenceOf(model: Model): Promise<Staged> {
  const drafts = await formattedPages(emitPages(model), await createFormatter("generated"));
  const sections = new Map(
    drafts.filter(isCut).map((draft) => [draft.path, sectionsOf(draft)] as const),
  );
  const places = new Map([
    [INDEX_PAGE, "index.md"],
    ...[...sections.values()].flat().map(({ target, page }) => [target, page] as const),
  ]);
  const print = (page: string, blocks: readonly Block[]): StagedPage => ({
    path: `reference/${page}`,
    text: printPage({ path: page, blocks: blocks.map((block) => moved(block, page, places)) }),
  });
  const pages = drafts.flatMap((draft) => {
    const own = sections.get(draft.path);
    if (own === undefined) return print(places.get(draft.path) ?? draft.path, draft.blocks);
    return [
      print(draft.path, [...headOf(draft), ...contentsOf(draft, own)]),
      ...own.map(({ name, page, blocks }) =>
        print(page, [heading(1, text(name)), ...headed(blocks), ...setUp(draft)]),
      ),
    ];
  });
  return { pages, sidebar: [sidebarOf(drafts, sections)] };
}

function isCut({ path: page }: DraftPage): boolean {
  return page !== INDEX_PAGE && page !== ERRORS_PAGE;
}

function sectionsOf({ path: page, blocks }: DraftPage): Section[] {
  const starts = blocks.flatMap((block, index) => (isSection(block) ? [index] : []));
  const anchors = anchorsOf(blocks.filter((block) => block.kind === "heading").map(wordsOf));
  return starts.map((start, index) => {
    const name = wordsOf(blocks[start]!);
    // The loader lets nothing else into these names; what becomes a path does not rely on that.
    if (!/^\w+$/.test(name)) throw new Error(`refused as a page: ${JSON.stringify(name)}`);
    return {
      name,
      target: `${page}#${anchors[anchors.length - starts.length + index]}`,
      page: `${page === TYPES_PAGE ? "types" : "actions"}/${name}.md`,
      blocks: blocks.slice(start + 1, starts[index + 1]),
    };
  });
}

function isSection(block: Block): boolean {
  return block.kind === "heading" && block.level === 2;
}

function wordsOf(block: Block): string {
  const content = block.kind === "heading" ? block.content : [];
  return content.map((inline) => ("text" in inline ? inline.text : "")).join("");
}

function headOf({ blocks }: DraftPage): readonly Block[] {
  const first = blocks.findIndex(isSection);
  return first < 0 ? blocks : blocks.slice(0, first);
}

/** A category has a table of its actions already, if it has more than one. */
function contentsOf(draft: DraftPage, sections: readonly Section[]): Block[] {
  if (headOf(draft).some(({ kind }) => kind === "table")) return [];
  return [list(sections.map(({ name, target }) => [link(text(name), target as LinkTarget)]))];
}

/** On a page of its own, a long table is easier to find under a heading. */
function headed(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const title = block.kind === "table" ? HEADINGS[block.head[0] ?? ""] : undefined;
    return title === undefined ? [block] : [heading(2, text(title)), block];
  });
}

const HEADINGS: Readonly<Record<string, string>> = {
  Parameter: "Parameters",
  Response: "Response",
};

/** An action's examples go on from the code at the head of its category. */
function setUp(draft: DraftPage): Block[] {
  const setup = headOf(draft).filter(({ kind }) => kind === "code");
  return setup.length === 0
    ? []
    : [
        heading(2, text("Set-up of the examples")),
        paragraph(text("The examples go on from this:")),
        ...setup,
      ];
}

type Places = ReadonlyMap<string, string>;

function moved(block: Block, page: string, places: Places): Block {
  const line = (content: readonly Inline[]): Inline[] =>
    content.map((inline) => movedInline(inline, page, places));
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, content: line(block.content) };
    case "list":
      return { ...block, items: block.items.map(line) };
    case "table":
      return { ...block, rows: block.rows.map((cells) => cells.map(line)) };
    case "code":
      return block;
  }
}

function movedInline(inline: Inline, page: string, places: Places): Inline {
  if (inline.kind === "strong") {
    return { ...inline, content: inline.content.map((inner) => movedInline(inner, page, places)) };
  }
  if (inline.kind !== "link" || /^https?:/.test(inline.target)) return inline;
  const target = places.get(inline.target) ?? inline.target;
  const [file = "", anchor] = target.split("#");
  // Relative, since each language has the same pages. Made of checked names and the generator's anchors.
  const relative = path.posix.relative(path.posix.dirname(page), file);
  const whole = anchor === undefined ? relative : `${relative}#${anchor}`;
  return { ...inline, target: whole as LinkTarget };
}

function sidebarOf(
  drafts: readonly DraftPage[],
  sections: ReadonlyMap<string, readonly Section[]>,
): SidebarEntry {
  return {
    text: "reference",
    link: "/reference/",
    items: drafts
      .filter(({ path: page }) => page !== INDEX_PAGE)
      .map((draft) => ({
        text: wordsOf(draft.blocks[0]!),
        link: `/reference/${draft.path.replace(/\.md$/, "")}`,
        // Each page carries the sidebar: the types are on their own list only.
        ...(draft.path === TYPES_PAGE ? {} : itemsOf(sections.get(draft.path))),
      })),
  };
}

function itemsOf(sections: readonly Section[] = []): Partial<SidebarEntry> {
  if (sections.length === 0) return {};
  const items = sections.map(({ name, page }) => ({
    text: name,
    link: `/reference/${page.replace(/\.md$/, "")}`,
  }));
  return { collapsed: true, items };
}
