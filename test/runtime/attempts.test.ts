import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import type { HttpTransport } from "../../runtime/http/transport.js";
import { accepted, gateway, never, refusal, scripted } from "../fixtures/scripted.js";
import { cloneRequest } from "../fixtures/requests.js";

describe("a retry", () => {
  it("waits as long as the server asks", async () => {
    const { redis, pauses } = scripted([gateway(503, { "Retry-After": "2" }), accepted]);
    await redis.DescribeInstances();
    expect(pauses).toEqual([2000]);
  });

  it("is signed anew", async () => {
    let now = 1_768_341_005_000;
    const { redis, sent } = scripted([gateway(), accepted], { now: () => (now += 7000) });
    await redis.DescribeInstances();
    for (const name of ["x-tc-timestamp", "authorization"]) {
      expect(new Set(sent.map((headers) => headers[name])).size).toBe(2);
    }
  });

  it("is paid for by the client's budget, to which a success gives back", async () => {
    const retry = { budget: 20 };
    const { redis, sent } = scripted([gateway(), accepted, gateway(), accepted], { retry });
    await redis.DescribeInstances();
    await redis.DescribeInstances();
    expect(sent).toHaveLength(4);
    const poor = scripted([gateway(), gateway(), accepted], { retry });
    await expect(poor.redis.DescribeInstances()).rejects.toThrow("502");
    expect(poor.sent).toHaveLength(2);
  });

  it("is not made where retries are off", async () => {
    const { redis, sent } = scripted([gateway(), accepted], { retry: false });
    await expect(redis.DescribeInstances()).rejects.toThrow("502");
    expect(sent).toHaveLength(1);
  });

  it("follows an attempt that has had its time", async () => {
    const { redis, sent } = scripted([never, accepted], { attemptTimeoutMs: 20 });
    await redis.DescribeInstances();
    expect(sent).toHaveLength(2);
  });

  it("follows an attempt that found no connection in its time, of a purchase too", async () => {
    let attempts = 0;
    const transport: HttpTransport = async ({ report }) => {
      report?.("connecting");
      if (++attempts === 1) return new Promise(() => undefined);
      return { status: 200, headers: {}, body: await (await accepted()).text(), isCut: false };
    };
    const { redis } = scripted([], { fetch: undefined, transport, attemptTimeoutMs: 20 });
    expect(await redis.CloneInstances(cloneRequest)).toMatchObject({ DealId: "d" });
    expect(attempts).toBe(2);
  });

  it("is not waited for past the deadline of the call", async () => {
    const attempts = [gateway(503, { "Retry-After": "5" }), accepted];
    const { redis, sent } = scripted(attempts, { timeoutMs: 1000 });
    await expect(redis.DescribeInstances()).rejects.toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
  });

  it("is not made where the call is aborted while it waits", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const { redis, sent } = scripted([gateway(), accepted], {
      sleep: (_milliseconds, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
          controller.abort(reason);
        }),
    });
    const { signal } = controller;
    await expect(redis.DescribeInstances({}, { signal })).rejects.toBe(reason);
    expect(sent).toHaveLength(1);
  });

  it.each([{ maxAttempts: 0 }, { baseDelayMs: -1 }, { cost: Number.NaN }])(
    "has no numbers that make no sense: %o",
    (retry) => {
      expect(() => scripted([], { retry })).toThrow(TypeError);
    },
  );
});

describe("a response that is too large", () => {
  it("is not read to its end", async () => {
    let pulled = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled++;
            controller.enqueue(new Uint8Array(1000).fill(32));
          },
        }),
      );
    const { redis } = scripted([endless], { maxResponseBytes: 10_000, retry: false });
    await expect(redis.DescribeInstances()).rejects.toThrow("body that is too large");
    expect(pulled).toBeLessThan(20);
  });
});

describe("the limiter of a client", () => {
  it("is asked before every attempt, with the quota that the document gives", async () => {
    const asked: unknown[] = [];
    const { redis } = scripted([refusal("RequestLimitExceeded"), accepted], {
      limiter: { acquire: async (quota) => void asked.push(quota) },
    });
    await redis.CloneInstances(cloneRequest);
    const quota = {
      account: EMULATOR_CREDENTIALS.secretId,
      service: "redis",
      region: "ap-singapore",
      action: "CloneInstances",
      perSecond: 20,
    };
    expect(asked).toEqual([quota, quota]);
  });

  it("holds a call back until it is aborted or its time is up, and nothing was sent then", async () => {
    const controller = new AbortController();
    const { redis, sent } = scripted([accepted], {
      limiter: {
        acquire: (_quota, signal) =>
          new Promise((_resolve, reject) =>
            signal.addEventListener("abort", () => reject(signal.reason as Error)),
          ),
      },
    });
    const call = redis.CloneInstances(cloneRequest, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 10);
    await expect(call).rejects.toThrow("enough");
    await expect(redis.CloneInstances(cloneRequest, { timeoutMs: 20 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    expect(sent).toHaveLength(0);
  });
});
