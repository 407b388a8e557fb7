import { readFileSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS, startEmulator } from "../../packages/emulator/src/index.js";
import {
  ConnectionError,
  createRedisClient,
  OutcomeUnknownError,
  type CallEvent,
  type ClientOptions,
  type RedisClient,
} from "../../generated/index.js";
import { createNodeTransport } from "../../runtime/http/node.js";
import { cloneRequest } from "../fixtures/requests.js";
import { httpAnswer, serveRaw, type RawServer } from "./raw-server.js";
import { transports, trusting } from "./transports.js";

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

async function raw(...parameters: Parameters<typeof serveRaw>): Promise<RawServer> {
  const server = await serveRaw(...parameters);
  cleanUps.push(server.close);
  return server;
}

const answer = (id: string, headers: string[] = []): string =>
  httpAnswer(`{"Response":{"DealId":"${id}","InstanceIds":[],"RequestId":"r-${id}"}}`, headers);

/** Some put a connection back a moment after the answer is there. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** The client has no action yet that only reads, and needs no list of actions. */
type Read = { DescribeInstances: (request: object, options?: object) => Promise<unknown> };

describe.each(transports)("a call by %s", (name, transport) => {
  const events: CallEvent[] = [];

  function clientOf(endpoint: string, more: Partial<ClientOptions> = {}): RedisClient & Read {
    events.length = 0;
    return createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      limiter: false,
      sleep: async () => undefined,
      endpoint,
      transport,
      observe: (event) => void events.push(event),
      ...more,
    }) as RedisClient & Read;
  }

  async function failureOf(promise: Promise<unknown>): Promise<Error> {
    return promise.then(
      () => {
        throw new Error("the call went through");
      },
      (error: unknown) => error as Error,
    );
  }

  const outcomes = (): string[] =>
    events.flatMap((event) => (event.type === "responded" ? [event.outcome] : []));

  beforeAll(async () => {
    // Node 20's fetch never settles when its very first connection closes over it while its parser
    // is still being compiled. What is tested here is what comes after that.
    const emulator = await startEmulator();
    await clientOf(emulator.url).CloneInstances(cloneRequest);
    await emulator.close();
  });

  it("is signed, sent and unwrapped", async () => {
    const emulator = await startEmulator({ strict: true });
    cleanUps.push(emulator.close);
    const { InstanceIds } = await clientOf(emulator.url).CloneInstances({
      ...cloneRequest,
      ResourceTags: [{ TagKey: "团队", TagValue: "缓存 🧧" }],
    });
    expect(InstanceIds).toEqual(emulator.instances().map(({ InstanceId }) => InstanceId));
  });

  it("uses a connection again, but for a purchase where it can choose", async () => {
    const server = await raw((socket, { count }) => void socket.write(answer(`${count}`)));
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
    const server = await raw((socket, { count }) => {
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
    const server = await raw(
      (socket, { count }) => void socket.write(answer(`${count}`, ["Keep-Alive: timeout=1"])),
    );
    const redis = clientOf(server.url);
    await redis.CloneInstances(cloneRequest);
    expect((await redis.CloneInstances(cloneRequest)).DealId).toBe("2");
    expect(server.connections()).toBe(2);
  });

  it("that meets a connection closing over it has an open outcome; what reads is sent again", async () => {
    // The second request on each connection is read, and then the connection is reset.
    const seen = new WeakSet<Socket>();
    const server = await raw((socket, { count }) => {
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
    const server = await raw((socket, { count }) => {
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

  it("that finds nobody was not sent", async () => {
    const { url, close } = await serveRaw(() => {});
    await close();
    const redis = clientOf(url);
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain("ECONNREFUSED");
    expect(outcomes()).toEqual(["unsent", "unsent", "unsent"]);
  });

  it.each<[string, (socket: Socket) => void]>([
    ["nothing, and the connection closes", (socket) => socket.destroy()],
    ["nothing, and the connection is reset", (socket) => socket.resetAndDestroy()],
    [
      "half of what was announced",
      (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"Resp'),
    ],
    [
      "chunks without an end",
      (socket) =>
        void socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"),
    ],
    ["half of the head", (socket) => void socket.end("HTTP/1.1 200 OK\r\nContent-Le")],
    ["something that is not HTTP", (socket) => void socket.end("SSH-2.0-OpenSSH_9.2\r\n\r\n")],
    [
      "a length that is none",
      (socket) => void socket.end("HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}"),
    ],
    [
      "more headers than are read",
      (socket) =>
        void socket.end(
          `HTTP/1.1 200 OK\r\n${"X-Long: a\r\n".repeat(20_000)}Content-Length: 2\r\n\r\n{}`,
        ),
    ],
    [
      "a body packed as something else",
      (socket) => void socket.end(httpAnswer("not gzip", ["Content-Encoding: gzip"])),
    ],
  ])("is lost, and a purchase open, where what comes is %s", async (_case, behave) => {
    const server = await raw((socket) => behave(socket));
    const redis = clientOf(server.url);
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toMatchObject({ name: "ConnectionError" });
    expect(outcomes()).toEqual(["lost"]);
    const read = await failureOf(clientOf(server.url).DescribeInstances({}));
    expect(read).toBeInstanceOf(ConnectionError);
    expect(outcomes()).toEqual(["lost", "lost", "lost"]);
  });

  it.each<[string, string]>([
    ["silence", ""],
    ["half an answer, and then silence", 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"Resp'],
  ])("times out over %s, and hangs up", async (_case, text) => {
    const hungUp: Promise<unknown>[] = [];
    const server = await raw((socket) => {
      hungUp.push(new Promise((resolve) => socket.once("close", resolve)));
      socket.write(text);
    });
    const error = await failureOf(
      clientOf(server.url).CloneInstances(cloneRequest, { timeoutMs: 500 }),
    );
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { name: "TimeoutError" } });
    const read = failureOf(
      clientOf(server.url, { attemptTimeoutMs: 250 }).DescribeInstances({}, { timeoutMs: 20_000 }),
    );
    expect(await read).toMatchObject({ name: "TimeoutError", timeoutMs: 250 });
    expect(outcomes()).toEqual(["timeout", "timeout", "timeout"]);
    expect(hungUp).toHaveLength(4);
    await Promise.all(hungUp);
  });

  it.each<[string, string]>([
    ["before an answer", ""],
    ["in the middle of one", 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"Resp'],
  ])("can be aborted %s, and hangs up", async (_case, text) => {
    const reason = new Error("enough");
    const controllers = [new AbortController(), new AbortController()];
    const hungUp: Promise<unknown>[] = [];
    const server = await raw((socket, { count }) => {
      hungUp.push(new Promise((resolve) => socket.once("close", resolve)));
      socket.write(text, () => setTimeout(() => controllers[count - 1]?.abort(reason), 10));
    });
    const redis = clientOf(server.url);
    const [first, second] = controllers.map(({ signal }) => ({ signal }));
    expect(await failureOf(redis.CloneInstances(cloneRequest, first))).toMatchObject({
      name: "OutcomeUnknownError",
      cause: reason,
    });
    expect(await failureOf(redis.DescribeInstances({}, second))).toBe(reason);
    await Promise.all(hungUp);
    expect(hungUp).toHaveLength(2);
  });

  it("is not sent where it is aborted before", async () => {
    const server = await raw((socket) => void socket.write(answer("x")));
    const reason = new Error("enough");
    const signal = AbortSignal.abort(reason);
    const redis = clientOf(server.url);
    expect(await failureOf(redis.CloneInstances(cloneRequest, { signal }))).toBe(reason);
    // The credentials come, and with them the abort.
    const controller = new AbortController();
    const late = clientOf(server.url, {
      credentials: async () => {
        setTimeout(() => controller.abort(reason));
        return new Promise(() => {});
      },
    });
    const call = late.CloneInstances(cloneRequest, { signal: controller.signal });
    expect(await failureOf(call)).toBe(reason);
    expect(server.connections()).toBe(0);
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

  it.each<[string, (socket: Socket) => void]>([
    ["is closed", (socket) => socket.destroy()],
    ["is reset", (socket) => socket.resetAndDestroy()],
    ["meets no TLS", (socket) => void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")],
  ])("whose handshake %s was not sent, where the transport tells", async (_case, behave) => {
    const server = createServer((socket) =>
      socket.on("error", () => {}).once("data", () => behave(socket)),
    );
    const endpoint = `https://localhost:${await listen(server)}`;
    const error = await failureOf(clientOf(endpoint).CloneInstances(cloneRequest));
    if (name === "fetch") {
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(outcomes()).toEqual(["lost"]);
      return;
    }
    expect(error).toBeInstanceOf(ConnectionError);
    expect(outcomes()).toEqual(["unsent", "unsent", "unsent"]);
  });

  it("whose handshake hangs was not sent, where the transport tells: by a timeout, by an abort", async () => {
    const server = createServer((socket) => socket.on("error", () => {}).resume());
    const redis = clientOf(`https://localhost:${await listen(server)}`);
    const late = await failureOf(redis.CloneInstances(cloneRequest, { timeoutMs: 100 }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 100);
    const { signal } = controller;
    const left = await failureOf(redis.CloneInstances(cloneRequest, { signal }));
    if (name === "fetch") {
      expect(late).toMatchObject({ name: "OutcomeUnknownError", cause: { name: "TimeoutError" } });
      expect(left).toMatchObject({ name: "OutcomeUnknownError", cause: signal.reason });
      return;
    }
    expect(late).toMatchObject({ name: "TimeoutError" });
    expect(late.message).toContain("could not be sent");
    expect(left).toBe(signal.reason);
  });

  it.each([101, 199])("ends where the response has the status %i and no body", async (status) => {
    const head = `HTTP/1.1 ${status} Odd\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n`;
    const server = await raw((socket) => void socket.end(head));
    const error = await failureOf(clientOf(server.url).CloneInstances(cloneRequest));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(outcomes()).not.toEqual(["timeout"]);
  });

  it("makes many at a time, and each gets its own answer", async () => {
    const server = await raw((socket, { text }) => {
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

  async function listen(server: Server): Promise<number> {
    const sockets = new Set<Socket>();
    server.on("connection", (socket: Socket) => sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    cleanUps.push(
      () =>
        new Promise((resolve) => {
          server.close(resolve);
          for (const socket of sockets) socket.destroy();
        }),
    );
    return (server.address() as AddressInfo).port;
  }
});

describe("Node's own client", () => {
  it("takes an agent, for a proxy of one's own", async () => {
    const emulator = await startEmulator();
    cleanUps.push(emulator.close);
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
