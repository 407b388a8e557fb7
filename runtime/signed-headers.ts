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

/** The headers that make a request a TC3 request, names in lower case. The timestamp is in seconds. */
export async function signedHeaders(
  credentials: Credentials,
  names: string | undefined,
  timestamp: number,
  { url, method, contentType, body, action, service, version, region }: Unsigned,
): Promise<Record<string, string>> {
  if (region !== undefined) assertRegion(region);
  const { authorization } = await sign({
    method,
    host: url.host,
    path: url.pathname + url.search,
    contentType,
    body,
    service,
    action,
    timestamp,
    credentials,
    signedHeaders: names,
  });
  return {
    authorization,
    "content-type": contentType,
    "x-tc-action": action,
    "x-tc-timestamp": `${timestamp}`,
    "x-tc-version": version,
    ...(credentials.token && { "x-tc-token": credentials.token }),
    ...(region !== undefined && { "x-tc-region": region }),
  };
}
