import { Agent as HttpsAgent } from "node:https";
import { Agent as UndiciAgent } from "undici";
import { throughFetch } from "../../runtime/http-fetch.js";
import type { HttpTransport } from "../../runtime/http-transport.js";
import { createNodeTransport } from "../../runtime/node.js";
import { createUndiciTransport } from "../../runtime/undici.js";

/** What carries requests on Node. All that follows holds of each. */
export const transports: readonly (readonly [string, HttpTransport])[] = [
  ["node:https", createNodeTransport()],
  ["undici", createUndiciTransport()],
  ["fetch", throughFetch((url, init) => fetch(url, init))],
];

/** The same, where one can be told to trust a certificate authority. */
export function trusting(name: string, ca: Buffer): HttpTransport | undefined {
  if (name === "node:https") {
    return createNodeTransport({ agent: new HttpsAgent({ ca, keepAlive: true }) });
  }
  if (name === "undici") {
    return createUndiciTransport({ dispatcher: new UndiciAgent({ connect: { ca } }) });
  }
  return undefined;
}
