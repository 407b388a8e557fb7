import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { load } from "../../generator/load/load.js";
import { payloads } from "../fixtures/payloads.js";
import { planApply } from "../../packages/codegen/src/docs-sync/apply-docs.js";
import { apply, subjects } from "./applied.js";
import { libraryApi } from "./library-api.js";
import { LibrarySpec } from "./library-spec.js";
import { COPIED_PAGE } from "./pages-of-our-own.js";

const ACTION = "actions/LendBooks.yaml";

describe("docs:apply of several sources, or of what is new", () => {
  it("writes hostile text as text", async () => {
    const library = new LibrarySpec();
    const hostile = payloads.filter((text) => text.isWellFormed()).join("\n");
    const extra = (document: string) => ({
      name: "Extra",
      type: "string",
      member: "string",
      document,
    });
    const source = library.source("api.json", libraryApi({ members: [extra(hostile)] }));
    await apply(library, [source]);
    const { schema } = parse(library.read(ACTION)).post.requestBody.content["application/json"] as {
      schema: { properties: Record<string, { description: string }> };
    };
    expect(Object.keys(schema.properties).at(-1)).toBe("Extra");
    expect(schema.properties["Extra"]?.description).toMatch(/^DRAFT: [\P{C}\n]+$/u);
    const long = library.source("long.json", libraryApi({ members: [extra("x".repeat(1e6))] }));
    const { changes } = await planApply({ sources: readSources([long]), spec: library.spec });
    const lengths = changes.map(({ after }) => after?.length ?? 0);
    expect(Math.max(...lengths)).toBeLessThan(20_000);
  });

  it("makes files for new actions and types, and wires them in alphabetical order", async () => {
    const library = new LibrarySpec();
    const source = library.source("api.json", libraryApi({ isNew: true }));
    await apply(library, [source]);
    expect(library.read("openapi.yaml")).toContain(`paths:
  /#DescribeLoans:
    $ref: actions/DescribeLoans.yaml
  /#LendBooks:
    $ref: actions/LendBooks.yaml
  /#ZapLoans:
    $ref: actions/ZapLoans.yaml
`);
    expect(library.read("openapi.yaml")).toContain("# One line for each action.");
    expect(library.read("actions/DescribeLoans.yaml")).toContain("effect: read");
    expect(library.read("actions/ZapLoans.yaml")).toContain("effect: non-idempotent-write");
    expect(library.read("types/LoanFilter.yaml")).toContain("overrides:");
    expect(subjects(library, [source])).toEqual([]);
    expect((await apply(library, [source])).changes).toEqual([]);

    for (const folder of ["actions", "types"]) {
      for (const file of readdirSync(path.join(path.dirname(library.spec), folder))) {
        const name = `${folder}/${file}`;
        library.write(name, library.read(name).replaceAll(/DRAFT:/g, "Rewritten,"));
      }
    }
    expect(() => load(library.spec)).not.toThrow();
    expect(subjects(library, [source])).toEqual([]);
  });

  it("gives new files the line that editors check them by, where the root file has one", async () => {
    const line = (schema: string) => `# yaml-language-server: $schema=${schema}.json\n`;
    const library = new LibrarySpec();
    const root = line("../out/spec-schema/root") + library.read("openapi.yaml");
    const old = line("../../out/spec-schema/action") + library.read(ACTION);
    library.write("openapi.yaml", root);
    library.write(ACTION, old);
    await apply(library, [library.source("api.json", libraryApi({ isNew: true }))]);
    expect(library.read("openapi.yaml").startsWith(root.slice(0, root.indexOf("tags:")))).toBe(
      true,
    );
    expect(library.read(ACTION).startsWith(line("../../out/spec-schema/action"))).toBe(true);
    const action = line("../../out/spec-schema/action");
    expect(library.read("actions/ZapLoans.yaml").startsWith(`${action}post:`)).toBe(true);
    const type = line("../../out/spec-schema/type");
    expect(library.read("types/LoanFilter.yaml").startsWith(`${type}type:`)).toBe(true);

    const without = new LibrarySpec();
    await apply(without, [without.source("api.json", libraryApi({ isNew: true }))]);
    expect(without.read("actions/ZapLoans.yaml").startsWith("post:")).toBe(true);
    expect(without.read("types/LoanFilter.yaml").startsWith("type:")).toBe(true);
  });

  it("puts two sources together, and refuses two that disagree", async () => {
    const library = new LibrarySpec();
    const page = library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace("Shelf No", "Room No Integer Which room.\nShelf No"),
    );
    const room = (type: string, member: string) => ({
      name: "Room",
      type,
      member,
      required: false,
      document: "",
    });
    const apiWith = (member: object) => libraryApi({ members: [member], at: 3 });
    const api = library.source("api.json", apiWith(room("int", "uint64")));
    await apply(library, [page, api]);
    expect(library.read(ACTION)).toContain(`            Room:
              type: integer
              format: uint64
              description: "DRAFT: Which room."`);

    const other = new LibrarySpec();
    const files = [
      other.source(
        "LendBooks.txt",
        COPIED_PAGE.replace("Shelf No", "Room No Integer Which.\nShelf No"),
      ),
      other.source("api.json", apiWith(room("string", "string"))),
    ];
    await expect(apply(other, files)).rejects.toThrow(
      'the sources disagree on type of LendBooks.request.Room: "integer" and "string". Apply them one at a time.',
    );
    expect(other.read(ACTION)).not.toContain("Room");
  });
});
