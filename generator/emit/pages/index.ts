import type { DraftPage } from "../draft.js";
import type { Model } from "../../model/model.js";
import { categoryPage } from "./category-page.js";
import { clientCode } from "./client-code.js";
import { errorsPage } from "./errors-page.js";
import { indexPage } from "./index-page.js";
import { siteOf } from "./site.js";
import { typesPage } from "./types-page.js";

/**
 * The reference: an index, a page to each category, the types and the error codes.
 * @param index File of the first page: `README.md` is what GitHub shows of a folder.
 */
export function emitPages(model: Model, index: string = "README.md"): DraftPage[] {
  const site = siteOf(model, index);
  const names = clientCode(model);
  return [
    indexPage(site, model),
    ...site.categories.map((page) => categoryPage(site, names, page)),
    typesPage(site, model),
    errorsPage(site, model),
  ];
}
