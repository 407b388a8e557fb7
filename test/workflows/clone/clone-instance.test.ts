import { describe, expect, it } from "vitest";
import type { EmulatorOptions, Fault } from "../../../packages/emulator/src/index.js";
import {
  cloneInstance,
  CloneError,
  CloneUnfinishedError,
  OutcomeUnknownError,
  TencentCloudError,
  WaitFailedError,
  WaitTimeoutError,
  type CloneOptions,
  type CloneProgress,
} from "../../../index.js";
import { emulated } from "../../fixtures/emulated.js";
import { failureOf } from "../../fixtures/failure.js";
import { cloneOn, fakeService, JOB } from "./fake-service.js";

const BACKUP = "100000001-2000002-300000003";
const PASSWORD = "Example-Passw0rd";

/**
 * An emulator and a client; both go by one clock that waits move on.
 * `orderResponse` are members that stand in the response to the order in place of the emulator's.
 */
function scene(options: EmulatorOptions = {}, orderResponse?: object) {
  const plan: Fault[] = [];
  const called: string[] = [];
  const { redis, emulator, clock, sleep, waitFor } = emulated(
    { faults: () => plan.shift(), ...options },
    {
      fetch: async (url, init) => withMembers(await emulator.fetch(url, init), init, orderResponse),
      retry: undefined,
      observe: (event) => {
        if (event.type === "started") called.push(event.call.action);
      },
    },
  );
  const bound = cloneOn(redis, { now: clock.now, sleep, unique: () => "1a2b3c4d" });
  const progress: CloneProgress[] = [];
  const job: CloneOptions = {
    source: "crs-exampl01",
    from: "latest-backup",
    order: { Password: PASSWORD },
    onProgress: (one) => progress.push(one),
  };
  /** What goes wrong with the order, and nothing else. */
  const breakOrder = (fault: Fault, more: Partial<CloneOptions> = {}): CloneOptions => ({
    ...job,
    ...more,
    onProgress: (one) => {
      progress.push(one);
      if (one.step === "ordering") plan.push(fault);
    },
  });
  const clone = (given: CloneOptions) => bound({ ...given, dryRun: false });
  const dryRun = (given: CloneOptions) => bound({ ...given, dryRun: true });
  return { emulator, redis, waitFor, clone, dryRun, job, breakOrder, progress, called, clock };
}

/** The response to an order with other members than the service gave it. */
async function withMembers(response: Response, init?: RequestInit, members?: object) {
  const isOrder = new Headers(init?.headers).get("x-tc-action") === "CloneInstances";
  if (!isOrder || members === undefined) return response;
  const body = (await response.json()) as { Response: object };
  return Response.json({ Response: { ...body.Response, ...members } }, { status: response.status });
}

describe("cloning an instance", () => {
  it("buys one with what the source has, and gives it once it runs", async () => {
    const { emulator, redis, clone, job, progress } = scene();
    const [source] = (await redis.DescribeInstances({ InstanceId: job.source })).InstanceSet;
    const made = await clone(job);

    expect(emulator.ledger()).toHaveLength(1);
    expect(made.purchase).toEqual({
      instanceIds: [made.instanceId],
      dealName: expect.any(String) as string,
      name: expect.stringMatching(/-clone-1a2b3c4d$/) as string,
      wasReconciled: false,
    });
    expect(made.instance).toMatchObject({
      InstanceId: made.instanceId,
      InstanceName: made.purchase.name,
      Status: 2,
      ZoneId: source?.ZoneId,
      UniqVpcId: source?.UniqVpcId,
      UniqSubnetId: source?.UniqSubnetId,
      Port: source?.Port,
      ProjectId: source?.ProjectId,
    });
    expect(made.connection).toEqual({
      host: made.instance.WanIp,
      port: source?.Port,
      vpcId: source?.UniqVpcId,
      subnetId: source?.UniqSubnetId,
    });
    const groups = await redis.DescribeInstanceSecurityGroup({
      InstanceIds: [made.instanceId, job.source],
    });
    const [clones, sources] = groups.InstanceSecurityGroupsDetail.map((one) =>
      one.SecurityGroupDetails.map(({ SecurityGroupId }) => SecurityGroupId),
    );
    expect(clones).toEqual(sources);
    expect(progress.map(({ step }) => step)).toEqual([
      "reading-source",
      "choosing-backup",
      "ordering",
      "bought",
      ...progress.slice(4).map(() => "waiting"),
    ]);
    expect(progress.length).toBeGreaterThan(5);
    expect(JSON.stringify(progress)).not.toContain(PASSWORD);
  });

  it("takes the newest finished backup, another one, or a point in time", async () => {
    const { emulator, redis, waitFor, clone, job, clock } = scene();
    clock.advance(3_600_000);
    const { TaskId } = await redis.ManualBackupInstance({ InstanceId: job.source });
    await waitFor("Task", { TaskId });
    const { BackupSet } = await redis.DescribeInstanceBackups({ InstanceId: job.source });
    const newest = BackupSet.map(({ EndTime }) => EndTime)
      .sort()
      .at(-1);
    const latest = BackupSet.find(({ EndTime }) => EndTime === newest)?.BackupId;
    expect(latest).not.toBe(BACKUP);

    await clone(job);
    await clone({ ...job, from: BACKUP, name: "second" });
    expect(emulator.instances().map((one) => one.BackupId)).toEqual([latest, BACKUP]);
  });

  it("takes a point in time, from a source that keeps second-level backups", async () => {
    const { redis, waitFor, clone, dryRun, job, clock, called } = scene();
    const { TaskId } = await redis.ModifyInstanceBackupMode({
      InstanceId: job.source,
      BackupMode: "SecondLevelBackup",
    });
    await waitFor("Task", { TaskId });
    clock.advance(600_000);
    const time = new Date(clock.now() - 60_500);
    const { request } = await dryRun({ ...job, from: time });
    // Eight hours ahead of UTC, without the fraction of a second.
    const shown = new Date(time.getTime() + 8 * 3_600_000).toISOString();
    expect(request.CloneTime).toBe(shown.slice(0, 19).replace("T", " "));
    await clone({ ...job, from: time });
    expect(called).toContain("DescribeSecondLevelBackupInfo");
  });

  it("lets the order say otherwise, and uses a given name as it is", async () => {
    const { clone, job } = scene();
    const order = { ZoneId: 900002, VPort: 7000, ProjectId: 5, VpcId: undefined as never };
    const { instance } = await clone({ ...job, name: "mine", order: { ...job.order, ...order } });
    expect(instance).toMatchObject({
      InstanceName: "mine",
      ZoneId: 900002,
      Port: 7000,
      ProjectId: 5,
    });
    expect(instance.UniqVpcId).not.toBe("");
  });

  it("shows the order without its secrets, and the price, and buys nothing", async () => {
    const { emulator, dryRun, job, called } = scene();
    const { request, price } = await dryRun(job);
    expect(request).toMatchObject({ InstanceId: job.source, GoodsNum: 1, BackupId: BACKUP });
    expect(price.Price).toBeGreaterThan(0);
    expect(JSON.stringify(request)).not.toContain(PASSWORD);
    expect(emulator.ledger()).toEqual([]);
    expect(called).not.toContain("CloneInstances");
  });
});

describe("options that the caller changes while it is cloned", () => {
  it("make no order of a dry run, and no larger order", async () => {
    const { emulator, redis, job } = scene();
    const dry = { ...job, dryRun: true, deadlineMs: 1 } as CloneOptions & { dryRun: true };
    const plan = cloneInstance(redis, dry);
    Object.assign(dry, { dryRun: false });
    expect(await plan).toHaveProperty("price");
    expect(emulator.ledger()).toEqual([]);

    const order = { Password: PASSWORD };
    const wait = cloneInstance(redis, { ...job, dryRun: false, order, deadlineMs: 1 });
    Object.assign(order, { GoodsNum: 5 });
    await failureOf(wait, CloneUnfinishedError);
    expect(emulator.instances()).toHaveLength(1);
  });

  it("change neither the lists nor the moment of an order", async () => {
    const { redis, job } = scene();
    const order = { Password: PASSWORD, ResourceTags: [{ TagKey: "for", TagValue: "one" }] };
    const plan = cloneInstance(redis, { ...job, order, dryRun: true });
    order.ResourceTags[0]!.TagValue = "another";
    order.ResourceTags.push({ TagKey: "more", TagValue: "x" });
    expect((await plan).request.ResourceTags).toEqual([{ TagKey: "for", TagValue: "one" }]);

    const from = new Date("2026-01-13T00:00:00Z");
    const asOf = fakeService({}).clone({ ...JOB, from, dryRun: true });
    from.setUTCFullYear(2020);
    expect((await asOf).request.CloneTime).toBe("2026-01-13 08:00:00");
  });
});

describe("a clone whose order is accepted with a response that is not as documented", () => {
  it.each<object>([
    { InstanceIds: null },
    { InstanceIds: undefined },
    { InstanceIds: [] },
    { InstanceIds: [null] },
    { InstanceIds: [7] },
    { InstanceIds: "crs-00000001" },
    { InstanceIds: null, DealName: null },
    { InstanceIds: null, DealName: "" },
    { InstanceIds: null, DealName: null, DealId: null },
    { InstanceIds: undefined, DealName: undefined, DealId: undefined },
    { DealName: null, DealId: null },
  ])("is found by its deal or by its name: %j", async (members) => {
    const { emulator, clone, job } = scene({}, members);
    const made = await clone(job);
    const [entry] = emulator.ledger();
    expect(emulator.ledger()).toHaveLength(1);
    expect(made.instance).toMatchObject({ InstanceId: entry?.InstanceIds[0], Status: 2 });
    expect(made.purchase).toMatchObject({
      instanceIds: entry?.InstanceIds,
      name: entry?.InstanceName,
      wasReconciled: false,
    });
  });

  it("is told from one of the same name that was there before", async () => {
    const nothing = { InstanceIds: null, DealName: null, DealId: null };
    const { emulator, clone, job } = scene({}, nothing);
    const before = await clone({ ...job, name: "twin" });
    const made = await clone({ ...job, name: "twin" });
    expect(made.instanceId).not.toBe(before.instanceId);
    expect(made.instanceId).toBe(emulator.ledger()[1]?.InstanceIds[0]);
  });

  it("keeps the deal and the name where it is not delivered", async () => {
    const { emulator, clone, breakOrder } = scene({}, { InstanceIds: null });
    const error = await failureOf(
      clone(breakOrder({ kind: "failed-delivery" })),
      CloneUnfinishedError,
    );
    const [entry] = emulator.ledger();
    expect(error.purchase).toMatchObject({
      dealName: entry?.DealName,
      name: entry?.InstanceName,
    });
    expect(error.cause).toBeInstanceOf(WaitFailedError);
    expect(error.message).toContain(entry?.DealName);
  });
});

describe("a clone whose order's response is lost", () => {
  it.each<Fault>([
    { kind: "reset-after" },
    { kind: "half-response" },
    { kind: "html", status: 502, acts: true },
    { kind: "internal-error", acts: true },
  ])("is found by its name and not bought again: %o", async (fault) => {
    const { emulator, clone, breakOrder, progress, called } = scene();
    const made = await clone(breakOrder(fault));
    expect(made.purchase.wasReconciled).toBe(true);
    expect(made.purchase.instanceIds).toEqual([made.instanceId]);
    expect(emulator.ledger()).toHaveLength(1);
    expect(called.filter((action) => action === "CloneInstances")).toHaveLength(1);
    expect(progress.map(({ step }) => step)).toContain("reconciling");
  });

  it("is not mistaken for one of the same name that was there before", async () => {
    const { emulator, clone, job, breakOrder } = scene();
    const before = await clone({ ...job, name: "twin" });
    const made = await clone(breakOrder({ kind: "reset-after" }, { name: "twin" }));
    expect(made.instanceId).not.toBe(before.instanceId);
    expect(made.purchase.instanceIds).toEqual([made.instanceId]);
    expect(emulator.ledger()).toHaveLength(2);
  });

  it.each<Fault>([
    { kind: "html", status: 502, acts: false },
    { kind: "internal-error", acts: false },
  ])("stays unknown where none shows up, and is not ordered again: %o", async (fault) => {
    const { emulator, clone, breakOrder, called, clock } = scene();
    const start = clock.now();
    const error = await failureOf(clone(breakOrder(fault)), OutcomeUnknownError);
    expect(error.lookFor).toEqual({
      InstanceName: expect.stringMatching(/-clone-1a2b3c4d$/) as string,
    });
    expect(emulator.ledger()).toEqual([]);
    expect(called.filter((action) => action === "CloneInstances")).toHaveLength(1);
    expect(clock.now() - start).toBeGreaterThanOrEqual(120_000);
  });

  it("is ordered again by itself only where nothing can have been bought", async () => {
    const { emulator, clone, breakOrder } = scene();
    const made = await clone(breakOrder({ kind: "throttled" }));
    expect(made.purchase.wasReconciled).toBe(false);
    expect(emulator.ledger()).toHaveLength(1);
  });
});

describe("a clone that does not come to be", () => {
  it.each([
    ["there is no such source", { source: "crs-nowhere1" }, "there is no instance crs-nowhere1"],
    ["the source has no backup", { source: "crs-nobackup" }, "has no finished backup"],
    ["the time is none", { from: new Date(NaN) }, "from: not a time"],
  ])("%s", async (_case, options, message) => {
    const { emulator, clone, job } = scene({
      instances: ["crs-exampl01", { InstanceId: "crs-nobackup", BackupIds: [] }],
    });
    const error = await failureOf(clone({ ...job, ...options }), CloneError);
    expect(error.message).toContain(message);
    expect(emulator.ledger()).toEqual([]);
  });

  it("because the service refuses, says so as any refusal", async () => {
    const { emulator, clone, job } = scene();
    await failureOf(clone({ ...job, order: { Password: "short" } }), TencentCloudError);
    expect(emulator.ledger()).toEqual([]);
  });

  it("after the purchase, names what was bought", async () => {
    const { emulator, clone, breakOrder } = scene();
    const error = await failureOf(
      clone(breakOrder({ kind: "failed-delivery" })),
      CloneUnfinishedError,
    );
    const { purchase, cause } = error;
    expect(purchase.instanceIds).toEqual(emulator.ledger()[0]?.InstanceIds);
    expect(cause instanceof WaitFailedError || cause instanceof WaitTimeoutError).toBe(true);
  });

  it("before the deadline, names what was bought", async () => {
    const { emulator, clone, job } = scene();
    const error = await failureOf(clone({ ...job, deadlineMs: 10 }), CloneUnfinishedError);
    expect(error.cause).toBeInstanceOf(WaitTimeoutError);
    const [entry] = emulator.ledger();
    expect(error.message).toContain(entry?.InstanceIds[0]);
  });

  it("because it is aborted, before the order or after it", async () => {
    const reason = new Error("enough");
    const { emulator, clone, job } = scene();
    const early = clone({ ...job, signal: AbortSignal.abort(reason) });
    expect(await failureOf(early)).toBe(reason);
    expect(emulator.ledger()).toEqual([]);

    const abort = new AbortController();
    const late = clone({
      ...job,
      signal: abort.signal,
      onProgress: ({ step }) => step === "waiting" && abort.abort(reason),
    });
    const error = await failureOf(late, CloneUnfinishedError);
    expect(error.cause).toBe(reason);
    expect(emulator.ledger()).toHaveLength(1);
  });
});
