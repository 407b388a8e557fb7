import type { HttpTransport } from "./http-transport.js";

let loaded: HttpTransport | undefined;

/**
 * What carries requests where nothing else is asked for. Node's HTTP client is loaded with the first
 * request: that takes longer than loading all the rest.
 */
export const httpTransport: HttpTransport = (request) =>
  loaded?.(request) ??
  import("./http-node.js").then(({ createNodeTransport }) =>
    (loaded ??= createNodeTransport())(request),
  );
