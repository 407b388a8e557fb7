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

/** Starts the server that is called; `stop` ends it. */
export async function startServer(folder: string): Promise<{ url: string; stop: () => void }> {
  const server: ChildProcess = spawn(process.execPath, [path.join(folder, "child/server.mjs")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (server.stdout === null) throw new Error("the server has no output");
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  return { url: line.toString().trim(), stop: () => void server.kill() };
}
