import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parseJson, stringifyJson } from "../../runtime/json.js";

describe("parseJson", () => {
  it("keeps integers past 2^53 whole, and gives numbers for the rest", () => {
    const text = `{"a":9007199254740993,"b":-9223372036854775808,"c":18446744073709551615,"d":9007199254740991,"e":[1,12345678901234567890],"f":1.5,"g":1e21}`;
    expect(parseJson(text)).toEqual({
      a: 9007199254740993n,
      b: -9223372036854775808n,
      c: 18446744073709551615n,
      d: 9007199254740991,
      e: [1, 12345678901234567890n],
      f: 1.5,
      g: 1e21,
    });
  });

  it("leaves strings alone, whatever they look like", () => {
    const value = {
      deal: "20250825297021530591847",
      quoted: 'a "9007199254740993" \\" :9007199254740993',
      marked: "bigint:9007199254740993",
      deeper: "bigint::::9007199254740993",
      escaped: "\\",
    };
    expect(
      parseJson(JSON.stringify({ ...value, big: 1 }).replace("1}", "9007199254740993}")),
    ).toEqual({
      ...value,
      big: 9007199254740993n,
    });
  });

  it("reads whatever JSON.parse reads, the same way", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, spaced) => {
        const text = JSON.stringify(
          value,
          (_key, inner: unknown) =>
            // These are what is read differently on purpose.
            Number.isInteger(inner) && !Number.isSafeInteger(inner) ? 0 : inner,
          spaced ? 2 : undefined,
        );
        expect(parseJson(`[${text},9007199254740993]`)).toEqual([
          JSON.parse(text),
          9007199254740993n,
        ]);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("gives what JSON.parse gives where only texts have many digits", () => {
    const value = ["user:1764370000000000", '{"id":1764370000000000,"n":[12345678901234567890]}'];
    const parse = vi.spyOn(JSON, "parse");
    expect(parseJson(JSON.stringify(value))).toEqual(value);
    // To keep a large integer whole, it parses twice.
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  it("lets no escape make an integer of a text", () => {
    expect(parseJson('{"a":12345678901234567890,"b":"\\u0062igint:12"}')).toEqual({
      a: 12345678901234567890n,
      b: "bigint:12",
    });
  });

  it("finds a mark that nothing holds, in one pass, and reads what is nested deep", () => {
    const colons = `bigint${":".repeat(400_000)}`;
    const taken = Array.from({ length: 100 }, (_, number) => `bigint${number}:1`);
    const text = JSON.stringify({ a: [colons, ...taken] }).replace("]", ",12345678901234567890]");
    expect(parseJson(text)).toEqual({ a: [colons, ...taken, 12345678901234567890n] });
    expect(stringifyJson({ a: [colons, ...taken, 1n] })).toContain(",1]");
    const deep = `${"[".repeat(4000)}12345678901234567890${"]".repeat(4000)}`;
    let inner = parseJson(deep);
    while (Array.isArray(inner)) [inner] = inner as unknown[];
    expect(inner).toBe(12345678901234567890n);
  });

  it("reads a text that is cut inside of a string of quotes in one pass", () => {
    // Each quote could begin a string, and to try them all takes 13 seconds and more.
    const cut = `{"a":1234567890123456,"b":"${'\\"'.repeat(500_000)}`;
    expect(() => parseJson(cut)).toThrow(SyntaxError);
    expect(parseJson(`${cut}"}`)).toMatchObject({ a: 1234567890123456 });
  });

  it("refuses what is not JSON", () => {
    expect(() => parseJson("{")).toThrow(SyntaxError);
    expect(() => parseJson('{"a":9007199254740993')).toThrow(SyntaxError);
    expect(() => parseJson("[01234567890123456789]")).toThrow(SyntaxError);
  });
});

describe("stringifyJson", () => {
  it("writes bigints as integers, and comes back", () => {
    const tree = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: "binary" }),
        fc.integer(),
        fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n }),
        fc.bigInt({ min: -(2n ** 63n), max: -(2n ** 53n) }),
        fc.constantFrom("bigint:1", "bigint::1", "bigint:9007199254740993"),
        fc.array(tie("value")),
        fc.dictionary(fc.string(), tie("value"), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(tree, (value) => {
        expect(parseJson(stringifyJson(value))).toEqual(value);
      }),
    );
  });

  it("does as JSON.stringify where there is no bigint", () => {
    const value = { a: undefined, b: new Date(0), c: [null], d: "x", e: null };
    expect(stringifyJson(value)).toBe(JSON.stringify(value));
  });

  it.each([
    [{ GoodsNum: Number.NaN }, "GoodsNum is NaN"],
    [{ Deep: { Period: Infinity } }, "Period is Infinity"],
    [{ Count: Object(Number.NaN) }, "Count is NaN"],
    [{ List: [1, undefined] }, "item 1 of a list is undefined"],
    [{ List: [() => 1] }, "item 0 of a list is () => 1"],
    [{ Time: new Date(Number.NaN) }, "Time is an invalid date"],
  ])("refuses what it would write as null: %j", (value, message) => {
    expect(() => stringifyJson(value)).toThrow(`${message}, which JSON cannot express`);
  });
});
