import { describe, expect, it } from "vitest";
import type { CloneClient } from "../../../index.js";
import { chooseBackup } from "../../../workflows/clone/backup.js";
import { CloneError } from "../../../workflows/clone/errors.js";
import { orderFor, readSource, type Source } from "../../../workflows/clone/order.js";
import { findLike } from "../../../workflows/clone/purchase.js";

/** A client that gives these answers, whatever it is asked for, and keeps what it was asked. */
function answering(answers: Readonly<Record<string, object>>) {
  const asked: object[] = [];
  const methods = Object.entries(answers).map(([action, answer]) => [
    action,
    (request: object) => {
      asked.push(request);
      return Promise.resolve(answer);
    },
  ]);
  return { redis: Object.fromEntries(methods) as CloneClient, asked };
}

const source = {
  instance: {
    InstanceId: "crs-source01",
    InstanceName: "sessions",
    ZoneId: 900001,
    UniqVpcId: "vpc-1",
    UniqSubnetId: "subnet-1",
    Port: 7001,
    NoAuth: false,
    ProjectId: 3,
  },
  securityGroupIds: ["sg-1", "sg-2"],
} as unknown as Source;

function sourceWith(instance: object): Source {
  return { ...source, instance: { ...source.instance, ...instance } };
}

const START = { BackupId: "1-2-3" };

describe("the order for a clone", () => {
  it("has what the source has, for one instance paid as you go", () => {
    expect(orderFor({}, source, START, "name")).toEqual({
      InstanceId: "crs-source01",
      GoodsNum: 1,
      ZoneId: 900001,
      BillingMode: 0,
      Period: 1,
      SecurityGroupIdList: ["sg-1", "sg-2"],
      BackupId: "1-2-3",
      VpcId: "vpc-1",
      SubnetId: "subnet-1",
      VPort: 7001,
      ProjectId: 3,
      InstanceName: "name",
    });
  });

  it("names no network and no port where the source has none", () => {
    const bare = sourceWith({ UniqVpcId: "", UniqSubnetId: "", Port: 0 });
    const order = orderFor({}, bare, START, "name");
    for (const field of ["VpcId", "SubnetId", "VPort"]) expect(order).not.toHaveProperty(field);
  });

  it("does without a password where the source does, unless one is given", () => {
    const open = sourceWith({ NoAuth: true });
    expect(orderFor({}, open, START, "name").NoAuth).toBe(true);
    const order = { Password: "Example-Passw0rd" };
    expect(orderFor({ order }, open, START, "name")).not.toHaveProperty("NoAuth");
  });

  it("goes by what the caller gives, but for the name", () => {
    const order = { BillingMode: 1, Period: 12, CloneTime: "2026-01-13 08:00:00" } as const;
    expect(orderFor({ order }, source, START, "name")).toMatchObject({
      ...order,
      InstanceName: "name",
    });
  });
});

describe("looking for a clone", () => {
  const named = { InstanceId: "crs-1", InstanceName: "clone" };
  const similar = { InstanceId: "crs-2", InstanceName: "clone-2" };
  const tags = [{ TagKey: "team", TagValue: "cache" }];

  /** A service that lists something else by name than by tags. */
  function listing(byName: object[], byTags: object[]) {
    const asked: object[] = [];
    const redis = {
      DescribeInstances(request: object) {
        asked.push(request);
        const list = "InstanceTags" in request ? byTags : byName;
        return Promise.resolve({ InstanceSet: list, TotalCount: list.length });
      },
    };
    return { redis: redis as unknown as CloneClient, asked };
  }

  it("goes by the whole name, whatever the service takes for a match", async () => {
    const { redis, asked } = listing([named, similar], []);
    expect([...(await findLike(redis, { InstanceName: "clone" }, {}))]).toEqual(["crs-1"]);
    expect(asked).toEqual([expect.objectContaining({ InstanceName: "clone" })]);
  });

  it("gets there by the order's tags too, but not to what only shares the tags", async () => {
    const { redis, asked } = listing([], [similar, named]);
    const order = { InstanceName: "clone", ResourceTags: tags };
    expect([...(await findLike(redis, order, {}))]).toEqual(["crs-1"]);
    expect(asked.at(-1)).toMatchObject({ InstanceTags: tags });
  });
});

describe("the source of a clone", () => {
  it("is the one that was asked for, with its own security groups", async () => {
    const { redis } = answering({
      DescribeInstances: { InstanceSet: [{ InstanceId: "crs-b" }, { InstanceId: "crs-a" }] },
      DescribeInstanceSecurityGroup: {
        InstanceSecurityGroupsDetail: [
          { InstanceId: "crs-b", SecurityGroupDetails: [{ SecurityGroupId: "sg-b" }] },
          { InstanceId: "crs-a", SecurityGroupDetails: [{ SecurityGroupId: "sg-a" }] },
        ],
      },
    });
    expect(await readSource(redis, "crs-a", {})).toEqual({
      instance: { InstanceId: "crs-a" },
      securityGroupIds: ["sg-a"],
    });
    await expect(readSource(redis, "crs-c", {})).rejects.toThrow(CloneError);
  });
});

describe("a point in time", () => {
  const at = (seconds: number): Date => new Date(seconds * 1000 + 500);
  const client = (...gaps: object[]): CloneClient =>
    answering({ DescribeSecondLevelBackupInfo: { BackupId: "7-8-9", MissingTimestamps: gaps } })
      .redis;

  it("comes with the backup that it belongs to", async () => {
    const { redis, asked } = answering({
      DescribeSecondLevelBackupInfo: { BackupId: "7-8-9", MissingTimestamps: null },
    });
    expect(await chooseBackup(redis, "crs-a", at(1_768_291_200), {})).toEqual({
      BackupId: "7-8-9",
      CloneTime: "2026-01-13 16:00:00",
    });
    expect(asked).toEqual([{ InstanceId: "crs-a", BackupTimestamp: 1_768_291_200 }]);
  });

  it.each([
    [{ StartTimeStamp: 100, EndTimeStamp: 200 }, 100, false],
    [{ StartTimeStamp: 100, EndTimeStamp: 200 }, 200, false],
    [{ StartTimeStamp: 100, EndTimeStamp: 200 }, 99, true],
    [{ StartTimeStamp: 100, EndTimeStamp: 200 }, 201, true],
    [{ StartTimeStamp: 100 }, 500, false],
    [{ EndTimeStamp: 200 }, 5, false],
  ])("is not in a gap: %o at %d", async (gap, seconds, isThere) => {
    const chosen = chooseBackup(client(gap), "crs-a", at(seconds), {});
    if (isThere) await expect(chosen).resolves.toMatchObject({ BackupId: "7-8-9" });
    else await expect(chosen).rejects.toThrow(/cannot be cloned as of .* no data from/);
  });
});
