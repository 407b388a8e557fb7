import http, { type ClientRequest } from "node:http";
import https from "node:https";
import { isIPv6, type Socket } from "node:net";

/** Receives the connection to the target, or why there is none. */
export type Connected = (error: Error | null, socket?: Socket) => void;

/**
 * Asks a proxy with CONNECT for a connection to the target. Errors name the proxy, and neither user nor
 * password.
 * @returns The request. Destroy it to cancel.
 */
export function openTunnel(
  proxy: URL,
  { host, port }: { readonly host: string; readonly port: number },
  connected: Connected,
): ClientRequest {
  const target = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
  return (proxy.protocol === "https:" ? https : http)
    .request({
      host: proxy.hostname.replace(/^\[|\]$/g, ""),
      port: proxy.port,
      method: "CONNECT",
      path: target,
      headers: { host: target, ...authorization(proxy) },
      agent: false,
    })
    .once("connect", ({ statusCode = 0 }, socket: Socket, head: Buffer) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        connected(null, socket);
        return;
      }
      socket.destroy();
      connected(fault(proxy, `responded to CONNECT with HTTP ${statusCode}`, "ERR_PROXY_TUNNEL"));
    })
    .on("error", (cause: NodeJS.ErrnoException) => {
      connected(fault(proxy, cause.message || cause.code || "no connection", cause.code, cause));
    })
    .end();
}

/** The header that gives a proxy its user and password, where its address has them. */
export function authorization({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(user).toString("base64")}` };
}

/** The code stays, because it tells whether something was sent. */
function fault(proxy: URL, what: string, code: string | undefined, cause?: Error): Error {
  const error = new Error(`proxy ${proxy.host}: ${what}`, cause ? { cause } : undefined);
  return code === undefined ? error : Object.assign(error, { code });
}
