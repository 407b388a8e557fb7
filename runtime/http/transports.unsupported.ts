import type { HttpTransport } from "./transport.js";
import { unsupportedPlatform } from "../unsupported-platform.js";

/** Stands in for `node.ts` where there is no `node:https`, so that an import alone does no harm. */
export function createNodeTransport(): HttpTransport {
  throw unsupportedPlatform(
    "createNodeTransport",
    "node",
    "leave the option transport out, and the platform's fetch carries the requests",
  );
}

/** Stands in for `undici.ts` where there are no sockets, so that an import alone does no harm. */
export function createUndiciTransport(): HttpTransport {
  throw unsupportedPlatform(
    "createUndiciTransport",
    "undici",
    "leave the option transport out, and the platform's fetch carries the requests",
  );
}
