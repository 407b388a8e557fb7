import { afterAll, beforeAll } from "vitest";
import { run, start, type Ran, type Running } from "./tcredis.js";

/** The command's own emulator, for the tests of one file. */
export interface CommandsEmulator {
  /** Runs `tcredis call` against it. */
  call(args: readonly string[], input?: string): Promise<Ran>;
  /** Instances that have been bought from it. */
  bought(): Promise<number>;
}

export function commandsEmulator(): CommandsEmulator {
  let emulator: Running;
  let url: string;
  beforeAll(async () => {
    // `afterAll` below ends it.
    emulator = start(["emulator", "--port", "0", "--json"], { until: () => {} });
    const line = new Promise<string>((resolve) => emulator.child.stdout.once("data", resolve));
    ({ url } = JSON.parse(await line) as { url: string });
  });
  afterAll(async () => {
    emulator.child.kill("SIGINT");
    await emulator.ended;
  });
  return {
    call: (args, input = "") =>
      run(["call", ...args], { env: { TENCENTCLOUD_ENDPOINT: url }, input }),
    async bought() {
      const response = await fetch(`${url}/_emulator/instances`);
      return ((await response.json()) as unknown[]).length;
    },
  };
}
