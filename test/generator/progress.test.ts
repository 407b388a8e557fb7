import { describe, expect, it } from "vitest";
import { progressOn } from "../../generator/progress.js";

class FakeScreen {
  readonly isTTY: boolean;
  written = "";

  constructor(isTTY: boolean) {
    this.isTTY = isTTY;
  }

  write(text: string): void {
    this.written += text;
  }
}

describe("progressOn", () => {
  it("says nothing within the first second, then where the work is, and leaves no trace", () => {
    const screen = new FakeScreen(true);
    let time = 0;
    const progress = progressOn(screen, {}, () => time);
    time = 999;
    progress.show("load");
    expect(screen.written).toBe("");
    time = 2100;
    progress.show("format", 3, 10);
    expect(screen.written).toContain("format 3 of 10 … 2 s");
    const { length } = screen.written;
    time = 2150;
    progress.show("format", 4, 10);
    expect(screen.written).toHaveLength(length);
    progress.show("write");
    expect(screen.written).toContain("write … 2 s");
    progress.end();
    expect(screen.written.endsWith("\r\u001b[2K")).toBe(true);
  });

  it("leaves a short run's terminal alone", () => {
    const screen = new FakeScreen(true);
    const progress = progressOn(screen, {}, () => 0);
    progress.show("load");
    progress.end();
    expect(screen.written).toBe("");
  });

  it.each([
    ["a pipe", false, {}],
    ["a build machine", true, { CI: "true" }],
  ])("writes nothing to %s", (_, isTTY, environment) => {
    const screen = new FakeScreen(isTTY);
    let time = 0;
    const progress = progressOn(screen, environment, () => time);
    time = 5000;
    progress.show("load");
    progress.end();
    expect(screen.written).toBe("");
  });
});
