import { describe, expect, it } from "vitest";
import { validateCloneInstances } from "../../generated/validate.js";
import { cloneRequest } from "../fixtures/requests.js";

// That a request is accepted or refused as the document says is what `oracle.sampled.test.ts` holds, for
// every action. Here is what a user reads.

const check = (changes: object, base: object = cloneRequest) =>
  validateCloneInstances.check({ ...base, ...changes });

describe("a request that obeys the rules", () => {
  it.each([
    [{}],
    [{ BillingMode: 1, GoodsNum: 100, Period: 60 }],
    [{ InstanceName: "缓存-clone" }],
    [{ NodeSet: [{ NodeType: 0 }, { NodeType: 1, NodeId: -1, ZoneId: 1, ZoneName: "z" }] }],
    // JSON leaves such members out.
    [{ VpcId: undefined, Unheard: undefined }],
  ])("is accepted: %j", (changes) => {
    expect(check(changes)).toEqual([]);
  });
});

describe("a request that breaks one rule", () => {
  const NAME = String.raw`InstanceName must match ^(?:[A-Za-z0-9_-]|[^\x00-\x7F])+$`;

  it.each<[changes: object, path: string, rule: string, message: string]>([
    [{ BackupId: undefined }, "BackupId", "required", "BackupId is required, and is missing"],
    [
      { VpcId: "vpc-1" },
      "SubnetId",
      "dependentRequired",
      "SubnetId is required together with VpcId, and is missing",
    ],
    [{ InstanceId: 5 }, "InstanceId", "type", "InstanceId must be a string, and is 5"],
    [{ InstanceId: null }, "InstanceId", "type", "InstanceId must be a string, and is null"],
    [{ GoodsNum: 0 }, "GoodsNum", "minimum", "GoodsNum must be at least 1, and is 0"],
    [{ GoodsNum: 31 }, "GoodsNum", "maximum", "GoodsNum must be at most 30, and is 31"],
    [{ GoodsNum: 1.5 }, "GoodsNum", "type", "GoodsNum must be an integer, and is 1.5"],
    [{ GoodsNum: Number.NaN }, "GoodsNum", "type", "GoodsNum must be an integer, and is NaN"],
    [{ GoodsNum: "3" }, "GoodsNum", "type", 'GoodsNum must be an integer, and is "3"'],
    [
      { ZoneId: -1 },
      "ZoneId",
      "format",
      "ZoneId must be an integer of 64 bits, not negative, and is -1",
    ],
    [
      { ProjectId: 2 ** 63 },
      "ProjectId",
      "format",
      "ProjectId must be an integer of 64 bits, and is 9223372036854776000",
    ],
    [
      { BillingMode: 2 },
      "BillingMode",
      "oneOf",
      "BillingMode must be 0 (PayAsYouGo) or 1 (MonthlySubscription), and is 2",
    ],
    [
      { AutoRenew: 3 },
      "AutoRenew",
      "oneOf",
      "AutoRenew must be 0 (Manual), 1 (Automatic) or 2 (Off), and is 3",
    ],
    [{ Period: 12 }, "Period", "const", "Period must be 1, and is 12"],
    [
      { SecurityGroupIdList: "sg-1" },
      "SecurityGroupIdList",
      "type",
      "SecurityGroupIdList must be a list, and is a string",
    ],
    [
      { SecurityGroupIdList: ["sg", 7] },
      "SecurityGroupIdList.1",
      "type",
      "SecurityGroupIdList[1] must be a string, and is 7",
    ],
    [{ NoAuth: 1 }, "NoAuth", "type", "NoAuth must be true or false, and is 1"],
    [{ InstanceName: "a b" }, "InstanceName", "pattern", `${NAME}, and is "a b"`],
    [
      { InstanceName: "n".repeat(61) },
      "InstanceName",
      "maxLength",
      `InstanceName must be at most 60 characters long, and is "${"n".repeat(40)}…"`,
    ],
    [{ NodeSet: {} }, "NodeSet", "type", "NodeSet must be a list, and is an object"],
    [{ NodeSet: [5] }, "NodeSet.0", "type", "NodeSet[0] must be an object, and is 5"],
    [
      { NodeSet: [{}] },
      "NodeSet.0.NodeType",
      "required",
      "NodeSet[0].NodeType is required, and is missing",
    ],
    [
      { NodeSet: [{ NodeType: 0, Zone: 1 }] },
      "NodeSet.0.Zone",
      "unknown",
      "NodeSet[0].Zone is not known: there is no such parameter",
    ],
    [
      { CloneTime: new Date(0) },
      "CloneTime",
      "type",
      "CloneTime must be a string, and is an object",
    ],
    [{ "a b": true }, "a b", "unknown", '["a b"] is not known: there is no such parameter'],
    [
      { constructor: 1 },
      "constructor",
      "unknown",
      "constructor is not known: there is no such parameter",
    ],
  ])("is told so: %j", (changes, path, rule, message) => {
    const issues = check(changes);
    expect(issues.map((issue) => [issue.path.join("."), issue.rule, issue.message])).toEqual([
      [path, rule, message],
    ]);
  });

  it.each([
    [{ GoodsNum: 101 }, "GoodsNum must be at most 100, and is 101"],
    [{ Period: 13 }, "Period must be 1, 2, 3, 4, 5, 6, 7, 8, 9, 10"],
  ])("is told so, with a monthly subscription: %j", (changes, message) => {
    const issues = check(changes, { ...cloneRequest, BillingMode: 1, Period: 12 });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(message);
  });
});

describe("what is no request", () => {
  it.each([
    [undefined, "the request must be an object, and is missing"],
    [null, "the request must be an object, and is null"],
    [[], "the request must be an object, and is a list of 0"],
    ["{}", "the request must be an object, and is a string"],
    [5n, "the request must be an object, and is 5"],
    [() => 1, "the request must be an object, and is a function"],
  ])("is told so: %s", (value, message) => {
    expect(validateCloneInstances.check(value).map((issue) => issue.message)).toEqual([message]);
  });
});

it("reports all faults at once, each of them once", () => {
  const issues = check({
    InstanceId: undefined,
    GoodsNum: 101,
    BillingMode: 0,
    Period: 2,
    VpcId: "vpc-1",
    VPort: "x",
    NodeSet: [{ NodeType: 7, ZoneId: -1 }, "y"],
    Extra: 1,
  });
  expect(issues.map(({ path, rule }) => `${path.join(".")} ${rule}`).sort()).toEqual([
    "Extra unknown",
    "GoodsNum maximum",
    "GoodsNum maximum",
    "InstanceId required",
    "NodeSet.0.NodeType oneOf",
    "NodeSet.0.ZoneId format",
    "NodeSet.1 type",
    "Period const",
    "SubnetId dependentRequired",
    "VPort type",
  ]);
  expect(new Set(issues.map(({ message }) => message)).size).toBe(issues.length);
});

it("starts afresh with every request", () => {
  expect(check({ GoodsNum: 31 })).toHaveLength(1);
  expect(check({})).toEqual([]);
  expect(check({ VPort: 1 })).toHaveLength(1);
});
