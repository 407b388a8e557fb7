import http, { type Agent } from "node:http";
import https from "node:https";
import { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { assertOptions, type OptionNames } from "../known-options.js";
import { closeIdleSockets, closeOldSockets, createAgent } from "./agent.js";
import { LimitedRequest } from "./limited-request.js";
import { readNodeResponse, withEncoding } from "./node-response.js";
import { chooserOf } from "./proxy.js";
import type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export type { HttpResponse, HttpRequest, HttpTransport } from "./transport.js";

export interface NodeTransportOptions {
  /**
   * An agent of `node:https`, or a compatible one, for a proxy, a certificate authority or a client
   * certificate. Default: an agent that keeps idle connections for 4 seconds.
   */
  readonly agent?: object | undefined;
  /**
   * Address of an HTTP proxy for all HTTPS requests. `false`: none. Default: what `HTTPS_PROXY`,
   * `ALL_PROXY` or `HTTP_PROXY` say, and `NO_PROXY` does not except. With an `agent` it is the agent that
   * connects.
   */
  readonly proxy?: string | false | undefined;
}

const OPTIONS: OptionNames<NodeTransportOptions> = { agent: true, proxy: true };

/** Agents by protocol and proxy. All clients of the process share their connections. */
const kept = new Map<string, Agent>();
const single = new Map<string, Agent>();

/**
 * Sends with `node:https`, and to loopback also with `node:http`. Non-idempotent writes and retries get a
 * new connection. `close` closes the idle connections of the process, unless there is an `agent`.
 * @throws TypeError if `proxy` is no address of a proxy, or given with an `agent`.
 */
export function createNodeTransport(options: NodeTransportOptions = {}): HttpTransport {
  assertOptions("createNodeTransport", options, OPTIONS);
  const { agent, proxy } = options;
  if (agent !== undefined) {
    if (proxy) throw new TypeError("agent, proxy: only one of them can be used");
    return sendBy(() => agent as Agent);
  }
  const proxyFor = chooserOf(proxy);
  return Object.assign(
    sendBy((url, request) => agentFor(url.protocol, proxyFor(url), request)),
    { close: closeIdle },
  );
}

type ChooseAgent = (url: URL, request: HttpRequest) => Agent;

function sendBy(chooseAgent: ChooseAgent): HttpTransport {
  return (request) =>
    new Promise((resolve, reject) => {
      request.report?.("connecting");
      try {
        send(new URL(request.url), chooseAgent, request, resolve, reject);
      } catch (error) {
        reject(settingFault(error));
      }
    });
}

async function closeIdle(): Promise<void> {
  await Promise.all([...kept.values()].map(closeIdleSockets));
}

/** Names the option in Node's error about a protocol that does not fit the agent. */
function settingFault(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== "ERR_INVALID_PROTOCOL") return error;
  return Object.assign(new TypeError(`agent: ${message}`, { cause: error }), { code });
}

function send(
  url: URL,
  chooseAgent: ChooseAgent,
  request: HttpRequest,
  resolve: (response: HttpResponse) => void,
  reject: (error: unknown) => void,
): void {
  const { protocol, hostname, port, pathname, search } = url;
  const { method, body, maxBytes, ownConnection } = request;
  const headers = withEncoding(request.headers);
  if (ownConnection) headers["connection"] = "close";
  let isOver = false;
  let connection: Socket | undefined;
  // Looked up with each request, because tests and tracers replace it.
  const sent = (protocol === "https:" ? https : http).request({
    // A URL has an IPv6 address in brackets.
    host: hostname.replace(/^\[|\]$/g, ""),
    port,
    path: pathname + search,
    method,
    headers,
    agent: chooseAgent(url, request),
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
        send(url, chooseAgent, request, resolve, reject);
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
    LimitedRequest.onAbort(request, () => sent.destroy()),
  );
}

/** Connections that have carried a request. `reusedSocket` of Node misses those that a request waited for. */
const used = new WeakSet<Socket>();

function agentFor(protocol: string, proxy: URL | undefined, { ownConnection }: HttpRequest): Agent {
  const agents = ownConnection ? single : kept;
  const key = `${protocol} ${proxy?.href}`;
  let agent = agents.get(key);
  if (!agent) {
    agent = createAgent(protocol as "http:" | "https:", { isKept: !ownConnection, proxy });
    agents.set(key, agent);
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
