import { sign } from "#sign";
import { assertRegion } from "./endpoint.js";
import type { CredentialProvider, Credentials } from "./tc3.js";

/** What every signed request of a client has in common. */
export interface Signer {
  readonly credentials: Credentials | CredentialProvider;
  /** Names of the headers to sign, `;` between them. */
  readonly signedHeaders?: string | undefined;
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

/** The headers that make a request a TC3 request. The timestamp is in seconds. */
export async function signedHeaders(
  credentials: Credentials,
  names: string | undefined,
  timestamp: number,
  request: Unsigned,
): Promise<Record<string, string>> {
  if (request.region !== undefined) assertRegion(request.region);
  const { headers } = await sign({
    method: request.method,
    host: request.url.host,
    path: request.url.pathname + request.url.search,
    contentType: request.contentType,
    body: request.body,
    service: request.service,
    action: request.action,
    timestamp,
    credentials,
    signedHeaders: names,
  });
  const all: Record<string, string> = { ...headers, "X-TC-Version": request.version };
  if (request.region !== undefined) all["X-TC-Region"] = request.region;
  return all;
}
