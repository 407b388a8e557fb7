import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  planApply,
  writeChanges,
  type Applied,
} from "../../packages/codegen/src/docs-sync/apply-docs.js";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { load } from "../../generator/load/load.js";
import { payloads } from "../fixtures/payloads.js";
import { LibrarySpec } from "./library-spec.js";
import { CODES_PAGE, COPIED_PAGE, TYPES_PAGE } from "./pages-of-our-own.js";

const ACTION = "actions/LendBooks.yaml";

async function apply(
  library: LibrarySpec,
  files: string[],
  options: { remove?: boolean } = {},
): Promise<Applied> {
  const applied = await planApply({ sources: readSources(files), spec: library.spec, ...options });
  writeChanges(library.spec, applied.changes);
  return applied;
}

/** Lines that one text has and the other has not, as in a patch. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

const subjects = (library: LibrarySpec, files: string[]) =>
  checkDocs({ sources: files, spec: library.spec }).findings.map(
    ({ kind, subject, fact }) => `${kind} ${subject} ${fact ?? "-"}`,
  );

describe("docs:apply", () => {
  it("records texts at first sight, and touches nothing else", async () => {
    const library = new LibrarySpec();
    const pages = [
      library.source("LendBooks.txt", COPIED_PAGE),
      library.source("types.txt", TYPES_PAGE),
      library.source("codes.txt", CODES_PAGE),
    ];
    expect(subjects(library, pages)).toEqual([]);
    const { changes } = await apply(library, pages);
    expect(changes.map(({ file }) => path.basename(file))).toEqual(["docs.lock.json"]);
    const lock = library.read("docs.lock.json");
    expect(lock).toContain('"LendBooks.request.Shelf": "');
    expect(lock).not.toMatch(/shelf number|copies to lend/i);
    expect((await apply(library, pages)).changes).toEqual([]);
  });

  it("changes what changed and no other line: comments, order and quotes stay", async () => {
    const library = new LibrarySpec();
    const page = library.source("LendBooks.txt", COPIED_PAGE);
    await apply(library, [page]);
    const before = library.read(ACTION);
    library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace("2026-03-02", "2026-04-01")
        .replace("A maximum of 50", "A maximum of 20")
        .replace("Remark No", "Remark Yes")
        .replace("Valid range: 10-99", "Valid range: 10-50")
        .replace(
          "LimitExceeded Too many books.",
          "LimitExceeded Too many books.\nResourceInUse.Lent Lent already.",
        ),
    );
    await apply(library, [page]);
    expect(changedLines(before, library.read(ACTION))).toEqual([
      '- documented: "2026-03-02"',
      "- rateLimit: 50",
      "- [ReaderId, BookIdList]",
      "- Shelf: { type: integer, format: int64, minimum: 10, maximum: 99, description: Shelf number. }",
      '+ documented: "2026-04-01"',
      "+ rateLimit: 20",
      "+ - ResourceInUse.Lent",
      "+ [ReaderId, BookIdList, Remark]",
      expect.stringMatching(/^\+ Shelf: \{/) as string,
    ]);
    expect(library.read(ACTION)).toContain("'The books leave the \"library\".' # in single quotes");
    expect(library.read("errors.yaml")).toMatch(
      / {2}LimitExceeded:\n.*\n.*\n {2}ResourceInUse\.Lent:\n {4}category: failed\n {4}description: "DRAFT: Lent already\."/,
    );
  });

  it("puts a new field in its place, with a draft that the generator refuses", async () => {
    const library = new LibrarySpec();
    const page = library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace(
        "Shelf No",
        "PinPassword Yes String The reader's secret.\n- Four digits.\nShelf No",
      ),
    );
    await apply(library, [page]);
    expect(library.read(ACTION)).toContain(`            PinPassword:
              type: string
              format: password
              writeOnly: true
              description: |-
                DRAFT: The reader's secret.
                - Four digits.
            Shelf:`);
    expect(library.read(ACTION)).toContain("[ReaderId, BookIdList, PinPassword]");
    const line = library.lineOf(ACTION, "description: |-");
    expect(() => load(library.spec)).toThrow(`${ACTION}:${line}:15  `);
    expect(() => load(library.spec)).toThrow(
      /description: still a draft\. Say it in our own words/,
    );
    library.edit(
      ACTION,
      "|-\n                DRAFT: The reader's secret.\n                - Four digits.",
      "Secret of the reader.",
    );
    expect(() => load(library.spec)).not.toThrow();
    expect(subjects(library, [page])).toEqual([]);
  });

  it("keeps our description where the source's has changed, and puts a draft below it", async () => {
    const library = new LibrarySpec();
    const page = library.source("LendBooks.txt", COPIED_PAGE);
    await apply(library, [page]);
    library.source("LendBooks.txt", COPIED_PAGE.replace("Books to lend.", "Books to borrow."));
    const [finding] = checkDocs({ sources: [page], spec: library.spec }).findings;
    expect(finding).toMatchObject({
      kind: "changed",
      subject: "LendBooks.request.BookIdList",
      fact: "description",
      class: "docs",
      before: "Books to lend. They have to stand in the shelf at the time of the call.",
      after: "Books to borrow.\n- At most ten on weekdays.\n- At most five on Sundays.",
      line: library.lineOf(ACTION, "description: >-"),
    });
    await apply(library, [page]);
    const { description } = parse(library.read(ACTION)).post.requestBody.content["application/json"]
      .schema.properties.BookIdList as { description: string };
    expect(description.split("\n").slice(0, 2)).toEqual([
      "Books to lend. They have to stand in the shelf at the time of the call.",
      "DRAFT: Books to borrow.",
    ]);
    expect((await apply(library, [page])).changes).toEqual([]);
  });

  it("gives a new code the category of the longest code that it begins with", async () => {
    const library = new LibrarySpec();
    const page = library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace(
        "LimitExceeded Too",
        "LimitExceeded.Weight Too heavy.\nLimitExceeded Too",
      ),
    );
    await apply(library, [page]);
    const { codes } = parse(library.read("errors.yaml")) as { codes: Record<string, unknown> };
    expect(Object.keys(codes).slice(-2)).toEqual(["LimitExceeded", "LimitExceeded.Weight"]);
    expect(codes["LimitExceeded.Weight"]).toEqual({
      category: "capacity",
      description: "DRAFT: Too heavy.",
    });
  });

  it("never deletes unless told to", async () => {
    const library = new LibrarySpec();
    const page = library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace(/^Remark .*\n/m, "").replace("ReaderId Yes", "ReaderId No"),
    );
    const { leftAlone } = await apply(library, [page]);
    expect(leftAlone.map(({ why }) => why)).toEqual([
      "the source no longer has it; take it out with --remove",
    ]);
    expect(library.read(ACTION)).toContain("Remark:");
    expect(library.read(ACTION)).toContain("[BookIdList]");
    await apply(library, [page], { remove: true });
    expect(library.read(ACTION)).not.toContain("Remark:");
    expect(subjects(library, [page])).toEqual([]);
  });

  it("moves fields with the comments above them", async () => {
    const library = new LibrarySpec();
    const [weeks = ""] = /^Weeks [^]*?(?=^Shelf)/m.exec(COPIED_PAGE) ?? [];
    const moved = COPIED_PAGE.replace(weeks, "").replace(
      /^Silent .*\n/m,
      (silent) => silent + weeks,
    );
    const page = library.source("LendBooks.txt", moved);
    expect(subjects(library, [page])).toEqual(["changed LendBooks.request order"]);
    await apply(library, [page]);
    expect(library.read(ACTION)).toMatch(
      /Whether to send no letter\.\n +# How long somebody may keep a book is\n +# a matter of taste\.\n +Weeks:\n/,
    );
    expect(subjects(library, [page])).toEqual([]);
  });

  it("adds values to an enumeration's own file", async () => {
    const library = new LibrarySpec();
    const page = library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace("  • 4 (a month)", "  • 4 (a month)\n  • 8 (two months)"),
    );
    await apply(library, [page]);
    expect(library.read("types/LoanWeeks.yaml")).toMatch(
      / {2}- const: 8\n {4}title: Value8\n {4}description: "DRAFT: /,
    );
    expect(subjects(library, [page])).toEqual([]);
  });

  it("takes out an example that a new rule breaks, and says so", async () => {
    const library = new LibrarySpec();
    library.edit(
      ACTION,
      "description: Shelf number. }",
      "description: Shelf number., examples: [80] }",
    );
    const page = library.source("LendBooks.txt", COPIED_PAGE);
    await apply(library, [page]);
    library.source("LendBooks.txt", COPIED_PAGE.replace("range: 10-99", "range: 10-50"));
    const { takenOut, problems } = await apply(library, [page]);
    expect(takenOut.map(({ path: at, why }) => [at.split(".").at(-1), why])).toEqual([
      ["examples", "this example breaks its schema: must be <= 50, and is 80"],
    ]);
    expect(problems).toEqual([]);
    expect(library.read(ACTION)).not.toContain("80");
    expect(subjects(library, [page])).toEqual([]);
  });

  it("does not apply a source that has probably been cut off", async () => {
    const library = new LibrarySpec();
    const short = COPIED_PAGE.replace(/^Weeks [^]*?(?=\n3\. )/m, "");
    const page = library.source("LendBooks.txt", short.replace(/^BookIdList[^]*?(?=\n3\. )/m, ""));
    const { changes, leftAlone, differences } = await apply(library, [page], { remove: true });
    expect(differences.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ["suspect", "7 fields of LendBooks.request", "1 fields of LendBooks.request"],
    ]);
    expect(changes).toEqual([]);
    expect(leftAlone).toHaveLength(1);
  });

  it("writes hostile text as text", async () => {
    const library = new LibrarySpec();
    const hostile = payloads.filter((text) => text.isWellFormed()).join("\n");
    const source = library.source("api.json", apiJson(hostile));
    await apply(library, [source]);
    const { properties } = parse(library.read(ACTION)).post.requestBody.content["application/json"]
      .schema as { properties: Record<string, { description: string }> };
    expect(Object.keys(properties)).toEqual([
      "ReaderId",
      "BookIdList",
      "Weeks",
      "Shelf",
      "Remark",
      "Copies",
      "Silent",
      "Extra",
    ]);
    expect(properties["Extra"]?.description).toMatch(/^DRAFT: /);
    expect(properties["Extra"]?.description).not.toMatch(/[^\P{C}\n]/u);
    const longest = await planApply({
      sources: readSources([library.source("long.json", apiJson("x".repeat(1e6)))]),
      spec: library.spec,
    });
    expect(Math.max(...longest.changes.map(({ after }) => after?.length ?? 0))).toBeLessThan(
      20_000,
    );
  });

  it("makes files for new actions and types, and wires them in alphabetical order", async () => {
    const library = new LibrarySpec();
    const source = library.source("api.json", apiJsonWithNew());
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
    await apply(library, [library.source("api.json", apiJsonWithNew())]);
    expect(library.read("openapi.yaml").startsWith(root.slice(0, root.indexOf("tags:")))).toBe(
      true,
    );
    expect(library.read(ACTION).startsWith(line("../../out/spec-schema/action"))).toBe(true);
    const action = line("../../out/spec-schema/action");
    expect(library.read("actions/ZapLoans.yaml").startsWith(`${action}post:`)).toBe(true);
    const type = line("../../out/spec-schema/type");
    expect(library.read("types/LoanFilter.yaml").startsWith(`${type}type:`)).toBe(true);

    const without = new LibrarySpec();
    await apply(without, [without.source("api.json", apiJsonWithNew())]);
    expect(without.read("actions/ZapLoans.yaml").startsWith("post:")).toBe(true);
    expect(without.read("types/LoanFilter.yaml").startsWith("type:")).toBe(true);
  });

  it("puts two sources together, and refuses two that disagree", async () => {
    const library = new LibrarySpec();
    const page = library.source(
      "LendBooks.txt",
      COPIED_PAGE.replace("Shelf No", "Room No Integer Which room.\nShelf No"),
    );
    const value = JSON.parse(apiJson("")) as {
      objects: { LendBooksRequest: { members: object[] } };
    };
    const room = { name: "Room", type: "int", member: "uint64", required: false, document: "" };
    value.objects.LendBooksRequest.members.splice(3, 0, room);
    const api = library.source("api.json", JSON.stringify(value));
    await apply(library, [page, api]);
    expect(library.read(ACTION)).toContain(`            Room:
              type: integer
              format: uint64
              description: "DRAFT: Which room."`);

    const other = new LibrarySpec();
    value.objects.LendBooksRequest.members[3] = { ...room, type: "string", member: "string" };
    const files = [
      other.source(
        "LendBooks.txt",
        COPIED_PAGE.replace("Shelf No", "Room No Integer Which.\nShelf No"),
      ),
      other.source("api.json", JSON.stringify(value)),
    ];
    await expect(apply(other, files)).rejects.toThrow(
      'the sources disagree on type of LendBooks.request.Room: "integer" and "string". Apply them one at a time.',
    );
    expect(other.read(ACTION)).not.toContain("Room");
  });
});

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

/** The same with two actions and a type that the document lacks. */
function apiJsonWithNew(): string {
  const value = JSON.parse(apiJson("")) as {
    actions: Record<string, unknown>;
    objects: Record<string, unknown>;
  };
  for (const name of ["DescribeLoans", "ZapLoans"]) {
    value.actions[name] = {
      document: "Lists.",
      input: `${name}Request`,
      output: `${name}Response`,
      name: "",
      status: "online",
    };
    value.objects[`${name}Request`] = {
      members: [
        {
          name: "Filter",
          type: "object",
          member: "LoanFilter",
          required: true,
          document: "Which.",
        },
      ],
    };
    value.objects[`${name}Response`] = {
      members: [
        {
          name: "Loans",
          type: "list",
          member: "LoanFilter",
          output_required: true,
          value_allowed_null: true,
          document: "",
        },
        { name: "RequestId", type: "string", member: "string" },
      ],
    };
  }
  value.objects["LoanFilter"] = {
    document: "A filter.",
    members: [
      {
        name: "Inner",
        type: "list",
        member: "int64",
        required: true,
        output_required: false,
        document: "",
      },
    ],
  };
  return JSON.stringify(value);
}

/** The library as api.json has it, with one parameter more if there is a text for it. */
function apiJson(text: string): string {
  const member = (name: string, type: string, inner: string, more: object = {}) => ({
    name,
    type,
    member: inner,
    document: "",
    ...more,
  });
  return JSON.stringify({
    actions: {
      LendBooks: {
        document: "Lends.",
        input: "LendBooksRequest",
        output: "LendBooksResponse",
        name: "",
        status: "online",
      },
    },
    metadata: {},
    objects: {
      LendBooksRequest: {
        members: [
          member("ReaderId", "string", "string", { required: true }),
          member("BookIdList", "list", "string", { required: true }),
          member("Weeks", "int", "int64"),
          member("Shelf", "int", "int64"),
          member("Remark", "string", "string"),
          member("Copies", "list", "BookCopy"),
          member("Silent", "bool", "bool"),
          ...(text === "" ? [] : [member("Extra", "string", "string", { document: text })]),
        ],
      },
      LendBooksResponse: {
        members: [
          member("LoanId", "string", "string"),
          member("Due", "string", "string"),
          member("Receipt", "object", "LoanReceipt"),
          member("RequestId", "string", "string"),
        ],
      },
      BookCopy: {
        document: "",
        members: [member("CopyId", "string", "string"), member("Worn", "int", "int64")],
      },
      LoanReceipt: {
        document: "",
        members: [member("Copies", "list", "BookCopy"), member("Fee", "float", "float")],
      },
    },
    version: "1.0",
  });
}
