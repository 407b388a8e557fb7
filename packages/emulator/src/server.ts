import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import { CORS_HEADERS, preflightHeaders } from "./cors.js";
import { createEmulator, MAX_BODY, type Emulator, type EmulatorOptions } from "./emulator.js";

export interface EmulatorServerOptions extends EmulatorOptions {
  /** Port on 127.0.0.1. Default: any that is free. */
  readonly port?: number | undefined;
  /** Serves HTTPS with this key and certificate, both PEM. The certificate is for `localhost`. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  /** Let pages of any origin call it. Default: false. */
  readonly cors?: boolean | undefined;
}

export interface EmulatorServer extends Emulator {
  /** `http://127.0.0.1:8790`, or `https://localhost:8790` with TLS, to be given to a client as `endpoint`. */
  readonly url: string;
  readonly port: number;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

/**
 * Starts an emulator on loopback, for clients in other processes and languages.
 * @throws Error where the port is taken.
 */
export async function startEmulator(options: EmulatorServerOptions = {}): Promise<EmulatorServer> {
  const emulator = createEmulator(options);
  const { tls } = options;
  const listener: RequestListener = (request, response) => {
    if (options.cors && request.method === "OPTIONS") {
      response.writeHead(204, preflightHeaders(request.headers)).end();
      return;
    }
    serve(emulator, options, request, response).catch((error: unknown) => {
      // The client went away, or the emulator is at fault; neither may end the process.
      if (!response.headersSent) response.writeHead(500);
      response.end(error instanceof Error ? error.message : String(error));
    });
  };
  const server = tls ? createTlsServer({ ...tls }, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
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
  // Looking at what was bought has to work whatever is planned for calls.
  const fault = request.method === "POST" ? faults?.() : undefined;
  if (fault?.kind === "reset-before") {
    breakOff(request.socket);
    return;
  }
  if (fault?.kind === "reset-during") {
    request.once("data", () => breakOff(request.socket));
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
    breakOff(request.socket);
    return;
  }
  response.writeHead(status, {
    ...headers,
    ...(cors && CORS_HEADERS),
    "Content-Length": Buffer.byteLength(body),
  });
  if (delivery === "half") {
    response.write(body.slice(0, body.length / 2), () => breakOff(request.socket));
    return;
  }
  response.end(body);
  if (copyAfterMs === undefined) return;
  const { socket } = request;
  const head = `HTTP/1.1 ${status} OK\r\nContent-Type: application/json\r\n`;
  const copy = `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const send = (): void => void (socket.writable && socket.write(copy));
  if (copyAfterMs > 0) response.once("finish", () => globalThis.setTimeout(send, copyAfterMs));
  else send();
}

/** Only plain TCP can be reset from here; a TLS connection ends without a word. */
function breakOff(socket: Socket): void {
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

/** Reads to the end even when it is too large: a client that is still sending would miss the answer. */
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
