import { readFileSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import { connect, type Socket } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { createRedisClient } from "../../generated/index.js";
import { createNodeTransport } from "../../runtime/http/node.js";
import { listening } from "../fixtures/emulated.js";
import { listen } from "../fixtures/http.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import { answer, caller, warmUp } from "./caller.js";
import { serveRaw } from "./raw-server.js";
import { transports, trusting } from "./transports.js";

/** Some put a connection back a moment after the answer is there. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe.each(transports)("a call by %s", (name, transport) => {
  const { clientOf, outcomes } = caller(transport);

  beforeAll(() => warmUp(clientOf));

  it("is signed, sent and unwrapped", async () => {
    const emulator = await listening({ strict: true });
    const { InstanceIds } = await clientOf(emulator.url).CloneInstances({
      ...cloneRequest,
      ResourceTags: [{ TagKey: "团队", TagValue: "缓存 🧧" }],
    });
    expect(InstanceIds).toEqual(emulator.instances().map(({ InstanceId }) => InstanceId));
  });

  it("uses a connection again, but for a purchase where it can choose", async () => {
    const server = await serveRaw((socket, { count }) => void socket.write(answer(`${count}`)));
    const redis = clientOf(server.url);
    for (const DealId of ["1", "2", "3"]) {
      expect(await redis.DescribeInstances({})).toMatchObject({ DealId });
      await settled();
    }
    expect(server.connections()).toBe(1);
    for (const DealId of ["4", "5"]) {
      expect(await redis.CloneInstances(cloneRequest)).toMatchObject({ DealId });
      await settled();
    }
    // `fetch` takes the old one once more, but no connection carries anything after a purchase.
    if (name === "fetch") expect(server.connections()).toBe(2);
    else expect(server.connections()).toBeGreaterThanOrEqual(3);
  });

  it("goes over a new connection where the server closed the old one meanwhile", async () => {
    let ended: Promise<unknown> | undefined;
    const server = await serveRaw((socket, { count }) => {
      socket.write(answer(`${count}`));
      if (count === 1) {
        ended = new Promise((resolve) => socket.once("close", resolve));
        setImmediate(() => socket.end());
      }
    });
    const redis = clientOf(server.url);
    await redis.CloneInstances(cloneRequest);
    await ended;
    expect((await redis.CloneInstances(cloneRequest)).DealId).toBe("2");
    expect(server.connections()).toBe(2);
  });

  it("goes over a new connection where the server said that it would not wait for long", async () => {
    const server = await serveRaw(
      (socket, { count }) => void socket.write(answer(`${count}`, ["Keep-Alive: timeout=1"])),
    );
    const redis = clientOf(server.url);
    await redis.CloneInstances(cloneRequest);
    expect((await redis.CloneInstances(cloneRequest)).DealId).toBe("2");
    expect(server.connections()).toBe(2);
  });

  it("that meets a connection closing over it has an unknown outcome; a read is retried", async () => {
    // The second request on each connection is read, and then the connection is reset.
    const seen = new WeakSet<Socket>();
    const server = await serveRaw((socket, { count }) => {
      if (seen.has(socket)) socket.resetAndDestroy();
      else socket.write(answer(`${count}`));
      seen.add(socket);
    });
    const redis = clientOf(server.url);
    await redis.DescribeInstances({});
    await settled();
    const purchase = redis.CloneInstances(cloneRequest);
    if (name === "fetch") {
      expect(await failureOf(purchase)).toMatchObject({
        name: "OutcomeUnknownError",
        cause: { name: "ConnectionError" },
      });
    } else await purchase;
    for (let reads = 0; reads < 4; reads++) {
      await redis.DescribeInstances({});
      await settled();
    }
    expect(outcomes().slice(2).join(" ")).toContain("lost accepted");
  });

  it("does not take what nobody asked for as its answer", async () => {
    const sent: Promise<unknown>[] = [];
    const server = await serveRaw((socket, { count }) => {
      socket.write(answer(`${count}`));
      if (count !== 1) return;
      sent.push(
        new Promise<void>((resolve) => {
          setTimeout(() => socket.write(answer("somebody else's"), () => resolve()), 20);
        }),
      );
    });
    const redis = clientOf(server.url);
    await redis.DescribeInstances({});
    await Promise.all(sent);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await redis.DescribeInstances({})).toMatchObject({ DealId: "2" });
    // Half of it may have been still on its way, so the connection is of no more use.
    expect(server.connections()).toBe(2);
  });

  it("does not trust a certificate that nobody vouches for, and nothing was sent then", async () => {
    const cert = readFileSync("test/fixtures/localhost-cert.pem");
    const key = readFileSync("test/fixtures/localhost-key.pem");
    let seen = 0;
    const server = createHttpsServer({ cert, key }, (request, response) => {
      seen++;
      request.resume();
      response.end(`{"Response":{"DealId":"d","InstanceIds":[],"RequestId":"r-${seen}"}}`);
    });
    const endpoint = `https://localhost:${await listen(server)}`;
    expect(await failureOf(clientOf(endpoint).CloneInstances(cloneRequest))).toMatchObject({
      name: "ConnectionError",
    });
    expect(outcomes()).toEqual(["unsent"]);
    expect(seen).toBe(0);
    const redis = clientOf(endpoint, { transport: trusting(name, cert) });
    expect((await redis.CloneInstances(cloneRequest)).DealId).toBe("d");
    expect((await redis.CloneInstances(cloneRequest)).DealId).toBe("d");
    expect(seen).toBe(2);
  });

  it("makes many at a time, and each gets its own answer", async () => {
    const server = await serveRaw((socket, { text }) => {
      const id = /"InstanceName":"(\w+)"/.exec(text)?.[1] ?? "";
      setTimeout(() => socket.write(answer(id)), Number(id.slice(1)) % 7);
    });
    const redis = clientOf(server.url);
    const ids = Array.from({ length: 200 }, (_, index) => `n${index}`);
    const results = await Promise.all(
      ids.map((InstanceName) => redis.CloneInstances({ ...cloneRequest, InstanceName })),
    );
    expect(results.map(({ DealId }) => DealId)).toEqual(ids);
  });
});

describe("Node's own client", () => {
  it("takes an agent, for a proxy of one's own", async () => {
    const emulator = await listening();
    const { Agent } = await import("node:http");
    let connections = 0;
    class Counting extends Agent {
      override createConnection(): Socket {
        connections++;
        return connect(emulator.port, "127.0.0.1");
      }
    }
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      endpoint: emulator.url,
      transport: createNodeTransport({ agent: new Counting({ keepAlive: false }) }),
    });
    await redis.CloneInstances(cloneRequest);
    expect(connections).toBe(1);
  });
});

describe("the options of a client", () => {
  it("name one transport, not two", () => {
    const options = { region: "ap-singapore", credentials: EMULATOR_CREDENTIALS };
    const transport = createNodeTransport();
    expect(() => createRedisClient({ ...options, transport, fetch })).toThrow(TypeError);
  });
});
