export { createEmulator, EMULATOR_CREDENTIALS } from "./emulator.js";
export type { Emulator, EmulatorOptions } from "./emulator.js";
export type { Incoming, Outgoing } from "./exchange.js";
export { startEmulator } from "#emulator-server";
export type { EmulatorServer, EmulatorServerOptions } from "./server.js";
export type { Delivery, Fault, FaultPlan } from "./faults.js";
export type { EmulatedInstance, LedgerEntry } from "./state.js";
