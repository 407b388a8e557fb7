import type { HttpTransport } from "./http-transport.js";
import { onlyOnNode } from "./only-on-node.js";

/** Stands in for `node.ts` where there is no `node:https`, so that an import alone does no harm. */
export function createNodeTransport(): HttpTransport {
  throw onlyOnNode(
    "createNodeTransport",
    "node",
    "leave the option transport out, and the platform's fetch carries the requests",
  );
}
