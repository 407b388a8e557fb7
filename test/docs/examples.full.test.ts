import { readdirSync, readFileSync } from "node:fs";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../generator/model/build-model.js";
import { emitPages } from "../../generator/emit/pages/index.js";
import { load } from "../../generator/load/load.js";
import { createFormatter } from "../../generator/output/formatter.js";
import { pagesOf } from "../../generator/output/markdown/print.js";
import { compile } from "../fixtures/compile.js";
import { readMarkdown } from "../fixtures/read-markdown.js";

interface Example {
  readonly page: string;
  readonly code: string;
  /** Whether it makes the client that the examples after it on its page use. */
  readonly isSetup: boolean;
}

const examples = readdirSync("docs/reference").flatMap((page) =>
  examplesOf(page, readFileSync(`docs/reference/${page}`, "utf8")),
);

function examplesOf(page: string, source: string): Example[] {
  return readMarkdown(source)
    .code.filter(({ language }) => language === "ts")
    .map(({ text: code }, index): Example => ({ page, code, isSetup: index === 0 }));
}

/** Examples of a binding that is not published: they import from where it was generated. */
async function unpublished(): Promise<Example[]> {
  const model = buildModel(load("spec/openapi.yaml").document);
  const few = new Set([
    "DescribeInstances",
    "DescribeTaskInfo",
    "ModifyInstance",
    "RestoreInstance",
  ]);
  const actions = model.actions.filter(({ name }) => few.has(name));
  const drafts = emitPages({ ...model, package: undefined, actions });
  const pages = await pagesOf(drafts, await createFormatter("generated"));
  return pages.flatMap(({ path, text }) => examplesOf(`unpublished-${path}`, text));
}

describe("the examples of the reference", () => {
  it("compile, each behind the set-up of its page", async () => {
    const all = [...examples, ...(await unpublished())];
    const setups = new Map(
      all.filter(({ isSetup }) => isSetup).map(({ page, code }) => [page, code]),
    );
    const calls = all.filter(({ isSetup }) => !isSetup);
    expect(calls.length).toBeGreaterThan(0);
    const modules = new Map(
      calls.map(({ page, code }, index) => [
        `example-${index}-${page}.ts`,
        `${setups.get(page)}\n${code}`,
      ]),
    );
    // A reader goes on from an answer; here nothing does.
    const faults = compile(modules, { noUnusedLocals: false });
    expect(
      faults.map(({ file, line, message }) => ({
        message,
        at: modules.get(file)?.split("\n")[line - 1],
        file,
      })),
    ).toEqual([]);
  });

  it("call every action, and walk through every list", () => {
    const document = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as {
      paths: Record<
        string,
        { post: { operationId: string; "x-tencentcloud": { paging?: object } } }
      >;
    };
    const all = examples.map(({ code }) => code).join("\n");
    for (const { post } of Object.values(document.paths)) {
      expect(all).toContain(`await redis.${post.operationId}(`);
      if (post["x-tencentcloud"].paging === undefined) continue;
      expect(all).toContain(`of paginate(redis, "${post.operationId}"`);
    }
  });

  it("are laid out as prettier would", async () => {
    const options = JSON.parse(readFileSync(".prettierrc.json", "utf8")) as object;
    for (const { code } of examples) {
      expect(await format(code, { ...options, parser: "typescript" })).toBe(code);
    }
  });
});
