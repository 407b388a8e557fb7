import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { InterruptedError } from "../../packages/cli/src/errors.js";
import { setSentCall } from "../../packages/cli/src/sent-call.js";
import { interruption } from "../../packages/cli/src/interruption.js";
import { served } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";
import { emptyHome, start } from "./tcredis.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("Ctrl-C", () => {
  it("aborts at first, is one when it bounces, and ends at once after a while", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const exit = vi.spyOn(process, "exit").mockReturnValue(undefined as never);
    const before = process.listeners("SIGINT");
    const signal = interruption();
    const hit = process.listeners("SIGINT").find((one) => !before.includes(one));
    const own = process.listeners("SIGTERM").at(-1);
    hit?.("SIGINT");
    expect(signal.reason).toBeInstanceOf(InterruptedError);
    vi.advanceTimersByTime(400);
    hit?.("SIGINT");
    expect(exit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    hit?.("SIGINT");
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(130));
    process.off("SIGINT", hit!).off("SIGTERM", own!);
  });

  it.each([
    ["before a call", undefined, 130],
    [
      "while a read is on its way",
      { action: "DescribeInstances", isRead: true, response: undefined },
      130,
    ],
    [
      "while a write is on its way",
      { action: "CloneInstances", isRead: false, response: undefined },
      3,
    ],
    ["after a write", { action: "CloneInstances", isRead: false, response: "{}" }, 130],
  ])(
    "that ends the process at once tells what became of the call: %s",
    async (_name, call, code) => {
      setSentCall(call);
      const exit = vi.spyOn(process, "exit").mockReturnValue(undefined as never);
      vi.useFakeTimers({ toFake: ["performance"] });
      const before = process.listeners("SIGTERM");
      interruption();
      const hit = process.listeners("SIGTERM").find((one) => !before.includes(one));
      hit?.("SIGINT");
      vi.advanceTimersByTime(600);
      hit?.("SIGINT");
      await vi.waitFor(() => expect(exit).toHaveBeenCalled());
      expect(exit).toHaveBeenCalledWith(code === 130 ? 143 : code);
      process.off("SIGTERM", hit!);
      process.off("SIGINT", process.listeners("SIGINT").at(-1)!);
      setSentCall(undefined);
    },
  );

  it("hit twice does not hide that a purchase was on its way", async () => {
    let arrived: () => void = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const endpoint = await served(() => arrived());
    const order = path.join(emptyHome, "order-on-its-way.json");
    writeFileSync(order, JSON.stringify(cloneRequest));
    const given = ["--body", order, "--yes", "--endpoint", endpoint];
    const running = start(["call", "CloneInstances", ...given]);
    await arrival;
    running.child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 1));
    running.child.kill("SIGINT");
    const { code, stderr } = await running.ended;
    expect(stderr).toContain("the outcome is unknown");
    expect(code).toBe(3);
  });
});
