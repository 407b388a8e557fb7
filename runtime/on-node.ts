import type { HttpTransport } from "./http/transport.js";

export { sign } from "./signer/node.js";

let loaded: HttpTransport | undefined;

/**
 * What carries requests where nothing else is asked for. Node's HTTP client is loaded with the first
 * request: that takes longer than loading all the rest.
 */
export const httpTransport: HttpTransport = async (request) => {
  request.report?.("connecting");
  loaded ??= await load();
  request.report?.("unknown");
  return loaded(request);
};

async function load(): Promise<HttpTransport> {
  try {
    return (await import("./http/node.js")).createNodeTransport();
  } catch (cause) {
    const message = "node:https cannot be loaded here; give the client a `transport` or a `fetch`";
    throw Object.assign(new Error(message, { cause }), { code: "MODULE_NOT_FOUND" });
  }
}
