import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../packages/codegen/src/commands.js";
import type { Report } from "../../packages/codegen/src/docs-sync/report/report.js";
import { Codegen } from "../fixtures/codegen.js";
import { LibrarySpec } from "./library-spec.js";
import { COPIED_PAGE } from "./pages-of-our-own.js";

const codegen = await Codegen.compile();
const run = (command: string, ...args: string[]) => codegen.run(command, args);
const check = ({ spec }: LibrarySpec, ...args: string[]) =>
  run("docs check", "--spec", spec, ...args);
const apply = ({ spec }: LibrarySpec, ...args: string[]) =>
  run("docs apply", "--spec", spec, ...args);

const changed = COPIED_PAGE.replace("Remark No", "Remark Yes").replace(
  "LimitExceeded Too many books.\n",
  "",
);

describe("docs:check", () => {
  it("exits with 0 in step, 1 on drift, 2 when a source cannot be read", async () => {
    const library = new LibrarySpec();
    const page = library.source("LendBooks.txt", COPIED_PAGE);
    const [inStep, drift, unreadable, missing, misused] = await Promise.all([
      check(library, page),
      check(library, library.source("changed.txt", changed)),
      check(library, page, library.source("cut.txt", COPIED_PAGE.slice(0, 600))),
      check(library, path.join(library.directory, "nowhere.html")),
      run("docs check", "--fromat", "json", page),
    ]);
    expect(inStep).toEqual({
      code: 0,
      out: `Compared with ${page}: page in English, of 2026-03-02.\nIn step: nothing differs.\n`,
      err: "",
    });
    expect(drift).toMatchObject({ code: 1, err: "" });
    expect(unreadable).toMatchObject({ code: 2, out: "" });
    expect(unreadable.err).toMatch(
      /^\S*cut\.txt:\d+ {2}expected a section "Output Parameters" before the page's end\n$/,
    );
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toMatch(/nowhere\.html:1 {2}expected a file or folder of that name/);
    expect(misused.code).toBe(2);
    expect(misused.err).toContain("--fromat");
    expect(misused.err).toContain("Usage: pnpm docs:check SOURCE...");
  });

  it("says what changed for people, for a pull request and for programs", async () => {
    const library = new LibrarySpec();
    library.source("pages/LendBooks.txt", changed);
    const folder = path.join(library.directory, "pages");
    const formats = ["text", "markdown", "json"].map((format) =>
      check(library, "--format", format, folder),
    );
    const [text, markdown, json] = await Promise.all(formats);
    const action = path.join(path.dirname(library.spec), "actions/LendBooks.yaml");
    const required =
      library.lineOf("actions/LendBooks.yaml", "required:\n") ||
      library.lineOf("actions/LendBooks.yaml", "          required:");
    const code = library.lineOf("actions/LendBooks.yaml", "- LimitExceeded");
    const file = path.join(folder, "LendBooks.txt");
    expect(text?.out).toBe(`Compared with ${file}: page in English, of 2026-03-02.

Breaking for requests
  ~ LendBooks.request.Remark  required: false → true
      ${action}:${required}

Breaking for readers of responses
  - LendBooks.errors.LimitExceeded  removed
      ${action}:${code}

2 findings: 1 breaking-request, 1 breaking-response. Version bump: major.
`);
    expect(markdown?.out).toBe(`Compared with \`${file}\`: page in English, of 2026-03-02.

### Breaking for requests

- \`LendBooks.request.Remark\` required: \`false\` → \`true\` (\`${action}:${required}\`)

### Breaking for readers of responses

- \`LendBooks.errors.LimitExceeded\` removed (\`${action}:${code}\`)

2 findings: 1 breaking-request, 1 breaking-response. Version bump: major.
`);
    expect(JSON.parse(json?.out ?? "") as Report).toEqual({
      sources: [{ file, kind: "page", language: "en", date: "2026-03-02" }],
      findings: [
        {
          kind: "changed",
          subject: "LendBooks.request.Remark",
          fact: "required",
          class: "breaking-request",
          before: false,
          after: true,
          file: action,
          line: required,
        },
        {
          kind: "removed",
          subject: "LendBooks.errors.LimitExceeded",
          fact: null,
          class: "breaking-response",
          before: { description: "Too many." },
          after: null,
          file: action,
          line: code,
        },
      ],
      bump: "major",
    });
  });
});

describe("docs:apply", () => {
  it("shows a patch and writes nothing, then writes it, then has nothing to do", async () => {
    const library = new LibrarySpec();
    const page = library.source("LendBooks.txt", COPIED_PAGE.replace("Remark No", "Remark Yes"));
    const before = library.read("actions/LendBooks.yaml");
    const dry = await apply(library, "--dry-run", page);
    expect(dry).toMatchObject({ code: 0, err: "" });
    expect(dry.out).toMatch(/^--- a\/.*actions\/LendBooks\.yaml\n\+\+\+ b\/.*\n@@ /m);
    expect(dry.out).toContain(
      "-            [ReaderId, BookIdList]\n+            [ReaderId, BookIdList, Remark]\n",
    );
    expect(library.read("actions/LendBooks.yaml")).toBe(before);
    expect(existsSync(path.join(library.directory, "spec/docs.lock.json"))).toBe(false);

    const first = await apply(library, page);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^change +\S+LendBooks\.yaml$/m);
    expect(first.out).toContain("LendBooks.request.Remark");
    const again = await apply(library, page);
    expect(again).toEqual({ code: 0, out: "Nothing to write.\n", err: "" });
  });

  it("exits with 1 when it leaves something alone, and says why", async () => {
    const library = new LibrarySpec();
    const { code, out } = await apply(library, library.source("p.txt", changed));
    expect(code).toBe(1);
    expect(out).toContain(
      "left    removed LendBooks.errors.LimitExceeded: the source no longer has it; take it out with --remove\n",
    );
  });
});

describe("spec:facts", () => {
  it("takes a facts file and no other source", async () => {
    const library = new LibrarySpec();
    const { code, err } = await run(
      "docs facts",
      "--spec",
      library.spec,
      library.source("p.txt", COPIED_PAGE),
    );
    expect(code).toBe(2);
    expect(err).toContain('expected a facts file, found "page"');
  });
});

describe("api:diff", () => {
  it("compares two folders, and fails where something breaks under the same version", async () => {
    const [before, after] = [new LibrarySpec(), new LibrarySpec()];
    for (const library of [before, after]) library.source("package.json", '{ "version": "1.2.3" }');
    const folders = [before, after].map(({ spec }) => path.dirname(spec));
    expect(await run("diff", ...folders)).toMatchObject({
      code: 0,
      out: "In step: nothing differs.\n",
    });

    after.edit("actions/LendBooks.yaml", "maxLength: 40", "maxLength: 30");
    after.edit(
      "actions/LendBooks.yaml",
      "description: Which copies to lend.",
      "description: The copies to lend.",
    );
    const broken = await run("diff", ...folders);
    expect(broken.code).toBe(1);
    expect(broken.out).toContain("maxLength: 40 → 30");
    expect(broken.out).toContain(
      "the description changed\n      ours:   Which copies to lend.\n      source: The copies to lend.\n",
    );
    expect(broken.err).toBe(
      "A breaking change needs a major bump (minor before 1.0.0): package.json says 1.2.3, then 1.2.3.\n",
    );

    after.source("package.json", '{ "version": "2.0.0" }');
    expect(await run("diff", ...folders)).toMatchObject({ code: 0, err: "" });
  });

  it("explains what it wants", async () => {
    expect((await run("diff", "HEAD")).err).toContain("Name two versions to compare.");
    expect(await run("diff", "no/such", "HEAD")).toMatchObject({ code: 2, out: "" });
    expect(await run("diff", "--help")).toMatchObject({ code: 0, err: "" });
  });
});

it("every command is a script of the package", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const { name, script } of COMMANDS) {
    expect(scripts[script]).toBe(`tsx scripts/codegen.ts ${name}`);
  }
  expect(scripts).toMatchObject({
    gen: "tsx scripts/codegen.ts gen",
    "spec:import": "tsx scripts/codegen.ts import",
    "docs:check": "tsx scripts/codegen.ts docs check",
    "docs:apply": "tsx scripts/codegen.ts docs apply",
    "api:diff": "tsx scripts/codegen.ts diff",
    "spec:facts": "tsx scripts/codegen.ts docs facts",
  });
});
