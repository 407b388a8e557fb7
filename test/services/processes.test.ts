import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mostInAnyWindow } from "../limiter/sends.js";
import { RedisServer } from "./redis-server.js";

const SENDER = fileURLToPath(new URL("sender.ts", import.meta.url));
const SECOND = 1_000_000;

let server: RedisServer | undefined;
beforeAll(async () => {
  server = await RedisServer.start();
});
afterAll(() => server?.remove());

/** The first permits of these processes together, in microseconds of the server's clock. */
async function permitsOf(
  delays: readonly number[],
  perSecond: number,
  count: number,
): Promise<number[]> {
  const children = delays.map((delayMs) =>
    fork(SENDER, [server?.port, perSecond, delayMs].map(String), {
      execArgv: ["--conditions=tencentcloud-redis:source", "--import", "tsx"],
    }),
  );
  try {
    await Promise.all(children.map((child) => isReady(child)));
    const permits: number[] = [];
    await new Promise<void>((resolve, reject) => {
      for (const child of children) {
        child.once("exit", (code) => reject(endedWith(code)));
        child.on("message", (time: number) => {
          if (permits.push(time) === count) resolve();
        });
        child.send("go");
      }
    });
    return permits.slice(0, count);
  } finally {
    for (const child of children) child.kill();
  }
}

async function isReady(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit").then(([code]) => {
    throw endedWith(code);
  });
  await Promise.race([once(child, "message"), ended]);
}

function endedWith(code: unknown): Error {
  return new Error(`a sender ended with exit code ${code}, see its output above`);
}

// How much of a quota they use is in test/limiter/slow-redis.sampled.test.ts, on a clock that never stalls.
it.each([
  { perSecond: 20, count: 120 },
  { perSecond: 1, count: 6 },
])("ten processes stay within $perSecond calls in any second", async ({ perSecond, count }) => {
  const delays = Array.from({ length: 10 }, () => 0);
  const permits = await permitsOf(delays, perSecond, count);
  expect(mostInAnyWindow(permits, SECOND)).toBeLessThanOrEqual(perSecond);
});

it("stay within it too where some of them find Redis slow, or too slow", async () => {
  const perSecond = 19; // A log that no other test uses.
  const delays = [120, 120, 150, 150, 200, 300, 300, 450, 700, 700];
  const permits = await permitsOf(delays, perSecond, 60);
  expect(mostInAnyWindow(permits, SECOND)).toBeLessThanOrEqual(perSecond);
});
