import { describe, expect, it } from "vitest";
import type { DescribeInstancesRequest } from "../../generated/index.js";
import { BillingMode, InstanceType } from "../../generated/types.js";
import { refused, emulated } from "../fixtures/emulated.js";

const instances = [
  {
    InstanceId: "crs-a",
    InstanceName: "carts",
    InstanceTags: [
      { TagKey: "team", TagValue: "shop" },
      { TagKey: "stage", TagValue: "live" },
    ],
    ProjectId: 3,
    BillingMode: BillingMode.MonthlySubscription,
  },
  {
    InstanceId: "crs-b",
    InstanceName: "sessions",
    Type: InstanceType.Redis70Cluster,
    RedisShardNum: 3,
    UniqVpcId: "vpc-b",
    UniqSubnetId: "subnet-b",
    InstanceTags: [{ TagKey: "team", TagValue: "login" }],
  },
  { InstanceId: "crs-c", InstanceName: "old-sessions", Isolated: true, ProjectId: 3 },
  { InstanceId: "crs-d", InstanceName: "elsewhere", Region: "eu-frankfurt", ZoneId: 1700001 },
  { InstanceId: "crs-e", InstanceName: "single", RedisReplicasNum: 0 },
];

async function listed(request: DescribeInstancesRequest, region?: string): Promise<string[]> {
  const { redis } = emulated({ instances });
  const { InstanceSet, TotalCount } = await redis.DescribeInstances(request, { region });
  if (request.Limit === undefined) expect(TotalCount).toBe(InstanceSet.length);
  return InstanceSet.map(({ InstanceId }) => InstanceId.slice(4));
}

describe("a list of instances", () => {
  it.each<[DescribeInstancesRequest, string]>([
    [{}, "ecba"],
    [{ InstanceId: "crs-a" }, "a"],
    [{ InstanceId: "crs-nowhere" }, ""],
    [{ InstanceIds: ["crs-a", "crs-b", "crs-d"] }, "ba"],
    [{ InstanceName: "sessions" }, "b"],
    [{ SearchKey: "sess" }, "cb"],
    [{ SearchKeys: ["carts", "crs-b"] }, "ba"],
    [{ SearchKeys: ["10.0.0.12"] }, "c"],
    [{ SearchKeys: ["sess"], InstanceId: "crs-a" }, ""],
    [{ Status: [-2] }, "c"],
    [{ Status: [2, -2] }, "ecba"],
    [{ Status: [] }, "ecba"],
    [{ InstanceTags: [{ TagKey: "team", TagValue: "shop" }] }, "a"],
    [{ InstanceTags: [{ TagKey: "team", TagValue: "nobody" }] }, ""],
    [
      {
        InstanceTags: [
          { TagKey: "team", TagValue: "shop" },
          { TagKey: "stage", TagValue: "test" },
        ],
      },
      "",
    ],
    [{ TagKeys: ["team"] }, "ba"],
    [{ TagKeys: ["team", "stage"] }, "a"],
    [{ BillingMode: "prepaid" }, "a"],
    [{ BillingMode: "postpaid" }, "ecb"],
    [{ AutoRenew: [0] }, "a"],
    [{ ProjectIds: [3] }, "ca"],
    [{ UniqVpcIds: ["vpc-b"] }, "b"],
    [{ UniqSubnetIds: ["subnet-b", "subnet-c"] }, "b"],
    [{ Type: InstanceType.Redis70Cluster }, "b"],
    [{ TypeVersion: 1 }, "e"],
    [{ TypeVersion: 2 }, "ca"],
    [{ TypeVersion: 3 }, "b"],
    [{ EngineName: "Redis-7.0" }, "b"],
    [{ EngineName: "CKV" }, ""],
    [{ AzMode: "multiaz" }, ""],
    [{ ProductVersions: ["cdc"] }, ""],
    [{ RegionIds: [1], TypeList: [99] }, "ecba"],
    [{ OrderBy: "instancename", OrderType: 0 }, "acbe"],
    [{ OrderBy: "instancename" }, "ebca"],
    [{ OrderBy: "projectId", OrderType: 0 }, "beac"],
    [{ OrderBy: "type" }, "beca"],
    [{ OrderBy: "curDeadline" }, "aecb"],
  ])("%j has %s", async (request, ids) => {
    expect((await listed(request)).join("")).toBe(ids);
  });

  it("is that of the region", async () => {
    expect((await listed({}, "eu-frankfurt")).join("")).toBe("edcba");
    const { redis } = emulated({ instances });
    const frankfurt = { region: "eu-frankfurt" };
    const { InstanceSet } = await redis.DescribeInstances({ InstanceId: "crs-d" }, frankfurt);
    expect(InstanceSet[0]).toMatchObject({ Region: "eu-frankfurt", RegionId: 17, ZoneId: 1700001 });
    const request = { InstanceId: "crs-d" };
    await refused(redis.DescribeInstanceParams(request), "ResourceNotFound.InstanceNotExists");
    await redis.DescribeInstanceParams(request, frankfurt);
  });

  it("has pages, and an offset selects the page that it is in", async () => {
    const order = { OrderBy: "instancename", OrderType: 0 } as const;
    expect(await listed({ ...order, Limit: 2 })).toEqual(["a", "c"]);
    expect(await listed({ ...order, Limit: 2, Offset: 2 })).toEqual(["b", "e"]);
    expect(await listed({ ...order, Limit: 2, Offset: 3 })).toEqual(["b", "e"]);
    expect(await listed({ ...order, Limit: 2, Offset: 4 })).toEqual([]);
    const { redis } = emulated({ instances });
    expect((await redis.DescribeInstances({ Limit: 1 })).TotalCount).toBe(4);
  });

  it("has 20 instances on a page by default", async () => {
    const many = Array.from({ length: 45 }, (_, i) => `crs-${i}`);
    const { redis } = emulated({ instances: many });
    expect((await redis.DescribeInstances({})).InstanceSet).toHaveLength(20);
    expect((await redis.DescribeInstances({ Offset: 40 })).InstanceSet).toHaveLength(5);
    expect((await redis.DescribeInstances({ Limit: 1000 })).InstanceSet).toHaveLength(45);
  });

  it("is shorter in the older action, with the same instances", async () => {
    const { redis } = emulated({ instances });
    const { InstanceDetails, TotalCount } = await redis.DescribeCommonDBInstances({
      InstanceNames: ["carts", "sessions"],
      Status: ["2"],
      PayMode: 0,
    });
    expect(TotalCount).toBe(1);
    expect(InstanceDetails).toMatchObject([{ InstanceId: "crs-a", Zone: "ap-singapore-1" }]);
  });
});

describe("an emulator without options", () => {
  it("has the instances of the document's examples", async () => {
    const { redis } = emulated();
    const { InstanceSet } = await redis.DescribeInstances({ OrderBy: "instancename" });
    expect(InstanceSet.map(({ InstanceId, Status }) => [InstanceId, Status])).toEqual([
      ["crs-exampl01", 2],
      ["crs-exampl03", -2],
      ["crs-exampl02", 2],
    ]);
    const backups = await redis.DescribeInstanceBackups({ InstanceId: "crs-exampl01" });
    expect(backups.BackupSet).toMatchObject([
      { BackupId: "100000001-2000002-300000003", Status: 2, EndTime: "2026-01-13 10:00:21" },
    ]);
    const groups = await redis.DescribeInstanceSecurityGroup({ InstanceIds: ["crs-exampl01"] });
    expect(groups.InstanceSecurityGroupsDetail[0]?.SecurityGroupDetails).toMatchObject([
      { SecurityGroupId: "sg-exampl01" },
    ]);
    const { Items } = await redis.DescribeParamTemplates({});
    expect(Items.map(({ TemplateId }) => TemplateId)).toEqual(["crs-cfg-exampl01"]);
  });
});

describe("ModifyInstance", () => {
  const ids = { InstanceIds: ["crs-a", "crs-b"] };

  it("changes name, project, renewal and delete protection", async () => {
    const { redis } = emulated({ instances });
    await redis.ModifyInstance({ Operation: "rename", ...ids, InstanceNames: ["x", "y"] });
    await redis.ModifyInstance({ Operation: "modifyProject", ...ids, ProjectId: 9 });
    await redis.ModifyInstance({ Operation: "modifyAutoRenew", ...ids, AutoRenews: [1, 2] });
    await redis.ModifyInstance({
      Operation: "modifyDeleteProtectionSwitch",
      ...ids,
      DeleteProtectionSwitches: [1, 0],
    });
    const { InstanceSet } = await redis.DescribeInstances({
      ...ids,
      OrderBy: "instancename",
      OrderType: 0,
    });
    expect(InstanceSet).toMatchObject([
      { InstanceName: "x", ProjectId: 9, AutoRenewFlag: 1, DeleteProtectionSwitch: 1 },
      // A pay-as-you-go instance is not renewed.
      { InstanceName: "y", ProjectId: 9, AutoRenewFlag: 0, DeleteProtectionSwitch: 0 },
    ]);
    await redis.ModifyInstance({ Operation: "rename", InstanceId: "crs-a", InstanceName: "z" });
    expect((await redis.DescribeInstances({ InstanceName: "z" })).TotalCount).toBe(1);
  });

  it("changes all or nothing", async () => {
    const { redis } = emulated({ instances });
    const rename = { Operation: "rename", ...ids } as const;
    await refused(redis.ModifyInstance(rename), "MissingParameter");
    await refused(
      redis.ModifyInstance({ ...rename, InstanceNames: ["x"] }),
      "InvalidParameterValue",
    );
    const other = { ...rename, InstanceIds: ["crs-a", "crs-nowhere"], InstanceNames: ["x", "y"] };
    await refused(redis.ModifyInstance(other), "ResourceNotFound");
    expect((await redis.DescribeInstances({ InstanceName: "x" })).TotalCount).toBe(0);
  });
});
