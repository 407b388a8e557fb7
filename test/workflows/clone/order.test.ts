import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloneName } from "../../../workflows/clone/order.js";
import { chinaTime } from "../../../workflows/clone/backup.js";

describe("the name of a clone", () => {
  it("is one that the service takes, whatever the source is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (source) => {
        const name = cloneName(source, "1a2b3c4d");
        expect(name).toMatch(/^[A-Za-z0-9_-]{1,60}$/);
        expect(name.endsWith("-clone-1a2b3c4d")).toBe(true);
      }),
    );
  });

  it("says where the clone comes from", () => {
    expect(cloneName("sessions", "x")).toBe("sessions-clone-x");
    expect(cloneName("会话 cache", "x")).toBe("cache-clone-x");
    expect(cloneName("会话", "x")).toBe("redis-clone-x");
  });
});

describe("a time of the service", () => {
  it("is China's, to the second", () => {
    expect(chinaTime(1_768_291_200)).toBe("2026-01-13 16:00:00");
    expect(chinaTime(1_768_327_199)).toBe("2026-01-14 01:59:59");
  });
});
