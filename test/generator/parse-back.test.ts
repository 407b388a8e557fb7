import { describe, expect, it } from "vitest";
import { checkDeclarations } from "../../generator/output/verify-output.js";

const check = (text: string) =>
  checkDeclarations(
    "x.ts",
    text,
    [
      { kind: "interface", name: "A" },
      { kind: "const", name: "b" },
    ],
    ["./c.js"],
  );

describe("reading generated text back", () => {
  it("is content with what was meant", () => {
    expect(() =>
      check('import type { C } from "./c.js";\nexport interface A {}\nexport const b = 1;'),
    ).not.toThrow();
  });

  it.each([
    ["a statement", "evil();", /unexpected a ExpressionStatement/],
    ["another declaration", "export function evil() {}", /unexpected function evil/],
    ["an import", 'import "./evil.js";', /unexpected import \.\/evil\.js/],
    ["a star export", 'export * from "./evil.js";', /unexpected a ExportDeclaration/],
    ["an enumeration", "enum E {}", /unexpected a EnumDeclaration/],
    ["a pattern", "const { x } = y;", /unexpected a pattern/],
  ])("refuses %s that nobody meant", (_name, extra, message) => {
    const text = 'import type { C } from "./c.js";\nexport interface A {}\nexport const b = 1;\n';
    expect(() => check(text + extra)).toThrow(message);
  });

  it("refuses what is missing, and what is no TypeScript", () => {
    expect(() => check("export const b = 1;")).toThrow(/missing import \.\/c\.js, interface A/);
    expect(() => check("export interface {")).toThrow(/not TypeScript/);
  });
});
