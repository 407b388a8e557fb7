import type { Agent } from "node:http";
import type { Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { Deadline } from "../../runtime/deadline.js";
import { createAgent } from "../../runtime/http-agent-node.js";
import { faultOf } from "../../runtime/network-fault.js";
import { createNodeTransport } from "../../runtime/node.js";
import { httpAnswer, serveRaw, type RawServer } from "./raw-server.js";

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

async function serve(headers: string[], onRequest = (): void => {}): Promise<RawServer> {
  const server = await serveRaw((socket) => {
    onRequest();
    socket.write(httpAnswer("{}", headers));
  });
  cleanUps.push(server.close);
  return server;
}

async function send(agent: Agent, url: string): Promise<void> {
  const limit = new Deadline(Infinity);
  await createNodeTransport({ agent })({
    url: `${url}/`,
    method: "POST",
    headers: {},
    body: "{}",
    maxBytes: 100,
    signal: limit.signal,
    onAbort: (listener) => limit.onEnd(listener),
  });
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
    const inUse: (number | undefined)[] = [];
    const { url } = await serve(headers, () => {
      inUse.push(...Object.values(agent.sockets).flatMap((all) => all?.map((one) => one.timeout)));
    });
    await send(agent, url);
    const [socket] = kept(agent);
    expect(socket?.timeout).toBe(milliseconds);
    await send(agent, url);
    expect(kept(agent)).toEqual([socket]);
    // In use it has no limit of its own: the call has one.
    expect(inUse.map((timeout) => timeout ?? 0)).toEqual([0, 0]);
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

  it("has no listener left from the times before", async () => {
    const { url } = await serve([]);
    const agent = createAgent("http:");
    for (let i = 0; i < 20; i++) await send(agent, url);
    const [socket] = kept(agent);
    expect(socket?.listenerCount("data")).toBeLessThanOrEqual(2);
    expect(socket?.listenerCount("close")).toBeLessThanOrEqual(5);
    agent.destroy();
  });
});

describe("a connection that takes too long to make", () => {
  it("was never made, so nothing was sent", () => {
    const error = Object.assign(new Error("x"), { code: "ERR_CONNECT_TIMEOUT" });
    expect(faultOf(error)).toBe("unsent");
  });

  it("is given up, for TLS when the handshake does not come to an end", async () => {
    const { createServer } = await import("node:net");
    const silent = createServer((socket) => void socket.resume().on("error", () => {}));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    cleanUps.push(() => new Promise((resolve) => silent.close(resolve)));
    const { port } = silent.address() as { port: number };
    const agent = createAgent("https:", 30);
    const error = await send(agent, `https://localhost:${port}`).catch((thrown: unknown) => thrown);
    expect(faultOf(error)).toBe("unsent");
    expect((error as Error).message).toBe("no connection within 30 ms");
    agent.destroy();
  });
});
