import { checkedCredentials } from "../credentials/usable.js";
import { assertPrivate } from "../endpoint.js";
import type { ServiceDescription } from "../service.js";
import { signedHeaders } from "./headers.js";
import type { CredentialProvider, Credentials } from "./tc3.js";

export interface SigningOptions {
  readonly credentials: Credentials | CredentialProvider;
  /** Region of the calls, sent as `X-TC-Region`. Omit it for services without regions. */
  readonly region?: string | undefined;
  /** Service in the credential scope. Default: by the host name. */
  readonly service?: string | undefined;
  /** API version. Required for services other than the package's own. */
  readonly version?: string | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** A middleware for `client.use` of openapi-fetch, and for other clients with the same interface. */
export interface SigningMiddleware {
  onRequest(call: { readonly request: Request; readonly schemaPath: string }): Promise<Request>;
}

/** A middleware that signs every request. `own` is the default service. */
export function createSigningMiddleware(
  own: ServiceDescription,
  options: SigningOptions,
): SigningMiddleware {
  return {
    async onRequest({ request: given, schemaPath }) {
      const request = withBody(given);
      const url = new URL(request.url);
      assertPrivate(url);
      const action = actionOf(request, schemaPath, url);
      const service = options.service ?? serviceOf(url.hostname) ?? own.name;
      const version =
        options.version ??
        request.headers.get("X-TC-Version") ??
        (service === own.name ? own.version : undefined);
      if (version === undefined) {
        throw new TypeError(
          `version: required, because the API version of ${service} is not known`,
        );
      }
      const { credentials: provided, now = Date.now } = options;
      const credentials = checkedCredentials(
        typeof provided === "function" ? await provided() : provided,
        "credentials",
      );
      const timestamp = Math.floor(now() / 1000);
      const signedBy = { name: service, version };
      const headers = await signedHeaders(credentials, timestamp, signedBy, {
        url,
        method: request.method,
        headers: Object.fromEntries(request.headers),
        body: new Uint8Array(await request.clone().arrayBuffer()),
        action,
        region: request.headers.get("X-TC-Region") ?? options.region,
      });
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      // A redirect would take token and body to another host, or send an order again.
      return copyOf(request, { redirect: "manual" });
    },
  };
}

/** A call without parameters has no body; the service still expects a JSON object. */
function withBody(request: Request): Request {
  if (request.method !== "POST" || request.body !== null) return request;
  return copyOf(request, { method: "POST", body: "{}", headers: withJson(request.headers) });
}

/** Of the same class: openapi-fetch takes no other where its client has a `Request` of its own. */
function copyOf(request: Request, init: RequestInit): Request {
  return new (request.constructor as typeof Request)(request, init);
}

function withJson(headers: Headers): Headers {
  const copy = new Headers(headers);
  copy.set("Content-Type", "application/json");
  return copy;
}

function actionOf(request: Request, schemaPath: string, url: URL): string {
  const given = request.headers.get("X-TC-Action");
  if (given !== null) return given;
  const fragment = schemaPath.split("#")[1] ?? url.hash.slice(1);
  if (fragment !== "") return fragment;
  throw new TypeError(`no action: call "/#<Action>", or send X-TC-Action with ${schemaPath}`);
}

/** The first label of Tencent Cloud's host names is the service. */
function serviceOf(hostname: string): string | undefined {
  return /^([a-z0-9-]+)\.(?:[a-z0-9-]+\.)*tencentcloudapi\.(?:com|cn|com\.cn|woa\.com)$/.exec(
    hostname,
  )?.[1];
}
