import http, { type Agent } from "node:http";
import https from "node:https";
import { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { onRequestAbort } from "../deadline.js";
import { closeOldSockets, createAgent } from "./agent.js";
import { readNodeResponse, withEncoding } from "./node-response.js";
import type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export interface NodeTransportOptions {
  /**
   * An agent of `node:https`, or a compatible one, for a proxy, a certificate authority or a client
   * certificate. Default: an agent that keeps idle connections for 4 seconds.
   */
  readonly agent?: object | undefined;
}

/** Agents by protocol. All clients of the process share their connections. */
const kept = new Map<string, Agent>();
const single = new Map<string, Agent>();

/**
 * Sends with `node:https`, and to loopback also with `node:http`. Non-idempotent writes and retries get a
 * new connection.
 */
export function createNodeTransport({ agent }: NodeTransportOptions = {}): HttpTransport {
  return (request) =>
    new Promise((resolve, reject) => {
      try {
        send(targetOf(request.url), agent as Agent | undefined, request, resolve, reject);
      } catch (error) {
        reject(settingFault(error));
      }
    });
}

/** Names the option in Node's error about a protocol that does not fit the agent. */
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
  // A URL has an IPv6 address in brackets.
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
  // Looked up with each request, because tests and tracers replace it.
  const sent = (protocol === "https:" ? https : http).request({
    host,
    port,
    path,
    method,
    headers,
    agent: agent ?? agentFor(protocol, request),
  });
  // Node's own request sends nothing before it has a connection. Nothing is known of a replacement.
  request.report?.(sent.constructor === http.ClientRequest ? "connecting" : "unknown");
  // Not chained to `end`: a test or a tracer may have wrapped it, and return nothing.
  sent
    .on("socket", (socket: Socket) => {
      connection = socket;
      const isUsed = used.has(socket);
      used.add(socket);
      if (!ownConnection || !isUsed) return reportSending(socket, isUsed, request);
      // A custom agent has reused a connection. Nothing has been written yet.
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
        connection,
      ).then(resolve, reject);
    })
    // An upgrade that was not requested: there is no body.
    .on("upgrade", ({ statusCode = 0, headers: given }, socket) => {
      socket.destroy();
      resolve({ status: statusCode, headers: given as never, body: "", isCut: false });
    })
    .on("error", (error) => {
      if (!isOver) reject(error);
    })
    // A connection may close without a response or an error.
    .on("close", () => {
      if (!isOver) reject(new Error("the connection was closed before a response came"));
    });
  try {
    sent.end(body);
  } catch (error) {
    // A wrapper has failed, and the request may have left.
    request.report?.("sending");
    sent.destroy();
    throw error;
  }
  sent.on(
    "close",
    onRequestAbort(request, () => sent.destroy()),
  );
}

/** Connections that have carried a request. `reusedSocket` of Node misses those that a request waited for. */
const used = new WeakSet<Socket>();

function agentFor(protocol: string, { ownConnection }: HttpRequest): Agent {
  const agents = ownConnection ? single : kept;
  let agent = agents.get(protocol);
  if (!agent) {
    agent = createAgent(protocol as "http:" | "https:", { isKept: !ownConnection });
    agents.set(protocol, agent);
  }
  closeOldSockets(agent);
  return agent;
}

/** Undeclared: true during the TLS handshake. */
interface Connecting extends Socket {
  readonly secureConnecting?: boolean;
}

/** Node writes nothing before the connection, and for TLS its handshake, is complete. */
function reportSending(socket: Connecting, isUsed: boolean, { report }: HttpRequest): void {
  const kind: unknown = socket.constructor;
  const isTls = kind === TLSSocket;
  if (!isTls && kind !== Socket) {
    // A custom socket, of which nothing is known.
    report?.("unknown");
    return;
  }
  const isConnecting = isTls ? socket.secureConnecting === true : socket.connecting;
  if (isUsed || !isConnecting) report?.("sending");
  // If the certificate is not accepted, the connection is closed by then.
  else socket.once(isTls ? "secure" : "connect", () => !socket.destroyed && report?.("sending"));
}
