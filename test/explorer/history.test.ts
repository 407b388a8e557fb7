import { describe, expect, it } from "vitest";
import { readCatalog } from "../../packages/explorer/src/describe/catalog.js";
import { shareable } from "../../packages/explorer/src/form/shareable.js";
import { compareResponses } from "../../packages/explorer/src/history/compare.js";
import { comparable, newEntry } from "../../packages/explorer/src/history/entry.js";
import { service } from "../../generated/service.js";
import { ownDocument } from "../fixtures/own-document.js";

const catalog = readCatalog(ownDocument());
const { secretFields } = service;

describe("what may leave the page's memory", () => {
  const { request: schema } = catalog.actions.get("CloneInstances")!;
  const share = (request: Record<string, unknown>): unknown =>
    shareable(request, schema, catalog.schemas, secretFields);

  it("is what the document describes, at any depth and with its types", () => {
    const request = {
      InstanceId: "crs-1",
      NodeSet: [{ NodeType: 0 }, { NodeType: 1, ZoneName: "a" }],
      ZoneId: 9_007_199_254_740_993n,
      PasswordPolicy: { Enabled: true },
      SecurityGroupIdList: [],
    };
    expect(share(request)).toEqual(request);
  });

  it("is no secret, whatever its type, and nothing under a name that is not known", () => {
    const secret = "Pass-w0rd";
    const request = {
      InstanceId: "crs-1",
      Password: secret,
      password: secret,
      constructor: secret,
      ["__proto__"]: { Password: secret },
      NodeSet: [{ NodeType: 0, Password: secret, Extra: [secret] }],
      PasswordPolicy: secret,
    };
    expect(share({ ...request, PasswordPolicy: { [secret]: secret } })).toEqual({
      InstanceId: "crs-1",
      NodeSet: [{ NodeType: 0 }],
      PasswordPolicy: {},
    });
    for (const value of [secret, 123_456, [secret], { secret }]) {
      expect(share({ Password: value })).toEqual({});
    }
  });

  it("is entry of a call and its response", () => {
    const action = catalog.actions.get("ResetPassword")!;
    const request = { InstanceId: "crs-1", Password: "Pass-w0rd" };
    const call = { target: "real", action: action.name, region: "ap-seoul", request } as const;
    const entry = newEntry("1", call, action, catalog.schemas, secretFields);
    expect(entry).toMatchObject({ request: { InstanceId: "crs-1" }, outcome: "calling" });
    const result = { List: [{ Password: "Pass-w0rd", Name: "a" }] };
    const response = comparable({ kind: "succeeded", result }, secretFields);
    expect(JSON.stringify([entry, response])).not.toContain("Pass-w0rd");
    expect(response).toMatchObject({ List: [{ Name: "a" }] });
    const refused = { kind: "refused", code: "A.B", message: "c", requestId: "d" } as const;
    expect(comparable(refused, secretFields)).toEqual({ Error: { Code: "A.B", Message: "c" } });
  });
});

describe("two responses", () => {
  it("are the same but for their request IDs, or differ in places", () => {
    const left = { RequestId: "1", Total: 2, Inner: { A: [1, 2], B: null } };
    expect(compareResponses(left, { ...left, RequestId: "2" })).toEqual([]);
    const right = { RequestId: "2", Total: 3, Inner: { A: [1], B: null, C: "new" } };
    expect(compareResponses(left, right)).toEqual([
      { path: "Total", left: 2, right: 3 },
      { path: "Inner.A[1]", left: 2, right: undefined },
      { path: "Inner.C", left: undefined, right: "new" },
    ]);
  });

  it("are compared by the IDs of their items, in any order", () => {
    const item = (id: string, status: number): object => ({
      Name: `name of ${id} ${status}`,
      Kind: "a",
      ItemId: id,
      Status: status,
    });
    const left = { Set: [item("a", 1), item("b", 2), item("c", 3)] };
    const right = { Set: [item("d", 4), item("c", 3), item("b", -2)] };
    expect(compareResponses(left, right).map(({ path }) => path)).toEqual([
      "Set[a]",
      "Set[b].Name",
      "Set[b].Status",
      "Set[d]",
    ]);
  });

  it("are compared by place where no field tells the items apart", () => {
    const left = { Set: [{ Id: 1 }, { Id: 1 }, 5] };
    expect(compareResponses(left, { Set: [{ Id: 1 }, { Id: 2 }, [5]] })).toEqual([
      { path: "Set[1].Id", left: 1, right: 2 },
      { path: "Set[2]", left: 5, right: [5] },
    ]);
    expect(compareResponses({ Set: [] }, { Set: null })).toHaveLength(1);
  });
});
