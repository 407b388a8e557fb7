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
async function sendTogether(processes: number, perSecond: number): Promise<number[][]> {
  const children = Array.from({ length: processes }, () =>
    fork(SENDER, [String(server?.port), String(perSecond), String(DURATION_MS)], {
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
    const sends = await sendTogether(10, perSecond);
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
