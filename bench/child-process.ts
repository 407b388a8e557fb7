import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a script of `bench/child` in a process of its own, and gives what it prints, as JSON. */
export async function measureIn<Result>(
  folder: string,
  script: string,
  ...parameters: readonly string[]
): Promise<Result> {
  const file = path.join(folder, "child", script);
  const { stdout } = await run(process.execPath, ["--expose-gc", file, ...parameters], {
    cwd: folder,
  });
  return JSON.parse(stdout) as Result;
}

/** The results of each variant, in the order of the rounds. */
export type Rounds<Variant extends string, Result> = Readonly<Record<Variant, readonly Result[]>>;

/** Runs a script against one server, once for each variant and round: a busy moment slows all of them. */
export async function measureRounds<Variant extends string, Result>(
  folder: string,
  rounds: number,
  variants: readonly Variant[],
  script: string,
  ...parameters: readonly string[]
): Promise<Rounds<Variant, Result>> {
  const results = new Map(variants.map((variant) => [variant, [] as Result[]]));
  const { url, stop } = await startServer(folder);
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [variant, own] of results) {
        own.push(await measureIn<Result>(folder, script, variant, url, ...parameters));
      }
    }
  } finally {
    stop();
  }
  return Object.fromEntries(results) as Record<Variant, Result[]>;
}

/** Starts the server that is called; `stop` ends it. */
async function startServer(folder: string): Promise<{ url: string; stop: () => void }> {
  const server: ChildProcess = spawn(process.execPath, [path.join(folder, "child/server.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (server.stdout === null) throw new Error("the server has no output");
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  return { url: line.toString().trim(), stop: () => void server.kill() };
}
