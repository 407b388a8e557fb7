import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkDocs } from "../../packages/codegen/src/docs-sync/check-docs.js";
import type { ApiFacts } from "../../packages/codegen/src/docs-sync/model.js";
import { readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { apply } from "./applied.js";
import { LibrarySpec } from "./library-spec.js";
import { DECLARATIONS, JAVASCRIPT, writeSdk } from "./sdk-files.js";

type Files = typeof DECLARATIONS;

/** Writes an SDK, with one text of it changed, and gives its folder. */
function written(library: LibrarySpec, files: Files, from = "", to = ""): string {
  expect(Object.values(files).join("\n")).toContain(from);
  return writeSdk(library, "sdk", files, (text) => text.replace(from, () => to));
}

function read(files: Files, from?: string, to?: string): ApiFacts {
  const [facts, ...more] = readSources([written(new LibrarySpec(), files, from, to)]);
  expect(more).toEqual([]);
  return facts!;
}

const findings = (library: LibrarySpec, folder: string) =>
  checkDocs({ sources: [folder], spec: library.spec }).findings.map(
    ({ kind, subject, fact, after }) =>
      `${kind} ${subject} ${fact ?? "-"} ${JSON.stringify(after)}`,
  );

describe("the SDK in declarations", () => {
  it("says actions, members, types, what is required, what may be null, and texts", () => {
    const { kind, actions, types, errorCodes, whole } = read(DECLARATIONS);
    expect(kind).toBe("sdk");
    const action = actions.get("LendBooks")!;
    expect(action.facts).toEqual({ description: "借书。" });
    expect(action.errors).toBeUndefined();
    expect([...action.request!.fields].map(([name, { facts }]) => [name, facts])).toEqual([
      ["ReaderId", { type: "string", required: true, description: "读者" }],
      ["BookIdList", { type: "array of string", required: true, description: "书\n• 平日十本" }],
      ["Weeks", { type: "integer or number", required: false, description: "几周" }],
      ["Shelf", { type: "integer or number", required: false, description: "书架" }],
      ["Remark", { type: "string", required: false, description: "备注" }],
      ["Copies", { type: "array of BookCopy", required: false }],
      ["Silent", { type: "boolean", required: false, description: "是否不寄信" }],
    ]);
    const response = action.response!.fields;
    expect(response.get("LoanId")?.facts).toEqual({ type: "string", description: "借阅" });
    expect(response.get("Due")?.facts).toMatchObject({ type: "string", nullable: true });
    expect(response.get("Receipt")).toMatchObject({ ref: "LoanReceipt" });
    expect([...types.keys()]).toEqual(["BookCopy", "LoanReceipt"]);
    expect(types.get("BookCopy")?.usage).toEqual(new Set(["request", "response"]));
    expect(types.get("LoanReceipt")?.usage).toEqual(new Set(["response"]));
    expect(errorCodes.size).toBe(0);
    expect(whole).toEqual({ actions: true, types: true, errorCodes: false });
  });

  it("tells arrays of integers from arrays of numbers, and scalars of the two from neither", () => {
    const shelf = (to: string) =>
      read(DECLARATIONS, "Shelf?: number;", to)
        .actions.get("LendBooks")
        ?.request?.fields.get("Shelf")?.facts.type;
    expect(shelf("Shelf?: Array<number | bigint>;")).toBe("array of integer");
    expect(shelf("Shelf?: Array<number>;")).toBe("array of integer or number");
    expect(shelf("Shelf?: Array<Array<string>>;")).toBe("array of array of string");
  });

  it("says what is deprecated, by tag or by text", () => {
    const tagged = read(DECLARATIONS, "     * 备注\n", "     * 备注\n     * @deprecated\n");
    const request = tagged.actions.get("LendBooks")!.request!;
    expect(request.fields.get("Remark")!.facts).toMatchObject({
      description: "备注",
      deprecated: true,
    });
    const told = read(JAVASCRIPT, "A remark", "This field has been deprecated. A remark");
    const fields = told.actions.get("LendBooks")!.request!.fields;
    expect(fields.get("Remark")!.facts.deprecated).toBe(true);
  });

  it("takes a request that is null for one without members", () => {
    const facts = read(
      DECLARATIONS,
      /export interface LendBooksRequest \{[^}]*\}/.exec(DECLARATIONS["library_models.d.ts"]!)![0],
      "export type LendBooksRequest = null;",
    );
    expect(facts.actions.get("LendBooks")!.request!.fields.size).toBe(0);
  });
});

describe("the SDK in JavaScript", () => {
  it("says the same, but not what is required", () => {
    const { actions, types } = read(JAVASCRIPT);
    const action = actions.get("LendBooks")!;
    expect(action.facts).toEqual({ description: "Lends books." });
    const request = action.request!.fields;
    expect(request.get("Weeks")!.facts).toEqual({
      type: "integer or number",
      enum: [1, 2, 4],
      description: "How long.\nValid values:\n- 1: a week\n- 2: two\n- 4: a month",
    });
    expect(request.get("BookIdList")!.facts).toEqual({
      type: "array of string",
      description: "Books to lend.",
    });
    expect(request.get("Shelf")!.facts).toMatchObject({ minimum: 10, maximum: 99 });
    expect(action.response!.fields.get("Due")!.facts.nullable).toBe(true);
    expect(types.get("LoanReceipt")!.fields.get("Copies")).toMatchObject({
      facts: { type: "array of BookCopy" },
      ref: "BookCopy",
    });
  });
});

describe.each([
  ["declarations", DECLARATIONS],
  ["JavaScript", JAVASCRIPT],
])("the document and an SDK in %s", (_name, files) => {
  it("are in step, whatever language the texts are in", () => {
    const library = new LibrarySpec();
    expect(findings(library, written(library, files))).toEqual([]);
  });

  it("differ in what changed, and in nothing after it is applied", async () => {
    const library = new LibrarySpec();
    const isDeclared = files === DECLARATIONS;
    const folder = isDeclared
      ? written(library, files, "Remark?: string;", "Remark?: Array<string>;\n    Extra: number;")
      : written(library, files, "{Array.<string> ||", "{string ||");
    const found = findings(library, folder);
    expect(found).toEqual(
      isDeclared
        ? [
            'added LendBooks.request.Extra - {"type":"integer or number","required":true}',
            'changed LendBooks.request.Remark type "array of string"',
          ]
        : ['changed LendBooks.request.BookIdList type "string"'],
    );
    if (!isDeclared) return;
    const added = written(
      library,
      files,
      "Remark?: string;",
      "Remark?: string;\n    Extra: number;",
    );
    expect((await apply(library, [added])).leftAlone).toEqual([]);
    expect(library.read("actions/LendBooks.yaml")).toMatch(/Extra:\n +type: number\n/);
    expect(findings(library, added)).toEqual([]);
  });

  it("are compared by text where they are in one language", async () => {
    const library = new LibrarySpec();
    const { changes } = await apply(library, [written(library, files)]);
    const changed = changes.map(({ file }) => path.basename(file));
    expect(changed).toEqual(files === DECLARATIONS ? [] : ["docs.lock.json"]);
  });
});

describe("an SDK that cannot be read", () => {
  it.each([
    ["a type that is neither scalar nor model", "Fee?: number", "Fee?: Money", /found "Money"/],
    ["a type that says nothing", "Fee?: number", "Fee?: { a: 1 }", /a scalar, a model/],
    ["a missing model", "interface LendBooksResponse", "interface Lost", /model LendBooksResponse/],
    ["half a file", "Fee?: number;\n}", "Fee?: num", /library_models.d.ts:\d+ .*TypeScript/],
    ["no client", "class Client", "class Cli", /one class whose name ends in Client/],
    ["a member of no such name", "Fee?: number", '"a<b"?: number', /by a wire name, found "a<b"/],
    ["a member twice", "Fee?: number;", "Fee?: number;\n    Fee?: string;", /each member once/],
  ])("has %s", (_name, from, to, message) => {
    expect(() => read(DECLARATIONS, from, to)).toThrow(message);
  });

  it("lacks its models", () => {
    const library = new LibrarySpec();
    const client = library.source("library_client.d.ts", DECLARATIONS["library_client.d.ts"]!);
    expect(() => readSources([client])).toThrow(
      /library_models\.d\.ts:1 .*the models of the client/,
    );
  });
});
