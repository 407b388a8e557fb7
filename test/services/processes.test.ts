import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mostInAnyWindow } from "../limiter/sends.js";
import { RedisServer } from "./redis-server.js";

const SENDER = fileURLToPath(new URL("sender.ts", import.meta.url));
const DURATION_MS = 6000;

let server: RedisServer | undefined;
beforeAll(async () => {
  server = await RedisServer.start();
});
afterAll(() => server?.remove());

/** What each of the processes sent, in milliseconds of the machine's clock. */
async function sendTogether(delays: readonly number[], perSecond: number): Promise<number[][]> {
  const children = delays.map((delayMs) =>
    fork(SENDER, [server?.port, perSecond, DURATION_MS, delayMs].map(String), {
      execArgv: ["--conditions=tencentcloud-redis:source", "--import", "tsx"],
    }),
  );
  try {
    await Promise.all(children.map((child) => message(child)));
    const results = children.map((child) => message(child));
    for (const child of children) child.send("go");
    return (await Promise.all(results)).map((result) => (result as { times: number[] }).times);
  } finally {
    for (const child of children) child.kill();
  }
}

async function message(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`a sender ended with exit code ${code}, see its output above`);
  });
  const [value] = (await Promise.race([once(child, "message"), ended])) as [unknown];
  return value;
}

it.each([20, 1])(
  "ten processes stay within %i calls in any second, and use most of them",
  async (perSecond) => {
    const sends = await sendTogether(
      Array.from({ length: 10 }, () => 0),
      perSecond,
    );
    const times = sends.flat();
    const most = mostInAnyWindow(times, 1000);
    const rate = (times.length * 1000) / DURATION_MS;
    process.stdout.write(
      `quota ${perSecond}/s: ${times.length} sends in ${DURATION_MS} ms (${rate.toFixed(1)}/s), ` +
        `at most ${most} in a second, by process ${sends.map((each) => each.length).join(" ")}\n`,
    );
    expect(most).toBeLessThanOrEqual(perSecond);
    expect(rate).toBeGreaterThanOrEqual(0.6 * perSecond);
  },
);

it("stay within it too where some of them find Redis slow, or too slow", async () => {
  const perSecond = 19; // A log that no other test uses.
  const sends = await sendTogether([120, 120, 150, 150, 200, 300, 300, 450, 700, 700], perSecond);
  const most = mostInAnyWindow(sends.flat(), 1000);
  process.stdout.write(
    `some slow: at most ${most} in a second, by process ${sends.map((each) => each.length).join(" ")}\n`,
  );
  expect(most).toBeLessThanOrEqual(perSecond);
});
