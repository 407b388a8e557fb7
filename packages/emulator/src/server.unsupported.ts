import type { EmulatorServer, EmulatorServerOptions } from "./server.js";

/** Replaces `server.ts` on platforms that cannot listen on a port. */
export function startEmulator(_options?: EmulatorServerOptions): Promise<EmulatorServer> {
  return Promise.reject(
    new Error(
      "startEmulator works only on Node, Deno and Bun. Start it there, with the option cors for " +
        "pages, and pass its url as endpoint here.",
    ),
  );
}
