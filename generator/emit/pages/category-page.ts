import type { DraftPage } from "../draft.js";
import { pageTarget } from "../../output/markdown/escape.js";
import { proseBlocks } from "../../output/markdown/prose.js";
import {
  code,
  codeBlock,
  heading,
  link,
  paragraph,
  text,
  type Block,
} from "../../output/markdown/tree.js";
import { actionSection } from "./action-section.js";
import { actionTable } from "./action-table.js";
import type { ClientCode } from "./client-code.js";
import type { CategoryPage, Site } from "./site.js";

/** `<category>.md`: the actions of a category, in the order of their names. */
export function categoryPage(site: Site, names: ClientCode, page: CategoryPage): DraftPage {
  const functions = [
    ...(page.actions.some(({ paging }) => paging !== undefined) ? [names.paginate] : []),
    ...(page.actions.some(({ starts }) => starts.length > 0) ? [names.waitFor] : []),
  ];
  return {
    path: page.file,
    blocks: [
      heading(1, text(page.name)),
      ...proseBlocks(page.description ?? "", site.nameLink),
      paragraph(
        link(text("All categories"), pageTarget(site.indexPage)),
        text(". Every response also has a "),
        code("RequestId"),
        text(", to be quoted to Tencent's support. The examples go on from this:"),
      ),
      codeBlock("ts", names.setup(functions)),
      ...contents(site, page),
      ...page.actions.flatMap((action) => actionSection(site, names, action)),
    ],
  };
}

function contents(site: Site, { actions }: CategoryPage): Block[] {
  return actions.length < 2 ? [] : [actionTable(site, actions)];
}
