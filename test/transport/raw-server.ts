import { createServer, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";
import { listen } from "../fixtures/http.js";

export interface RawServer {
  readonly url: string;
  /** How many connections there have been. */
  readonly connections: () => number;
}

/**
 * A server of bytes, until the test ends: it is told of each request that has come whole, and does
 * with the connection what it likes. A server of `node:http` would not break off in the middle.
 */
export async function serveRaw(
  onRequest: (socket: Socket, request: { readonly text: string; readonly count: number }) => void,
  tls?: TlsOptions,
): Promise<RawServer> {
  let connections = 0;
  let count = 0;
  const onSocket = (socket: Socket): void => {
    connections++;
    socket.setNoDelay(true).on("error", () => {});
    let text = "";
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      const [head = "", body] = text.split("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (body === undefined || body.length < length) return;
      const request = { text, count: ++count };
      text = "";
      onRequest(socket, request);
    });
  };
  const port = await listen(tls ? createTlsServer(tls, onSocket) : createServer(onSocket));
  const url = tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
  return { url, connections: () => connections };
}

/** A whole answer. */
export function httpAnswer(body: string, headers: string[] = [], status = "200 OK"): string {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return [`HTTP/1.1 ${status}`, length, ...headers, "", body].join("\r\n");
}
