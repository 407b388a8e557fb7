import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

interface ClientOptions {
  readonly port?: number;
  readonly maxRetriesPerRequest?: null;
  readonly retryStrategy?: () => number;
}

/** A Redis of one's own, on a free port of 127.0.0.1, that keeps nothing on disk. */
export class RedisServer {
  readonly port: number;
  readonly #folder: string;
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string) {
    this.port = port;
    this.#folder = folder;
  }

  static async start(): Promise<RedisServer> {
    const folder = await mkdtemp(join(tmpdir(), "tencentcloud-redis-"));
    const server = new RedisServer(await freePort(), folder);
    try {
      await server.start();
    } catch (error) {
      await server.remove();
      throw error;
    }
    return server;
  }

  /** Also after `stop`, on the same port. */
  async start(): Promise<void> {
    const child = spawn(
      "redis-server",
      ["--port", String(this.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
      { cwd: this.#folder, stdio: "ignore" },
    );
    this.#process = child;
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", (cause) => {
        this.#process = undefined;
        const message =
          "redis-server could not be started. These tests need it on the PATH: " +
          "install Debian's package redis-server, or Redis or Valkey in another way";
        reject(new Error(message, { cause }));
      });
    });
    // Where the test run ends before its hooks do, the server ends with it.
    process.once("exit", () => child.kill("SIGKILL"));
    const client = this.client({ maxRetriesPerRequest: null, retryStrategy: () => 50 });
    await client.ping();
    client.disconnect();
  }

  client(options: ClientOptions = {}): Redis {
    const client = new Redis({ port: this.port, host: "127.0.0.1", ...options });
    // Servers come and go here; without a listener, ioredis writes of it to the console.
    client.on("error", () => undefined);
    return client;
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }

  /** Connections are accepted still, and nothing is ever answered. */
  hang(): void {
    this.#process?.kill("SIGSTOP");
  }

  goOn(): void {
    this.#process?.kill("SIGCONT");
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port of TCP was given");
  return address.port;
}
