import { describe, expect, it } from "vitest";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { olderThan } from "../../packages/codegen/src/docs-sync/compare/age.js";
import { readSpec } from "../../packages/codegen/src/docs-sync/read/spec.js";
import { formatReport } from "../../packages/codegen/src/docs-sync/report/format.js";
import { apply } from "./applied.js";
import { CHINESE_PAGE, CHINESE_TYPES_PAGE } from "./chinese-pages.js";
import { LibrarySpec } from "./library-spec.js";
import { CODES_PAGE, COPIED_PAGE, TYPES_PAGE } from "./pages-of-our-own.js";

/** A page of before a parameter and an error code came: the document is of 2026-03-02. */
const OLD_PAGE = COPIED_PAGE.replace("2026-03-02", "2026-01-13")
  .replace(/^Silent No .*\n/m, "")
  .replace("LimitExceeded Too many books.\n", "");

const ACTION = "actions/LendBooks.yaml";

describe("a page that is older than the document", () => {
  it("says so first, and what it says otherwise is no change to come", () => {
    const library = new LibrarySpec();
    const page = library.source("old.txt", OLD_PAGE);
    const report = checkDocs({ sources: [page], spec: library.spec });
    expect(report.bump).toBe("none");
    expect(report.findings[0]).toMatchObject({
      kind: "older",
      subject: page,
      before: "2026-03-02",
      after: "2026-01-13",
      line: library.lineOf(ACTION, "documented:"),
    });
    expect(report.findings.slice(1).map(({ subject, outdated }) => [subject, outdated])).toEqual([
      ["LendBooks.request.Silent", true],
      ["LendBooks.errors.LimitExceeded", true],
      ["LendBooks", true],
    ]);
    const text = formatReport(report, "text", {});
    expect(text.split("\n").slice(0, 4)).toEqual([
      `Compared with ${page}: page in English, of 2026-01-13, older than the document.`,
      "",
      "Older than the document",
      `  ? ${page}  is of 2026-01-13, and the document is of 2026-03-02`,
    ]);
    expect(text).toContain("\n4 findings: 1 curation, 3 outdated. Version bump: none.\n");
    const markdown = formatReport(report, "markdown", {});
    expect(markdown.split("\n").filter((line) => line.startsWith("###"))).toEqual([
      "### Older than the document",
      "### What the older sources say otherwise",
    ]);
  });

  it("is not applied unless somebody says so", async () => {
    const library = new LibrarySpec();
    const page = library.source("old.txt", OLD_PAGE);
    const before = library.read(ACTION);
    const { changes, leftAlone } = await apply(library, [page], { remove: true });
    expect(changes).toEqual([]);
    expect(leftAlone.map(({ difference, why }) => [difference.kind, why])).toEqual([
      ["older", "the source is older than the document; take it over with --older"],
    ]);
    expect(library.read(ACTION)).toBe(before);

    const forced = await apply(library, [page], { remove: true, older: true });
    expect(forced.leftAlone).toEqual([]);
    expect(library.read(ACTION)).toContain('documented: "2026-01-13"');
    expect(library.read(ACTION)).not.toContain("LimitExceeded");
  });

  it("keeps no newer page from being applied", async () => {
    const library = new LibrarySpec();
    const pages = [
      library.source("old.txt", OLD_PAGE),
      library.source("new.txt", COPIED_PAGE.replace("2026-03-02", "2026-04-01")),
    ];
    const { leftAlone } = await apply(library, pages, { remove: true });
    expect(leftAlone.map(({ difference }) => difference.kind)).toEqual(["older"]);
    expect(library.read(ACTION)).toContain('documented: "2026-04-01"');
    expect(library.read(ACTION)).toContain("LimitExceeded");
  });

  it("is so in any language", () => {
    const library = new LibrarySpec();
    const page = library.source("old.txt", CHINESE_PAGE.replace("2026-03-02", "2026-01-13"));
    const report = checkDocs({ sources: [page], spec: library.spec });
    expect(report.sources).toEqual([
      { file: page, kind: "page", language: "zh", date: "2026-01-13" },
    ]);
    expect(report.findings[0]).toMatchObject({ kind: "older", after: "2026-01-13" });
    expect(formatReport(report, "text", {})).toMatch(
      /^Compared with .*: page in Chinese, of 2026-01-13, older/,
    );
  });

  it.each(["2026-03-02", "2026-03-03"])("is none of %s", (date) => {
    const library = new LibrarySpec();
    const page = library.source("page.txt", OLD_PAGE.replace("2026-01-13", date));
    const { findings, bump } = checkDocs({ sources: [page], spec: library.spec });
    expect(findings.filter(({ kind, outdated }) => kind === "older" || outdated)).toEqual([]);
    expect(bump).toBe("major");
  });

  it("is none where a page or the document has no date", () => {
    const library = new LibrarySpec();
    const undated = library.source("undated.txt", OLD_PAGE.replace(/^.*2026-01-13.*\n/m, ""));
    expect(checkDocs({ sources: [undated], spec: library.spec }).bump).toBe("major");
    library.edit(ACTION, '    documented: "2026-03-02"\n', "");
    const old = library.source("old.txt", OLD_PAGE);
    expect(checkDocs({ sources: [old], spec: library.spec }).bump).toBe("major");
  });
});

describe("a page of no action", () => {
  it("is older than the one that was applied last, whatever their languages", async () => {
    const library = new LibrarySpec();
    const dated = `Last updated: 2026-03-02 09:15:00\n\n${CODES_PAGE}`;
    await apply(library, [
      library.source("types.txt", TYPES_PAGE),
      library.source("codes.txt", dated),
    ]);
    expect(library.read("docs.lock.json")).toContain('"types#documented": "2026-03-02"');
    const older = [
      library.source("types.txt", TYPES_PAGE.replace("2026-03-02", "2026-03-01")),
      library.source("codes.txt", dated.replace("2026-03-02", "2026-03-01")),
      library.source("zh.txt", CHINESE_TYPES_PAGE.replace("2026-03-02", "2026-02-28")),
    ];
    const { findings } = checkDocs({ sources: older, spec: library.spec });
    expect(findings.map(({ kind, subject }) => [kind, subject]).sort()).toEqual(
      older.map((file) => ["older", file]).sort(),
    );
    expect((await apply(library, older)).changes).toEqual([]);
    const newer = library.source(
      "types.txt",
      CHINESE_TYPES_PAGE.replace("2026-03-02", "2026-05-01"),
    );
    await apply(library, [newer]);
    expect(library.read("docs.lock.json")).toContain('"types#documented": "2026-05-01"');
  });
});

it("a source of the whole API is compared with the latest date of the document", () => {
  const library = new LibrarySpec();
  const ours = readSpec(library.spec);
  const release = (date: string) =>
    olderThan(ours, { ...ours, kind: "api.json", file: "release", date }, () => undefined);
  expect(release("2026-03-02")).toEqual([]);
  expect(release("2026-03-01")).toMatchObject([
    { kind: "older", before: "2026-03-02", after: "2026-03-01", class: "curation" },
  ]);
});

it("many sources are counted by kind and language", () => {
  const library = new LibrarySpec();
  const sources = ["2026-03-02", "2026-03-05", "2026-03-04"].map((date, index) =>
    library.source(`${index}.txt`, COPIED_PAGE.replace("2026-03-02", date)),
  );
  sources.push(library.source("zh.txt", CHINESE_PAGE));
  const text = formatReport(checkDocs({ sources, spec: library.spec }), "text", {});
  expect(text.split("\n").slice(0, 2)).toEqual([
    "Compared with 3 sources: page in English, of 2026-03-02 to 2026-03-05.",
    "Compared with 1 source: page in Chinese, of 2026-03-02.",
  ]);
});
