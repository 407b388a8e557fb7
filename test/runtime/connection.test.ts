import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { connect, type AddressInfo, type Server } from "node:net";
import { Agent, EnvHttpProxyAgent, fetch as undiciFetch, type Dispatcher } from "undici";
import { afterEach, describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS, startEmulator } from "../../packages/emulator/src/index.js";
import { ConnectionError, createRedisClient, type ClientOptions } from "../../generated/index.js";
import { cloneRequest } from "../fixtures/requests.js";

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

async function listen(server: Server & { closeAllConnections?: () => void }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUps.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections?.();
      }),
  );
  return (server.address() as AddressInfo).port;
}

/** What the README shows: the way out of the process is the caller's to choose. */
function through(dispatcher: Dispatcher): NonNullable<ClientOptions["fetch"]> {
  return (url, init) => undiciFetch(url, { ...init, dispatcher }) as unknown as Promise<Response>;
}

const options = {
  region: "ap-singapore",
  credentials: EMULATOR_CREDENTIALS,
  retry: false,
} as const;

describe("a proxy", () => {
  it("is used where the environment names one, and not for hosts that are excepted", async () => {
    const emulator = await startEmulator();
    cleanUps.push(emulator.close);
    const tunnels: string[] = [];
    const proxy = createHttpServer();
    proxy.on("connect", (request, client, head) => {
      tunnels.push(request.url ?? "");
      const [host = "", port = ""] = (request.url ?? "").split(":");
      const target = connect(Number(port), host, () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        target.write(head);
        target.pipe(client).pipe(target);
      });
      target.on("error", () => client.destroy());
      client.on("error", () => target.destroy());
    });
    const httpProxy = `http://127.0.0.1:${await listen(proxy)}`;
    const endpoint = emulator.url;
    for (const [noProxy, expected] of [
      ["", 1],
      ["127.0.0.1", 1],
    ] as const) {
      const agent = new EnvHttpProxyAgent({ httpProxy, noProxy });
      cleanUps.push(() => agent.close());
      const redis = createRedisClient({ ...options, endpoint, fetch: through(agent) });
      await redis.CloneInstances(cloneRequest);
      expect(tunnels).toHaveLength(expected);
    }
    expect(tunnels).toEqual([`127.0.0.1:${emulator.port}`]);
  });
});

describe("a certificate", () => {
  const cert = readFileSync("test/fixtures/localhost-cert.pem");
  const key = readFileSync("test/fixtures/localhost-key.pem");

  it("of an authority of one's own is accepted where the caller says so, and nowhere else", async () => {
    let seen = 0;
    const server = createHttpsServer({ cert, key }, (_request, response) => {
      seen++;
      response.end('{"Response":{"DealId":"d","InstanceIds":[],"RequestId":"r"}}');
    });
    const endpoint = `https://localhost:${await listen(server)}`;
    const agent = new Agent({ connect: { ca: cert } });
    cleanUps.push(() => agent.close());
    const trusting = createRedisClient({ ...options, endpoint, fetch: through(agent) });
    expect((await trusting.CloneInstances(cloneRequest)).DealId).toBe("d");

    let attempts = 0;
    const plain = createRedisClient({
      ...options,
      retry: { maxAttempts: 3 },
      endpoint,
      fetch: (url, init) => {
        attempts++;
        return fetch(url, init);
      },
    });
    // Nothing was sent, so nothing is unknown; and trying again would find the same certificate.
    await expect(plain.CloneInstances(cloneRequest)).rejects.toThrow(ConnectionError);
    expect(attempts).toBe(1);
    expect(seen).toBe(1);
  });
});

describe("what a call leaves behind", () => {
  it("is no timer that keeps the process alive", async () => {
    const emulator = await startEmulator();
    cleanUps.push(emulator.close);
    const timers = () =>
      process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const redis = createRedisClient({ ...options, limiter: false, fetch: emulator.fetch });
    const { signal } = new AbortController();
    await redis.CloneInstances(cloneRequest, { signal });
    const before = timers();
    for (let i = 0; i < 20; i++) await redis.CloneInstances(cloneRequest, { signal });
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
