import type { Agent } from "node:http";
import { createServer, type Socket } from "node:net";
import { describe, expect, it, vi } from "vitest";
import { createAgent } from "../../runtime/http/agent.js";
import { faultOf } from "../../runtime/http/network-fault.js";
import { createNodeTransport } from "../../runtime/http/node.js";
import { listen } from "../fixtures/http.js";
import { httpAnswer, serveRaw, type RawServer } from "./raw-server.js";
import { requestTo } from "./transports.js";

function serve(headers: string[], delayMs = 0): Promise<RawServer> {
  return serveRaw((socket) => {
    setTimeout(() => socket.write(httpAnswer("{}", headers)), delayMs);
  });
}

const sendKept = (url: string): Promise<void> => send(undefined, url);

async function send(agent: Agent | undefined, url: string): Promise<void> {
  await createNodeTransport({ agent })(requestTo(`${url}/`));
  await new Promise((resolve) => setImmediate(resolve));
}

const kept = (agent: Agent): Socket[] =>
  Object.values(agent.freeSockets).flatMap((list) => list ?? []);

describe("a connection that is kept", () => {
  it.each([
    ["4 seconds, where the server does not say how long it waits", [], 4000],
    ["a second less than the server says", ["Keep-Alive: timeout=3, max=100"], 2000],
    ["4 seconds, where the server waits longer", ["Keep-Alive: timeout=60"], 4000],
  ])("is closed after %s", async (_case, headers, milliseconds) => {
    const agent = createAgent("http:");
    const { url } = await serve(headers);
    await send(agent, url);
    const [socket] = kept(agent);
    expect(socket?.timeout).toBe(milliseconds);
    await send(agent, url);
    expect(kept(agent)).toEqual([socket]);
    agent.destroy();
  });

  it("is not kept where the server waits for a second or less", async () => {
    const { url, connections } = await serve(["Keep-Alive: timeout=1"]);
    const agent = createAgent("http:");
    await send(agent, url);
    await send(agent, url);
    expect(kept(agent)).toEqual([]);
    expect(connections()).toBe(2);
  });

  it("may take as long as the call, while it is in use", async () => {
    const { url, connections } = await serve([], 80);
    const agent = createAgent("http:", { idleMs: 20 });
    await send(agent, url);
    expect(connections()).toBe(1);
    await expect.poll(() => kept(agent)).toEqual([]);
  });

  it("is not used again when it is too old, though its timer has not run", async () => {
    const { url, connections } = await serve([]);
    await sendKept(url);
    await sendKept(url);
    expect(connections()).toBe(1);
    // As after a frozen process: the clock on the wall has gone on, and nothing else.
    const wall = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 5000);
    await sendKept(url);
    expect(connections()).toBe(2);
    wall.mockRestore();
    // As after a busy event loop, on a machine whose clock on the wall was set back meanwhile.
    const steady = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 5000);
    await sendKept(url);
    expect(connections()).toBe(3);
    steady.mockRestore();
  });

  it("is kept in bursts of more than 256 too", async () => {
    const { url, connections } = await serve([]);
    const agent = createAgent("http:", { idleMs: 60_000 });
    for (let burst = 0; burst < 3; burst++) {
      await Promise.all(Array.from({ length: 300 }, () => send(agent, url)));
      // The last ones are put back when their responses have ended.
      await expect.poll(() => kept(agent).length).toBe(connections());
    }
    expect(connections()).toBe(300);
    agent.destroy();
  });

  it("does not keep the process alive", async () => {
    const { url } = await serve([]);
    const agent = createAgent("http:");
    const before = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap");
    await send(agent, url);
    const after = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap");
    // The server's end of it is one more.
    expect(after.length - before.length).toBeLessThanOrEqual(1);
    agent.destroy();
  });

  it("has no listener left from the times before", async () => {
    const { url } = await serve([]);
    const agent = createAgent("http:");
    for (let i = 0; i < 20; i++) await send(agent, url);
    const [socket] = kept(agent);
    expect(socket?.listenerCount("data")).toBe(1);
    expect(socket?.listenerCount("error")).toBe(1);
    expect(socket?.listenerCount("close")).toBeLessThanOrEqual(2);
    agent.destroy();
  });
});

describe("a connection that takes too long to make", () => {
  it("is given up, for TLS when the handshake does not come to an end", async () => {
    const port = await listen(createServer((socket) => void socket.resume()));
    const agent = createAgent("https:", { connectMs: 30 });
    const error = await send(agent, `https://localhost:${port}`).catch((thrown: unknown) => thrown);
    expect(faultOf(error).isUnsent).toBe(true);
    expect((error as Error).message).toBe("no connection within 30 ms");
    agent.destroy();
  });
});
