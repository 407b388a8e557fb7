import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent, globalAgent } from "node:https";
import type { Duplex } from "node:stream";

/** A connection on which nothing happens is closed after this long, before most servers would. */
const IDLE_MS = 4000;
/** A server that says how long it waits is left so much earlier, for what is still on its way. */
const MARGIN_MS = 1000;
/** Time for a connection and its TLS handshake. */
const CONNECT_MS = 10_000;

/** What Node's agents do with a connection, and its declarations do not tell. */
interface Connection extends Duplex {
  readonly _httpMessage?: { readonly res?: { readonly headers: Record<string, string> } };
  setTimeout(milliseconds: number): void;
}

/**
 * Agents that keep connections, as Node's do, but not for so long that a server may have closed one
 * when it is used again: a purchase would then end with its outcome unknown.
 */
export function createAgent(
  protocol: "http:" | "https:",
  connectMs: number = CONNECT_MS,
): HttpAgent {
  const isTls = protocol === "https:";
  const { proxyEnv } = globalAgent.options as { proxyEnv?: unknown };
  // Where Node was told to use the environment's proxies, its own agents know it.
  const options = { keepAlive: true, ...(proxyEnv ? { proxyEnv } : {}) };
  const agent = isTls ? new HttpsAgent(options) : new HttpAgent(options);
  const { createConnection, keepSocketAlive, reuseSocket } = agent as unknown as {
    [Method in "createConnection" | "keepSocketAlive" | "reuseSocket"]: (
      ...parameters: unknown[]
    ) => unknown;
  };

  return Object.assign(agent, {
    createConnection(this: HttpAgent, ...parameters: unknown[]) {
      const socket = createConnection.apply(agent, parameters) as Connection | undefined;
      const timer = setTimeout(() => socket?.destroy(connectTimeout(connectMs)), connectMs);
      const clear = (): void => clearTimeout(timer);
      socket?.once(isTls ? "secureConnect" : "connect", clear).once("close", clear);
      if (!socket) clear();
      return socket;
    },
    keepSocketAlive(socket: Connection) {
      const idle = idleTime(socket);
      if (idle <= 0 || keepSocketAlive.call(agent, socket) === false) return false;
      socket.setTimeout(idle);
      // Nobody has asked, so whatever comes would be taken for the answer to the next request.
      socket.on("data", destroyOnData);
      return true;
    },
    reuseSocket(socket: Connection, request: unknown) {
      socket.off("data", destroyOnData);
      socket.setTimeout(0);
      reuseSocket.call(agent, socket, request);
    },
  });
}

/** `Keep-Alive: timeout=5` is how long the server keeps it. */
function idleTime(socket: Connection): number {
  // eslint-disable-next-line no-underscore-dangle
  const hint = /timeout=(\d+)/.exec(socket._httpMessage?.res?.headers["keep-alive"] ?? "")?.[1];
  return hint === undefined ? IDLE_MS : Math.min(IDLE_MS, Number(hint) * 1000 - MARGIN_MS);
}

function destroyOnData(this: Connection): void {
  this.destroy();
}

function connectTimeout(milliseconds: number): Error {
  const message = `no connection within ${milliseconds} ms`;
  return Object.assign(new Error(message), { code: "ERR_CONNECT_TIMEOUT" });
}
