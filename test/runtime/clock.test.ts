import { describe, expect, it } from "vitest";
import { Clock } from "../../runtime/clock.js";

describe("the clock of a client", () => {
  it("takes over the service's time", () => {
    const clock = new Clock(() => 1000);
    expect(clock.correct(601_000, 0)).toBe(true);
    expect(clock.offset).toBe(600_000);
    expect(clock.now()).toBe(1000);
  });

  it("stays as another call has put it meanwhile, and signing again makes sense then", () => {
    const clock = new Clock(() => 1000);
    clock.correct(601_000, 0);
    // Both of these were signed before the correction; one answer has a stale date, one has none.
    expect(clock.correct(301_000, 0)).toBe(true);
    expect(clock.correct(undefined, 0)).toBe(true);
    expect(clock.offset).toBe(600_000);
  });

  it("makes signing again pointless where the time is not told, or was right", () => {
    const clock = new Clock(() => 1000);
    expect(clock.correct(undefined, 0)).toBe(false);
    expect(clock.correct(1000, 0)).toBe(false);
  });
});
