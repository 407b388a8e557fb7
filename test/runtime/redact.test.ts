import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, secretsIn } from "../../runtime/redact.js";

describe("redact", () => {
  it("masks a secret wherever it stands, in the encodings it may have there", () => {
    const secret = 'p"a/s<s&w\\d';
    const text = [
      secret,
      JSON.stringify({ Password: secret }),
      encodeURIComponent(secret),
      "p&quot;a/s&lt;s&amp;w\\d",
    ].join(" | ");
    expect(redact(text, [secret])).toBe('*** | {"Password":"***"} | *** | ***');
  });

  it("leaves no secret of a usual length in any text", () => {
    const secret = fc.string({ minLength: 8, unit: "grapheme-ascii" });
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, value, after) => {
        expect(redact(before + value + after, [value]).includes(value)).toBe(value === "***");
      }),
    );
  });
});

describe("secretsIn", () => {
  it("finds the values of secret fields at any depth", () => {
    const request = { Password: "one", Deep: [{ Password: "two", Name: "three" }], Count: 1 };
    expect(secretsIn(request, ["Password"])).toEqual(["one", "two"]);
    expect(secretsIn(null, ["Password"])).toEqual([]);
  });
});
