import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listening } from "../fixtures/emulated.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { cloneRequest } from "../fixtures/requests.js";
import { start } from "./tcredis.js";

const order = path.join(temporaryFolder(afterAll), "order.json");
writeFileSync(order, JSON.stringify(cloneRequest));

describe("Ctrl-C", () => {
  it("during a wait leaves what is known", async () => {
    const server = await listening({ durations: { taskMs: 3_600_000 } });
    const args = ["call", "ManualBackupInstance", "--InstanceId", "crs-exampl01", "--wait"];
    const running = start([...args, "--endpoint", server.url]);
    await running.says("Waiting for Task");
    running.child.kill("SIGINT");
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(130);
    const { TaskId } = JSON.parse(stdout) as { TaskId: number };
    expect(stderr).toContain(
      "ManualBackupInstance succeeded, but a later step failed: interrupted.",
    );
    expect(stderr).toContain(`response  {"TaskId":${TaskId},`);
  });

  it.each([
    [["CloneInstances", "--body", order, "--yes"], 3, "the outcome is unknown"],
    [["DescribeInstances"], 130, "interrupted."],
  ])("while %j is on its way tells what may have come of it", async (args, code, words) => {
    let arrive: (() => void) | undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const server = await listening({
      faults: () => {
        arrive?.();
        return { kind: "delay", milliseconds: 3_600_000 };
      },
    });
    const running = start(["call", ...args, "--endpoint", server.url]);
    await arrived;
    running.child.kill("SIGINT");
    const ran = await running.ended;
    expect(ran.stderr).toContain(words);
    expect(ran).toMatchObject({ code, stdout: "" });
  });
});
