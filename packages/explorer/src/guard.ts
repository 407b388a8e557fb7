import type { IncomingHttpHeaders } from "node:http";
import { isSameToken } from "./token.js";

export const TOKEN_HEADER = "x-explorer-token";

export interface Gate {
  readonly port: number;
  readonly token: string;
}

export interface Knock {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Why a request is turned away; undefined where it is let in. */
export interface TurnedAway {
  readonly status: 401 | 403;
  readonly why: string;
}

/**
 * Lets in our own page, and nobody else. The host is checked because any name can be made to lead to
 * loopback, the origin because pages from elsewhere can send here, and the token because other users
 * and programs of this machine can.
 */
export function turnAway({ port, token }: Gate, knock: Knock): TurnedAway | undefined {
  const { method, path, headers } = knock;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = "", origin } = headers;
  if (!hosts.includes(host)) return { status: 403, why: "This host is not served here." };
  const isApi = path.startsWith("/api/");
  const isRead = method === "GET" || method === "HEAD";
  // Browsers send the origin with all that is not a plain read.
  const isForeign = origin === undefined ? isApi && !isRead : origin !== `http://${host}`;
  const site = headers["sec-fetch-site"];
  // A link from elsewhere may lead to the page, which asks for the token itself.
  const isFramed = isApi && site !== undefined && site !== "same-origin";
  if (isForeign || isFramed) return { status: 403, why: "Requests from elsewhere are refused." };
  if (!isApi) return undefined;
  const given = headers[TOKEN_HEADER];
  if (typeof given !== "string" || !isSameToken(token, given)) {
    return { status: 401, why: "Open the address that the terminal shows: its token is needed." };
  }
  return undefined;
}
