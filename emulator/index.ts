export { createEmulator, EMULATOR_CREDENTIALS } from "./emulator.js";
export type { Emulator, EmulatorOptions } from "./emulator.js";
export type { Incoming, Outgoing } from "./exchange.js";
export { startEmulator } from "./server.js";
export type { EmulatorServer, EmulatorServerOptions } from "./server.js";
export type { EmulatedInstance } from "./state.js";
