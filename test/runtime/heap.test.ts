import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createRedisClient } from "../../generated/index.js";
import type { HttpTransport } from "../../runtime/http/transport.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const CALLS = 300;
/** Of what a transport keeps of each call. */
const BYTES = 32_000;

let responses = 0;

/** How much the heap has grown by calls that are over. */
async function growth(timeouts: object, signal?: AbortSignal): Promise<number> {
  const transport: HttpTransport = ({ signal: ends }) => {
    const large = Array.from({ length: BYTES / 8 }, () => Math.random());
    ends.addEventListener("abort", () => void large.length);
    const body = `{"Response":{"RequestId":"r-${responses++}"}}`;
    return Promise.resolve({ status: 200, headers: {}, body, isCut: false });
  };
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: { secretId: "AKIDEXAMPLE", secretKey: "secretKeyOfTheTest" },
    limiter: false,
    transport,
    ...timeouts,
  });
  const make = async (calls: number) => {
    for (let index = 0; index < calls; index++) await redis.DescribeInstances({}, { signal });
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await make(50);
  return (await make(CALLS)) - before;
}

describe("the heap", () => {
  it.each([
    ["", {}],
    [" with another time for an attempt", { attemptTimeoutMs: 5000 }],
  ])("keeps nothing of calls that are over%s", async (_, timeouts) => {
    expect(await growth(timeouts)).toBeLessThan((CALLS * BYTES) / 4);
    expect(await growth(timeouts, new AbortController().signal)).toBeLessThan((CALLS * BYTES) / 4);
  });
});
