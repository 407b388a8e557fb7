import type { HttpRequest, HttpResponse, HttpTransport } from "./http/transport.js";

export {
  defaultCredentials,
  defaultLogger,
  environmentVariable,
  userAgent,
} from "./environment.js";
export { sign } from "./signer/node.js";

let loaded: HttpTransport | undefined;

/**
 * The default transport. Node's HTTP client is loaded with the first request, because loading it takes
 * longer than loading the rest of the package.
 */
export const httpTransport: HttpTransport = (request) =>
  loaded ? loaded(request) : loadAndSend(request);

async function loadAndSend(request: HttpRequest): Promise<HttpResponse> {
  request.report?.("connecting");
  loaded = await load();
  request.report?.("unknown");
  return loaded(request);
}

async function load(): Promise<HttpTransport> {
  try {
    return (await import("./http/node.js")).createNodeTransport();
  } catch (cause) {
    const message =
      "node:https cannot be loaded here; pass a `transport` or a `fetch` to the client";
    throw Object.assign(new Error(message, { cause }), { code: "MODULE_NOT_FOUND" });
  }
}
