import fc from "fast-check";
import { expect, it } from "vitest";
import { Schedule } from "../../packages/emulator/src/state/schedule.js";

it("runs every event once, by time and then in the order added", () => {
  const times = fc.array(fc.record({ at: fc.nat(50), look: fc.nat(50) }), { maxLength: 60 });
  fc.assert(
    fc.property(times, (plan) => {
      const schedule = new Schedule();
      const happened: [number, number][] = [];
      let now = 0;
      for (const [index, { at, look }] of plan.entries()) {
        // An event in the past is due at once.
        const due = Math.max(at, now);
        schedule.add(due, () => happened.push([due, index]));
        now = Math.max(now, look);
        schedule.catchUp(now);
      }
      schedule.catchUp(100);
      expect(happened).toHaveLength(plan.length);
      expect(happened).toEqual(happened.toSorted(([a, i], [b, j]) => a - b || i - j));
      expect(new Set(happened.map(([, index]) => index)).size).toBe(plan.length);
    }),
  );
});

it("keeps the order of 5,000 events added in any order, and of those that they add", () => {
  const schedule = new Schedule();
  const order: number[] = [];
  for (let i = 0; i < 5000; i += 1) {
    const at = (i * 7919) % 5000;
    schedule.add(at, () => {
      order.push(at);
      if (at % 1000 === 0) schedule.add(at + 0.5, () => order.push(at + 0.5));
    });
  }
  schedule.catchUp(2499.9);
  expect(order).toHaveLength(2503);
  schedule.catchUp(10_000);
  expect(order).toHaveLength(5005);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
