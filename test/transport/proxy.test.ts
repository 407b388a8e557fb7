import { createServer, Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { createServer as createTcpServer, connect, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { ProxyAgent } from "undici";
import { describe, expect, it } from "vitest";
import { ConnectionError, OutcomeUnknownError, TimeoutError } from "../../generated/index.js";
import type { HttpTransport } from "../../runtime/http/transport.js";
import { createNodeTransport } from "../../runtime/http/node.js";
import { createUndiciTransport } from "../../runtime/http/undici.js";
import { listen } from "../fixtures/http.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import { caller } from "./caller.js";

/** An agent that goes through a proxy as agents on npm do: CONNECT first, then TLS. */
function tunnelAgent(proxyPort: number): HttpsAgent {
  type Done = (error: Error | null, socket?: Socket) => void;
  return Object.assign(new HttpsAgent({ keepAlive: true }), {
    createConnection({ host = "", port = 0 }, done: Done): undefined {
      const socket = connect(proxyPort, "127.0.0.1").once("error", done);
      socket.write(`CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}\r\n\r\n`);
      socket.once("data", (head: Buffer) => {
        const [line = ""] = head.toString().split("\r\n");
        if (line.startsWith("HTTP/1.1 200")) done(null, connectTls({ socket, servername: host }));
        else {
          socket.destroy();
          const code = "ERR_PROXY_TUNNEL";
          done(Object.assign(new Error(`Proxy response: ${line}`), { code }));
        }
      });
    },
  });
}

const WAYS: readonly [string, (port: number) => HttpTransport][] = [
  ["node:https", (port) => createNodeTransport({ agent: tunnelAgent(port) })],
  [
    "node:https and the option `proxy`",
    (port) => createNodeTransport({ proxy: `http://127.0.0.1:${port}` }),
  ],
  [
    "undici",
    (port) => createUndiciTransport({ dispatcher: new ProxyAgent(`http://127.0.0.1:${port}`) }),
  ],
];

describe.each(WAYS)("a purchase through a proxy, by %s", (_name, through) => {
  const { clientOf, outcomes } = caller();
  const buy = (port: number, more: object = {}): Promise<unknown> =>
    clientOf(undefined, { transport: through(port) })
      .CloneInstances(cloneRequest, more)
      .catch((error: unknown) => error);

  it.each([407, 502])("that refuses with %i was not sent", async (status) => {
    const proxy = createServer();
    proxy.on("connect", (_request, socket) => {
      socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    });
    const error = await buy(await listen(proxy));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(outcomes()).toEqual(["unsent", "unsent", "unsent"]);
  });

  it("that hangs up was not sent", async () => {
    const proxy = createTcpServer((socket) => socket.once("data", () => socket.destroy()));
    const port = await listen(proxy);
    const error = await buy(port, { timeoutMs: 2000 });
    expect(error).not.toBeInstanceOf(OutcomeUnknownError);
  });

  it("that says nothing was not sent: at the time limit, or when it is aborted", async () => {
    const proxy = createTcpServer((socket) => void socket.resume());
    const port = await listen(proxy);
    expect(await buy(port, { timeoutMs: 100 })).toBeInstanceOf(TimeoutError);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 100);
    const { signal } = controller;
    expect(await buy(port, { signal })).toBe(signal.reason);
  });
});

describe("a setting that cannot work", () => {
  it.each<[string, HttpTransport]>([
    ["an agent for another protocol", createNodeTransport({ agent: new HttpAgent() })],
    ["an agent that is none", createNodeTransport({ agent: {} })],
  ])("fails at once, and names the setting: %s", async (_name, transport) => {
    const { clientOf, outcomes } = caller(transport);
    const error = await failureOf(clientOf().CloneInstances(cloneRequest), ConnectionError);
    expect(error.message).toContain("agent");
    expect(outcomes()).toHaveLength(1);
  });
});
