import { startEmulator as startOnPlatform } from "#server";
import type { EmulatorServer, EmulatorServerOptions } from "./server.js";

/**
 * Starts an emulator on loopback, for clients in other processes and languages. Node only.
 * @throws Error where the port is taken.
 */
export function startEmulator(options?: EmulatorServerOptions): Promise<EmulatorServer> {
  return startOnPlatform(options);
}
