import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber, shownText } from "../../packages/explorer/src/form/input-value.js";
import { indented, readRequest } from "../../packages/explorer/src/form/json-text.js";
import { valueAt, withValue, type Path } from "../../packages/explorer/src/form/path.js";
import {
  HIDDEN,
  hideSecrets,
  restoreSecrets,
  secretTest,
} from "../../packages/explorer/src/form/secrets.js";
import { parseJson } from "../../runtime/json.js";

const isSecret = secretTest(["Password"]);

describe("a value put into a request", () => {
  it("is there, and leaves the rest and the request before as they were", () => {
    const key = fc.oneof(fc.string(), fc.constant("__proto__"), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), fc.jsonValue(), (keys, value) => {
        const path: Path = [`${keys[0]}`, ...keys.slice(1)];
        const before = { Other: [1, { Deep: true }] };
        fc.pre(path[0] !== "Other");
        const after = withValue(before, path, value);
        expect(valueAt(after, path)).toEqual(value);
        expect(valueAt(after, ["Other"])).toBe(before.Other);
        expect(before).toEqual({ Other: [1, { Deep: true }] });
        expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
      }),
    );
  });

  it("is taken out again, and the items of a list move up", () => {
    const request = { List: ["a", "b", "c"], Inner: { One: 1, Two: 2 } };
    expect(withValue(request, ["List", 1], undefined)).toEqual({ ...request, List: ["a", "c"] });
    expect(withValue(request, ["Inner", "One"], undefined)).toEqual({
      ...request,
      Inner: { Two: 2 },
    });
    expect(withValue(request, ["List"], undefined)).toEqual({ Inner: request.Inner });
  });
});

describe("what is typed for a number", () => {
  it.each([
    ["", undefined],
    ["31", 31],
    ["-1", -1],
    ["1.5", 1.5],
    ["0", 0],
    ["-", "-"],
    ["1.", "1."],
    ["007", "007"],
    ["1e3", "1e3"],
    [" 1", " 1"],
    ["NaN", "NaN"],
    ["Infinity", "Infinity"],
    ["0x10", "0x10"],
    ["9007199254740993", 9_007_199_254_740_993n],
  ])("%s becomes %s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it("shows again as it was typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.float().map(String), fc.bigInt().map(String)),
        (text) => {
          expect(shownText(readNumber(text))).toBe(text);
        },
      ),
    );
  });
});

describe("a request as JSON", () => {
  it("is read back as it was, integers whole", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (request) => {
        const read = readRequest(indented(request));
        expect(read).toEqual({ kind: "request", value: parseJson(JSON.stringify(request)) });
      }),
    );
    expect(indented({ Id: 9_007_199_254_740_993n, List: [], Inner: {} })).toBe(
      '{\n  "Id": 9007199254740993,\n  "List": [],\n  "Inner": {}\n}',
    );
  });

  it("says where it is none", () => {
    expect(readRequest('{\n  "A": 1,\n  oops\n}')).toEqual({ kind: "invalid", line: 3 });
    expect(readRequest("[1]")).toEqual({ kind: "notObject" });
    expect(readRequest("")).toEqual({ kind: "request", value: {} });
  });
});

describe("secrets in the JSON", () => {
  it("are hidden, and stay what they were when they are left hidden", () => {
    const request = { Password: "Secret-1", Accounts: [{ Password: "Secret-2", Name: "a" }] };
    const shown = hideSecrets(request, isSecret);
    expect(JSON.stringify(shown)).not.toMatch(/Secret/);
    expect(restoreSecrets(shown, request, isSecret)).toEqual(request);
    const changed = { ...(shown as object), Password: "Other-Secret" };
    expect(restoreSecrets(changed, request, isSecret)).toEqual({
      ...request,
      Password: "Other-Secret",
    });
  });

  it("are not made up where there were none", () => {
    expect(restoreSecrets({ Password: HIDDEN }, {}, isSecret)).toEqual({ Password: HIDDEN });
    expect(restoreSecrets({ Name: HIDDEN }, { Name: "a" }, isSecret)).toEqual({ Name: HIDDEN });
  });
});
