import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import { load } from "../../generator/load/load.js";
import { apply, subjects } from "./applied.js";
import { LibrarySpec } from "./library-spec.js";
import { CODES_PAGE, COPIED_PAGE, TYPES_PAGE } from "./pages-of-our-own.js";

const ACTION = "actions/LendBooks.yaml";

/** Lines that one text has and the other has not, as in a patch. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

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

  it("keeps the line ends of a file, whether its last line has one or not", async () => {
    const library = new LibrarySpec();
    const dos = library.read(ACTION).trimEnd().replaceAll("\n", "\r\n");
    library.write(ACTION, dos);
    const more = "Extra No String One.\n- Two.\nSilent No";
    const page = library.source("LendBooks.txt", COPIED_PAGE.replace("Silent No", more));
    await apply(library, [page]);
    const after = library.read(ACTION);
    expect(after).not.toMatch(/(?<!\r)\n/);
    expect(changedLines(dos, after).map((line) => line.slice(0, 2))).toEqual(Array(4).fill("+ "));
    expect(subjects(library, [page])).toEqual([]);
  });

  it("keeps the line end of every line where a file has both kinds", async () => {
    const library = new LibrarySpec();
    const [head = "", ...rest] = library.read(ACTION).split("    Remark:");
    const mixed = [head.replaceAll("\n", "\r\n"), ...rest].join("    Remark:");
    library.write(ACTION, mixed);
    const more = "Extra No String One.\n- Two.\nSilent No";
    const page = library.source("LendBooks.txt", COPIED_PAGE.replace("Silent No", more));
    await apply(library, [page]);
    const after = library.read(ACTION);
    expect(changedLines(mixed, after).map((line) => line.slice(0, 2))).toEqual(Array(4).fill("+ "));
    expect(after.split("\n").filter((line) => line.endsWith("\r"))).toEqual(
      mixed.split("\n").filter((line) => line.endsWith("\r")),
    );
    expect(subjects(library, [page])).toEqual([]);
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
});
