/** A site of Tencent Cloud, each with accounts of its own. */
export type Site = "international" | "mainland";

/** Where a client sends its calls: one of Tencent Cloud's sites, or an address. */
export type Endpoint = Site | (string & {});

const DOMAINS: Record<string, string> = {
  international: "intl.tencentcloudapi.com",
  mainland: "tencentcloudapi.com",
};

/** A label of a host name. Nothing else may go into one, or it could name another host. */
const LABEL = /^[a-z0-9-]+$/;

/**
 * The base URL of a service. Host names are built here and never read from an OpenAPI
 * document, so that no document can redirect signed requests.
 * @throws TypeError unless the endpoint is a site's name or an origin, over TLS or on loopback.
 */
export function baseUrlOf(service: string, endpoint: Endpoint = "international"): string {
  const domain = Object.hasOwn(DOMAINS, endpoint) ? DOMAINS[endpoint] : undefined;
  if (domain !== undefined) return `https://${service}.${domain}`;
  let url: URL;
  try {
    url = new URL(endpoint);
  } catch {
    throw new TypeError(
      'endpoint: must be "international", "mainland", or an address such as https://redis.ap-singapore.tencentcloudapi.com',
    );
  }
  if (url.href !== `${url.origin}/`) {
    throw new TypeError("endpoint: must have only a scheme, a host and a port, and no path");
  }
  assertPrivate(url);
  return url.origin;
}

/**
 * Checks that the site a client calls has an action. An address may be of either site.
 * @throws TypeError
 */
export function assertOnSite(action: string, only: Site | undefined, endpoint: Endpoint): void {
  if (only === undefined || only === endpoint || !isSite(endpoint)) return;
  throw new TypeError(
    `${action} is available on the ${only} site only. Create the client with endpoint: "${only}"`,
  );
}

/** Whether an endpoint is the name of a site, and no address. */
export function isSite(endpoint: Endpoint): endpoint is Site {
  return Object.hasOwn(DOMAINS, endpoint);
}

/** @throws TypeError if a request would leave this machine unencrypted. */
export function assertPrivate(url: URL): void {
  if (url.protocol === "https:") return;
  if (url.protocol === "http:" && isLoopback(url.hostname)) return;
  throw new TypeError(`endpoint: ${url.protocol}//${url.host} must be https, or http on loopback`);
}

/** @throws TypeError if the text cannot be the name of a region. */
export function assertRegion(region: string): void {
  if (typeof region !== "string" || !LABEL.test(region)) {
    throw new TypeError(
      "region: must be lower-case letters, digits and hyphens, such as ap-singapore",
    );
  }
}

export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
