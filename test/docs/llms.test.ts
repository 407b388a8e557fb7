import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { GUIDES } from "../../site/.vitepress/languages.js";
import { writeLlms } from "../../site/build/llms.js";
import { temporaryFolder } from "../fixtures/folder.js";

const STAGED = {
  "reference/index.md": "# Actions\n\nAll of them.\n",
  "reference/errors.md": "# Error codes\n",
  "reference/instance.md": "# Instance\n\nActions on instances. More.\n",
  "api/index.md": "# `api`\n\nEntries\nof packages.\n\nMore.\n",
};

it("lists every guide and page of the reference, with the first sentence, and copies the pages", () => {
  const folder = temporaryFolder();
  const guides = Object.values(GUIDES)
    .flat()
    .map((name) => [`guide/${name}.md`, `# ${name}\n\nAbout ${name}.\n`] as const);
  for (const [file, text] of [...guides, ...Object.entries(STAGED), ["zh/a.md", "# 一"] as const]) {
    mkdirSync(path.dirname(path.join(folder, "pages", file)), { recursive: true });
    writeFileSync(path.join(folder, "pages", file), text);
  }
  writeLlms(path.join(folder, "pages"), path.join(folder, "dist"));

  const list = readFileSync(path.join(folder, "dist/llms.txt"), "utf8");
  expect(list).toMatch(/^# tencentcloud-redis\n\n> A typed client/);
  expect(list).toContain("\n- [Instance](reference/instance.md): Actions on instances.\n");
  expect(list).toContain("\n- [api](api/index.md): Entries of packages.\n");
  expect(list).toContain("\n- [errors](guide/errors.md): About errors.\n");
  expect(list).not.toContain("zh/");
  for (const [, file = ""] of list.matchAll(/\]\(([^)]*)\)/g)) {
    expect(readFileSync(path.join(folder, "dist", file), "utf8")).toMatch(/^# /);
  }
});
