import { afterEach, expect, it } from "vitest";
import { startEmulator, type EmulatorServer } from "../../packages/emulator/src/index.js";
import { startEmulator as startUnsupported } from "../../packages/emulator/src/server.unsupported.js";

let emulator: EmulatorServer | undefined;
afterEach(async () => {
  await emulator?.close();
  emulator = undefined;
});

const preflight = {
  method: "OPTIONS",
  headers: {
    Origin: "http://example.com",
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,content-type,x-tc-action",
  },
};

it("allows a page of another origin the headers of a call, and those that a client reads", async () => {
  emulator = await startEmulator({ cors: true });
  const { status, headers } = await fetch(emulator.url, preflight);
  expect(status).toBe(204);
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.get("Access-Control-Allow-Headers")).toBe(
    "authorization,content-type,x-tc-action",
  );
  expect(headers.get("Access-Control-Allow-Methods")).toContain("POST");
  const response = await fetch(emulator.url, { method: "POST", body: "{}" });
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(response.headers.get("Access-Control-Expose-Headers")).toBe("Date, Retry-After");
});

it("allows no page by default", async () => {
  emulator = await startEmulator();
  for (const init of [preflight, { method: "POST", body: "{}" }]) {
    const { headers } = await fetch(emulator.url, init);
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
  }
});

it("rejects on other platforms, and says what to do", async () => {
  await expect(startUnsupported()).rejects.toThrow(
    "startEmulator works only on Node, Deno and Bun.",
  );
});
