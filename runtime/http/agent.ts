import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { Socket } from "node:net";
import {
  CONNECT_TIMEOUT_MS,
  IDLE_CONNECTION_MS,
  KEEP_ALIVE_MARGIN_MS,
  MAX_IDLE_CONNECTIONS,
} from "../defaults.js";
import { openTunnel, type Connected } from "./tunnel.js";

/** Undeclared parts of Node's connections. */
interface Connection extends Socket {
  readonly _httpMessage?: { readonly res?: { readonly headers: Record<string, string> } };
}

interface ConnectionOptions {
  readonly host: string;
  readonly port: number;
  /** A connection to use, instead of a new one. */
  readonly socket?: Socket | undefined;
}

export interface AgentOptions {
  /** Whether to keep connections for the next request. Default: true. */
  readonly isKept?: boolean | undefined;
  readonly connectMs?: number | undefined;
  readonly idleMs?: number | undefined;
  /** Proxy for all connections. Only for `https:`. */
  readonly proxy?: URL | undefined;
}

/** Until when each idle connection may be reused, by `Date.now` and by `performance.now`. */
const usableUntil = new WeakMap<Socket, { readonly date: number; readonly time: number }>();

/**
 * Agents that keep connections, but close them before the server does: a write over a connection that
 * the server is closing has an unknown outcome.
 */
export function createAgent(
  protocol: "http:" | "https:",
  {
    isKept = true,
    connectMs = CONNECT_TIMEOUT_MS,
    idleMs = IDLE_CONNECTION_MS,
    proxy,
  }: AgentOptions = {},
): HttpAgent {
  const isTls = protocol === "https:";
  const options = { keepAlive: isKept, maxFreeSockets: MAX_IDLE_CONNECTIONS };
  const agent = isTls ? new HttpsAgent(options) : new HttpAgent(options);
  const { createConnection, reuseSocket } = agent as unknown as {
    createConnection: (options: ConnectionOptions) => Connection;
    reuseSocket: (socket: Connection, request: unknown) => void;
  };

  function connect(target: ConnectionOptions): Connection {
    const socket = createConnection.call(agent, target);
    const timer = setTimeout(() => socket.destroy(connectTimeout(connectMs)), connectMs);
    const clear = (): void => clearTimeout(timer);
    socket.once(isTls ? "secureConnect" : "connect", clear).once("close", clear);
    // Data on an idle connection would be taken for the response to the next request.
    socket.on("data", () => void (usableUntil.has(socket) && socket.destroy()));
    return socket;
  }

  function connectThrough(by: URL, target: ConnectionOptions, connected: Connected): void {
    const request = openTunnel(by, target, (error, socket) => {
      clearTimeout(timer);
      if (error) connected(error);
      else connected(null, connect({ ...target, socket }));
    });
    const timer = setTimeout(() => request.destroy(connectTimeout(connectMs)), connectMs);
  }

  return Object.assign(agent, {
    createConnection(target: ConnectionOptions, connected: Connected) {
      return proxy ? connectThrough(proxy, target, connected) : connect(target);
    },
    keepSocketAlive(socket: Connection) {
      const milliseconds = idleTime(socket, idleMs);
      if (milliseconds <= 0) return false;
      // The agent closes a connection that times out only while it is idle.
      if (socket.timeout !== milliseconds) socket.setTimeout(milliseconds);
      socket.unref();
      usableUntil.set(socket, {
        date: Date.now() + milliseconds,
        time: performance.now() + milliseconds,
      });
      return true;
    },
    reuseSocket(socket: Connection, request: unknown) {
      usableUntil.delete(socket);
      reuseSocket.call(agent, socket, request);
    },
  });
}

/**
 * Closes the connections that have been idle for too long, so that the next request gets none of them.
 * Their timers do not run while the process is frozen or busy.
 */
export function closeOldSockets(agent: HttpAgent): void {
  const date = Date.now();
  const time = performance.now();
  for (const sockets of Object.values(agent.freeSockets)) {
    const isOld = (socket: Socket): boolean => {
      const until = usableUntil.get(socket);
      return until !== undefined && (date >= until.date || time >= until.time);
    };
    const latest = sockets?.findLastIndex(isOld) ?? -1;
    // Those before it too: Node skips closed connections only at the start of the list.
    for (const socket of sockets?.slice(0, latest + 1) ?? []) socket.destroy();
  }
}

/** Closes the connections that no request uses. */
export async function closeIdleSockets(agent: HttpAgent): Promise<void> {
  const sockets = Object.values(agent.freeSockets).flatMap((list) => list ?? []);
  await Promise.all(
    sockets.map((socket) => new Promise((resolve) => socket.once("close", resolve).destroy())),
  );
}

/** How long the connection may be idle, in milliseconds. `Keep-Alive: timeout=5` is the server's limit. */
function idleTime(socket: Connection, idleMs: number): number {
  // eslint-disable-next-line no-underscore-dangle
  const given = socket._httpMessage?.res?.headers["keep-alive"];
  const hint = given && /timeout=(\d+)/.exec(given)?.[1];
  return hint ? Math.min(idleMs, Number(hint) * 1000 - KEEP_ALIVE_MARGIN_MS) : idleMs;
}

function connectTimeout(milliseconds: number): Error {
  const message = `no connection within ${milliseconds} ms`;
  return Object.assign(new Error(message), { code: "ERR_CONNECT_TIMEOUT" });
}
