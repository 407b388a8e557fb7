import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent, globalAgent } from "node:https";
import type { Socket } from "node:net";

/** A connection on which nothing happens is closed after this long, before most servers would. */
const IDLE_MS = 4000;
/** A server that says how long it waits is left so much earlier, for what is still on its way. */
const MARGIN_MS = 1000;
/** Time for a connection and its TLS handshake. */
const CONNECT_MS = 10_000;

/** What Node's agents do with a connection, and its declarations do not tell. */
interface Connection extends Socket {
  readonly _httpMessage?: { readonly res?: { readonly headers: Record<string, string> } };
}

export interface AgentOptions {
  /** Whether connections are kept for the next request. Default: true. */
  readonly isKept?: boolean | undefined;
  readonly connectMs?: number | undefined;
  readonly idleMs?: number | undefined;
}

/** Until when each idle connection may be used again: by the clock on the wall, and by the other. */
const usableUntil = new WeakMap<Socket, { readonly date: number; readonly time: number }>();

/**
 * Agents that keep connections, as Node's do, but not for so long that a server may have closed one
 * when it is used again: a write would then end with its outcome unknown.
 */
export function createAgent(
  protocol: "http:" | "https:",
  { isKept = true, connectMs = CONNECT_MS, idleMs = IDLE_MS }: AgentOptions = {},
): HttpAgent {
  const isTls = protocol === "https:";
  const { proxyEnv } = globalAgent.options as { proxyEnv?: unknown };
  // Where Node was told to use the environment's proxies, its own agents know it.
  const options = {
    keepAlive: isKept,
    // Node keeps 256 by default, and a larger burst of calls would open the rest anew each time.
    maxFreeSockets: Infinity,
    ...(proxyEnv ? { proxyEnv } : {}),
  };
  const agent = isTls ? new HttpsAgent(options) : new HttpAgent(options);
  const { createConnection, reuseSocket } = agent as unknown as {
    createConnection: (...parameters: unknown[]) => Connection | undefined;
    reuseSocket: (socket: Connection, request: unknown) => void;
  };

  return Object.assign(agent, {
    createConnection(...parameters: unknown[]) {
      const socket = createConnection.apply(agent, parameters);
      // Where a proxy comes first, there is none yet.
      if (!socket) return socket;
      const timer = setTimeout(() => socket.destroy(connectTimeout(connectMs)), connectMs);
      const clear = (): void => clearTimeout(timer);
      socket.once(isTls ? "secureConnect" : "connect", clear).once("close", clear);
      // Nobody has asked, so whatever comes would be taken for the response to the next request.
      socket.on("data", () => void (usableUntil.has(socket) && socket.destroy()));
      return socket;
    },
    keepSocketAlive(socket: Connection) {
      const milliseconds = idleTime(socket, idleMs);
      if (milliseconds <= 0) return false;
      // The agent closes what times out while it is not in use, and lets be what is.
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
 * Closes the connections that have been idle for too long, so that the next request does not get
 * one of them. A timer does the same, but not while the process is frozen (the clock that always
 * runs stands still then) or busy.
 */
export function closeOldSockets(agent: HttpAgent): void {
  const date = Date.now();
  const time = performance.now();
  for (const sockets of Object.values(agent.freeSockets)) {
    const isOld = (socket: Socket): boolean => {
      const until = usableUntil.get(socket);
      return until !== undefined && (date >= until.date || time >= until.time);
    };
    const oldest = (sockets ?? []).map(isOld).lastIndexOf(true);
    // Those before it too: Node passes over closed connections at the start of a list alone.
    for (const socket of (sockets ?? []).slice(0, oldest + 1)) socket.destroy();
  }
}

/** `Keep-Alive: timeout=5` is how long the server keeps it. */
function idleTime(socket: Connection, idleMs: number): number {
  // eslint-disable-next-line no-underscore-dangle
  const given = socket._httpMessage?.res?.headers["keep-alive"];
  const hint = given && /timeout=(\d+)/.exec(given)?.[1];
  return hint ? Math.min(idleMs, Number(hint) * 1000 - MARGIN_MS) : idleMs;
}

function connectTimeout(milliseconds: number): Error {
  const message = `no connection within ${milliseconds} ms`;
  return Object.assign(new Error(message), { code: "ERR_CONNECT_TIMEOUT" });
}
