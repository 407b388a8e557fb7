import { afterEach, expect, it } from "vitest";
import { startEmulator, type EmulatorServer } from "../../packages/emulator/src/index.js";

let emulator: EmulatorServer;
afterEach(() => emulator.close());

const preflight = {
  method: "OPTIONS",
  headers: {
    Origin: "http://example.com",
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,content-type,x-tc-action",
  },
};

it("lets a page of another origin send what a call has, and read what a client acts on", async () => {
  emulator = await startEmulator({ cors: true });
  const { status, headers } = await fetch(emulator.url, preflight);
  expect(status).toBe(204);
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.get("Access-Control-Allow-Headers")).toBe(
    "authorization,content-type,x-tc-action",
  );
  expect(headers.get("Access-Control-Allow-Methods")).toContain("POST");
  const answer = await fetch(emulator.url, { method: "POST", body: "{}" });
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(answer.headers.get("Access-Control-Expose-Headers")).toBe("Date, Retry-After");
});

it("lets no page in unless it is told to", async () => {
  emulator = await startEmulator();
  for (const init of [preflight, { method: "POST", body: "{}" }]) {
    const { headers } = await fetch(emulator.url, init);
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
  }
});
