import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

const DEMO = ["--conditions=tencentcloud-redis:source", "--import", "tsx", "scripts/demo.ts"];
const demo = (env: Readonly<Record<string, string>>): string =>
  execFileSync(process.execPath, DEMO, {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...env },
  });

it("generates, shows the call that it makes, and says what to try next", () => {
  const lines = demo({}).trimEnd().split("\n");
  expect(lines.length).toBeLessThan(32);
  const text = lines.join("\n");
  expect(text).not.toContain("\u001b");
  expect(text).toMatch(/^Generated \d+ files/);
  expect(text).toContain("await redis.CloneInstances(order);\n  DealName ");
  expect(text).toContain("LimitExceeded.InvalidParameterGoodsNumNotInRange");
  expect(text).toContain("Now try");
});

it("has colours where they are wanted", () => {
  expect(demo({ FORCE_COLOR: "1" })).toContain("\u001b[32mGenerated\u001b[39m");
  expect(demo({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain("\u001b");
});
