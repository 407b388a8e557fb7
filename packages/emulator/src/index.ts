import { startEmulator as startOnPlatform } from "#server";
import type { EmulatorServer, EmulatorServerOptions } from "./server.js";

export { createEmulator, EMULATOR_CREDENTIALS } from "./emulator.js";
export type { Emulator, EmulatorOptions } from "./emulator.js";
export type { Delivery, EmulatorRequest, EmulatorResponse } from "./http.js";
export type { EmulatorServer, EmulatorServerOptions } from "./server.js";
export type { Fault, FaultKind, FaultPlan } from "./faults.js";
export { createManualClock } from "./clock.js";
export type { EmulatorClock, EmulatorDurations, ManualClock } from "./clock.js";
export { SAMPLE_INSTANCES } from "./seed.js";
export type { SeedInstance } from "./seed.js";
export type { LedgerEntry } from "./state/account.js";
export type { EmulatedInstance } from "./views/emulated-instance.js";

/**
 * Starts an emulator on 127.0.0.1, for clients in other processes and languages. Needs Node, Deno
 * or Bun; rejects elsewhere.
 * @throws Error if the port is in use.
 */
export function startEmulator(options?: EmulatorServerOptions): Promise<EmulatorServer> {
  return startOnPlatform(options);
}
