import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildModel } from "../../generator/model/build-model.js";
import { load } from "../../generator/load/load.js";
import { stageApi } from "./api.js";
import { referenceOf } from "./reference.js";
import type { Staged } from "./staged.js";
import { withoutIncludes } from "./without-includes.js";

/** Where each language has its pages, seen from `site/pages`. English stands at the root. */
export const LANGUAGE_FOLDERS = [".", "zh"] as const;

/** Puts what is made of the document, the comments and the changelog beside the guides. */
export async function stage(site: string): Promise<void> {
  const model = buildModel(load("spec/openapi.yaml").document);
  const reference = await referenceOf(model);
  const api = await stageApi(model);
  const changelog = { path: "changelog.md", text: readFileSync("CHANGELOG.md", "utf8") };
  write(site, {
    pages: [...reference.pages, ...api.pages, changelog],
    sidebar: [...reference.sidebar, ...api.sidebar],
  });
}

export function write(site: string, { pages, sidebar }: Staged): void {
  for (const language of LANGUAGE_FOLDERS) {
    const root = path.join(site, "pages", language);
    for (const folder of ["reference", "api"]) {
      rmSync(path.join(root, folder), { recursive: true, force: true });
    }
    for (const page of pages) {
      const file = path.join(root, page.path);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, withoutIncludes(page.text));
    }
  }
  writeFileSync(path.join(site, ".vitepress/sidebars.json"), JSON.stringify(sidebar));
}
