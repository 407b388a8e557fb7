import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import {
  EMULATOR_CREDENTIALS,
  createManualClock,
  startEmulator,
  type EmulatorServer,
} from "../../packages/emulator/src/index.js";
import { createRedisClient, type InstanceSet } from "../../generated/index.js";
import { operations } from "../../generated/operations.js";
import { paging } from "../../generated/paging.js";
import { waiters } from "../../generated/waiters.js";
import document from "../../generated/openapi.json" with { type: "json" };
import type { PagingFacts } from "../../runtime/paging.js";
import { withJobs, type Pager, type RedisPagers } from "../../jobs/with-jobs.js";

type Answer = Readonly<Record<string, unknown>>;
type Walk = (request: object) => Pager<unknown, Answer>;

const emulators: EmulatorServer[] = [];
afterEach(() => Promise.all(emulators.splice(0).map((one) => one.close())));

async function scene(instances?: string[]) {
  const clock = createManualClock();
  const emulator = await startEmulator({ clock, instances, checkResponses: true });
  emulators.push(emulator);
  const client = createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    endpoint: emulator.url,
    limiter: false,
    now: clock.now,
  });
  const jobs = withJobs(client, {
    now: clock.now,
    sleep: (milliseconds) => {
      clock.advance(milliseconds);
      return Promise.resolve();
    },
  });
  return { client, redis: jobs };
}

const ids = (count: number): string[] =>
  Array.from({ length: count }, (_item, index) => `crs-${String(index).padStart(8, "0")}`);

describe("a client with jobs", () => {
  it("is the client that it was made of, with more", async () => {
    const { client, redis } = await scene(ids(1));
    expect(Object.keys(client)).not.toContain("paginate");
    expect("paginate" in redis && "DescribeInstances" in redis).toBe(true);
    expect(redis.api).toBe(client.api);
    expect((await redis.DescribeInstances()).TotalCount).toBe(1);
  });

  it("walks through a list over several pages", async () => {
    const { redis } = await scene(ids(25));
    const found: InstanceSet[] = [];
    for await (const instance of redis.paginate.DescribeInstances({ Limit: 10 })) {
      expectTypeOf(instance).toEqualTypeOf<InstanceSet>();
      found.push(instance);
    }
    expect(found.map(({ InstanceId }) => InstanceId).sort()).toEqual(ids(25));
    const sizes: number[] = [];
    for await (const page of redis.paginate.DescribeInstances({ Limit: 10 }).pages()) {
      sizes.push(page.InstanceSet.length);
    }
    expect(sizes).toEqual([10, 10, 5]);
  });

  it.each(Object.keys(paging) as (keyof RedisPagers)[])(
    "walks through %s to its end",
    async (action) => {
      const { redis } = await scene();
      const walk = redis.paginate[action] as unknown as Walk;
      const { limit, offset = "", page = "", items, total = "" } = paging[action] as PagingFacts;
      const { [limit]: _limit, [offset]: _offset, [page]: _page, ...request } = exampleOf(action);
      const pages: Answer[] = [];
      for await (const one of walk({ ...request, [limit]: 2 }).pages()) pages.push(one);
      const found = pages.flatMap((one) => one[items] ?? []);
      expect(found).toHaveLength(Number(pages[0]?.[total]));
    },
  );

  it("waits for a task that an action has started", async () => {
    const { redis } = await scene(ids(1));
    const { TaskId } = await redis.ManualBackupInstance({ InstanceId: "crs-00000000" });
    const states: unknown[] = [];
    const done = await redis.waitFor.Task(
      { TaskId },
      { onProgress: (seen) => states.push(...seen.states) },
    );
    expect(done.Status).toBe("succeed");
    expect(states.length).toBeGreaterThan(1);
    await redis.waitFor.InstanceRunning({ InstanceIds: ["crs-00000000"] });
  });

  it("waits for an order, and for an instance to be isolated", async () => {
    const { redis } = await scene(ids(1));
    const { DealName, InstanceIds } = await redis.CreateInstances({
      TypeId: 16,
      MemSize: 1024,
      GoodsNum: 2,
      Period: 1,
      BillingMode: 0,
      ZoneId: 900001,
    });
    const deal = await redis.waitFor.Deal({ DealName: DealName ?? "" });
    expect(deal.DealDetails[0]?.InstanceIds).toEqual(InstanceIds);
    await redis.waitFor.InstanceRunning({ InstanceIds });
    const [first = ""] = InstanceIds;
    await redis.DestroyPostpaidInstance({ InstanceId: first });
    await redis.waitFor.InstanceIsolated({ InstanceIds: [first] });
  });

  it("knows a waiter for whatever an action starts", () => {
    const started = Object.values(operations).flatMap(({ starts }) => Object.keys(starts));
    expect(started.length).toBeGreaterThan(20);
    expect(Object.keys(waiters)).toEqual(expect.arrayContaining(started));
  });
});

/** The document's example of a request. */
function exampleOf(action: string): Record<string, unknown> {
  const path = `/#${action}` as keyof typeof document.paths;
  const { examples } = document.paths[path].post.requestBody.content["application/json"];
  return (Object.values(examples)[0] as { value: Record<string, unknown> }).value;
}
