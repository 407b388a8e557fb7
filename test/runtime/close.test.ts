import { Agent } from "node:http";
import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { createRedisClient, type ClientOptions } from "../../generated/index.js";
import { createNodeTransport } from "../../runtime/http/node.js";
import { httpAnswer, serveRaw, type RawServer } from "../transport/raw-server.js";

const body = '{"Response":{"TotalCount":0,"InstanceSet":[],"RequestId":"r"}}';

/** A server that counts connections, and those that the client has closed. */
async function counting(delayMs = 0): Promise<RawServer & { closed: () => number }> {
  let closed = 0;
  let requests = 0;
  const known = new WeakSet();
  const server = await serveRaw((socket) => {
    if (!known.has(socket)) socket.once("close", () => closed++);
    known.add(socket);
    const text = body.replace('"r"', `"r-${requests++}"`);
    setTimeout(() => socket.write(httpAnswer(text)), delayMs);
  });
  return { ...server, closed: () => closed };
}

function clientOf(endpoint: string, more: Partial<ClientOptions> = {}) {
  return createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    limiter: false,
    endpoint,
    ...more,
  });
}

describe("close", () => {
  it("closes idle connections, and the next call opens one", async () => {
    const { url, connections, closed } = await counting();
    const redis = clientOf(url);
    await redis.DescribeInstances();
    await redis.DescribeInstances();
    expect(connections()).toBe(1);
    await redis.close();
    await expect.poll(closed).toBe(1);
    await redis.DescribeInstances();
    expect(connections()).toBe(2);
    await redis.close();
  });

  it("lets calls in progress end", async () => {
    const { url, connections, closed } = await counting(50);
    const redis = clientOf(url);
    const call = redis.DescribeInstances();
    await expect.poll(connections).toBe(1);
    await redis.close();
    expect(closed()).toBe(0);
    expect((await call).TotalCount).toBe(0);
    await redis.close();
    await expect.poll(closed).toBe(1);
  });

  it("does nothing before the first call, nor the second time", async () => {
    const redis = clientOf("http://127.0.0.1:9");
    await redis.close();
    await redis.close();
  });

  it("is for all clients of the process, whose connections are shared", async () => {
    const { url, connections, closed } = await counting();
    const redis = clientOf(url);
    const tokyo = redis.withOptions({ region: "ap-tokyo" });
    await redis.DescribeInstances();
    await tokyo.DescribeInstances();
    expect(connections()).toBe(1);
    await tokyo.close();
    await expect.poll(closed).toBe(1);
    expect((await redis.DescribeInstances()).TotalCount).toBe(0);
    expect(connections()).toBe(2);
    await redis.close();
  });

  it("comes with `await using`", async () => {
    const { url, closed } = await counting();
    {
      await using redis = clientOf(url);
      await redis.DescribeInstances();
      expect(closed()).toBe(0);
    }
    await expect.poll(closed).toBe(1);
  });
});

describe("the transport that a client is given", () => {
  it("is closed if it is one of this package, but the agent of its own is not", async () => {
    const own = await counting();
    const redis = clientOf(own.url, { transport: createNodeTransport() });
    await redis.DescribeInstances();
    await redis.close();
    await expect.poll(own.closed).toBe(1);

    const given = await counting();
    const agent = new Agent({ keepAlive: true });
    const other = clientOf(given.url, { transport: createNodeTransport({ agent }) });
    await other.DescribeInstances();
    await other.close();
    await other.DescribeInstances();
    expect(given.connections()).toBe(1);
    expect(given.closed()).toBe(0);
    agent.destroy();
  });

  it("is asked to close where it can", async () => {
    let closes = 0;
    const response = { status: 200, headers: {}, body, isCut: false };
    const send = async () => response;
    const transport = Object.assign(send, { close: () => void closes++ });
    await clientOf("http://127.0.0.1:9", { transport }).close();
    await clientOf("http://127.0.0.1:9", { transport: async () => response }).close();
    expect(closes).toBe(1);
  });

  it("may be a fetch, which has nothing to close", async () => {
    await clientOf("http://127.0.0.1:9", { fetch }).close();
  });
});
