import { Agent as HttpsAgent } from "node:https";
import { Agent as UndiciAgent, fetch as undiciFetch, type Dispatcher } from "undici";
import { Agent as Undici6Agent } from "undici-6";
import { throughFetch, type FetchLike } from "../../runtime/http/fetch.js";
import type { HttpRequest, HttpTransport } from "../../runtime/http/transport.js";
import { createNodeTransport } from "../../runtime/http/node.js";
import { createUndiciTransport } from "../../runtime/http/undici.js";

/** What carries requests on Node. All that follows holds of each. */
export const transports: readonly (readonly [string, HttpTransport])[] = [
  ["node:https", createNodeTransport()],
  ["undici", createUndiciTransport()],
  ["undici 6", createUndiciTransport({ dispatcher: undici6(new Undici6Agent()) })],
  ["fetch", throughFetch((url, init) => fetch(url, init))],
];

/** A request as the client hands it over. */
export function requestTo(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return {
    url,
    method: "POST",
    headers: { "content-type": "application/json", "x-tc-action": "A" },
    body: "{}",
    maxBytes: 100_000,
    signal: new AbortController().signal,
    ...more,
  };
}

/** The same, where one can be told to trust a certificate authority. `fetch` is that of undici then. */
export function trusting(name: string, ca: Buffer): HttpTransport {
  if (name === "node:https") {
    return createNodeTransport({ agent: new HttpsAgent({ ca, keepAlive: true }) });
  }
  if (name === "undici") {
    return createUndiciTransport({ dispatcher: new UndiciAgent({ connect: { ca } }) });
  }
  if (name === "undici 6") {
    return createUndiciTransport({ dispatcher: undici6(new Undici6Agent({ connect: { ca } })) });
  }
  return throughFetch(((url: string, init: object) =>
    undiciFetch(url, { ...init, dispatcher: caAgent(ca) })) as unknown as FetchLike);
}

/** One for each authority, so that connections are kept. */
const caAgents = new Map<Buffer, UndiciAgent>();

function caAgent(ca: Buffer): UndiciAgent {
  const agent = caAgents.get(ca) ?? new UndiciAgent({ connect: { ca } });
  caAgents.set(ca, agent);
  return agent;
}

/** What it dispatches to has other methods than the types of a newer undici say. */
function undici6(agent: Undici6Agent): Dispatcher {
  return agent as unknown as Dispatcher;
}
