import type { DraftPage } from "../../generator/emit/draft.js";
import { emitPages } from "../../generator/emit/pages/index.js";
import { TYPES_PAGE } from "../../generator/emit/pages/site.js";
import { anchorsOf } from "../../generator/output/markdown/escape.js";
import { createFormatter } from "../../generator/output/formatter.js";
import { pagesOf } from "../../generator/output/markdown/print.js";
import type { Model } from "../../generator/model/model.js";
import type { SidebarEntry, Staged } from "./staged.js";

/** Where VitePress looks for the first page of a folder. */
const INDEX = "index.md";

/** The pages of `docs/reference`, as they are there. */
export async function referenceOf(model: Model): Promise<Staged> {
  const drafts = emitPages(model, INDEX);
  const pages = await pagesOf(drafts, await createFormatter("generated"));
  return {
    pages: pages.map((page) => ({ ...page, path: `reference/${page.path}` })),
    sidebar: [
      {
        text: "reference",
        link: "/reference/",
        items: drafts.filter(({ path }) => path !== INDEX).map(sidebarEntry),
      },
    ],
  };
}

/** A page by its title, and below it its sections. */
function sidebarEntry({ path, blocks }: DraftPage): SidebarEntry {
  const page = `/reference/${path.replace(/\.md$/, "")}`;
  const headings = blocks.filter((block) => block.kind === "heading");
  const words = headings.map(({ content }) =>
    content.map((inline) => ("text" in inline ? inline.text : "")).join(""),
  );
  const anchors = anchorsOf(words);
  const items = words
    .map((text, index) => ({ text, link: `${page}#${anchors[index]}` }))
    .filter((_, index) => headings[index]?.level === 2);
  // Every page carries the sidebar, and there are too many types to list them.
  const sections = path === TYPES_PAGE ? {} : { collapsed: true, items };
  return { text: words[0] ?? path, link: page, ...sections };
}
