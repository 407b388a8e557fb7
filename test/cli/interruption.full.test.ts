import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listening } from "../fixtures/emulated.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { cloneRequest } from "../fixtures/requests.js";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { startService } from "./service.js";
import { runInBash, start, startInTerminal } from "./tcredis.js";

const order = path.join(temporaryFolder(afterAll), "order.json");
writeFileSync(order, JSON.stringify(cloneRequest));

describe("Ctrl-C", () => {
  it.each([
    ["C.UTF-8", "Waiting for Task", "interrupted.", "To go on waiting:"],
    ["zh_CN.UTF-8", "正在等待 Task", "已中断。", "如需继续等待："],
  ])("during a wait says how to go on, in %s", async (LC_ALL, waiting, stopped, goOn) => {
    let Status = "running";
    const service = await startService({
      ManualBackupInstance: () => ({ TaskId: 4711 }),
      DescribeTaskInfo: () => ({ Status }),
    });
    const args = ["call", "ManualBackupInstance", "--InstanceId", "crs-exampl01", "--wait"];
    const running = start([...args, "--endpoint", service.url], { env: { LC_ALL } });
    await running.says(waiting);
    running.child.kill("SIGINT");
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({ TaskId: 4711 });
    expect(stderr).toMatch(new RegExp(`tcredis: ManualBackupInstance .*${stopped}`));
    expect(stderr).toContain('{"TaskId":4711,');
    const command = `tcredis wait Task --TaskId 4711 --region ap-singapore --endpoint ${service.url}`;
    expect(stderr).toContain(`  ${goOn}\n    ${command}\n`);
    expect(stderr).not.toContain(EMULATOR_CREDENTIALS.secretKey);

    Status = "succeed";
    const more = await runInBash(command, { env: { LC_ALL } });
    expect(more.stderr).toContain(waiting);
    expect(more.code).toBe(0);
    expect(JSON.parse(more.stdout)).toMatchObject({ Status: "succeed" });
  });

  it.each([
    ["the first", 2, ["Deal --DealName 2026-deal-1", "InstanceRunning --InstanceIds crs-bought01"]],
    ["the second", 4, ["InstanceRunning --InstanceIds crs-bought01"]],
  ])(
    "during %s of two waits gives a command for each that is left",
    async (_name, Status, left) => {
      const service = await startService({
        CloneInstances: () => ({ DealName: "2026-deal-1", InstanceIds: ["crs-bought01"] }),
        DescribeInstanceDealDetail: () => ({ DealDetails: [{ DealName: "2026-deal-1", Status }] }),
        DescribeInstances: () => ({ InstanceSet: [{ InstanceId: "crs-bought01", Status: 1 }] }),
      });
      const buy = ["CloneInstances", "--body", order, "--yes"];
      const running = start([...buy, "--wait", "--endpoint", service.url]);
      await running.says(`Waiting for ${left[0]?.replace(/ --\w+/, "")}`);
      running.child.kill("SIGINT");
      const { code, stderr } = await running.ended;
      expect(code).toBe(130);
      const where = `--region ap-singapore --endpoint ${service.url}`;
      const commands = left.map((wait) => `    tcredis wait ${wait} ${where}\n`);
      expect(stderr).toContain(`  To go on waiting:\n${commands.join("")}`);
      expect(stderr.match(/tcredis wait/g)).toHaveLength(left.length);
    },
  );

  it("typed on a narrow terminal leaves that command in one line", async () => {
    const service = await startService({
      ManualBackupInstance: () => ({ TaskId: 4711 }),
      DescribeTaskInfo: () => ({ Status: "running" }),
    });
    const args = ["ManualBackupInstance", "--InstanceId", "crs-exampl01", "--wait"];
    const given = ["--region", "ap-tokyo", "--endpoint", service.url];
    const running = startInTerminal([...args, ...given], { columns: 40 });
    await running.says(/Running, \d+ s/);
    running.child.stdin.write("\u0003");
    const { code, stdout } = await running.ended;
    expect(code).toBe(130);
    const command = `tcredis wait Task --TaskId 4711 ${given.join(" ")}`;
    expect(stdout).toContain(`\n    ${command}\r\n`);
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
