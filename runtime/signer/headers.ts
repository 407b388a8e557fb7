import { sign } from "./sign.js";
import { assertRegion } from "../endpoint.js";
import type { Credentials } from "./tc3.js";

/** A request to sign. */
export interface UnsignedRequest {
  readonly url: Pick<URL, "host" | "pathname" | "search">;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly action: string;
  readonly region: string | undefined;
}

/** The headers of the request and of TC3. The timestamp is in seconds. */
export async function signedHeaders(
  credentials: Credentials,
  timestamp: number,
  service: { readonly name: string; readonly version: string },
  { url, method, headers: own, body, action, region }: UnsignedRequest,
): Promise<Record<string, string>> {
  if (region !== undefined) assertRegion(region);
  const contentType = own["content-type"] ?? "application/json";
  const { authorization } = await sign({
    method,
    host: url.host,
    path: url.pathname + url.search,
    contentType,
    body,
    service: service.name,
    action,
    timestamp,
    credentials,
  });
  const headers: Record<string, string> = {
    authorization,
    "content-type": contentType,
    "x-tc-action": action,
    "x-tc-timestamp": `${timestamp}`,
    "x-tc-version": service.version,
  };
  if (credentials.token) headers["x-tc-token"] = credentials.token;
  if (region !== undefined) headers["x-tc-region"] = region;
  for (const [name, value] of Object.entries(own)) headers[name] ??= value;
  return headers;
}
