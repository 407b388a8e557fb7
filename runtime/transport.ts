import type { ServiceDescription } from "./service.js";
import { signedHeaders, type Signer } from "./signed-headers.js";
import type { Credentials } from "./tc3.js";

/** The part of `fetch` that is used here. Every standard `fetch` fits. */
export type FetchLike = (url: string, init: FetchInit) => Promise<Response>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly signal: AbortSignal;
  /** A redirect is never followed: it would take signature, token and body to another host. */
  readonly redirect: "manual";
}

export interface TransportOptions extends Signer {
  readonly region: string;
  readonly fetch?: FetchLike | undefined;
}

export interface Transport {
  /** Sits below openapi-fetch and its middlewares: one logical call comes in, attempts go out. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Secrets that the latest requests were signed with, for masking. */
  readonly secrets: () => string[];
}

/** Signs what openapi-fetch would send, and sends it. */
export function createTransport(service: ServiceDescription, options: TransportOptions): Transport {
  let latest: Credentials | undefined;
  return {
    async fetch(request) {
      const url = new URL(request.url);
      const body = new Uint8Array(await request.arrayBuffer());
      const { headers: signed, credentials } = await signedHeaders(options, {
        url,
        method: request.method,
        contentType: request.headers.get("Content-Type") ?? "application/json",
        body,
        action: url.hash.slice(1),
        service: service.name,
        version: service.version,
        region: request.headers.get("X-TC-Region") ?? options.region,
      });
      latest = credentials;
      const headers = new Headers(request.headers);
      for (const [name, value] of Object.entries(signed)) headers.set(name, value);
      url.hash = "";
      const send: FetchLike = options.fetch ?? globalThis.fetch;
      return send(url.href, {
        method: request.method,
        headers,
        body,
        signal: request.signal,
        redirect: "manual",
      });
    },
    secrets: () =>
      latest === undefined ? [] : [latest.secretKey, ...(latest.token ? [latest.token] : [])],
  };
}
