import { expect, it, vi } from "vitest";
import { sharedLimiter } from "../../runtime/limiter-shared.js";

it("is one for the process, whichever copy of the package asks", async () => {
  vi.resetModules();
  const copy = await import("../../runtime/limiter-shared.js");
  expect(copy.sharedLimiter).not.toBe(sharedLimiter);
  expect(copy.sharedLimiter()).toBe(sharedLimiter());
});
