import { describe, expect, it } from "vitest";
import { refused, emulated } from "../fixtures/emulated.js";

const InstanceId = "crs-exampl01";
const TemplateId = "crs-cfg-exampl01";

describe("parameters", () => {
  it("change by a task, and every change is recorded", async () => {
    const { redis, settle } = emulated();
    const change = (Key: string, Value: string) =>
      redis.ModifyInstanceParams({ InstanceId, InstanceParams: [{ Key, Value }] });
    const shown = async () => {
      const { InstanceEnumParam } = await redis.DescribeInstanceParams({ InstanceId });
      const param = InstanceEnumParam.find(({ ParamName }) => ParamName === "maxmemory-policy");
      return [param?.CurrentValue, param?.Status];
    };
    expect(await change("maxmemory-policy", "allkeys-lru")).toMatchObject({ Changed: true });
    expect(await shown()).toEqual(["noeviction", 1]);
    settle();
    expect(await shown()).toEqual(["allkeys-lru", 2]);
    expect(await change("maxmemory-policy", "allkeys-lru")).toMatchObject({ Changed: false });
    await change("disable-command-list", "flushall,keys");
    const { InstanceParamHistory, TotalCount } = await redis.DescribeInstanceParamRecords({
      InstanceId,
    });
    expect(TotalCount).toBe(2);
    expect(InstanceParamHistory).toMatchObject([
      { ParamName: "disable-command-list", NewValue: "flushall,keys", Status: 1 },
      { ParamName: "maxmemory-policy", PreValue: "noeviction", NewValue: "allkeys-lru", Status: 2 },
    ]);
  });

  it.each([
    ["nonesuch", "1"],
    ["timeout", "59"],
    ["timeout", "many"],
    ["maxmemory-policy", "none"],
    ["disable-command-list", "flushall,shutdown"],
  ])("cannot be %s = %s", async (Key, Value) => {
    const { redis } = emulated();
    const InstanceParams = [{ Key, Value }];
    await refused(redis.ModifyInstanceParams({ InstanceId, InstanceParams }), "InvalidParameter");
  });
});

describe("templates", () => {
  it("are created, copied, changed, listed and deleted", async () => {
    const { redis } = emulated();
    const { TemplateId: copy } = await redis.CreateParamTemplate({
      Name: "copy",
      TemplateId,
      ParamList: [{ Key: "maxmemory-policy", Value: "allkeys-lru" }],
    });
    const { TemplateId: fresh } = await redis.CreateParamTemplate({
      Name: "fresh",
      ProductType: 8,
    });
    const values = async (id: string) => {
      const { Items } = await redis.DescribeParamTemplateInfo({ TemplateId: id });
      const value = (name: string) => Items.find(({ Name }) => Name === name)?.CurrentValue;
      return [value("timeout"), value("maxmemory-policy")];
    };
    expect(await values(copy)).toEqual(["120", "allkeys-lru"]);
    expect(await values(fresh)).toEqual(["31536000", "noeviction"]);
    await redis.ModifyParamTemplate({
      TemplateId: fresh,
      Name: "renamed",
      ParamList: [{ Key: "timeout", Value: "90" }],
    });
    expect(await values(fresh)).toEqual(["90", "noeviction"]);
    const names = async (request: object) =>
      (await redis.DescribeParamTemplates(request)).Items.map(({ Name }) => Name);
    expect(await names({})).toEqual(["sessions", "copy", "renamed"]);
    expect(await names({ ProductTypes: [9] })).toEqual(["sessions", "copy"]);
    expect(await names({ TemplateNames: ["renamed"] })).toEqual(["renamed"]);
    expect(await names({ TemplateIds: [copy] })).toEqual(["copy"]);
    expect(await names({ Limit: 2, Offset: 2 })).toEqual(["renamed"]);
    expect(await names({ Limit: 0 })).toEqual([]);
    await redis.DeleteParamTemplate({ TemplateId: copy });
    expect(await names({})).toEqual(["sessions", "renamed"]);
    await refused(redis.DeleteParamTemplate({ TemplateId: copy }), "ResourceNotFound");
    await refused(redis.CreateParamTemplate({ Name: "no type" }), "MissingParameter");
  });

  it("are applied to instances of their type, all or none", async () => {
    const { redis, waitFor } = emulated();
    const apply = (...InstanceIds: string[]) =>
      redis.ApplyParamsTemplate({ InstanceIds, TemplateId });
    await refused(apply(InstanceId, "crs-exampl02"), "UnsupportedOperation");
    const { TaskIds } = await apply(InstanceId);
    for (const TaskId of TaskIds) await waitFor("Task", { TaskId });
    const { InstanceIntegerParam } = await redis.DescribeInstanceParams({ InstanceId });
    expect(InstanceIntegerParam[0]).toMatchObject({ ParamName: "timeout", CurrentValue: "120" });
    expect((await redis.DescribeInstanceParamRecords({ InstanceId })).TotalCount).toBe(1);
  });
});

describe("security groups", () => {
  const Product = "redis";
  const of = async ({ redis }: ReturnType<typeof emulated>, id = InstanceId) => {
    const { Groups } = await redis.DescribeDBSecurityGroups({ Product, InstanceId: id });
    return Groups.map(({ SecurityGroupId }) => SecurityGroupId);
  };

  it("are added to instances, removed and replaced", async () => {
    const world = emulated();
    const { redis } = world;
    const InstanceIds = [InstanceId, "crs-exampl02"];
    await redis.AssociateSecurityGroups({ Product, SecurityGroupId: "sg-b", InstanceIds });
    await redis.AssociateSecurityGroups({ Product, SecurityGroupId: "sg-b", InstanceIds });
    expect(await of(world)).toEqual(["sg-exampl01", "sg-b"]);
    await redis.DisassociateSecurityGroups({
      Product,
      SecurityGroupId: "sg-exampl01",
      InstanceIds: ["crs-exampl02"],
    });
    expect(await of(world, "crs-exampl02")).toEqual(["sg-b"]);
    await redis.ModifyDBInstanceSecurityGroups({
      Product,
      InstanceId,
      SecurityGroupIds: ["sg-c", "sg-d"],
    });
    expect(await of(world)).toEqual(["sg-c", "sg-d"]);
    const { InstanceSecurityGroupsDetail } = await redis.DescribeInstanceSecurityGroup({
      InstanceIds: [...InstanceIds, "crs-nowhere1"],
    });
    expect(InstanceSecurityGroupsDetail.map((one) => one.InstanceId)).toEqual(InstanceIds);
  });

  it("of a project are listed", async () => {
    const { redis } = emulated({
      instances: [{ InstanceId: "crs-a", SecurityGroupIds: ["sg-a", "sg-b"] }],
    });
    const { Groups, Total } = await redis.DescribeProjectSecurityGroups({ Product, Limit: 2 });
    expect([Total, Groups.length]).toEqual([3, 2]);
    const one = await redis.DescribeProjectSecurityGroups({ Product, SearchKey: "sg-a" });
    expect(one.Groups).toMatchObject([{ SecurityGroupId: "sg-a" }]);
    const all = await redis.DescribeProjectSecurityGroup({ ProjectId: -1 });
    expect(all.SecurityGroupDetails).toHaveLength(3);
    const some = await redis.DescribeProjectSecurityGroup({ SecurityGroupId: "sg-b" });
    expect(some.SecurityGroupDetails).toMatchObject([{ SecurityGroupId: "sg-b" }]);
  });

  it("are not listed for an unknown instance", async () => {
    const { redis } = emulated();
    const request = { Product, SecurityGroupId: "sg-b", InstanceIds: [InstanceId, "crs-nowhere1"] };
    const nobody = { Product, InstanceId: "crs-nowhere1" } as const;
    await refused(redis.DescribeDBSecurityGroups(nobody), "ResourceNotFound.InstanceNotFound");
    await refused(redis.AssociateSecurityGroups({ ...request, Product }), "ResourceNotFound");
  });
});
