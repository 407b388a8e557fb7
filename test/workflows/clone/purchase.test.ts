import { describe, expect, it } from "vitest";
import { CloneUnfinishedError } from "../../../index.js";
import {
  CLONE,
  DEAL_ID,
  DEAL_NAME,
  end,
  fakeService,
  JOB,
  NAME,
  ORDERS,
  SOURCE,
  type Response,
} from "./fake-service.js";

describe("a purchase", () => {
  it.each<[string, Response, object]>([
    ["a list that is null", { InstanceIds: null }, { dealName: DEAL_NAME }],
    ["no list", { InstanceIds: undefined }, { dealName: DEAL_NAME }],
    ["a text for a list", { InstanceIds: CLONE }, { dealName: DEAL_NAME }],
    ["a list of what are no texts", { InstanceIds: [7, null] }, { dealName: DEAL_NAME }],
    ["no deal name", { InstanceIds: null, DealName: null }, { dealId: DEAL_ID }],
    ["a deal name that is an integer", { DealName: 2n ** 70n }, { dealName: String(2n ** 70n) }],
    ["a list with one text", { InstanceIds: [null, CLONE] }, { instanceIds: [CLONE] }],
  ])("keeps what the response has: %s", async (_case, response, known) => {
    const service = fakeService({
      change: (endpoint, given, isOrdered) => {
        if (endpoint === "CloneInstances") return { ...given, ...response };
        if (isOrdered) throw new Error("down");
        return given;
      },
    });
    const ended = await end(service);
    expect(ended).toBeInstanceOf(CloneUnfinishedError);
    const { purchase, message, cause } = ended as CloneUnfinishedError;
    expect(purchase).toMatchObject({ name: NAME, ...known });
    expect((cause as Error).message).toBe("down");
    expect(JSON.parse(JSON.stringify(ended))).toMatchObject({ message, purchase: { name: NAME } });
    for (const value of Object.values(known).flat()) {
      if (purchase.instanceIds.length === 0) expect(message).toContain(value);
    }
  });

  it("names the instances that its deal led to, where they do not run in time", async () => {
    const service = fakeService({
      change: (endpoint, given) => {
        if (endpoint === "CloneInstances") return { ...given, InstanceIds: null };
        return endpoint === "DescribeInstances clone" ? { InstanceSet: null } : given;
      },
    });
    expect(await end(service)).toMatchObject({ purchase: { instanceIds: [CLONE] } });
  });

  it("has failed where its deal has, and is not looked for by its name then", async () => {
    const deal = { DealName: DEAL_NAME, Status: 6, Description: "paid back", InstanceIds: null };
    const service = fakeService({
      change: (endpoint, given) => {
        if (endpoint === "CloneInstances") return { ...given, InstanceIds: null };
        return endpoint === "DescribeInstanceDealDetail" ? { DealDetails: [deal] } : given;
      },
    });
    expect(await end(service)).toMatchObject({
      name: "CloneUnfinishedError",
      purchase: { dealName: DEAL_NAME },
      cause: { name: "WaitFailedError", detail: "paid back" },
    });
  });

  it("takes all its time once, however it is found", async () => {
    const service = fakeService({
      change: (endpoint, given, isOrdered) => {
        if (endpoint === "CloneInstances") return { ...given, InstanceIds: null };
        // It is delivered after a minute, and never runs.
        const isDelivered = service.pace.now() > 60_000;
        if (endpoint === "DescribeInstanceDealDetail" && !isDelivered) return {};
        if (endpoint === "DescribeInstances name" && isOrdered) return {};
        return endpoint === "DescribeInstances clone" ? {} : given;
      },
    });
    const job = { ...JOB, deadlineMs: 100_000 };
    const start = service.pace.now();
    await expect(service.clone(job)).rejects.toThrow(/^crs-clone001 was bought/);
    expect(service.pace.now() - start).toBe(100_000);
  });
});

describe("the row that counts", () => {
  const foreign = { InstanceId: "crs-foreign1", InstanceName: "foreign", Status: -2, ZoneId: 1 };
  const foreignDeal = { DealName: "1", DealId: "1", Status: 6, InstanceIds: ["crs-foreign1"] };
  const foreignBackup = { ...foreign, BackupId: "9-9-9", EndTime: "2030-01-01", Status: 2 };
  const unfinished = { InstanceId: SOURCE, BackupId: "8-8-8", EndTime: "2030-01-01", Status: 1 };
  const foreignRows: Readonly<Record<string, readonly object[]>> = {
    InstanceSet: [foreign],
    InstanceSecurityGroupsDetail: [
      { InstanceId: "crs-foreign1", SecurityGroupDetails: [{ SecurityGroupId: "sg-9" }] },
    ],
    BackupSet: [foreignBackup, unfinished],
    DealDetails: [foreignDeal],
  };

  it.each(Object.keys(ORDERS))("is the one that was asked for, not the first: %s", async (name) => {
    const { isLost = false, response = {} } = ORDERS[name] ?? {};
    const service = fakeService({
      isLost,
      change(endpoint, given) {
        if (endpoint === "CloneInstances") return { ...given, ...response };
        return Object.fromEntries(
          Object.entries(given).map(([key, value]) => [
            key,
            Array.isArray(value) ? [...(foreignRows[key] ?? []), ...(value as object[])] : value,
          ]),
        );
      },
    });
    expect(await end(service)).toMatchObject({
      instanceId: CLONE,
      instance: { InstanceId: CLONE },
      purchase: { instanceIds: [CLONE] },
    });
    expect(service.orders).toEqual([
      expect.objectContaining({
        ZoneId: 900001,
        BackupId: "2-2-2",
        SecurityGroupIdList: ["sg-1", "sg-2"],
      }),
    ]);
  });

  it("has to be there for each instance of the order", async () => {
    const service = fakeService({
      change: (endpoint, given) =>
        endpoint === "CloneInstances" ? { ...given, InstanceIds: [CLONE, "crs-clone002"] } : given,
    });
    expect(await end(service)).toMatchObject({
      purchase: { instanceIds: [CLONE, "crs-clone002"] },
      cause: { name: "WaitTimeoutError", states: [2] },
    });
  });
});

describe("a clone that is one of several with its name", () => {
  it.each(Object.keys(ORDERS))("is not guessed: %s", async (name) => {
    const { isLost = false, response = {} } = ORDERS[name] ?? {};
    const { clone, orders, lost } = fakeService({
      isLost,
      change(endpoint, given, isOrdered) {
        if (endpoint === "CloneInstances") return { ...given, ...response };
        if (endpoint === "DescribeInstanceDealDetail") return {};
        // The service lists the older one late.
        return endpoint === "DescribeInstances name" && !isOrdered ? { InstanceSet: [] } : given;
      },
    });
    const ended = await clone(JOB).catch((error: unknown) => error);
    expect(orders).toHaveLength(1);
    if (isLost) expect(ended).toBe(lost);
    else if ("InstanceIds" in response) {
      expect(ended).toMatchObject({ name: "CloneUnfinishedError", purchase: { name: NAME } });
    } else expect(ended).toMatchObject({ instanceId: CLONE });
  });
});
