import { describe, expect, it } from "vitest";
import { Clock } from "../../runtime/clock.js";

const NOW = Date.UTC(2026, 0, 14);

describe("the clock of a client", () => {
  it("stays as another call has put it meanwhile, and signing again makes sense then", () => {
    const clock = new Clock(() => NOW);
    clock.correct(NOW + 600_000, 0);
    // Both of these were signed before the correction; one response has a stale date, one has none.
    expect(clock.correct(NOW + 300_000, 0)).toBe(true);
    expect(clock.correct(undefined, 0)).toBe(true);
    expect(clock.offset).toBe(600_000);
  });

  it("makes signing again pointless where the time is not told, or was right", () => {
    const clock = new Clock(() => NOW);
    expect(clock.correct(undefined, 0)).toBe(false);
    expect(clock.correct(NOW, 0)).toBe(false);
  });

  it.each([
    Date.UTC(1969, 11, 31),
    0,
    Date.UTC(2017, 11, 31),
    Date.UTC(2100, 0),
    Date.UTC(9999, 0),
    Number.NaN,
    undefined,
  ])("does not take over %s, and gives up a correction that was refused", (time) => {
    const clock = new Clock(() => NOW);
    expect(clock.correct(time, 0)).toBe(false);
    expect(clock.offset).toBe(0);
    clock.correct(Date.UTC(2050, 0), 0);
    expect(clock.correct(time, clock.offset)).toBe(true);
    expect(clock.offset).toBe(0);
  });
});
