import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

const TOKEN_HEADER = "x-explorer-token";

/** What a request has to match. */
export interface Access {
  readonly port: number;
  readonly token: string;
}

interface RequestHead {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

interface Denial {
  readonly status: 401 | 403;
  readonly message: string;
}

/** A token for one run of the server. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * Lets in our own page and nobody else. The host is checked because any name can resolve to loopback,
 * the origin because pages of other sites can send requests here, and the token because other users
 * and programs on this machine can.
 * @returns why the request is denied; undefined where it is allowed
 */
export function checkAccess({ port, token }: Access, request: RequestHead): Denial | undefined {
  const { method, path, headers } = request;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = "", origin } = headers;
  if (!hosts.includes(host)) return { status: 403, message: "This host is not served here." };
  const isApi = path.startsWith("/api/");
  const isRead = method === "GET" || method === "HEAD";
  // Browsers send the origin with every request that is not a plain read.
  const isForeign = origin === undefined ? isApi && !isRead : origin !== `http://${host}`;
  const site = headers["sec-fetch-site"];
  // A link on another site may lead to the page, which asks for the token itself.
  const isFromOtherSite = isApi && site !== undefined && site !== "same-origin";
  if (isForeign || isFromOtherSite) {
    return { status: 403, message: "Requests from other origins are denied." };
  }
  if (!isApi) return undefined;
  const given = headers[TOKEN_HEADER];
  if (typeof given !== "string" || !isSameToken(token, given)) {
    const message = "The token is missing or wrong. Open the address that the terminal shows.";
    return { status: 401, message };
  }
  return undefined;
}

/** Compares hashes, so that the time taken tells nothing about the token. */
function isSameToken(expected: string, given: string): boolean {
  return timingSafeEqual(digest(expected), digest(given));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
