import { describe, expect, it } from "vitest";
import type { DraftModule } from "../../generator/emit/draft.js";
import { constant, typeImport } from "../../generator/emit/draft.js";
import { atom } from "../../generator/emit/code-value.js";
import * as safe from "../../generator/emit/safe.js";
import { verifyOutput } from "../../generator/output/verify-output.js";

const draft: DraftModule = {
  kind: "module",
  path: "x.ts",
  imports: [typeImport("./c.js", [safe.identifier("C")])],
  declarations: [
    { kind: "interface", name: safe.identifier("A"), properties: [] },
    constant({ name: safe.ownName("b"), value: atom(safe.literal(1)) }),
  ],
};

const check = (text: string) => verifyOutput(draft, text);

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
    expect(() => check("export const b = 1;")).toThrow(
      /missing import type \.\/c\.js, interface A/,
    );
    expect(() => check("export interface {")).toThrow(/not TypeScript/);
  });
});
