import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { EmulatorServer } from "../../packages/emulator/src/index.js";
import { listening } from "../fixtures/emulated.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { cloneRequest } from "../fixtures/requests.js";
import { run, startInTerminal, type Ran } from "./tcredis.js";

const folder = temporaryFolder(afterAll);
const order = path.join(folder, "order.json");
writeFileSync(order, JSON.stringify(cloneRequest));
const CTRL_C = "\u0003";
const ESCAPE = "\u001b[";

let emulator: EmulatorServer;
beforeEach(async () => {
  emulator = await listening({ durations: { deliveryMs: 0, taskMs: 0 } });
});

/** Runs a command on a terminal, and types once it asks. */
async function answered(args: readonly string[], keys: string, env = {}): Promise<Ran> {
  const running = startInTerminal([...args, "--endpoint", emulator.url], { env });
  await running.says("Go ahead?");
  running.child.stdin.write(keys);
  return running.ended;
}

/** Of the command itself, which runs in a shell of the terminal. */
function pidOf(argument: string): number {
  const all = execFileSync("ps", ["-eo", "pid=,comm=,args="], { encoding: "utf8" }).split("\n");
  const own = all.find((line) => /^ *\d+ node /.test(line) && line.includes(argument));
  return Number.parseInt(own ?? "", 10);
}

describe("a question on a terminal", () => {
  const buy = ["call", "CloneInstances", "--body", order];

  it("tells the price, and takes a yes", async () => {
    const { code, stdout } = await answered(buy, "y\r");
    expect(code).toBe(0);
    expect(stdout).toContain("CloneInstances");
    expect(stdout).toMatch(/Price: \d+\.\d\d\d* USD/);
    expect(stdout).toContain('"DealName"');
    expect(emulator.ledger()).toHaveLength(1);
  });

  it.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
    ["SIGHUP", 143],
  ] as const)("ends at once with %s from outside, and nothing was sent", async (signal, code) => {
    const running = startInTerminal([...buy, "--endpoint", emulator.url]);
    await running.says("Go ahead?");
    process.kill(pidOf(order), signal);
    expect((await running.ended).code).toBe(code);
    expect(emulator.ledger()).toEqual([]);
  });

  it.each([
    ["no", "n\r", 1, "was not sent"],
    ["no by default", "\r", 1, "was not sent"],
    ["Ctrl-C", CTRL_C, 130, "Nothing was sent"],
  ])("takes %s", async (_name, keys, code, words) => {
    const ran = await answered(buy, keys);
    expect(ran.stdout).toContain(words);
    expect(ran.code).toBe(code);
    expect(emulator.ledger()).toHaveLength(0);
  });

  it("is put before something is destroyed, and about a clone", async () => {
    const destroy = ["call", "DestroyPostpaidInstance", "--InstanceId", "crs-exampl01"];
    const destroyed = await answered(destroy, "n\r");
    expect(destroyed.stdout).toContain("deletes data");
    expect(destroyed.code).toBe(1);
    const cloned = await answered(["clone", "crs-exampl01"], "n\r");
    expect(cloned.stdout).toMatch(/Price: \d+\.\d\d\d* USD/);
    expect(cloned.code).toBe(1);
    expect(emulator.ledger()).toHaveLength(0);
  });

  it("is not put in CI, where nobody would answer", async () => {
    const running = startInTerminal([...buy, "--endpoint", emulator.url], { env: { CI: "true" } });
    const { code, stdout } = await running.ended;
    expect(code).toBe(2);
    expect(stdout).toMatch(/Give\s+--yes to go ahead/);
    expect(emulator.ledger()).toHaveLength(0);
  });
});

describe("progress", () => {
  const clone = ["clone", "crs-exampl01", "--yes"];

  it("moves on a terminal, and leaves nothing behind but the result", async () => {
    const { code, stdout } = await startInTerminal([...clone, "--endpoint", emulator.url]).ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/[⠀-⣿] Reading the source/);
    expect(stdout).toContain(`${ESCAPE}2K`);
    expect(JSON.parse(stdout.slice(stdout.indexOf("{\r\n")))).toHaveProperty("instanceId");
  });

  it("is a line to each step in CI, on a dumb terminal and in a pipe", async () => {
    for (const env of [{ CI: "1" }, { TERM: "dumb" }]) {
      const { stdout } = await startInTerminal([...clone, "--endpoint", emulator.url], { env })
        .ended;
      expect(stdout).toMatch(/^Reading the source\r\nChoosing the backup\r\nOrdering /);
      expect(stdout).not.toContain(ESCAPE);
    }
    const { stderr } = await run([...clone, "--endpoint", emulator.url]);
    expect(stderr).toMatch(
      /^Reading the source\nChoosing the backup\nOrdering (\S+)\nBought (crs-\S+)\nWaiting for \2 to run, for 30 min at most\n(?: {2}\w+ after \d+ s\n)+$/,
    );
  });
});

describe("colours", () => {
  const wrong = ["errors", "LimitExceeded"];

  it("are for terminals, and for those who force them", async () => {
    expect((await startInTerminal(wrong).ended).stdout).toContain(`${ESCAPE}1m`);
    expect((await run(wrong, { env: { FORCE_COLOR: "1" } })).stdout).toContain(`${ESCAPE}1m`);
    expect((await run(wrong)).stdout).not.toContain(ESCAPE);
  });

  it("are left out with NO_COLOR, whatever else is said", async () => {
    const env = { NO_COLOR: "1", FORCE_COLOR: "1" };
    expect((await startInTerminal(wrong, { env }).ended).stdout).not.toContain(ESCAPE);
    const refused = await startInTerminal(["call", "Nothing"], { env }).ended;
    expect(refused.stdout).toMatch(/^tcredis: There is no action/);
  });
});
