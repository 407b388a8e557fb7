import { describe, expect, it } from "vitest";
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

describe("what a change means", () => {
  it.each([
    ["required", false, true, "request", "breaking-request"],
    ["required", true, false, "request", "additive"],
    ["outputRequired", true, false, "response", "breaking-response"],
    ["outputRequired", false, true, "response", "additive"],
    ["nullable", false, true, "response", "breaking-response"],
    ["nullable", false, true, "request", "additive"],
    ["nullable", true, false, "request", "breaking-request"],
    ["type", "string", "integer", "response", "breaking-response"],
    ["format", "uint64", "int64", "request", "additive"],
    ["format", "uint64", "int64", "response", "breaking-response"],
    ["enum", [1], [1, 2], "request", "additive"],
    ["enum", [1], [1, 2], "response", "breaking-response"],
    ["enum", [1, 2], [1, 2, 3], "response", "additive"],
    ["enum", [1, 2], null, "response", "additive"],
    ["enum", [1, 2], [1], "request", "breaking-request"],
    ["enum", null, [1], "request", "breaking-request"],
    ["enum", null, [1], "response", "additive"],
    ["minimum", 1, 2, "request", "breaking-request"],
    ["minimum", 2, 1, "request", "additive"],
    ["minimum", 1, null, "request", "additive"],
    ["maximum", null, 5, "request", "breaking-request"],
    ["maximum", 5, 6, "request", "additive"],
    ["maximum", 6, 5, "response", "docs"],
    ["pattern", null, "^a$", "request", "breaking-request"],
    ["pattern", "^a$", null, "request", "additive"],
    ["uniqueItems", null, true, "request", "breaking-request"],
    ["default", 1, 2, "request", "breaking-request"],
    ["default", null, 2, "request", "breaking-request"],
    ["default", 2, null, "request", "breaking-request"],
    ["default", 1, 2, "response", "docs"],
    ["type", "integer", "number", "request", "additive"],
    ["type", "number", "integer", "request", "breaking-request"],
    ["type", "array of number", "array of integer", "response", "additive"],
    ["type", "integer", "number", "response", "breaking-response"],
    ["format", null, "date", "request", "breaking-request"],
    ["format", null, "int64", "request", "breaking-request"],
    ["format", null, "password", "request", "docs"],
    ["format", "date", null, "request", "additive"],
    ["format", "double", "float", "response", "additive"],
    ["format", "int64", "double", "request", "additive"],
    ["multipleOf", 10, 5, "request", "additive"],
    ["multipleOf", 5, 10, "request", "breaking-request"],
    ["multipleOf", 0.3, 0.1, "request", "additive"],
    ["itemRules", { minLength: 1 }, { minLength: 2 }, "request", "breaking-request"],
    ["itemRules", { minLength: 2 }, null, "request", "additive"],
    ["itemRules", null, { items: { pattern: "a" } }, "request", "breaking-request"],
    ["itemRules", null, { nullable: true }, "response", "breaking-response"],
    ["conditions", null, { dependentRequired: { A: ["B"] } }, "request", "breaking-request"],
    [
      "conditions",
      { dependentRequired: { A: ["B", "C"] } },
      { dependentRequired: { A: ["B"] } },
      "request",
      "additive",
    ],
    [
      "conditions",
      { if: { required: ["A"] }, then: { required: ["B"] } },
      { if: { required: ["A"] }, then: { required: ["B", "C"] } },
      "request",
      "breaking-request",
    ],
    [
      "conditions",
      { if: { required: ["A"] }, then: { properties: { B: { maximum: 12 } } } },
      { if: { required: ["A"] }, then: { properties: { B: { maximum: 24 } } } },
      "request",
      "additive",
    ],
    [
      "conditions",
      { if: { required: ["A"] }, then: { properties: { B: { maximum: 24 } } } },
      { if: { required: ["A"] }, then: { properties: { B: { maximum: 12 } } } },
      "request",
      "breaking-request",
    ],
    // Asked of fewer requests, and of more.
    [
      "conditions",
      { if: { required: ["A"] }, then: { required: ["B"] } },
      { if: { required: ["A", "C"] }, then: { required: ["B"] } },
      "request",
      "additive",
    ],
    [
      "conditions",
      { if: { required: ["A", "C"] }, then: { required: ["B"] } },
      { if: { required: ["A"] }, then: { required: ["B"] } },
      "request",
      "breaking-request",
    ],
    [
      "conditions",
      { if: { required: ["A", "C"] }, else: { required: ["B"] } },
      { if: { required: ["A"] }, else: { required: ["B"] } },
      "request",
      "additive",
    ],
    [
      "conditions",
      { allOf: [{ minLength: 2 }, { pattern: "a" }] },
      { allOf: [{ minLength: 1 }] },
      "request",
      "additive",
    ],
    [
      "conditions",
      { allOf: [{ minLength: 1 }] },
      { allOf: [{ minLength: 1 }, { pattern: "a" }] },
      "request",
      "breaking-request",
    ],
    [
      "conditions",
      { anyOf: [{ required: ["A"] }] },
      { anyOf: [{ required: ["B"] }, { required: ["A"] }] },
      "request",
      "additive",
    ],
    [
      "conditions",
      { anyOf: [{ required: ["B"] }, { required: ["A"] }] },
      { anyOf: [{ required: ["A"] }] },
      "request",
      "breaking-request",
    ],
    ["constants", { A: 1, B: 2 }, { A: 2, B: 1 }, "request", "breaking-request"],
    ["effect", "read", "non-idempotent-write", "request", "breaking-response"],
    ["effect", "non-idempotent-write", "read", "request", "additive"],
    ["retry", "never", "transient", "response", "breaking-response"],
    ["writeOnly", true, false, "request", "breaking-request"],
    ["mediaType", "application/json", "multipart/form-data", "request", "breaking-request"],
    ["servers", ["https://a"], ["https://a", "https://b"], "request", "additive"],
    [
      "servers",
      ["https://a", "https://b"],
      ["https://b", "https://a"],
      "request",
      "breaking-request",
    ],
    ["deprecated", false, true, "response", "deprecation"],
    ["deprecated", true, false, "response", "docs"],
    ["rateLimit", 20, 10, "request", "breaking-request"],
    ["rateLimit", 20, 50, "request", "additive"],
    ["paging", null, { limit: "Limit" }, "request", "additive"],
    ["paging", { limit: "Limit" }, null, "request", "breaking-request"],
    ["paging", { limit: "Limit" }, { limit: "Limit", total: "Total" }, "request", "additive"],
    ["paging", { limit: "Limit" }, { limit: "PageSize" }, "request", "breaking-request"],
    [
      "waiters",
      { Done: { description: "It is done.", state: "A" } },
      { Done: { description: "All is done.", state: "A" } },
      "request",
      "docs",
    ],
    ["waiters", { Done: { state: "A" } }, { Done: { state: "B" } }, "request", "breaking-request"],
    ["category", "a", "b", "response", "breaking-response"],
    ["order", ["a"], ["b"], "request", "docs"],
  ] as const)("%s from %j to %j in a %s: %s", (fact, before, after, direction, expected) => {
    expect(classOf(fact, before, after, new Set([direction]))).toBe(expected);
  });

  it("is additive for another value of a list that is sent and comes back: it is open in code", () => {
    const ways = new Set(["request", "response"] as const);
    expect(classOf("enum", [1, 2], [1, 2, 3], ways)).toBe("additive");
    expect(classOf("enum", [1, 2], null, ways)).toBe("additive");
    expect(classOf("enum", [1, 2], [1], ways)).toBe("breaking-request");
  });
});
