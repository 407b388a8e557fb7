import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { unexplainedFiles } from "../../packages/codegen/src/docs-sync/compare/unexplained.js";
import { diffApi } from "../../packages/codegen/src/docs-sync/diff-api.js";
import { load } from "../../generator/load/load.js";
import { LibrarySpec } from "./library-spec.js";

type Edit = readonly [file: string, from: string, to: string];

const ACTION = "actions/LendBooks.yaml";

/** What is found between the library and the library with these edits. */
function found(edits: readonly Edit[]): string[] {
  const [library, old] = [new LibrarySpec(), new LibrarySpec()];
  for (const [file, from, to] of edits) library.edit(file, from, to);
  const { report } = diffApi(old.spec, library.spec);
  return report.findings.map((each) => `${each.subject} ${each.fact ?? each.kind} ${each.class}`);
}

const inType = (type: string, from: string, to: string): Edit => [`types/${type}.yaml`, from, to];
/** A rule more, or other keyword, of the parameter `Remark`. */
const ofRemark = (rule: string): Edit => [
  ACTION,
  "              maxLength: 40",
  `              maxLength: 40\n              ${rule}`,
];

const changes: readonly [string, readonly Edit[], readonly string[]][] = [
  [
    "two names of an enumeration swapped",
    [
      inType("LoanWeeks", "title: Week", "title: Swapped"),
      inType("LoanWeeks", "title: Fortnight", "title: Week"),
      inType("LoanWeeks", "title: Swapped", "title: Fortnight"),
    ],
    ["LoanWeeks constants breaking-request"],
  ],
  [
    "a name of a value changed",
    [inType("LoanWeeks", "title: Month", "title: FourWeeks")],
    ["LoanWeeks constants breaking-request"],
  ],
  ["a constant value", [ofRemark("const: x")], ["LendBooks.request.Remark enum breaking-request"]],
  [
    "a bound that is written otherwise",
    [[ACTION, "minimum: 10,", "exclusiveMinimum: 9,"]],
    ["LendBooks.request.Shelf minimum docs", "LendBooks.request.Shelf exclusiveMinimum docs"],
  ],
  [
    "a rule on items",
    [[ACTION, "items: { type: string }", "items: { type: string, minLength: 3 }"]],
    ["LendBooks.request.BookIdList itemRules breaking-request"],
  ],
  [
    "items that may be null",
    [
      inType(
        "LoanReceipt",
        "items: { $ref: BookCopy.yaml }",
        'items: { anyOf: [{ $ref: BookCopy.yaml }, { type: "null" }] }',
      ),
    ],
    ["LoanReceipt.Copies itemRules breaking-response"],
  ],
  [
    "a rule on a field beside its own",
    [ofRemark("allOf: [{ minLength: 2 }]")],
    ["LendBooks.request.Remark conditions breaking-request"],
  ],
  [
    "a secret that is one no more, or at last",
    [ofRemark("writeOnly: true")],
    ["LendBooks.request.Remark writeOnly docs"],
  ],
  [
    "members that are not listed",
    [inType("BookCopy", "required: [CopyId]", "required: [CopyId]\nadditionalProperties: true")],
    ["BookCopy additionalProperties additive"],
  ],
  [
    "the media type of a request",
    [
      [
        ACTION,
        "content:\n      application/json:\n        schema:\n          type: object\n          description: Who",
        "content:\n      multipart/form-data:\n        schema:\n          type: object\n          description: Who",
      ],
    ],
    ["LendBooks mediaType breaking-request"],
  ],
  [
    "what a kind of errors means",
    [["errors.yaml", "rejected\n    retry: never", "unknown\n    retry: transient"]],
    [
      "errors.categories.capacity outcome breaking-response",
      "errors.categories.capacity retry breaking-response",
    ],
  ],
  [
    "version, service and servers",
    [
      ["openapi.yaml", '"2020-01-01"', '"2021-01-01"'],
      ["openapi.yaml", "service: library", "service: books"],
      ["openapi.yaml", "https://library.example.com", "https://books.example.com"],
    ],
    [
      "the API version breaking-request",
      "the API servers breaking-request",
      "the API service breaking-request",
    ],
  ],
  [
    "how calls are signed",
    [
      [
        "openapi.yaml",
        "# One line for each",
        "components: { securitySchemes: { tc3: { type: apiKey, in: header, name: A } } }\n# One line for each",
      ],
    ],
    ["the API security breaking-request"],
  ],
  [
    "what a refusal looks like",
    [inType("ErrorDetail", "required: [Code, Message]", "required: [Code]")],
    ["ErrorDetail.Message outputRequired breaking-response"],
  ],
  [
    "a rule on a scalar type that fields refer to",
    [inType("LoanWeeks", "format: int64", "format: int64\nallOf: [{ minimum: 2 }]")],
    ["LendBooks.request.Weeks conditions breaking-request"],
  ],
  [
    "a type that is no longer to be used",
    [inType("LoanReceipt", "type: object", "type: object\ndeprecated: true")],
    ["LendBooks.response.Receipt deprecated deprecation"],
  ],
  [
    "a response that is a secret",
    [
      [
        ACTION,
        "description: The loan.",
        "description: The loan.\n                        x-tencentcloud: { secret: true }",
      ],
    ],
    ["LendBooks.response.LoanId secret docs"],
  ],
  [
    "a type that only came back and is sent as well: its lists are read-only from now on",
    [
      [
        ACTION,
        "            Silent:",
        "            Before: { $ref: ../types/LoanReceipt.yaml }\n            Silent:",
      ],
    ],
    ["LoanReceipt usage breaking-response", "LendBooks.request.Before added additive"],
  ],
  [
    "an action that becomes one to do once",
    [[ACTION, "effect: non-idempotent-write", "effect: idempotent-write"]],
    ["LendBooks effect additive"],
  ],
];

describe("api:diff", () => {
  it.each(changes)("finds %s", (_name, edits, expected) => {
    expect(found(edits)).toEqual(expected);
  });

  it("finds a type or an enumeration that is called otherwise", () => {
    const [library, old] = [new LibrarySpec(), new LibrarySpec()];
    library.write("types/Weeks.yaml", library.read("types/LoanWeeks.yaml"));
    library.write("types/Copy.yaml", library.read("types/BookCopy.yaml"));
    for (const type of ["LoanWeeks", "BookCopy"]) {
      rmSync(path.join(path.dirname(library.spec), `types/${type}.yaml`));
    }
    for (const file of [ACTION, "types/LoanReceipt.yaml"]) {
      const text = library.read(file);
      library.write(file, text.replace("LoanWeeks.yaml", "Weeks.yaml").replace("BookCopy", "Copy"));
    }
    const { report } = diffApi(old.spec, library.spec);
    const lines = report.findings.map((each) => `${each.kind} ${each.subject} ${each.class}`);
    expect(lines.sort()).toEqual([
      "added Copy additive",
      "added Weeks additive",
      // The new type has the shape of the old one.
      "changed LendBooks.request.Copies docs",
      "changed LendBooks.request.Weeks docs",
      "changed LoanReceipt.Copies docs",
      "removed BookCopy breaking-request",
      "removed LoanWeeks breaking-request",
    ]);
  });

  it("finds values that get names in code, and says that nothing breaks", () => {
    const weeks = new LibrarySpec().read("types/LoanWeeks.yaml");
    const [library, old] = [new LibrarySpec(), new LibrarySpec()];
    library.write("types/Worn.yaml", weeks.replace("const: 4", "const: 0"));
    library.edit(
      "types/BookCopy.yaml",
      "type: integer\n    format: int64\n    enum: [0, 1, 2]",
      "$ref: Worn.yaml",
    );
    const { report } = diffApi(old.spec, library.spec);
    expect(report.findings.map((each) => `${each.subject} ${each.fact} ${each.class}`)).toEqual([
      "Worn null additive",
      "BookCopy.Worn name docs",
    ]);
  });

  it("says nothing of words", () => {
    const edits: Edit[] = [
      ["types/LoanWeeks.yaml", "A week.", "Seven days."],
      ["errors.yaml", "description: Too much.", "description: More than there is."],
      ["openapi.yaml", "description: Lending.", "description: Lending of books."],
      ["types/BookCopy.yaml", "type: object", "type: object\nadditionalProperties: false"],
      [ACTION, "  operationId", "  externalDocs: { url: https://library.example/ }\n  operationId"],
      ofRemark("$comment: Asked for in March."),
      ["openapi.yaml", "tags:", "tags:\n  - { name: Reader, description: Readers. }"],
    ];
    expect(found(edits)).toEqual([]);
  });
});

describe("the net under the comparison", () => {
  it("is not held up by what another finding is about", () => {
    const library = new LibrarySpec();
    const { document } = load(library.spec, { rules: "skipped" });
    library.edit("types/LoanReceipt.yaml", "type: number", "type: string");
    library.edit("types/LoanWeeks.yaml", "- const: 1", "- const: 3");
    const { document: changed } = load(library.spec, { rules: "skipped" });
    const fee = { at: "field", owner: { type: "LoanReceipt" }, field: "Fee" } as const;
    const known = { kind: "changed", subject: fee, fact: "type", class: "docs" } as const;
    const place = { file: "", line: 1, column: 1, path: "" };
    const told = [{ ...known, before: "number", after: "string", place }];
    expect(unexplainedFiles(document, changed, told)).toEqual([
      "schema.ts",
      "types/LoanWeeks.ts",
      "validators/types.ts",
    ]);
  });

  it("finds what no comparison reads: conditions on items, and what is around a response", () => {
    const items = "items: { type: string, allOf: [{ minLength: 2 }] }";
    const files = ["schema.ts", "validators/LendBooks.ts"];
    const unexplained = files.map((file) => `generated/${file} unexplained breaking-request`);
    expect(found([[ACTION, "items: { type: string }", items]])).toEqual(unexplained);
    expect(found([[ACTION, "required: [Response]", "required: []"]])).toEqual([unexplained[0]]);
  });

  it("tells of generated code that differs with no difference found", () => {
    const library = new LibrarySpec();
    const { document } = load(library.spec, { rules: "skipped" });
    library.edit(ACTION, "type: string\n              maxLength: 40", "type: integer");
    const { document: changed } = load(library.spec, { rules: "skipped" });
    expect(unexplainedFiles(document, document, [])).toEqual([]);
    expect(unexplainedFiles(document, changed, [])).toEqual([
      "schema.ts",
      "actions/LendBooks.ts",
      "validators/LendBooks.ts",
    ]);
    const { report } = diffApi(new LibrarySpec().spec, library.spec);
    expect(report.findings.map(({ kind }) => kind)).not.toContain("unexplained");
  });
});
