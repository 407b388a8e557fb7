import { throughFetch } from "./http-fetch.js";
import type { HttpTransport } from "./http-transport.js";

/** What carries requests where nothing else is asked for: the platform's `fetch`, looked up late. */
export const httpTransport: HttpTransport = throughFetch((url, init) =>
  globalThis.fetch(url, init),
);
