import { expect, it, vi } from "vitest";
import { sharedLimiter } from "../../runtime/limiter/window.js";

it("is one for the process, whichever copy of the package asks", async () => {
  vi.resetModules();
  const copy = await import("../../runtime/limiter/window.js");
  expect(copy.sharedLimiter).not.toBe(sharedLimiter);
  expect(copy.sharedLimiter()).toBe(sharedLimiter());
});
