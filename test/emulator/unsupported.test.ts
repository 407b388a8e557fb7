import { expect, it } from "vitest";
import { startEmulator } from "../../packages/emulator/src/server.unsupported.js";

it("says where nothing can listen that startEmulator needs Node, and what to do", async () => {
  await expect(startEmulator()).rejects.toThrow("startEmulator works only on Node, Deno and Bun.");
});
