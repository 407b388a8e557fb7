import { createFetchTransport } from "./http/fetch.js";
import { proxyOption } from "./http/proxy.js";
import type { HttpRequest, HttpResponse, HttpTransport } from "./http/transport.js";
import type { CredentialProvider, Sign } from "./signer/tc3.js";

export { defaultLogger, environmentVariable, userAgent } from "./environment.js";
export { faultOf, isRefusedByMock } from "./http/network-fault.js";

/** Both have Node's hashes, and a better `fetch` than Node's HTTP client. */
const isDenoOrBun = "Deno" in globalThis || "Bun" in globalThis;

let signWithNode: Sign | undefined;

/**
 * Signs a request. `node:crypto` is loaded with the first signature: it takes a quarter of the time in
 * which the package is loaded, and HTTPS loads it in any case.
 */
export const sign: Sign = async (input) => {
  signWithNode ??= (await import("./signer/node.js")).sign;
  return signWithNode(input);
};

/**
 * The default transport. Node's HTTP client is loaded with the first request, because loading it takes
 * longer than loading the rest of the package.
 * @param proxy The option of the client. `false`: none. Default: as the environment says.
 * @throws TypeError if it is no address of a proxy.
 */
export function createTransport(proxy?: string | false): HttpTransport {
  if (isDenoOrBun) return createFetchTransport(proxy);
  if (proxy !== undefined && proxy !== false) proxyOption("proxy", proxy);
  let loaded: HttpTransport | undefined;
  async function loadAndSend(request: HttpRequest): Promise<HttpResponse> {
    request.report?.("connecting");
    loaded ??= await load(proxy);
    request.report?.("unknown");
    return loaded(request);
  }
  const send: HttpTransport = (request) => (loaded ? loaded(request) : loadAndSend(request));
  return Object.assign(send, { close: () => loaded?.close?.() });
}

/** For what must not go through a proxy. */
export function createDirectTransport(): HttpTransport {
  return isDenoOrBun ? createFetchTransport() : createTransport(false);
}

async function load(proxy: string | false | undefined): Promise<HttpTransport> {
  try {
    return (await import("./http/node.js")).createNodeTransport({ proxy });
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
