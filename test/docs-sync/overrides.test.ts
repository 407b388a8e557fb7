import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { apply, subjects } from "./applied.js";
import { LibrarySpec } from "./library-spec.js";
import { COPIED_PAGE } from "./pages-of-our-own.js";

const ACTION = "actions/LendBooks.yaml";

describe("curated overrides", () => {
  const excepted = `Silent:
              type: boolean
              default: true
              x-tencentcloud:
                overrides:
                  default: { source: false, reason: "The service does otherwise." }`;

  function libraryWith(exception: string): [LibrarySpec, string] {
    const library = new LibrarySpec();
    library.edit(
      ACTION,
      "Silent:\n              type: boolean\n              default: false",
      exception,
    );
    return [library, library.source("LendBooks.txt", COPIED_PAGE)];
  }

  it("silence a difference while the source still says so", () => {
    const [library, page] = libraryWith(excepted);
    expect(subjects(library, [page])).toEqual([]);
  });

  it("are stale when the source has come round", () => {
    const [library, page] = libraryWith(excepted);
    library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace("Default value: false.", "Default value: true."),
    );
    const { findings } = checkDocs({ sources: [page], spec: library.spec });
    expect(findings).toEqual([
      {
        kind: "stale",
        subject: "LendBooks.request.Silent",
        fact: "default",
        class: "curation",
        before: false,
        after: true,
        file: path.relative(process.cwd(), library.spec).startsWith("..")
          ? path.join(path.dirname(library.spec), ACTION)
          : ACTION,
        line: library.lineOf(ACTION, "default: true"),
      },
    ]);
  });

  it("are stale, and silence nothing, when the source says a third thing", () => {
    const [library, page] = libraryWith(
      excepted
        .replaceAll("default", "deprecated")
        .replace("deprecated: true", "default: false")
        .replace("source: false", "source: null"),
    );
    library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace(
        "Whether to send no letter.",
        "Whether to send no letter. This parameter is deprecated.",
      ),
    );
    expect(subjects(library, [page])).toEqual([
      "deprecated LendBooks.request.Silent deprecated",
      "stale LendBooks.request.Silent deprecated",
    ]);
  });

  it("are left to sources that know the fact", () => {
    const [library, page] = libraryWith(`Silent:
              type: boolean
              default: false
              x-tencentcloud:
                overrides:
                  nullable: { source: true, reason: "Null has never been seen." }
                  default: { source: null, reason: "The page says nothing." }`);
    library.source("LendBooks.txt", COPIED_PAGE.replace(" Default value: false.", ""));
    expect(subjects(library, [page])).toEqual([]);
  });

  it("go with --remove when they are stale", async () => {
    const [library, page] = libraryWith(excepted);
    library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace("Default value: false.", "Default value: true."),
    );
    expect((await apply(library, [page])).leftAlone).toHaveLength(1);
    await apply(library, [page], { remove: true });
    expect(library.read(ACTION)).not.toContain("overrides");
    expect(library.read(ACTION)).not.toContain("x-tencentcloud: {}");
    expect(subjects(library, [page])).toEqual([]);
  });
});
