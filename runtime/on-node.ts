import type { HttpRequest, HttpResponse, HttpTransport } from "./http/transport.js";
import type { CredentialProvider } from "./signer/tc3.js";

export { faultOf, isRefusedByMock } from "./http/network-fault.js";
export { sign } from "./signer/node.js";

/** The default transport. Undefined on Deno and Bun: their `fetch` is better than their `node:https`. */
export const httpTransport: HttpTransport | undefined =
  "Deno" in globalThis || "Bun" in globalThis
    ? undefined
    : (request) => (loaded ? loaded(request) : loadAndSend(request));

let loaded: HttpTransport | undefined;

/**
 * Node's HTTP client is loaded with the first request, because loading it takes longer than loading the
 * rest of the package.
 */
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

/** The default chain, which is loaded with the first call. */
export function defaultCredentials(): CredentialProvider {
  let chain: Promise<CredentialProvider> | undefined;
  return async (request) => {
    chain ??= import("./credentials/default-chain.js").then(({ defaultChain }) => defaultChain());
    return (await chain)(request);
  };
}

/** A variable of the process; undefined if it is unset, empty, or must not be read. */
export function environmentVariable(name: string): string | undefined {
  try {
    return process.env[name]?.trim() || undefined;
  } catch {
    // Deno asks for a permission.
    return undefined;
  }
}
