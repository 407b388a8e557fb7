import { describe, expect, it } from "vitest";
import {
  createEmulator,
  EMULATOR_CREDENTIALS,
  type Fault,
} from "../../packages/emulator/src/index.js";
import { createRedisClient } from "../../generated/index.js";
import { listening } from "../fixtures/emulated.js";
import { cloneRequest } from "../fixtures/requests.js";

const options = {
  region: "ap-singapore",
  credentials: EMULATOR_CREDENTIALS,
  limiter: false,
  retry: false,
} as const;

/** `accepted` or what a purchase rejects with, and how often it took effect. */
async function purchase(
  fault: Fault,
  overSocket: boolean,
): Promise<[name: string, bought: number]> {
  const faults = () => fault;
  const emulator = overSocket ? await listening({ faults }) : createEmulator({ faults });
  const redis = createRedisClient({
    ...options,
    attemptTimeoutMs: 300,
    ...("url" in emulator ? { endpoint: emulator.url as string } : { fetch: emulator.fetch }),
  });
  const end = await redis.CloneInstances(cloneRequest).then(
    () => "accepted",
    (error: Error & { cause?: Error; code?: string }) =>
      error.code ?? error.cause?.name ?? error.name,
  );
  return [end, emulator.ledger().length];
}

describe.each([
  ["over a socket", true],
  ["without a socket", false],
])("each fault %s", (_name, overSocket) => {
  it.each<[Fault, string, number]>([
    [{ kind: "reset-before" }, "ConnectionError", 0],
    [{ kind: "reset-during" }, "ConnectionError", 0],
    [{ kind: "reset-after" }, "ConnectionError", 1],
    [{ kind: "half-response" }, "ConnectionError", 1],
    [{ kind: "delay", milliseconds: 1000 }, "TimeoutError", 1],
    [{ kind: "delay", milliseconds: 1 }, "accepted", 1],
    [{ kind: "duplicate-response" }, "accepted", 1],
    [{ kind: "html", status: 502, acts: true }, "ResponseError", 1],
    [{ kind: "html", status: 502, acts: false }, "ResponseError", 0],
    [{ kind: "html", status: 204, acts: true }, "ResponseError", 1],
    [{ kind: "internal-error", acts: true }, "InternalError", 1],
    [{ kind: "internal-error", acts: false }, "InternalError", 0],
    [{ kind: "throttled" }, "RequestLimitExceeded", 0],
    [{ kind: "clock", offsetMs: 600_000 }, "AuthFailure.SignatureExpire", 0],
    [{ kind: "expired-token" }, "AuthFailure.TokenFailure", 0],
  ])("%j gives %s, with %i bought", async (fault, end, bought) => {
    expect(await purchase(fault, overSocket)).toEqual([end, bought]);
  });
});

describe("rate limits", () => {
  it("are the document's, counted in any second, for each region", async () => {
    let now = 1_768_341_005_000;
    const emulator = createEmulator({ rateLimits: true, clock: { now: () => now } });
    const redis = createRedisClient({ ...options, now: () => now, fetch: emulator.fetch });
    const buy = async (count: number, region = "ap-singapore") => {
      const ends = await Promise.allSettled(
        Array.from({ length: count }, () => redis.CloneInstances(cloneRequest, { region })),
      );
      return ends.filter(({ status }) => status === "fulfilled").length;
    };
    expect(await buy(15)).toBe(15);
    now += 600;
    expect(await buy(10)).toBe(5);
    expect(await buy(3, "eu-frankfurt")).toBe(3);
    now += 500;
    expect(await buy(20)).toBe(15);
  });

  it("are counted by the emulator's clock, also where a fault shows another time", async () => {
    let now = 1_768_341_005_000;
    const plan: Fault[] = Array.from({ length: 20 }, () => ({ kind: "clock", offsetMs: 200_000 }));
    const faults = () => plan.shift();
    const emulator = createEmulator({ rateLimits: true, clock: { now: () => now }, faults });
    const redis = createRedisClient({ ...options, now: () => now, fetch: emulator.fetch });
    for (let count = 0; count < 20; count++) await redis.DescribeInstances();
    now += 1001;
    await redis.DescribeInstances();
  });
});

describe("a plan of faults", () => {
  it.each([
    ["over a socket", true],
    ["without a socket", false],
  ])("is for calls, not for the list of what was bought, %s", async (_name, overSocket) => {
    let asked = 0;
    const faults = () => void asked++;
    const emulator = overSocket ? await listening({ faults }) : createEmulator({ faults });
    const url = "url" in emulator ? (emulator.url as string) : "http://127.0.0.1";
    const ask = overSocket ? fetch : emulator.fetch;
    expect(await (await ask(`${url}/_emulator/instances`)).json()).toEqual([]);
    expect(asked).toBe(0);
  });
});
