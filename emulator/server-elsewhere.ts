import { unsupportedPlatform } from "../runtime/unsupported-platform.js";
import type { EmulatorServer, EmulatorServerOptions } from "./server.js";

/** Stands in for `server.ts` where nothing can listen on a port. */
export function startEmulator(_options?: EmulatorServerOptions): Promise<EmulatorServer> {
  return Promise.reject(
    unsupportedPlatform(
      "startEmulator",
      "testing",
      "start it there, with the option cors for pages, and give its url as endpoint here",
    ),
  );
}
