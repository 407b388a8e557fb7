import { describe, expect, expectTypeOf, it, vi } from "vitest";
import document from "../../generated/openapi.json" with { type: "json" };
import { paging } from "../../generated/paging.js";
import { waiters } from "../../generated/waiters.js";
import {
  cloneInstance,
  paginate,
  waitFor,
  type PagedActions,
  type Pager,
  type RedisClient,
} from "../../index.js";
import type { InstanceSet } from "../../generated/types.js";
import { operations } from "../../generated/metadata.js";
import type { PagingMetadata } from "../../runtime/pagination.js";
import { emulated } from "../fixtures/emulated.js";
import { cloneRequest } from "../fixtures/requests.js";

type Response = Readonly<Record<string, unknown>>;
type Paginate = (client: RedisClient, action: string, request: object) => Pager<unknown, Response>;

const ids = (count: number): string[] =>
  Array.from({ length: count }, (_item, index) => `crs-${String(index).padStart(8, "0")}`);

describe("a list", () => {
  it("is paged through item by item, or page by page", async () => {
    const { redis } = emulated({ instances: ids(25) });
    const found: InstanceSet[] = [];
    for await (const instance of paginate(redis, "DescribeInstances", { Limit: 10 })) {
      expectTypeOf(instance).toEqualTypeOf<InstanceSet>();
      found.push(instance);
    }
    expect(found.map(({ InstanceId }) => InstanceId).sort()).toEqual(ids(25));
    const sizes: number[] = [];
    for await (const page of paginate(redis, "DescribeInstances", { Limit: 10 }).pages()) {
      sizes.push(page.InstanceSet.length);
    }
    expect(sizes).toEqual([10, 10, 5]);
  });

  it.each(Object.keys(paging) as (keyof PagedActions)[])(
    "of %s is paged through to its end",
    async (action) => {
      const { redis } = emulated();
      const { limit, offset = "", page = "", items, total = "" } = paging[action] as PagingMetadata;
      const { [limit]: _limit, [offset]: _offset, [page]: _page, ...request } = exampleOf(action);
      const list = (paginate as Paginate)(redis, action, { ...request, [limit]: 2 });
      const pages: Response[] = [];
      for await (const one of list.pages()) pages.push(one);
      const found = pages.flatMap((one) => one[items] ?? []);
      expect(found).toHaveLength(Number(pages[0]?.[total]));
    },
  );

  it.each(["DescribeInstanceShards", "DescribeInstancs", "constructor", "", undefined])(
    "has to be one that comes in pages: %s",
    async (action) => {
      const { redis } = emulated();
      expect(() => (paginate as Paginate)(redis, action as string, {})).toThrow(
        new TypeError(
          `paginate: ${action} does not return a list in pages. ` +
            "Where an action does, the comment of the client's method shows how to call paginate",
        ),
      );
    },
  );
});

describe("a wait", () => {
  it("ends when the task does that an action has started", async () => {
    const { redis, clock } = emulated({ instances: ids(1) });
    const { TaskId } = await redis.ManualBackupInstance({ InstanceId: "crs-00000000" });
    const states: unknown[] = [];
    const done = await waitFor(
      redis,
      "Task",
      { TaskId },
      {
        minDelayMs: 1,
        onProgress: (seen) => {
          states.push(...seen.states);
          if (states.length === 2) clock.advance(600_000);
        },
      },
    );
    expect(done.Status).toBe("succeed");
    expect(states.length).toBeGreaterThan(1);
    await waitFor(redis, "InstanceRunning", { InstanceIds: ["crs-00000000"] });
  });

  it("is for an order too, and for an instance to be isolated", async () => {
    const { redis, waitFor: waitForIt } = emulated({ instances: ids(1) });
    const { DealName, InstanceIds } = await redis.CreateInstances({
      TypeId: 16,
      MemSize: 1024,
      GoodsNum: 2,
      Period: 1,
      BillingMode: 0,
      ZoneId: 900001,
    });
    const deal = await waitForIt("Deal", { DealName: DealName ?? "" });
    expect(deal.DealDetails[0]?.InstanceIds).toEqual(InstanceIds);
    await waitForIt("InstanceRunning", { InstanceIds });
    const [first = ""] = InstanceIds;
    await redis.DestroyPostpaidInstance({ InstanceId: first });
    await waitForIt("InstanceIsolated", { InstanceIds: [first] });
  });

  it("is refused where the response of a purchase named nothing to wait for", async () => {
    const { redis } = emulated({ instances: ids(1) });
    const response: { DealName?: string } = {};
    await expect(waitFor(redis, "Deal", { DealName: response.DealName })).rejects.toThrow(
      /^waitFor Deal: DealName is undefined, so it does not say what to wait for/,
    );
    await expect(waitFor(redis, "InstanceRunning", { InstanceIds: [] })).rejects.toThrow(
      /^waitFor InstanceRunning: InstanceIds is empty/,
    );
    await expect(waitFor(redis, "Task", { TaskId: undefined as never })).rejects.toThrow(TypeError);
  });

  it("has to be one that there is", async () => {
    const { redis } = emulated({ instances: ids(1) });
    for (const name of ["Tsk", "toString", undefined]) {
      await expect(waitFor(redis, name as "Task", { TaskId: 1 })).rejects.toThrow(
        new TypeError(
          `waitFor: there is no waiter ${name}. The waiters are Deal, InstanceIsolated, InstanceRunning, Task`,
        ),
      );
    }
  });

  it("knows a waiter for whatever an action starts", () => {
    const started = Object.values(operations).flatMap(({ starts }) => Object.keys(starts));
    expect(started.length).toBeGreaterThan(20);
    expect(Object.keys(waiters)).toEqual(expect.arrayContaining(started));
  });
});

describe("a stub", () => {
  const page = { InstanceSet: [{ InstanceId: "crs-stub" } as InstanceSet], TotalCount: 1 };
  const response = { ...page, RequestId: "stub" };

  it("of one method is client enough", async () => {
    const client = { DescribeInstances: () => Promise.resolve(response) };
    const found: InstanceSet[] = [];
    for await (const instance of paginate(client, "DescribeInstances")) found.push(instance);
    expect(found).toEqual(page.InstanceSet);
    const task = { DescribeTaskInfo: () => Promise.resolve({ Status: "succeed" } as never) };
    expect(await waitFor(task, "Task", { TaskId: 1 })).toEqual({ Status: "succeed" });
  });

  it("in place of a client's method is called, with the client as its this", async () => {
    const { redis } = emulated({ instances: ids(1) });
    const stub = vi.spyOn(redis, "DescribeInstances").mockResolvedValue(response);
    const list = paginate(redis, "DescribeInstances", { Status: [2] }, { region: "ap-x" });
    const found: InstanceSet[] = [];
    for await (const instance of list) found.push(instance);
    expect(found).toEqual(page.InstanceSet);
    expect(stub.mock.calls).toEqual([[{ Status: [2], Limit: 100, Offset: 0 }, { region: "ap-x" }]]);
    expect(stub.mock.contexts).toEqual([redis]);
  });

  it("in place of a client's method is called by a clone, and nothing is bought", async () => {
    const { emulator, redis } = emulated();
    const buy = vi.spyOn(redis, "CloneInstances").mockRejectedValue(new Error("the stub"));
    const options = {
      source: "crs-exampl01",
      from: "latest-backup",
      order: { Password: "Example-Passw0rd" },
    } as const;
    const { request, price } = await cloneInstance(redis, { ...options, dryRun: true });
    expect(buy).not.toHaveBeenCalled();
    expect(request.InstanceId).toBe("crs-exampl01");
    expect(price.Price).toBeGreaterThan(0);
    await expect(cloneInstance(redis, options)).rejects.toThrow("the stub");
    expect(buy).toHaveBeenCalledOnce();
    expect(emulator.ledger()).toEqual([]);
  });

  it("without the method is refused", async () => {
    const none = {} as RedisClient;
    expect(() => paginate(none, "DescribeInstances")).toThrow(
      new TypeError("the client has no method DescribeInstances"),
    );
    await expect(waitFor(none, "Task", { TaskId: 1 })).rejects.toThrow(
      new TypeError("the client has no method DescribeTaskInfo"),
    );
  });
});

/** The document's example of a request. */
function exampleOf(action: string): Record<string, unknown> {
  const path = `/#${action}` as keyof typeof document.paths;
  const { examples } = document.paths[path].post.requestBody.content["application/json"];
  return (Object.values(examples)[0] as { value: Record<string, unknown> }).value;
}

describe("an order of many instances", () => {
  it("is waited for to its end, although a list has fewer by default", async () => {
    const { redis, waitFor: wait } = emulated();
    const { InstanceIds } = await redis.CloneInstances({ ...cloneRequest, GoodsNum: 25 });
    const { InstanceSet } = await wait("InstanceRunning", { InstanceIds });
    expect(InstanceSet.map(({ Status }) => Status)).toEqual(Array(25).fill(2));
  });
});
