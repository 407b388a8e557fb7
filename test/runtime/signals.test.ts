import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { createRedisClient } from "../../generated/index.js";
import { onAbort } from "../../runtime/abort.js";
import { createNodeTransport } from "../../runtime/http/node.js";
import { createUndiciTransport } from "../../runtime/http/undici.js";
import { sleep } from "../../runtime/sleep.js";
import { listening } from "../fixtures/emulated.js";
import { serve } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";

/** What Node warns of while something is done. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const listen = ({ name }: Error): void => void warnings.push(name);
  process.on("warning", listen);
  await act();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listen);
  return warnings;
}

describe("a signal that many calls share", () => {
  it("gets no warning of a leak, and ends all of them", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      limiter: false,
      fetch: () => new Promise(() => undefined),
    });
    const reason = new Error("enough");
    const ends: unknown[] = [];
    const warnings = await warningsOf(async () => {
      const calls = Array.from({ length: 50 }, () =>
        redis.DescribeInstances({}, { signal }).catch((error: unknown) => ends.push(error)),
      );
      const pauses = Array.from({ length: 50 }, () =>
        sleep(60_000, signal).catch((error: unknown) => ends.push(error)),
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      controller.abort(reason);
      await Promise.all([...calls, ...pauses]);
      expect(ends).toHaveLength(100);
    });
    expect(warnings).toEqual([]);
  });

  it("calls who listens once, at once where it has aborted, and never who has left", () => {
    const controller = new AbortController();
    const called: string[] = [];
    onAbort(controller.signal, () => called.push("stays"));
    const leave = onAbort(controller.signal, () => called.push("leaves"));
    leave();
    controller.abort();
    onAbort(controller.signal, () => called.push("late"));
    expect(called).toEqual(["stays", "late"]);
  });
});

describe("what a call leaves behind", () => {
  it("is no timer that keeps the process alive", async () => {
    const { url: endpoint } = await listening();
    const timers = () =>
      process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      limiter: false,
      endpoint,
    });
    const { signal } = new AbortController();
    await redis.CloneInstances(cloneRequest, { signal });
    const before = timers();
    for (let i = 0; i < 20; i++) await redis.CloneInstances(cloneRequest, { signal });
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe("the signal of a request", () => {
  it.each([
    ["node", createNodeTransport()],
    ["undici", createUndiciTransport()],
  ])("is a wrapper's own where one has replaced it: %s", async (_name, transport) => {
    // It never responds.
    const { url, close } = await serve(() => {});
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      endpoint: url,
      retry: false,
      transport(request) {
        const controller = new AbortController();
        const response = transport({ ...request, signal: controller.signal });
        controller.abort(new Error("by the wrapper"));
        return response;
      },
    });
    await expect(redis.DescribeInstances({})).rejects.toMatchObject({ name: "ConnectionError" });
    await close();
  });

  it.each([
    ["node", createNodeTransport()],
    ["undici", createUndiciTransport()],
  ])("goes on with a copy, as wrappers make them: %s", async (_name, transport) => {
    const controller = new AbortController();
    let isClosed: Promise<unknown> | undefined;
    const { url, close } = await serve(({ socket }) => {
      isClosed = once(socket, "close");
      controller.abort(new Error("by the caller"));
    });
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      endpoint: url,
      retry: false,
      transport: (request) => transport({ ...request, headers: { ...request.headers } }),
    });
    const call = redis.DescribeInstances({}, { signal: controller.signal });
    await expect(call).rejects.toThrow("by the caller");
    await isClosed;
    await close();
  });
});
