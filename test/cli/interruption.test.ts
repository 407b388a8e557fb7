import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { InterruptedError } from "../../packages/cli/src/errors.js";
import { setSentCall } from "../../packages/cli/src/sent-call.js";
import { interruption } from "../../packages/cli/src/interruption.js";
import { served } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";
import { emptyHome, start } from "./tcredis.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** An interruption whose signals are sent by hand, and whose end of the process is watched, for one test. */
function watchedInterruption() {
  vi.useFakeTimers({ toFake: ["performance"] });
  const exit = vi.spyOn(process, "exit").mockReturnValue(undefined as never);
  const before = new Set(SIGNALS.flatMap((name) => process.listeners(name)));
  const signal = interruption();
  const added = SIGNALS.map((name) => {
    const listener = process.listeners(name).find((one) => !before.has(one))!;
    return [name, listener] as const;
  });
  onTestFinished(() => {
    for (const [name, listener] of added) process.off(name, listener);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  const send = (name: (typeof SIGNALS)[number]): void => new Map(added).get(name)!(name);
  return { exit, signal, send };
}

describe("Ctrl-C", () => {
  it("aborts at first, is one when it bounces, and ends at once after a while", async () => {
    const { exit, signal, send } = watchedInterruption();
    send("SIGINT");
    expect(signal.reason).toBeInstanceOf(InterruptedError);
    vi.advanceTimersByTime(400);
    send("SIGINT");
    expect(exit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    send("SIGINT");
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(130));
  });

  it.each([
    ["before a call", undefined, 143],
    [
      "while a read is on its way",
      { action: "DescribeInstances", isRead: true, response: undefined },
      143,
    ],
    [
      "while a write is on its way",
      { action: "CloneInstances", isRead: false, response: undefined },
      3,
    ],
    ["after a write", { action: "CloneInstances", isRead: false, response: "{}" }, 143],
  ])(
    "that ends the process at once tells what became of the call: %s",
    async (_name, call, code) => {
      setSentCall(call);
      onTestFinished(() => setSentCall(undefined));
      const { exit, send } = watchedInterruption();
      send("SIGTERM");
      vi.advanceTimersByTime(600);
      send("SIGTERM");
      await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(code));
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
