import { describe, expect, it } from "vitest";
import { validateCloneInstances } from "../../generated/validate.js";
import { cloneRequest } from "../fixtures/requests.js";

const check = (changes: object, base: object = cloneRequest) =>
  validateCloneInstances.check({ ...base, ...changes });
const monthly = { ...cloneRequest, BillingMode: 1, Period: 12 };

describe("a request that obeys the rules", () => {
  it.each([
    [{}],
    [{ GoodsNum: 30 }],
    [{ ZoneId: 0 }],
    [{ ZoneId: Number.MAX_SAFE_INTEGER }],
    [{ BillingMode: 1, GoodsNum: 100, Period: 60 }],
    [{ BillingMode: 1, Period: 36, AutoRenew: 2 }],
    [{ SecurityGroupIdList: [] }],
    [{ SubnetId: "subnet-1" }],
    [{ VpcId: "vpc-1", SubnetId: "subnet-1" }],
    [{ InstanceName: "x" }],
    [{ InstanceName: "缓存-clone" }],
    [{ InstanceName: "a-B_9".repeat(12) }],
    [{ Password: "Abcdefg1" }],
    [{ Password: "aB`/".repeat(7) + "xy" }],
    [{ VPort: 1024 }],
    [{ VPort: 65535 }],
    [{ NodeSet: [] }],
    [{ NodeSet: [{ NodeType: 0 }, { NodeType: 1, NodeId: -1, ZoneId: 1, ZoneName: "z" }] }],
    [{ ProjectId: -1 }],
    [{ ResourceTags: [{ TagKey: "", TagValue: "" }] }],
    [{ NoAuth: true, EncryptPassword: false, TemplateId: "", AlarmPolicyList: ["p"] }],
    [{ CloneTime: "2026-01-13 08:00:00" }],
    // JSON leaves such members out.
    [{ VpcId: undefined, Unheard: undefined }],
  ])("is accepted: %j", (changes) => {
    expect(check(changes)).toEqual([]);
  });
});

describe("a request that breaks one rule", () => {
  it.each<[object, (string | number)[], string, string]>([
    [
      { InstanceId: undefined },
      ["InstanceId"],
      "required",
      "InstanceId is required, and is missing",
    ],
    [{ GoodsNum: undefined }, ["GoodsNum"], "required", "GoodsNum is required, and is missing"],
    [{ ZoneId: undefined }, ["ZoneId"], "required", "ZoneId is required, and is missing"],
    [
      { BillingMode: undefined },
      ["BillingMode"],
      "required",
      "BillingMode is required, and is missing",
    ],
    [{ Period: undefined }, ["Period"], "required", "Period is required, and is missing"],
    [
      { SecurityGroupIdList: undefined },
      ["SecurityGroupIdList"],
      "required",
      "SecurityGroupIdList is required, and is missing",
    ],
    [{ BackupId: undefined }, ["BackupId"], "required", "BackupId is required, and is missing"],
    [
      { VpcId: "vpc-1" },
      ["SubnetId"],
      "dependentRequired",
      "SubnetId is required together with VpcId, and is missing",
    ],
    [{ InstanceId: 5 }, ["InstanceId"], "type", "InstanceId must be a string, and is 5"],
    [{ InstanceId: null }, ["InstanceId"], "type", "InstanceId must be a string, and is null"],
    [{ GoodsNum: 0 }, ["GoodsNum"], "minimum", "GoodsNum must be at least 1, and is 0"],
    [{ GoodsNum: 31 }, ["GoodsNum"], "maximum", "GoodsNum must be at most 30, and is 31"],
    [{ GoodsNum: 1.5 }, ["GoodsNum"], "type", "GoodsNum must be an integer, and is 1.5"],
    [{ GoodsNum: Number.NaN }, ["GoodsNum"], "type", "GoodsNum must be an integer, and is NaN"],
    [{ GoodsNum: "3" }, ["GoodsNum"], "type", 'GoodsNum must be an integer, and is "3"'],
    [
      { ZoneId: -1 },
      ["ZoneId"],
      "format",
      "ZoneId must be an integer of 64 bits, not negative, and is -1",
    ],
    [
      { BillingMode: 2 },
      ["BillingMode"],
      "oneOf",
      "BillingMode must be 0 (PayAsYouGo) or 1 (MonthlySubscription), and is 2",
    ],
    [{ BillingMode: "0" }, ["BillingMode"], "type", 'BillingMode must be an integer, and is "0"'],
    [{ Period: 12 }, ["Period"], "const", "Period must be 1, and is 12"],
    [
      { SecurityGroupIdList: "sg-1" },
      ["SecurityGroupIdList"],
      "type",
      "SecurityGroupIdList must be a list, and is a string",
    ],
    [
      { SecurityGroupIdList: ["sg", 7] },
      ["SecurityGroupIdList", 1],
      "type",
      "SecurityGroupIdList[1] must be a string, and is 7",
    ],
    [{ NoAuth: 1 }, ["NoAuth"], "type", "NoAuth must be true or false, and is 1"],
    [
      { InstanceName: "" },
      ["InstanceName"],
      "pattern",
      'InstanceName must match ^(?:[A-Za-z0-9_-]|[^\\x00-\\x7F])+$, and is ""',
    ],
    [
      { InstanceName: "a b" },
      ["InstanceName"],
      "pattern",
      'InstanceName must match ^(?:[A-Za-z0-9_-]|[^\\x00-\\x7F])+$, and is "a b"',
    ],
    [
      { InstanceName: "n".repeat(61) },
      ["InstanceName"],
      "maxLength",
      `InstanceName must be at most 60 characters long, and is "${"n".repeat(40)}…"`,
    ],
    [
      { AutoRenew: 3 },
      ["AutoRenew"],
      "oneOf",
      "AutoRenew must be 0 (Manual), 1 (Automatic) or 2 (Off), and is 3",
    ],
    [{ VPort: 1023 }, ["VPort"], "minimum", "VPort must be at least 1024, and is 1023"],
    [{ VPort: 65536 }, ["VPort"], "maximum", "VPort must be at most 65535, and is 65536"],
    [{ NodeSet: {} }, ["NodeSet"], "type", "NodeSet must be a list, and is an object"],
    [{ NodeSet: [5] }, ["NodeSet", 0], "type", "NodeSet[0] must be an object, and is 5"],
    [
      { NodeSet: [{}] },
      ["NodeSet", 0, "NodeType"],
      "required",
      "NodeSet[0].NodeType is required, and is missing",
    ],
    [
      { NodeSet: [{ NodeType: 0 }, { NodeType: 2 }] },
      ["NodeSet", 1, "NodeType"],
      "oneOf",
      "NodeSet[1].NodeType must be 0 (Master) or 1 (Replica), and is 2",
    ],
    [
      { NodeSet: [{ NodeType: 0, Zone: 1 }] },
      ["NodeSet", 0, "Zone"],
      "unknown",
      "NodeSet[0].Zone is not known: there is no such parameter",
    ],
    [{ ProjectId: 0.5 }, ["ProjectId"], "type", "ProjectId must be an integer, and is 0.5"],
    [
      { ProjectId: 2 ** 63 },
      ["ProjectId"],
      "format",
      "ProjectId must be an integer of 64 bits, and is 9223372036854776000",
    ],
    [
      { ResourceTags: [{ TagKey: "k" }] },
      ["ResourceTags", 0, "TagValue"],
      "required",
      "ResourceTags[0].TagValue is required, and is missing",
    ],
    [
      { CloneTime: new Date(0) },
      ["CloneTime"],
      "type",
      "CloneTime must be a string, and is an object",
    ],
    [{ Force: true }, ["Force"], "unknown", "Force is not known: there is no such parameter"],
    [{ "a b": true }, ["a b"], "unknown", '["a b"] is not known: there is no such parameter'],
    [
      { constructor: 1 },
      ["constructor"],
      "unknown",
      "constructor is not known: there is no such parameter",
    ],
  ])("is told so: %j", (changes, path, rule, message) => {
    const issues = check(changes);
    expect(issues.map((issue) => [issue.path, issue.rule, issue.message])).toEqual([
      [path, rule, message],
    ]);
  });

  it.each<[object, (string | number)[], string]>([
    [{ GoodsNum: 101 }, ["GoodsNum"], "GoodsNum must be at most 100, and is 101"],
    [{ Period: 13 }, ["Period"], "Period must be one of"],
    [{ Period: 61 }, ["Period"], "Period must be one of"],
  ])("is told so, with a monthly subscription: %j", (changes, path, message) => {
    const issues = check(changes, monthly);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path });
    expect(issues[0]?.message).toContain(
      message.replace("one of", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10"),
    );
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
