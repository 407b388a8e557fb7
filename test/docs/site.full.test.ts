import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { parse, type DefaultTreeAdapterMap } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildModel } from "../../generator/model/build-model.js";
import { load } from "../../generator/load/load.js";
import type { Model } from "../../generator/model/model.js";
import { problemsIn } from "../../site/build/check.js";
import { referenceOf } from "../../site/build/reference.js";
import { withoutIncludes } from "../../site/build/without-includes.js";
import { markdownPayloads } from "../fixtures/markdown-payloads.js";

type Node = DefaultTreeAdapterMap["node"];

/** What means something to VitePress or Vue, and nothing to Markdown. */
const PAYLOADS = [
  "{{ 1234 * 5 }}",
  "{{{ 1234 * 5 }}}",
  "&#123;&#123; 1234 * 5 }}",
  "{\u200b{ 1234 * 5 }}",
  "{{ constructor.constructor('globalThis.pwned = 1')() }}",
  "`{{ 1234 * 5 }}`",
  '<script setup>throw new Error("pwned")</script>',
  "</template><script>throw 1</script>",
  "<PwnedComponent :a='b' />",
  "*word*{v-html='1234*5'} {.pwned #pwned onclick=pwned()}",
  "words {.pwned}",
  "`code`{onclick=pwned}",
  "<!-- @include: ./secret.txt -->",
  "`<!-- @include: ./secret.txt -->`",
  "`<!-- @\uE000include: ./secret.txt -->`",
  "<<< ./secret.txt",
  "::: raw\n\nbetween\n\n:::",
  "[[toc]]",
  ":tada:",
  "---\nlayout: home\n---",
  "__VP_PARAMS_START{}__VP_PARAMS_END__",
  ...markdownPayloads,
];

const SECRET = "what stands in a file of the machine that builds";
const root = mkdtempSync(path.resolve("site/.test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every text of one action, one type and one error code is a payload, one after the other. */
function hostile(model: Model): Model {
  const action = model.actions.find(({ name }) => name === "DescribeBackupUrl");
  const object = model.objects.find(({ name }) => name === "BackupDownloadInfo");
  const fields = PAYLOADS.map((payload, index) => ({
    ...action!.request.fields[0]!,
    name: `Field${index}`,
    description: payload,
    example: payload,
    default: payload,
  }));
  const described = { ...object!, description: PAYLOADS.join("\n\n"), fields };
  return {
    ...model,
    actions: [
      {
        ...action!,
        summary: PAYLOADS[0]!,
        description: PAYLOADS.join("\n\n"),
        request: { ...action!.request, fields },
        examples: { ...action!.examples, requests: [] },
      },
    ],
    objects: model.objects.map((one) => (one === object ? described : one)),
    errorCodes: model.errorCodes.map((code, index) => ({
      ...code,
      description: PAYLOADS[index % PAYLOADS.length]!,
      advice: PAYLOADS[index % PAYLOADS.length]!,
    })),
  };
}

let staged: Awaited<ReturnType<typeof referenceOf>>;

beforeAll(async () => {
  staged = await referenceOf(hostile(buildModel(load("spec/openapi.yaml").document)));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  for (const page of staged.pages) {
    write(page.path, withoutIncludes(page.text));
    for (const folder of ["", "reference"]) {
      write(path.join(folder, "secret.txt"), SECRET);
    }
  }
  write("index.md", "# Home\n");
  write(
    ".vitepress/config.ts",
    'import { markdown } from "../../.vitepress/markdown.js";\nexport default { markdown };\n',
  );
  const program = path.resolve("site/node_modules/vitepress/bin/vitepress.js");
  await promisify(execFile)(process.execPath, [program, "build", root]);
}, 240_000);

describe("a site of a hostile document", () => {
  it("shows its words, and does nothing that they say", () => {
    for (const { path: page } of staged.pages) {
      const html = readFileSync(
        path.join(root, ".vitepress/dist", page.replace(/\.md$/, ".html")),
        "utf8",
      );
      const content = find(parse(html), (node) => classOf(node).includes("vp-doc"));
      const words = textOf(content!);
      expect(words, page).not.toContain(SECRET);
      expect(words, page).not.toContain("🎉");
      expect(words, page).not.toMatch(/6170/);
      expect(
        [...tagsOf(content!)].filter((tag) => !TAGS.has(tag)),
        page,
      ).toEqual([]);
      expect(
        attributesOf(content!).filter((one) => /^on|^v-html|pwned|vp-raw|custom-block/.test(one)),
        page,
      ).toEqual([]);
    }
  });

  it("shows every payload as it is, where it is described", () => {
    const page = staged.pages.find(({ path: one }) => one.endsWith("backup.md"));
    const html = readFileSync(
      path.join(root, ".vitepress/dist", page!.path.replace(/\.md$/, ".html")),
      "utf8",
    );
    const words = textOf(find(parse(html), (node) => classOf(node).includes("vp-doc"))!);
    for (const payload of [
      "{{ 1234 * 5 }}",
      "{{ constructor.constructor('globalThis.pwned = 1')() }}",
      "<!-- @include: ./secret.txt -->",
      "{v-html='1234*5'}",
      "<<< ./secret.txt",
      ":tada:",
      "[[toc]]",
      "::: raw",
    ]) {
      expect(words).toContain(payload);
    }
  });

  it("has links that lead to a page and a heading, and fetches nothing from elsewhere", () => {
    const problems = problemsIn(path.join(root, ".vitepress/dist"));
    expect(
      problems.filter((problem) => !problem.endsWith("the other language has the page")),
    ).toEqual([]);
  });
});

const TAGS = new Set(
  "div h1 h2 h3 p ul li a code pre span strong table thead tbody tr th td button wbr".split(" "),
);

function classOf(node: Node): string[] {
  if (!("attrs" in node)) return [];
  return (node.attrs.find(({ name }) => name === "class")?.value ?? "").split(" ");
}

function find(node: Node, matches: (node: Node) => boolean): Node | undefined {
  if (matches(node)) return node;
  for (const child of "childNodes" in node ? node.childNodes : []) {
    const found = find(child, matches);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** As `name=value`, of all that is in it. */
function attributesOf(node: Node): string[] {
  const own = "attrs" in node ? node.attrs.map(({ name, value }) => `${name}=${value}`) : [];
  // What a heading is called is told to those who hear the page, and is its anchor.
  const seen = own.filter((one) => !/^(?:aria-label|href|id)=/.test(one));
  return [...seen, ...("childNodes" in node ? node.childNodes.flatMap(attributesOf) : [])];
}

function tagsOf(node: Node): Set<string> {
  const tags = new Set<string>();
  const visit = (one: Node): void => {
    if ("tagName" in one) tags.add(one.tagName);
    if ("childNodes" in one) one.childNodes.forEach(visit);
  };
  if ("childNodes" in node) node.childNodes.forEach(visit);
  return tags;
}
