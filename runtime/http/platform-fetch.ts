import { throughFetch } from "./fetch.js";
import type { HttpTransport } from "./transport.js";

/**
 * Sends with the platform's `fetch`. It is looked up with each call, so that it can be replaced.
 * @throws TypeError if a proxy is chosen or refused, because `fetch` cannot be told.
 */
export function createTransport(proxy?: string | false): HttpTransport {
  if (proxy !== undefined) {
    throw new TypeError("proxy: works only on Node. Pass a `fetch` that sends through the proxy");
  }
  return throughFetch((url, init) => globalThis.fetch(url, init));
}

export const createDirectTransport = (): HttpTransport => createTransport();
