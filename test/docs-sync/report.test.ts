import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CHANGE_CLASSES } from "../../packages/codegen/src/docs-sync/compare/change-class.js";
import { classOf } from "../../packages/codegen/src/docs-sync/compare/fact-rules.js";
import type { Difference } from "../../packages/codegen/src/docs-sync/compare/difference.js";
import { formatReport } from "../../packages/codegen/src/docs-sync/report/format.js";
import { reportOf } from "../../packages/codegen/src/docs-sync/report/report.js";

const place = { file: "spec/a.yaml", line: 3, column: 1, path: "" };
const difference = (more: Partial<Difference>): Difference => ({
  kind: "changed",
  subject: { at: "field", owner: { action: "Lend", list: "request" }, field: "Weeks" },
  fact: "description",
  class: "docs",
  before: "Ours.",
  after: "Theirs.",
  place,
  ...more,
});

describe("a report", () => {
  it("puts the worst first, each finding once, and implies a version", () => {
    const differences = CHANGE_CLASSES.toReversed().map((changeClass) =>
      difference({ class: changeClass }),
    );
    const report = reportOf([...differences, ...differences]);
    expect(report.findings.map((finding) => finding.class)).toEqual([...CHANGE_CLASSES]);
    expect(report.bump).toBe("major");
    const bump = (changeClass: Difference["class"]) =>
      reportOf([difference({ class: changeClass })]).bump;
    expect(
      ["additive", "deprecation", "docs", "curation"].map((name) => bump(name as "docs")),
    ).toEqual(["minor", "minor", "patch", "none"]);
    expect(reportOf([]).bump).toBe("none");
  });

  it("shows text from outside without letting it do anything", () => {
    const hostile = "\u001b[2J` ``` | <script>\n# Title\n- [x](http://a)\u0007";
    const report = reportOf([difference({ after: hostile })]);
    const text = formatReport(report, "text", {});
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    const markdown = formatReport(report, "markdown", {});
    expect(markdown.split("\n").filter((line) => line.startsWith("#"))).toEqual([
      "### Documentation only",
    ]);
    expect(markdown).toContain("  - source: ````[2J` ``` | <script> # Title - [x](http://a)````\n");
  });

  it("is coloured only if that is wanted", () => {
    const report = reportOf([difference({})]);
    expect(formatReport(report, "text", { colour: true })).toContain("\u001b[");
    expect(formatReport(report, "text", { colour: false })).not.toContain("\u001b[");
  });
});

/** Fact, direction and class of a change, then what was and what is, in YAML. */
const MEANINGS = `
required request breaking-request: false → true
required request additive: true → false
outputRequired response breaking-response: true → false
outputRequired response additive: false → true
nullable response breaking-response: false → true
nullable request additive: false → true
nullable request breaking-request: true → false
type response breaking-response: string → integer
type request additive: integer → number
type request breaking-request: number → integer
type response additive: array of number → array of integer
type response breaking-response: integer → number
format request additive: uint64 → int64
format response breaking-response: uint64 → int64
format request breaking-request: null → date
format request breaking-request: null → int64
format request docs: null → password
format request additive: date → null
format response additive: double → float
format request additive: int64 → double
enum request additive: [1] → [1, 2]
enum response breaking-response: [1] → [1, 2]
enum response additive: [1, 2] → [1, 2, 3]
enum response additive: [1, 2] → null
enum request breaking-request: [1, 2] → [1]
enum request breaking-request: null → [1]
enum response additive: null → [1]
minimum request breaking-request: 1 → 2
minimum request additive: 2 → 1
minimum request additive: 1 → null
maximum request breaking-request: null → 5
maximum request additive: 5 → 6
maximum response docs: 6 → 5
minLength request docs: null → 0
minLength request breaking-request: null → 1
maxItems request breaking-request: null → 0
pattern request breaking-request: null → ^a$
pattern request additive: ^a$ → null
uniqueItems request breaking-request: null → true
default request breaking-request: 1 → 2
default request breaking-request: null → 2
default request breaking-request: 2 → null
default response docs: 1 → 2
multipleOf request additive: 10 → 5
multipleOf request breaking-request: 5 → 10
multipleOf request additive: 0.3 → 0.1
multipleOf request breaking-request: 0.0000000001 → 1
itemRules request breaking-request: { minLength: 1 } → { minLength: 2 }
itemRules request additive: { minLength: 2 } → null
itemRules request additive: { minimum: 1 } → { exclusiveMinimum: 0 }
itemRules request breaking-request: null → { items: { pattern: a } }
itemRules response breaking-response: null → { nullable: true }
conditions request breaking-request: null → { dependentRequired: { A: [B] } }
conditions request additive: { dependentRequired: { A: [B, C] } } → { dependentRequired: { A: [B] } }
conditions request additive: { allOf: [{ minLength: 2 }, { pattern: a }] } → { allOf: [{ minLength: 1 }] }
conditions request breaking-request: { allOf: [{ minLength: 1 }] } → { allOf: [{ minLength: 1 }, { pattern: a }] }
conditions request additive: { allOf: [{ minLength: 1 }] } → { allOf: [{ minLength: 0 }] }
conditions request additive: { allOf: [{ minimum: 1 }] } → { allOf: [{ exclusiveMinimum: 0 }] }
conditions request breaking-request: { allOf: [{ exclusiveMaximum: 9 }] } → { allOf: [{ maximum: 8 }] }
conditions request additive: { allOf: [{ type: integer, exclusiveMaximum: 9 }] } → { allOf: [{ maximum: 8 }] }
conditions request additive: { allOf: [{ type: integer }] } → { allOf: [{ type: [number, "null"] }] }
conditions request breaking-request: { allOf: [{ type: [string, "null"] }] } → { allOf: [{ type: string }] }
conditions request additive: { anyOf: [{ required: [A] }] } → { anyOf: [{ required: [B] }, { required: [A] }] }
conditions request breaking-request: { anyOf: [{ required: [B] }, { required: [A] }] } → { anyOf: [{ required: [A] }] }
constants request breaking-request: { A: 1, B: 2 } → { A: 2, B: 1 }
effect request breaking-response: read → non-idempotent-write
effect request additive: non-idempotent-write → read
retry response breaking-response: never → transient
category response breaking-response: a → b
writeOnly request breaking-request: true → false
mediaType request breaking-request: application/json → multipart/form-data
servers request additive: [https://a] → [https://a, https://b]
servers request breaking-request: [https://a, https://b] → [https://b, https://a]
deprecated response deprecation: false → true
deprecated response docs: true → false
rateLimit request breaking-request: 20 → 10
rateLimit request additive: 20 → 50
paging request additive: null → { limit: Limit }
paging request breaking-request: { limit: Limit } → null
paging request additive: { limit: Limit } → { limit: Limit, total: Total }
paging request breaking-request: { limit: Limit } → { limit: PageSize }
waiters request docs: { Done: { description: It is done., state: A } } → { Done: { description: All is done., state: A } }
waiters request breaking-request: { Done: { state: A } } → { Done: { state: B } }
order request docs: [a] → [b]
`;

/** The same of a rule that only holds where a request is of a certain kind. */
const CONDITIONS = `
breaking-request: { required: [B] } → { required: [B, C] }
additive: { properties: { B: { maximum: 12 } } } → { properties: { B: { maximum: 24 } } }
breaking-request: { properties: { B: { maximum: 24 } } } → { properties: { B: { maximum: 12 } } }
additive: { required: [B] } → { required: [B], x-tencentcloud: {}, $comment: Why. }
additive: { required: [B] } → { required: [B], additionalProperties: true }
additive: { properties: { B: {} }, additionalProperties: false } → { properties: { B: {}, C: {} }, additionalProperties: false }
breaking-request: { properties: { B: {}, C: {} }, additionalProperties: false } → { properties: { B: {} }, additionalProperties: false }
breaking-request: { properties: { B: {} } } → { properties: { B: {} }, additionalProperties: false }
`;

function changesIn(table: string): string[][] {
  const rows = table.trim().split("\n");
  return rows.map((row) => /^(.+?): (.+) → (.+)$/.exec(row)!.slice(1));
}

type Ways = Parameters<typeof classOf>[3];
const classFor = (fact: string, before: unknown, after: unknown, ways: string[]) =>
  classOf(fact as "type", { [fact]: before }, { [fact]: after }, new Set(ways) as Ways);

describe("what a change means", () => {
  it.each(changesIn(MEANINGS))("%s: %s → %s", (change, before, after) => {
    const [fact = "", direction = "", expected] = change!.split(" ");
    expect(classFor(fact, parse(before!), parse(after!), [direction])).toBe(expected);
  });

  it.each(changesIn(CONDITIONS))("%s, where A is there: %s → %s", (expected, before, after) => {
    const [was, is] = [before, after].map((rule) => ({
      if: { required: ["A"] },
      then: parse(rule!) as object,
    }));
    expect(classFor("conditions", was, is, ["request"])).toBe(expected);
  });

  it("depends on whether a condition is asked of fewer requests, or of more", () => {
    const few = { required: ["A", "C"] };
    const many = { required: ["A"] };
    const meaning = (part: string, before: object, after: object) => {
      const [was, is] = [before, after].map((asked) => ({
        if: asked,
        [part]: { required: ["B"] },
      }));
      return classFor("conditions", was, is, ["request"]);
    };
    expect(meaning("then", many, few)).toBe("additive");
    expect(meaning("then", few, many)).toBe("breaking-request");
    expect(meaning("else", few, many)).toBe("additive");
    expect(meaning("else", many, few)).toBe("breaking-request");
  });

  it("takes the two keywords of one bound together", () => {
    const meaning = (type: string, before: object, after: object) =>
      ["minimum", "exclusiveMinimum"].map((fact) =>
        classOf(fact as "minimum", { type, ...before }, { type, ...after }, new Set(["request"])),
      );
    const [from1, above0] = [
      { minimum: 1, exclusiveMinimum: null },
      { minimum: null, exclusiveMinimum: 0 },
    ];
    expect(meaning("integer", from1, above0)).toEqual(["docs", "docs"]);
    expect(meaning("number", from1, above0)).toEqual(["additive", "additive"]);
    expect(meaning("number", above0, from1)).toEqual(["breaking-request", "breaking-request"]);
    const both = { minimum: 0, exclusiveMinimum: 0 };
    const from0 = { minimum: 0, exclusiveMinimum: null };
    expect(meaning("number", from0, both)).toEqual(["breaking-request", "breaking-request"]);
    // A source that knows nothing of one of them does not take it away.
    const above5 = { minimum: null, exclusiveMinimum: 5 };
    expect(meaning("integer", above5, { minimum: 1 })).toEqual(["docs", "docs"]);
  });

  it("is additive for another value of a list that is sent and comes back: it is open in code", () => {
    const ways = ["request", "response"];
    expect(classFor("enum", [1, 2], [1, 2, 3], ways)).toBe("additive");
    expect(classFor("enum", [1, 2], null, ways)).toBe("additive");
    expect(classFor("enum", [1, 2], [1], ways)).toBe("breaking-request");
  });
});
