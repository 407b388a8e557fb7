import { describe, expect, it } from "vitest";
import { validateCloneInstances } from "../../generated/validate.js";
import { cloneRequest } from "../fixtures/requests.js";
import { checkOf, checkOfField } from "./check-of.js";

const Node = {
  type: "object",
  properties: {
    Secret: { type: "string", writeOnly: true, minLength: 4 },
    Child: { $ref: "#/components/schemas/Node" },
    Children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
  },
};

const HOSTILE = 100_000;

function nested(levels: number, around: (inner: unknown) => unknown, core: unknown): unknown {
  let value = core;
  for (let level = 0; level < levels; level++) value = around(value);
  return value;
}

describe("a type that holds itself", () => {
  it("is followed over 256 levels, and a value that goes deeper has one issue for that", async () => {
    const check = await checkOf(Node, { Node });
    const chain = (levels: number) => nested(levels, (Child) => ({ Child }), {});
    expect(check(chain(256))).toEqual([]);
    for (const levels of [257, HOSTILE]) {
      const [issue, ...others] = check(chain(levels));
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ rule: "depth", value: "an object" });
      expect(issue?.path).toEqual(Array.from({ length: 257 }, () => "Child"));
      expect(issue?.message).toMatch(/Child must be at most 256 levels deep, and is an object$/);
    }
  });

  it("is followed through lists", async () => {
    const check = await checkOf(Node, { Node });
    const value = nested(HOSTILE, (inner) => ({ Children: [inner] }), {});
    expect(check(value).map(({ rule }) => rule)).toEqual(["depth"]);
  });

  it("ends where a value holds itself", async () => {
    const check = await checkOf(Node, { Node });
    const value: Record<string, unknown> = { Secret: "pw1" };
    value["Child"] = value;
    const issues = check(value);
    expect(issues[0]).toMatchObject({ rule: "minLength", path: ["Secret"], value: "***" });
    expect(issues.map(({ rule }) => rule)).toContain("depth");
    expect(JSON.stringify(issues)).not.toContain("pw1");
  });
});

describe("a deep value that no type asks for", () => {
  const deep = nested(HOSTILE, (inner) => [inner], { Password: "hunter2!aA" });

  it("does no harm, and shows no secret", () => {
    const issues = validateCloneInstances.check({
      ...cloneRequest,
      Unheard: deep,
      InstanceName: "<hunter2!aA>",
      BackupId: deep,
    });
    expect(issues.map(({ path, rule }) => [path.join("."), rule])).toEqual([
      ["BackupId", "type"],
      ["InstanceName", "pattern"],
      ["Unheard", "unknown"],
    ]);
    expect(JSON.stringify(issues)).not.toContain("hunter2");
  });

  it("is compared with others as far as it is looked at", async () => {
    const check = await checkOfField({ type: "array", items: {}, uniqueItems: true });
    expect(check([deep, 1])).toEqual([]);
    expect(check([deep, deep])).toMatchObject([{ rule: "uniqueItems" }]);
  });
});

it("a list of any length is looked at to its end", async () => {
  const check = await checkOfField({ type: "array", items: { type: "integer" } });
  const list: unknown[] = Array.from({ length: 200_000 }, (_, index) => index);
  expect(check(list)).toEqual([]);
  list[199_999] = "x";
  expect(check(list)).toMatchObject([{ path: ["X", 199_999], rule: "type" }]);
});
