import { createServer, type Socket } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { ConnectionError, OutcomeUnknownError } from "../../generated/index.js";
import { listen, serve } from "../fixtures/http.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import { answer, caller, warmUp } from "./caller.js";
import { httpAnswer, serveRaw } from "./raw-server.js";
import { transports } from "./transports.js";

describe.each(transports)("a call that goes wrong by %s", (name, transport) => {
  const { clientOf, outcomes } = caller(transport);

  beforeAll(() => warmUp(clientOf));

  it("that finds nobody was not sent", async () => {
    const { url, close } = await serve(() => {});
    await close();
    const redis = clientOf(url);
    const error = await failureOf(redis.CloneInstances(cloneRequest), ConnectionError);
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
    const server = await serveRaw((socket) => behave(socket));
    const redis = clientOf(server.url);
    const error = await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
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
    const server = await serveRaw((socket) => {
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
    const server = await serveRaw((socket, { count }) => {
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
    const server = await serveRaw((socket) => void socket.write(answer("x")));
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
    const server = await serveRaw((socket) => void socket.end(head));
    await failureOf(clientOf(server.url).CloneInstances(cloneRequest), OutcomeUnknownError);
    expect(outcomes()).not.toEqual(["timeout"]);
  });
});
