/** Where a client sends its calls: one of Tencent Cloud's sites, or an address of your own. */
export type Endpoint = "international" | "mainland" | (string & {});

const DOMAINS: Record<string, string> = {
  international: "intl.tencentcloudapi.com",
  mainland: "tencentcloudapi.com",
};

/** Labels of a host: whatever ends up in one must not be able to name another host. */
const LABEL = /^[a-z0-9-]+$/;

/**
 * The base URL of a service. Hosts are made here and never taken from a document, so that no
 * document can have signed requests sent elsewhere.
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
      'endpoint: give "international", "mainland", or an address such as https://redis.ap-singapore.tencentcloudapi.com',
    );
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new TypeError("endpoint: only scheme, host and port can be given");
  }
  if (url.pathname !== "/") throw new TypeError("endpoint: every call goes to /, give no path");
  assertPrivate(url);
  return url.origin;
}

/** @throws TypeError where a request would travel in clear text outside of this machine. */
export function assertPrivate(url: URL): void {
  if (url.protocol === "https:") return;
  if (url.protocol === "http:" && isLoopback(url.hostname)) return;
  throw new TypeError(`endpoint: ${url.protocol}//${url.host} is not https, nor http on loopback`);
}

/** @throws TypeError where the text cannot be a region's name. */
export function assertRegion(region: string): void {
  if (typeof region !== "string" || !LABEL.test(region)) {
    throw new TypeError("region: letters a to z, digits and hyphens only, such as ap-singapore");
  }
}

export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
