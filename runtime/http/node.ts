import http, { type Agent } from "node:http";
import https from "node:https";
import { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { onAbort } from "../abort.js";
import { closeOldSockets, createAgent } from "./agent.js";
import { readNodeResponse, withEncoding } from "./node-response.js";
import type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export interface NodeTransportOptions {
  /**
   * An agent of `node:https`, or one that fits, for a proxy, a certificate authority or a client
   * certificate. Default: connections are kept, and closed after 4 seconds without use.
   */
  readonly agent?: object | undefined;
}

/** By protocol, for the process: connections are shared by all clients. */
const kept = new Map<string, Agent>();
const single = new Map<string, Agent>();

/**
 * Sends by Node's own `node:https`, and by `node:http` to loopback. Purchases and retries get a
 * connection of their own.
 */
export function createNodeTransport({ agent }: NodeTransportOptions = {}): HttpTransport {
  let address = "";
  let target: Target;
  return (request) =>
    new Promise((resolve, reject) => {
      // A client sends everything to one address.
      if (request.url !== address) {
        target = targetOf(request.url);
        address = request.url;
      }
      try {
        send(target, agent as Agent | undefined, request, resolve, reject);
      } catch (error) {
        reject(settingFault(error));
      }
    });
}

/** Node says which protocol it wants, but not where it was set. */
function settingFault(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== "ERR_INVALID_PROTOCOL") return error;
  return Object.assign(new TypeError(`agent: ${message}`, { cause: error }), { code });
}

interface Target {
  readonly protocol: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

function targetOf(url: string): Target {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  // In brackets it is a URL's, without them an address.
  return { protocol, host: hostname.replace(/^\[|\]$/g, ""), port, path: pathname + search };
}

function send(
  target: Target,
  agent: Agent | undefined,
  request: HttpRequest,
  resolve: (response: HttpResponse) => void,
  reject: (error: unknown) => void,
): void {
  const { protocol, host, port, path } = target;
  const { method, body, maxBytes, ownConnection } = request;
  const headers = withEncoding(request.headers);
  if (ownConnection) headers["connection"] = "close";
  let isOver = false;
  let connection: Socket | undefined;
  request.report?.("connecting");
  // Looked up with each request: tests and tracers put their own in its place.
  const sent = (protocol === "https:" ? https : http).request({
    host,
    port,
    path,
    method,
    headers,
    agent: agent ?? agentFor(protocol, request),
  });
  // Until Node's own has a connection nothing can leave; what a test put in its place does as it likes.
  request.report?.(sent.constructor === http.ClientRequest ? "connecting" : "unknown");
  // Not the value of `end`, which may be nothing where a test or a tracer has wrapped it.
  sent
    .on("socket", (socket: Socket) => {
      connection = socket;
      const isUsed = used.has(socket);
      used.add(socket);
      if (!ownConnection || !isUsed) return reportSending(socket, isUsed, request);
      // An agent of the caller's has taken one that it kept. Nothing has been written yet.
      isOver = true;
      sent.destroy();
      try {
        send(target, agent, request, resolve, reject);
      } catch (error) {
        reject(settingFault(error));
      }
    })
    .on("response", (response) => {
      isOver = true;
      request.report?.("sending");
      readNodeResponse(
        response.statusCode ?? 0,
        response.headers as never,
        response,
        maxBytes,
      ).then((read) => resolve({ ...read, connection }), reject);
    })
    // A protocol that nobody asked for: there is no body to wait for.
    .on("upgrade", ({ statusCode = 0, headers: given }, socket) => {
      socket.destroy();
      resolve({ status: statusCode, headers: given as never, body: "", isCut: false });
    })
    .on("error", (error) => {
      if (!isOver) reject(error);
    })
    // Without a response there may be no error either.
    .on("close", () => {
      if (!isOver) reject(new Error("the connection was closed before a response came"));
    });
  try {
    sent.end(body);
  } catch (error) {
    // Whatever wraps it has failed, the request may be on its way by now.
    request.report?.("sending");
    sent.destroy();
    throw error;
  }
  sent.on(
    "close",
    onAbort(request.signal, () => sent.destroy()),
  );
}

/** Connections that have carried a request. Node does not tell of those that one waited for. */
const used = new WeakSet<Socket>();

function agentFor(protocol: string, { ownConnection }: HttpRequest): Agent {
  const agents = ownConnection ? single : kept;
  let agent = agents.get(protocol);
  if (!agent) {
    agent = createAgent(protocol as "http:" | "https:", { isKept: !ownConnection });
    agents.set(protocol, agent);
  }
  // Timers do not run while the process is frozen or busy.
  closeOldSockets(agent);
  return agent;
}

/** What Node knows of a connection while its TLS handshake goes on, and its declarations do not tell. */
interface Connecting extends Socket {
  readonly secureConnecting?: boolean;
}

/** Node writes nothing before the connection is there and, for TLS, its handshake is over. */
function reportSending(socket: Connecting, isUsed: boolean, { report }: HttpRequest): void {
  const kind: unknown = socket.constructor;
  const isTls = kind === TLSSocket;
  if (!isTls && kind !== Socket) {
    // Somebody's own, of which nothing is known.
    report?.("unknown");
    return;
  }
  const isConnecting = isTls ? socket.secureConnecting === true : socket.connecting;
  if (isUsed || !isConnecting) report?.("sending");
  // Where the certificate is not accepted, the connection is closed by then.
  else socket.once(isTls ? "secure" : "connect", () => !socket.destroyed && report?.("sending"));
}
