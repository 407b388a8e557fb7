import { afterEach, describe, expect, it } from "vitest";
import {
  createManualClock,
  EMULATOR_CREDENTIALS,
  startEmulator,
  type EmulatorServer,
  type EmulatorServerOptions,
  type Fault,
} from "../../../packages/emulator/src/index.js";
import {
  CloneError,
  CloneUnfinishedError,
  createRedisClient,
  OutcomeUnknownError,
  TencentCloudError,
  WaitFailedError,
  WaitTimeoutError,
  type CloneOptions,
  type CloneProgress,
} from "../../../index.js";
import { waitForOn } from "../../fixtures/emulated.js";
import { cloneOn } from "./fake-service.js";

const BACKUP = "100000001-2000002-300000003";
const PASSWORD = "Example-Passw0rd";

const emulators: EmulatorServer[] = [];
afterEach(() => Promise.all(emulators.splice(0).map((one) => one.close())));

/**
 * An emulator over HTTP, and a client; both go by one clock that waits move on.
 * `orderResponse` are members that stand in the response to the order in place of the emulator's.
 */
async function scene(options: EmulatorServerOptions = {}, orderResponse?: object) {
  const clock = createManualClock();
  const plan: Fault[] = [];
  const called: string[] = [];
  const emulator = await startEmulator({
    clock,
    faults: () => plan.shift(),
    checkResponses: true,
    ...options,
  });
  emulators.push(emulator);
  const now = clock.now;
  const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    clock.advance(milliseconds);
    return Promise.resolve();
  };
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    endpoint: emulator.url,
    limiter: false,
    now,
    sleep,
    ...(orderResponse && { fetch: withOrderResponse(orderResponse) }),
    observe: (event) => {
      if (event.type === "started") called.push(event.call.action);
    },
  });
  const waitFor = waitForOn(redis, { now, sleep });
  const bound = cloneOn(redis, { now, sleep, unique: () => "1a2b3c4d" });
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

/** A network in which the response to an order has other members than the service gave it. */
function withOrderResponse(members: object): typeof fetch {
  return async (url, init) => {
    const { status, body } = await fetch(url, init).then(async (response) => ({
      status: response.status,
      body: (await response.json()) as { Response: object },
    }));
    const isOrder = new Headers(init?.headers).get("x-tc-action") === "CloneInstances";
    const changed = isOrder ? { Response: { ...body.Response, ...members } } : body;
    return new Response(JSON.stringify(changed), { status });
  };
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  const NONE = Symbol("none");
  const thrown: unknown = await promise.then(
    () => NONE,
    (error: unknown) => error,
  );
  if (thrown === NONE) throw new Error("it did not fail");
  return thrown;
}

describe("cloning an instance", () => {
  it("buys one with what the source has, and gives it once it runs", async () => {
    const { emulator, redis, clone, job, progress } = await scene();
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
    const { emulator, redis, waitFor, clone, job, clock } = await scene();
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
    const { redis, waitFor, clone, dryRun, job, clock, called } = await scene();
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
    const { clone, job } = await scene();
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
    const { emulator, dryRun, job, called } = await scene();
    const { request, price } = await dryRun(job);
    expect(request).toMatchObject({ InstanceId: job.source, GoodsNum: 1, BackupId: BACKUP });
    expect(price.Price).toBeGreaterThan(0);
    expect(JSON.stringify(request)).not.toContain(PASSWORD);
    expect(emulator.ledger()).toEqual([]);
    expect(called).not.toContain("CloneInstances");
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
    const { emulator, clone, job } = await scene({}, members);
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
    const { emulator, clone, job } = await scene({}, nothing);
    const before = await clone({ ...job, name: "twin" });
    const made = await clone({ ...job, name: "twin" });
    expect(made.instanceId).not.toBe(before.instanceId);
    expect(made.instanceId).toBe(emulator.ledger()[1]?.InstanceIds[0]);
  });

  it("keeps the deal and the name where it is not delivered", async () => {
    const { emulator, clone, breakOrder } = await scene({}, { InstanceIds: null });
    const error = await failureOf(clone(breakOrder({ kind: "failed-delivery" })));
    const [entry] = emulator.ledger();
    expect(error).toBeInstanceOf(CloneUnfinishedError);
    expect((error as CloneUnfinishedError).purchase).toMatchObject({
      dealName: entry?.DealName,
      name: entry?.InstanceName,
    });
    expect((error as CloneUnfinishedError).cause).toBeInstanceOf(WaitFailedError);
    expect((error as Error).message).toContain(entry?.DealName);
  });
});

describe("a clone whose order's response is lost", () => {
  it.each<Fault>([
    { kind: "reset-after" },
    { kind: "half-response" },
    { kind: "html", status: 502, acts: true },
    { kind: "internal-error", acts: true },
  ])("is found by its name and not bought again: %o", async (fault) => {
    const { emulator, clone, breakOrder, progress, called } = await scene();
    const made = await clone(breakOrder(fault));
    expect(made.purchase.wasReconciled).toBe(true);
    expect(made.purchase.instanceIds).toEqual([made.instanceId]);
    expect(emulator.ledger()).toHaveLength(1);
    expect(called.filter((action) => action === "CloneInstances")).toHaveLength(1);
    expect(progress.map(({ step }) => step)).toContain("reconciling");
  });

  it("is not mistaken for one of the same name that was there before", async () => {
    const { emulator, clone, job, breakOrder } = await scene();
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
    const { emulator, clone, breakOrder, called, clock } = await scene();
    const start = clock.now();
    const error = await failureOf(clone(breakOrder(fault)));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect((error as OutcomeUnknownError).lookFor).toEqual({
      InstanceName: expect.stringMatching(/-clone-1a2b3c4d$/) as string,
    });
    expect(emulator.ledger()).toEqual([]);
    expect(called.filter((action) => action === "CloneInstances")).toHaveLength(1);
    expect(clock.now() - start).toBeGreaterThanOrEqual(120_000);
  });

  it("is ordered again by itself only where nothing can have been bought", async () => {
    const { emulator, clone, breakOrder } = await scene();
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
    const { emulator, clone, job } = await scene({
      instances: ["crs-exampl01", { InstanceId: "crs-nobackup", BackupIds: [] }],
    });
    const error = await failureOf(clone({ ...job, ...options }));
    expect(error).toBeInstanceOf(CloneError);
    expect((error as Error).message).toContain(message);
    expect(emulator.ledger()).toEqual([]);
  });

  it("because the service refuses, says so as any refusal", async () => {
    const { emulator, clone, job } = await scene();
    const error = await failureOf(clone({ ...job, order: { Password: "short" } }));
    expect(error).toBeInstanceOf(TencentCloudError);
    expect(emulator.ledger()).toEqual([]);
  });

  it("after the purchase, names what was bought", async () => {
    const { emulator, clone, breakOrder } = await scene();
    const error = await failureOf(clone(breakOrder({ kind: "failed-delivery" })));
    expect(error).toBeInstanceOf(CloneUnfinishedError);
    const { purchase, cause } = error as CloneUnfinishedError;
    expect(purchase.instanceIds).toEqual(emulator.ledger()[0]?.InstanceIds);
    expect(cause instanceof WaitFailedError || cause instanceof WaitTimeoutError).toBe(true);
  });

  it("before the deadline, names what was bought", async () => {
    const { emulator, clone, job } = await scene();
    const error = await failureOf(clone({ ...job, deadlineMs: 10 }));
    expect(error).toBeInstanceOf(CloneUnfinishedError);
    expect((error as CloneUnfinishedError).cause).toBeInstanceOf(WaitTimeoutError);
    const [entry] = emulator.ledger();
    expect((error as Error).message).toContain(entry?.InstanceIds[0]);
  });

  it("because it is aborted, before the order or after it", async () => {
    const reason = new Error("enough");
    const { emulator, clone, job } = await scene();
    const early = clone({ ...job, signal: AbortSignal.abort(reason) });
    expect(await failureOf(early)).toBe(reason);
    expect(emulator.ledger()).toEqual([]);

    const abort = new AbortController();
    const late = clone({
      ...job,
      signal: abort.signal,
      onProgress: ({ step }) => step === "waiting" && abort.abort(reason),
    });
    const error = await failureOf(late);
    expect(error).toBeInstanceOf(CloneUnfinishedError);
    expect((error as CloneUnfinishedError).cause).toBe(reason);
    expect(emulator.ledger()).toHaveLength(1);
  });
});
