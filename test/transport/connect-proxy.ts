import { createServer, type IncomingMessage } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import { connect, type AddressInfo, type Server, type Socket } from "node:net";

export interface ConnectProxy {
  readonly port: number;
  /** `host:port` of each CONNECT, and the requests that came without. */
  readonly asked: string[];
  /** `Proxy-Authorization` of each. */
  readonly authorizations: (string | undefined)[];
  readonly close: () => Promise<void>;
}

/** A proxy on loopback. Whatever it is asked for, it connects to the port `target`. */
export async function startProxy(target: number, tls?: ServerOptions): Promise<ConnectProxy> {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const sockets = new Set<Socket>();
  const note = ({ url = "", headers }: IncomingMessage): void => {
    asked.push(url);
    authorizations.push(headers["proxy-authorization"]);
  };
  const server: Server = tls ? createTlsServer(tls) : createServer();
  server.on("request", (request: IncomingMessage) => {
    note(request);
    request.socket.destroy();
  });
  server.on("connect", (request: IncomingMessage, client: Socket) => {
    note(request);
    const up = connect(target, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      up.pipe(client).pipe(up);
    });
    sockets.add(up);
    up.on("error", () => client.destroy());
    client.on("error", () => up.destroy());
  });
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => {})));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
