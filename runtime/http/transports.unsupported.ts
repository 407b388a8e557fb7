import type { HttpTransport } from "./transport.js";

/** Replaces `node.ts` where there is no `node:https`, so that importing it is harmless. */
export function createNodeTransport(): HttpTransport {
  throw unsupported("createNodeTransport", "node");
}

/** Replaces `undici.ts` where there are no sockets, so that importing it is harmless. */
export function createUndiciTransport(): HttpTransport {
  throw unsupported("createUndiciTransport", "undici");
}

function unsupported(name: string, entry: string): Error {
  return new Error(
    `${name}, of tencentcloud-redis/${entry}, works only on Node, Deno and Bun: ` +
      "omit the option transport to send with the platform's fetch",
  );
}
