import type { HttpTransport } from "./transport.js";
import { unsupportedPlatform } from "../unsupported-platform.js";

/** Replaces `node.ts` where there is no `node:https`, so that importing it is harmless. */
export function createNodeTransport(): HttpTransport {
  throw unsupportedPlatform(
    "createNodeTransport",
    "node",
    "omit the option transport to send with the platform's fetch",
  );
}

/** Replaces `undici.ts` where there are no sockets, so that importing it is harmless. */
export function createUndiciTransport(): HttpTransport {
  throw unsupportedPlatform(
    "createUndiciTransport",
    "undici",
    "omit the option transport to send with the platform's fetch",
  );
}
