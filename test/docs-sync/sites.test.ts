import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { hashOf, writeKept } from "../../packages/codegen/src/docs-sync/kept-files.js";
import { readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { siteOf } from "../../packages/codegen/src/docs-sync/read/site.js";
import { load } from "../../generator/load/load.js";
import { apply, subjects } from "./applied.js";
import { CHINESE_PAGE } from "./chinese-pages.js";
import { LibrarySpec } from "./library-spec.js";
import { COPIED_PAGE } from "./pages-of-our-own.js";
import { DECLARATIONS, JAVASCRIPT, writeSdk } from "./sdk-files.js";

const ACTION = "actions/LendBooks.yaml";

/** The SDK of each site, one text of it changed. */
function sdk(library: LibrarySpec, site: "international" | "mainland", from = "", to = ""): string {
  const files = site === "mainland" ? DECLARATIONS : JAVASCRIPT;
  return writeSdk(library, site, files, (text) => text.replace(from, () => to));
}

const findings = (library: LibrarySpec, folder: string) => subjects(library, [folder]);

describe("the site of a source", () => {
  it("is the one whose hosts it names, or that of its language", () => {
    const library = new LibrarySpec();
    const site = (file: string) => siteOf(readSources([file])[0]!);
    expect(site(sdk(library, "mainland"))).toBe("mainland");
    expect(site(sdk(library, "international"))).toBe("international");
    expect(site(library.source("en.txt", COPIED_PAGE))).toBe("international");
    expect(site(library.source("zh.txt", CHINESE_PAGE))).toBe("mainland");
    const named = CHINESE_PAGE.replace(
      /library\.tencentcloudapi\.com/,
      "library.intl.tencentcloudapi.com",
    );
    expect(named).not.toBe(CHINESE_PAGE);
    expect(site(library.source("intl.txt", named))).toBe("international");
  });
});

describe("an override for one site", () => {
  const overridden = (site: string) => `description: Shelf number.
              x-tencentcloud:
                overrides:
                  ${site}:
                    maximum: { source: 90, reason: The page of the other site says 99. }
`;
  const isChanged = "changed LendBooks.request.Shelf maximum";

  function libraryWith(site: string): LibrarySpec {
    const library = new LibrarySpec();
    library.edit(
      ACTION,
      "Shelf: { type: integer, format: int64, minimum: 10, maximum: 99, description: Shelf number. }",
      `Shelf:\n              type: integer\n              format: int64\n              minimum: 10\n              maximum: 99\n              ${overridden(site)}`,
    );
    return library;
  }

  it("holds for the sources of that site", () => {
    const library = libraryWith("international");
    const said = ["Valid range: 10-99", "Valid range: 10-90"] as const;
    expect(findings(library, sdk(library, "international", ...said))).toEqual([]);
    load(library.spec);
  });

  it("says nothing of the other site, whose sources have their own", () => {
    const library = libraryWith("mainland");
    const said = ["Valid range: 10-99", "Valid range: 10-90"] as const;
    expect(findings(library, sdk(library, "international", ...said))).toEqual([isChanged]);
    expect(findings(library, sdk(library, "mainland"))).toEqual([]);
  });

  it("is stale when that site has come round, and goes with --remove", async () => {
    const library = libraryWith("international");
    const folder = sdk(library, "international");
    expect(findings(library, folder)).toEqual(["stale LendBooks.request.Shelf maximum"]);
    await apply(library, [folder], { remove: true });
    expect(library.read(ACTION)).not.toContain("overrides");
    expect(findings(library, folder)).toEqual([]);
  });
});

describe("a field that one site has", () => {
  it("has its type to itself: the other site does not miss it", () => {
    const library = new LibrarySpec();
    library.write(
      "types/Shelfmark.yaml",
      "type: object\ndescription: A mark.\nproperties: { A: { type: string, description: A mark. } }\n",
    );
    library.edit(
      ACTION,
      "            Silent:",
      "            Mark: { $ref: ../types/Shelfmark.yaml, x-tencentcloud: { sites: [mainland] } }\n            Silent:",
    );
    expect(findings(library, sdk(library, "international"))).toEqual([]);
    expect(findings(library, sdk(library, "mainland"))).toEqual([
      "removed LendBooks.request.Mark -",
      "removed Shelfmark -",
    ]);
  });

  const withSite = (library: LibrarySpec) =>
    library.edit(
      ACTION,
      "description: Whether to send no letter.",
      "description: Whether to send no letter.\n              x-tencentcloud: { sites: [mainland] }",
    );
  const lost = [
    `        /**
         * Whether to send no letter. Default value: false.
         * @type {boolean || null}
         */
        this.Silent = null;
`,
    "",
  ] as const;

  it("is not missed where the document says so", () => {
    const library = new LibrarySpec();
    const folder = sdk(library, "international", ...lost);
    expect(findings(library, folder)).toEqual(["removed LendBooks.request.Silent -"]);
    withSite(library);
    expect(findings(library, folder)).toEqual([]);
    load(library.spec);
  });

  it("is on both once the source of the other has it", async () => {
    const library = new LibrarySpec();
    withSite(library);
    const folder = sdk(library, "international");
    expect(findings(library, folder)).toEqual(["changed LendBooks.request.Silent sites"]);
    await apply(library, [folder]);
    expect(library.read(ACTION)).not.toContain("sites");
    expect(findings(library, folder)).toEqual([]);
  });
});

describe("an action that one site has", () => {
  const otherSdk = (library: LibrarySpec) =>
    writeSdk(library, "international", JAVASCRIPT, (text) =>
      text.replaceAll("LendBooks", "SellBooks"),
    );

  it("is not missed, and neither are the types that nothing else uses", () => {
    const library = new LibrarySpec();
    const folder = otherSdk(library);
    expect(findings(library, folder)).toContain("removed LendBooks -");
    library.edit(ACTION, "effect: non", "sites: [mainland]\n    effect: non");
    expect(findings(library, folder).filter((each) => each.startsWith("removed"))).toEqual([]);
  });

  it("may be missing in the sources of a site that has it", () => {
    const library = new LibrarySpec();
    library.edit(
      ACTION,
      "effect: non",
      `overrides:
      international:
        sites: { source: [], reason: The sources of this site are older. }
    effect: non`,
    );
    const missing = findings(library, otherSdk(library)).filter((each) => /LendBooks/.test(each));
    expect(missing).toEqual([]);
    load(library.spec);
    expect(findings(library, sdk(library, "international"))).toEqual(["stale LendBooks sites"]);
  });
});

describe("what a listed source is known to lack", () => {
  const NPM = "npm:library-sdk-intl";

  /** The SDK of the international site as it was fetched, without most fields of the request. */
  function fetched(library: LibrarySpec, lacks: readonly string[], date?: string): string {
    const [request = "", ...others] = JAVASCRIPT["models.js"]!.split("class BookCopy");
    const lost = /this\.(?:Shelf|Remark|Copies|Silent|Weeks) = null;/g;
    const models = [request.replaceAll(lost, ""), ...others].join("class BookCopy");
    const folder = path.join(library.directory, "pulled");
    writeSdk(library, "pulled/sdk", { ...JAVASCRIPT, "models.js": models });
    const kept = Object.keys(JAVASCRIPT).map((name) => {
      const sha256 = hashOf(Buffer.from(name === "models.js" ? models : JAVASCRIPT[name]!));
      const about = { from: `${NPM}@3.0.1`, ...(date === undefined ? {} : { date }), sha256 };
      return [`sdk/${name}`, about] as const;
    });
    writeKept(folder, new Map(kept));
    const listed = [{ name: "sdk", npm: "library-sdk-intl@latest", lacks }];
    writeFileSync(
      path.join(path.dirname(library.spec), "sources.yaml"),
      JSON.stringify(listed, undefined, 2),
    );
    return path.join(folder, "sdk");
  }

  it("is not missed, list or field", () => {
    const library = new LibrarySpec();
    expect(findings(library, fetched(library, []))).toEqual(["suspect LendBooks.request -"]);
    expect(findings(library, fetched(library, ["LendBooks.request"]))).toEqual([]);
  });

  it("is told once it is there", () => {
    const library = new LibrarySpec();
    const folder = fetched(library, ["LendBooks.request", "LendBooks.response.Due"]);
    const report = checkDocs({ sources: [folder], spec: library.spec });
    expect(report.findings).toMatchObject([
      { kind: "stale", before: "LendBooks.response.Due", after: null },
    ]);
  });

  it("leaves what else the source says to be compared", () => {
    const library = new LibrarySpec();
    library.edit(
      ACTION,
      "LoanId:\n                        type: string",
      "LoanId:\n                        type: integer",
    );
    expect(findings(library, fetched(library, [])).toSorted()).toEqual([
      "changed LendBooks.response.LoanId type",
      "suspect LendBooks.request -",
    ]);
  });

  it("comes with the day that the source was published on", () => {
    const library = new LibrarySpec();
    const folder = fetched(library, ["LendBooks.request"], "2026-03-01");
    expect(readSources([folder])[0]).toMatchObject({ date: "2026-03-01", from: `${NPM}@3.0.1` });
    expect(findings(library, folder)).toEqual([
      `older ${path.join(folder, "library_client.js")} documented`,
    ]);
  });
});
