import { sign } from "#sign";
import { assertRegion } from "./endpoint.js";
import type { CredentialProvider, Credentials } from "./tc3.js";

/** What every signed request of a client has in common. */
export interface Signer {
  readonly credentials: Credentials | CredentialProvider;
  /** Names of the headers to sign, `;` between them. */
  readonly signedHeaders?: string | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** What is special to one request. */
export interface Unsigned {
  readonly url: URL;
  readonly method: string;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  readonly action: string;
  readonly service: string;
  readonly version: string;
  readonly region: string | undefined;
}

/** The headers that make a request a TC3 request, and the credentials that were used. */
export async function signedHeaders(
  signer: Signer,
  request: Unsigned,
): Promise<{ headers: Record<string, string>; credentials: Credentials }> {
  const { credentials: given, now = Date.now } = signer;
  const credentials = typeof given === "function" ? await given() : given;
  const { headers } = await sign({
    method: request.method,
    host: request.url.host,
    path: request.url.pathname + request.url.search,
    contentType: request.contentType,
    body: request.body,
    service: request.service,
    action: request.action,
    timestamp: Math.floor(now() / 1000),
    credentials,
    signedHeaders: signer.signedHeaders,
  });
  const all: Record<string, string> = { ...headers, "X-TC-Version": request.version };
  if (request.region !== undefined) {
    assertRegion(request.region);
    all["X-TC-Region"] = request.region;
  }
  return { headers: all, credentials };
}
