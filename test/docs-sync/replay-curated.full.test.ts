import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { planApply, writeChanges } from "../../packages/codegen/src/docs-sync/apply-docs.js";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { readSpec } from "../../packages/codegen/src/docs-sync/read/spec.js";
import { load } from "../../generator/load/load.js";
import type { DemoApi } from "../fixtures/demo-api.js";
import { REVISIONS } from "./demo-revisions.js";
import { renderApiJson } from "./render/api-json.js";
import { VOCABULARIES } from "./render/vocabulary.js";
import { tellOf } from "./told.js";
import { temporaryFolder } from "../fixtures/folder.js";

const home = temporaryFolder(afterAll);

/** What the sources of the international site say of the curated document, as an `api.json`. */
function curatedApi(spec: string): DemoApi {
  const told = tellOf(readSpec(spec));
  const actions = told.actions.filter(({ facts }) => facts.sites === null);
  return JSON.parse(renderApiJson({ ...told, actions }, VOCABULARIES.en)) as DemoApi;
}

/** All revisions of one end, each with names of its own, beside what the service has. */
function revision(base: DemoApi, end: "before" | "after"): string {
  const revisions = Object.values(REVISIONS).map((each, index) => {
    const text = JSON.stringify(each[end]);
    return JSON.parse(text.replaceAll(/\b(DescribeA|DescribeB|ListA|SetB|Auth)/g, `$1${index}`));
  }) as DemoApi[];
  return JSON.stringify({
    ...base,
    actions: Object.assign({}, base.actions, ...revisions.map(({ actions }) => actions)) as object,
    objects: Object.assign({}, base.objects, ...revisions.map(({ objects }) => objects)) as object,
  });
}

describe("the curated document", () => {
  it("follows revisions: after each, the check is clean, and the generator takes the document", async () => {
    cpSync("spec", path.join(home, "spec"), { recursive: true });
    const spec = path.join(home, "spec", "openapi.yaml");
    const base = curatedApi(spec);
    const source = path.join(home, "api.json");

    /** Applies a revision, and gives what is wrong afterwards with any of it. */
    async function follow(text: string): Promise<string[]> {
      writeFileSync(source, text);
      const applied = await planApply({ sources: readSources([source]), spec, remove: true });
      writeChanges(spec, applied.changes);
      // What is new are drafts, for a person to write.
      load(spec, { drafts: "accepted" });
      return [
        ...applied.leftAlone.map(({ why }) => why),
        ...applied.problems,
        ...checkDocs({ sources: [source], spec }).findings.map(
          ({ kind, subject, fact }) => `${kind} ${subject} ${fact ?? ""}`,
        ),
      ];
    }

    const root = readFileSync(spec, "utf8");
    expect(await follow(revision(base, "before"))).toEqual([]);
    expect(await follow(revision(base, "after"))).toEqual([]);
    expect(await follow(JSON.stringify(base))).toEqual([]);
    expect(readFileSync(spec, "utf8")).toBe(root);
    load(spec);
  }, 400_000);
});
