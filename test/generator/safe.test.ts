import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { codeOf, openObject } from "../../generator/emit/code-value.js";
import * as safe from "../../generator/emit/safe.js";

/** Statements and syntax errors of a piece of TypeScript. */
function parse(text: string) {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ESNext, false);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: unknown[] };
  return { statements: file.statements, errors: parseDiagnostics.length };
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "*/",
        "/*",
        "\n",
        "\r",
        "\u2028",
        "\u2029",
        "\\",
        "'",
        '"',
        "`",
        "${x}",
        "@a",
        "{@b",
        "\ud800",
        "\ufeff",
        "\u202e",
        "x",
      ),
    )
    .map((parts) => parts.join("")),
);

describe("docText", () => {
  it("never ends the comment that it stands in", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { statements, errors } = parse(
          `/**\n * ${safe.docText(text).replaceAll("\n", "\n * ")}\n */\nlet last;`,
        );
        expect(errors).toBe(0);
        expect(statements).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps words as they are", () => {
    const text = "Costs 5% of `x` (see a@b.example), <b>really</b>; C:\\dir, 缓存 🧧.";
    expect(safe.docText(text)).toBe(text);
  });

  it("escapes what would be a tag, and shows no hidden characters", () => {
    expect(safe.docText("@deprecated {@link x} a\u202eb\u200bc")).toBe(
      "\\@deprecated {\\@link x} abc",
    );
  });
});

describe("literal", () => {
  it("gives back the value, and is one expression", () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const { statements, errors } = parse(`(${safe.literal(value)})`);
        expect(errors).toBe(0);
        expect(statements).toHaveLength(1);
        expect(JSON.parse(safe.literal(value))).toBe(value);
        expect(safe.literal(value)).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });

  it("takes no number that JSON does not know", () => {
    expect(() => safe.literal(Number.NaN)).toThrow("refused");
    expect(safe.literal(-0.5)).toBe("-0.5");
  });
});

describe("docValue", () => {
  it("shows values in code style, and fences off backticks", () => {
    expect(safe.docValue("a")).toBe("`a`");
    expect(safe.docValue(["a"])).toBe('`["a"]`');
    expect(safe.docValue("a``b")).toBe("``` a``b ```");
  });
});

describe("names", () => {
  it("are taken or refused, never repaired", () => {
    expect(safe.identifier("CloneInstances")).toBe("CloneInstances");
    for (const wrong of ["", "a b", "X;", "X\n", "1X", "X-Y", "X{}", "Ünder", "X[0]", "X\u200b"]) {
      expect(() => safe.identifier(wrong)).toThrow(/refused/);
      expect(safe.isIdentifier(wrong)).toBe(false);
    }
    expect(safe.isIdentifier("x")).toBe(false);
    for (const word of ["class", "string", "await", "object"]) {
      expect(() => safe.identifier(word)).toThrow(/refused/);
    }
    expect(() => safe.modulePath("../x")).toThrow("refused");
    expect(() => safe.modulePath("/x")).toThrow("refused");
  });

  it("of error codes leave out what is not a letter or a digit", () => {
    expect(safe.errorCodeName("FailedOperation.PayFailed")).toBe("FailedOperationPayFailed");
    expect(safe.errorCodeName("A..B")).toBeUndefined();
    expect(safe.errorCodeName("A.b")).toBeUndefined();
  });
});

describe("names on the wire", () => {
  it("may begin with anything that they hold, and are not what every object has", () => {
    for (const name of ["A", "a_b", "2nd", "_x", "Object"])
      expect(safe.isWireName(name)).toBe(true);
    for (const name of ["", "a-b", "a.b", "a b", "constructor", "__proto__", "Ü", "x\n"]) {
      expect(safe.isWireName(name)).toBe(false);
    }
  });
});

describe("a member of an object literal", () => {
  it("is one, even where the name would set the prototype", () => {
    const entry = { key: safe.propertyKey("__proto__"), value: safe.literal("x") };
    const code = codeOf(openObject([entry]));
    const value = new Function(`return ${code}`)() as object;
    expect(Object.entries(value)).toEqual([["__proto__", "x"]]);
  });
});

describe("propertyKey", () => {
  it("is always exactly one property of the given name", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constantFrom("__proto__", "constructor", "default", "a-b", "1")),
        (name) => {
          const { statements, errors } = parse(`interface X { ${safe.propertyKey(name)}: 1 }`);
          expect(errors).toBe(0);
          const [declaration] = statements;
          const members = (declaration as ts.InterfaceDeclaration).members;
          expect(members).toHaveLength(1);
          const key = members[0]?.name as ts.Identifier | ts.StringLiteral;
          expect(key.text).toBe(name);
        },
      ),
    );
  });
});
