import type { DraftPage } from "../draft.js";
import { pageTarget } from "../../output/markdown/escape.js";
import { proseBlocks } from "../../output/markdown/prose.js";
import {
  code,
  heading,
  link,
  list,
  paragraph,
  text,
  type Line,
} from "../../output/markdown/tree.js";
import type { Model } from "../../model/model.js";
import { actionTable } from "./action-table.js";
import { ERRORS_PAGE, ERRORS_TITLE, TYPES_PAGE, TYPES_TITLE, type Site } from "./site.js";

/** The first page: every action, by category. */
export function indexPage(site: Site, model: Model): DraftPage {
  const others: Line[] = [
    [
      link(text(TYPES_TITLE), pageTarget(TYPES_PAGE)),
      text(": the types in requests and responses."),
    ],
    [link(text(ERRORS_TITLE), pageTarget(ERRORS_PAGE)), text(": what each means, and what to do.")],
  ];
  return {
    path: site.indexPage,
    blocks: [
      heading(1, text(model.title)),
      paragraph(
        text("Service "),
        code(model.service),
        text(", version "),
        code(model.version),
        text(`, ${model.actions.length} actions. See also:`),
      ),
      list(others),
      ...site.categories.flatMap(({ name, description, file, actions }) => [
        heading(2, link(text(name), pageTarget(file))),
        ...proseBlocks(description ?? "", site.nameLink),
        actionTable(site, actions),
      ]),
    ],
  };
}
