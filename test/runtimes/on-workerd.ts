import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { bundle } from "./bundle.js";
import { LIMIT_MS, type Place, type Results } from "./place.js";

/** Workers may not call loopback unless the network is told to let them. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "checks", worker = (
      modules = [(name = "worker", esModule = embed "worker.bundle.js")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "checks")],
);
`;

/** Runs the checks in Cloudflare's runtime, without its compatibility layer for Node. */
export async function runOnWorkerd(
  program: string,
  consumer: string,
  place: Place,
): Promise<Results> {
  const code = await bundle(consumer, "worker.js", ["workerd", "worker", "browser"]);
  writeFileSync(path.join(consumer, "worker.bundle.js"), code);
  writeFileSync(path.join(consumer, "workerd.capnp"), CONFIG);
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const workerd = spawn(program, ["serve", "workerd.capnp", `--socket-addr=http=${address}`], {
    cwd: consumer,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  workerd.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  try {
    const response = await post(`http://${address}`, JSON.stringify(place));
    if (!response.ok) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
    return (await response.json()) as Results;
  } catch (error) {
    throw new Error(`workerd: ${String(error)}\n${said}`, { cause: error });
  } finally {
    workerd.kill();
  }
}

/** Asks until somebody listens. */
async function post(url: string, body: string): Promise<Response> {
  const signal = AbortSignal.timeout(LIMIT_MS);
  for (;;) {
    try {
      return await fetch(url, { method: "POST", body, signal });
    } catch (error) {
      const { code } = (error as { cause?: { code?: string } }).cause ?? {};
      if (code !== "ECONNREFUSED") throw error;
      await setTimeout(100, undefined, { signal });
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
