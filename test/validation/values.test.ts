import { describe, expect, it } from "vitest";
import { validateCloneInstances } from "../../generated/validate.js";
import { cloneRequest } from "../fixtures/requests.js";

const rules = (changes: object) =>
  validateCloneInstances
    .check({ ...cloneRequest, ...changes })
    .map(({ path, rule }) => `${path.join(".")} ${rule}`);

describe("a bigint", () => {
  it("is an integer, and obeys the same rules", () => {
    expect(rules({ GoodsNum: 30n, BillingMode: 0n, Period: 1n, VPort: 1024n })).toEqual([]);
    expect(rules({ GoodsNum: 31n })).toEqual(["GoodsNum maximum"]);
    expect(rules({ GoodsNum: 0n })).toEqual(["GoodsNum minimum"]);
    expect(rules({ BillingMode: 2n })).toEqual(["BillingMode oneOf"]);
    expect(rules({ Period: 2n })).toEqual(["Period const"]);
    expect(rules({ BillingMode: 1n, Period: 13n })).toEqual(["Period enum"]);
    expect(rules({ InstanceName: 5n })).toEqual(["InstanceName type"]);
  });

  it("makes the same conditions hold as a number", () => {
    expect(rules({ BillingMode: 0n, GoodsNum: 31 })).toEqual(["GoodsNum maximum"]);
    expect(rules({ BillingMode: 1n, GoodsNum: 31 })).toEqual([]);
  });

  it("fits into 64 bits, to the last one", () => {
    expect(rules({ ZoneId: 2n ** 64n - 1n, ProjectId: 2n ** 63n - 1n })).toEqual([]);
    expect(rules({ ZoneId: 0n, ProjectId: -(2n ** 63n) })).toEqual([]);
    expect(rules({ ZoneId: 2n ** 64n })).toEqual(["ZoneId format"]);
    expect(rules({ ZoneId: -1n })).toEqual(["ZoneId format"]);
    expect(rules({ ProjectId: 2n ** 63n })).toEqual(["ProjectId format"]);
    expect(rules({ ProjectId: -(2n ** 63n) - 1n })).toEqual(["ProjectId format"]);
  });

  it("is shown in full", () => {
    const [issue] = validateCloneInstances.check({ ...cloneRequest, ZoneId: 2n ** 64n });
    expect(issue?.message).toContain("and is 18446744073709551616");
    expect(issue?.value).toBe(2n ** 64n);
  });
});

describe("a secret", () => {
  const SECRET = "hunter2 is no password";
  const shown = (request: unknown) =>
    JSON.stringify(validateCloneInstances.check(request), (_key, value: unknown) =>
      typeof value === "bigint" ? `${value}` : value,
    );

  it("is masked, whatever rule it breaks", () => {
    for (const [Password, rule] of [
      ["short!1", "minLength"],
      [`A1${"x".repeat(70)}`, "maxLength"],
      ["/starting1", "pattern"],
      [12345678, "type"],
      [["listed-12"], "type"],
      [{ inner: "listed-12" }, "type"],
    ] as const) {
      const issues = validateCloneInstances.check({ ...cloneRequest, Password });
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({ path: ["Password"], rule, value: "***" });
      expect(issues[0]?.message).toMatch(/^Password must .*, and is \*\*\*$/);
      for (const part of [Password].flat()) {
        const text = typeof part === "object" ? part.inner : String(part);
        expect(JSON.stringify(issues)).not.toContain(text);
      }
    }
  });

  it.each([
    ["in the request as a whole", [{ ...cloneRequest, Password: SECRET }]],
    ["in a request made into text", JSON.stringify({ Password: SECRET })],
    ["in an unknown member", { ...cloneRequest, Pasword: SECRET }],
    ["inside an unknown member", { ...cloneRequest, Options: { Password: SECRET } }],
    ["where it does not belong", { ...cloneRequest, NodeSet: [{ Password: SECRET }] }],
    ["in place of a list", { ...cloneRequest, NodeSet: { Password: SECRET } }],
    ["in place of a text", { ...cloneRequest, InstanceName: { Password: SECRET } }],
    ["as text in place of a list", { ...cloneRequest, NodeSet: `[{"Password":"${SECRET}"}]` }],
    ["in another field as well", { ...cloneRequest, Password: SECRET, InstanceName: SECRET }],
    ["as part of another", { ...cloneRequest, Password: SECRET, InstanceName: `<${SECRET}>` }],
    ["as a number's place", { ...cloneRequest, Password: SECRET, ZoneId: SECRET }],
  ])("does not show %s", (_where, request) => {
    expect(shown(request)).not.toBe("[]");
    expect(shown(request)).not.toContain("hunter2");
  });
});

describe("a long value", () => {
  it("is cut between characters", () => {
    const [issue] = validateCloneInstances.check({ ...cloneRequest, GoodsNum: "😀".repeat(100) });
    expect(issue?.message).toBe(`GoodsNum must be an integer, and is "${"😀".repeat(40)}…"`);
  });
});
