import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import { assertOptions, type OptionNames } from "../../../runtime/known-options.js";
import {
  createEmulator,
  EMULATOR_OPTIONS,
  type Emulator,
  type EmulatorOptions,
} from "./emulator.js";
import { MAX_BODY } from "./respond.js";

export interface EmulatorServerOptions extends EmulatorOptions {
  /** Port on 127.0.0.1. Default: any free port. */
  readonly port?: number | undefined;
  /** Serve HTTPS with this key and certificate for `localhost`, both PEM. Default: HTTP. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  /** Allow pages of any origin to call it. Default: false. */
  readonly cors?: boolean | undefined;
}

const SERVER_OPTIONS: OptionNames<Omit<EmulatorServerOptions, keyof EmulatorOptions>> = {
  port: true,
  tls: true,
  cors: true,
};

export interface EmulatorServer extends Emulator {
  /** The `endpoint` for clients: `http://127.0.0.1:8790`, or `https://localhost:8790` with TLS. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, and closes open connections. */
  readonly close: () => Promise<void>;
}

/** Starts an emulator on loopback. @throws TypeError if an option is unknown, Error if the port is in use. */
export async function startEmulator(options: EmulatorServerOptions = {}): Promise<EmulatorServer> {
  assertOptions("startEmulator", options, { ...EMULATOR_OPTIONS, ...SERVER_OPTIONS });
  const { port: wanted = 0, tls, cors, ...emulated } = options;
  const emulator = createEmulator(emulated);
  const listener: RequestListener = (request, response) => {
    if (cors && request.method === "OPTIONS") {
      response.writeHead(204, preflightHeaders(request.headers)).end();
      return;
    }
    serve(emulator, options, request, response).catch((error: unknown) => {
      // The client disconnected, or the emulator has a bug. Neither may end the process.
      if (!response.headersSent) response.writeHead(500);
      response.end(error instanceof Error ? error.message : String(error));
    });
  };
  const server = tls ? createTlsServer({ ...tls }, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...emulator,
    port,
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function serve(
  emulator: Emulator,
  { faults, cors }: EmulatorServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Faults are for calls. GET lists what was bought.
  const fault = request.method === "POST" ? faults?.() : undefined;
  if (fault?.kind === "reset-before") {
    breakConnection(request.socket);
    return;
  }
  if (fault?.kind === "reset-during") {
    request.once("data", () => breakConnection(request.socket));
    return;
  }
  const { status, headers, body, delivery, delayMs, copyAfterMs } = await emulator.handle(
    {
      method: request.method ?? "",
      path: request.url ?? "",
      host: request.headers.host ?? "",
      headers: headersOf(request),
      body: await readBody(request),
    },
    fault,
  );
  if (delayMs !== undefined) await setTimeout(delayMs, undefined, { ref: false });
  if (delivery === "reset") {
    breakConnection(request.socket);
    return;
  }
  response.writeHead(status, {
    ...headers,
    ...(cors && CORS_HEADERS),
    "Content-Length": Buffer.byteLength(body),
  });
  if (delivery === "half") {
    response.write(body.slice(0, body.length / 2), () => breakConnection(request.socket));
    return;
  }
  response.end(body);
  if (copyAfterMs === undefined) return;
  const send = (): void => sendCopy(request.socket, status, body);
  if (copyAfterMs > 0) response.once("finish", () => globalThis.setTimeout(send, copyAfterMs));
  else send();
}

/** Sends a response once more, past `node:http`, which sends one to each request. */
function sendCopy(socket: Socket, status: number, body: string): void {
  const head = `HTTP/1.1 ${status} OK\r\nContent-Type: application/json\r\n`;
  const copy = `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  if (socket.writable) socket.write(copy);
}

/** Resets a TCP connection. A TLS connection cannot be reset from here, and is closed. */
function breakConnection(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

/** Reads to the end of a body that is too large, because a client that still sends misses the response. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= MAX_BODY) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= MAX_BODY ? Buffer.concat(chunks) : undefined;
}

/** One day, in seconds. */
const PREFLIGHT_MAX_AGE = "86400";

/** Headers that let a page of any origin read a response, and the two headers that a client uses. */
const CORS_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Date, Retry-After",
};

function preflightHeaders(requested: IncomingHttpHeaders): Record<string, string> {
  return {
    ...CORS_HEADERS,
    "Access-Control-Allow-Methods": "POST, GET",
    // `*` does not include Authorization.
    "Access-Control-Allow-Headers": requested["access-control-request-headers"] ?? "",
    "Access-Control-Max-Age": PREFLIGHT_MAX_AGE,
  };
}
