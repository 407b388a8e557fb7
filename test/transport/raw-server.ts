import { createServer, type AddressInfo, type Socket } from "node:net";

export interface RawServer {
  readonly url: string;
  /** How many connections there have been. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/**
 * A server of bytes: it is told of each request that has come whole, and does with the connection
 * what it likes. A server of `node:http` would not break off in the middle.
 */
export async function serveRaw(
  onRequest: (socket: Socket, request: { readonly text: string; readonly count: number }) => void,
): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let count = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
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
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A whole answer. */
export function httpAnswer(body: string, headers: string[] = [], status = "200 OK"): string {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return [`HTTP/1.1 ${status}`, length, ...headers, "", body].join("\r\n");
}
