import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, redactValue, secretsIn } from "../../runtime/redact.js";

function asciiJson(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[^ -~]/g,
    (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}

describe("redact", () => {
  it("masks a secret wherever it stands", () => {
    const one = 'p"a/s<s&w\\d';
    const text = [one, JSON.stringify({ Password: one }), encodeURIComponent(one)].join(" | ");
    expect(redact(text, [one])).toBe('*** | {"Password":"***"} | ***');
  });

  const secret = `p"a/s<s&w\\d+ 'ü🧧=x~b`;
  const bytes = Buffer.from(secret);
  const html = secret
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
  const go = JSON.stringify(secret)
    .replaceAll("&", String.raw`\u0026`)
    .replaceAll("<", String.raw`\u003C`);
  it.each([
    ["as it is", secret],
    ["in JSON", JSON.stringify(secret)],
    ["in JSON with escaped slashes", JSON.stringify(secret).replaceAll("/", String.raw`\/`)],
    ["in JSON that is safe in HTML", go],
    ["in JSON without other characters than ASCII", asciiJson(secret)],
    ["in JSON in JSON", JSON.stringify(JSON.stringify({ a: secret }))],
    ["in a URL", encodeURIComponent(secret)],
    ["in a URL, in lower case", encodeURIComponent(secret).toLowerCase()],
    ["in a URL in a URL", encodeURIComponent(encodeURIComponent(secret))],
    ["in a form", new URLSearchParams({ a: secret }).toString()],
    ["in HTML", html],
    ["in HTML by numbers", html.replaceAll("&lt;", "&#x3C;").replaceAll("&amp;", "&#038;")],
    ["in HTML in JSON", JSON.stringify(html)],
    ["in a URL in HTML", encodeURIComponent(secret).replaceAll("'", "&#39;")],
    ["in base64", bytes.toString("base64")],
    ["in base64 for URLs", bytes.toString("base64url")],
    ["in base64 behind a name", Buffer.from(`user:${secret}`).toString("base64")],
    ["in base64 between others", Buffer.from(`ab${secret}cd`).toString("base64")],
    ["in base64 in a URL", encodeURIComponent(bytes.toString("base64"))],
    ["in hexadecimal", bytes.toString("hex")],
    ["in hexadecimal in capitals", bytes.toString("hex").toUpperCase()],
    ["byte by byte", inspect(bytes)],
    ["byte by byte with colons", bytes.toString("hex").replaceAll(/..(?!$)/g, "$&:")],
  ])("masks a secret %s", (_name, text) => {
    const masked = redact(`before <<${text}>> after`, [secret]);
    expect(masked).toMatch(/^before <<.*\*\*\*.*>> after$/s);
    // At the ends, base64 mixes the bits of what stands beside the secret.
    expect(masked.replaceAll("***", "").length).toBeLessThan(
      "before <<Buffer >>> after".length + 16,
    );
  });

  it("masks the whole of a secret that another one is a part of, and what overlaps", () => {
    expect(redact("x abcdefgh y", ["cdef", "abcdefgh"])).toBe("x *** y");
    expect(redact("x abcdefgh y", ["abcdef", "cdefgh"])).toBe("x *** y");
  });

  it("is quick with a long token and a long text", () => {
    const token = randomBytes(1500).toString("base64");
    expect(redact(`${"a%2F\\u0041&amp;".repeat(10_000)}${token}`, [token]).endsWith("***")).toBe(
      true,
    );
  });

  it("leaves no secret of a usual length in any text", () => {
    const anySecret = fc.string({ minLength: 8, unit: "grapheme-ascii" });
    fc.assert(
      fc.property(fc.string(), anySecret, fc.string(), (before, value, after) => {
        expect(redact(before + value + after, [value]).includes(value)).toBe(value === "***");
      }),
    );
  });
});

describe("redactValue", () => {
  it("masks names and values at any depth", () => {
    const value = { "a hunter22": [{ b: "hunter22!", c: 1, d: null }] };
    expect(redactValue(value, ["hunter22"])).toEqual({ "a ***": [{ b: "***!", c: 1, d: null }] });
  });
});

describe("secretsIn", () => {
  it("finds the values of secret fields at any depth", () => {
    const request = { Password: "one", Deep: [{ Password: "two", Name: "three" }], Count: 1 };
    expect(secretsIn(request, ["Password"])).toEqual(["one", "two"]);
    expect(secretsIn(null, ["Password"])).toEqual([]);
  });

  it("finds numbers, and what is below a secret field", () => {
    const cycle: unknown[] = ["three", { Name: 4n }];
    cycle.push(cycle);
    const request = { Password: 12345, Deep: { Password: cycle } };
    expect(secretsIn(request, ["Password"])).toEqual(["12345", "three", "4"]);
  });
});
