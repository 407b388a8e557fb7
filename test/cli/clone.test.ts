import { request } from "node:http";
import { describe, expect, it } from "vitest";
import type { EmulatorServer, EmulatorServerOptions } from "../../packages/emulator/src/index.js";
import { listening } from "../fixtures/emulated.js";
import { served } from "../fixtures/http.js";
import { run, start, type Ran } from "./tcredis.js";

let emulator: EmulatorServer;

async function clone(args: readonly string[], options: EmulatorServerOptions = {}): Promise<Ran> {
  emulator = await listening({ durations: { deliveryMs: 0 }, ...options });
  return run(["clone", ...args, "--endpoint", emulator.url]);
}

/** Clones by way of a gateway that breaks the connection of the order, before or after it arrives. */
async function cloneThrough(
  loss: "lost-order" | "lost-answer",
  args: readonly string[],
): Promise<Ran> {
  emulator = await listening({ durations: { deliveryMs: 0 } });
  const gateway = await served((incoming, outgoing) => {
    const { headers, method } = incoming;
    const isOrder = headers["x-tc-action"] === "CloneInstances";
    if (isOrder && loss === "lost-order") {
      incoming.socket.destroy();
      return;
    }
    const options = { port: emulator.port, host: "127.0.0.1", method, headers };
    const onward = request(options, (answer) => {
      if (isOrder) incoming.socket.destroy();
      else answer.pipe(outgoing.writeHead(answer.statusCode ?? 500));
    });
    incoming.pipe(onward);
  });
  return run(["clone", ...args, "--endpoint", gateway]);
}

describe("tcredis clone", () => {
  it("shows order and price, and buys nothing, in a dry run", async () => {
    const password = "Example-Passw0rd";
    const ran = await clone([
      "crs-exampl01",
      "--dry-run",
      "--name",
      "mine",
      "--Password",
      password,
    ]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      request: { InstanceId: "crs-exampl01", InstanceName: "mine", Password: "***" },
      price: { Currency: "USD" },
    });
    expect(ran.stdout + ran.stderr).not.toContain(password);
    expect(emulator.ledger()).toHaveLength(0);
  });

  it("buys one, and gives it as JSON once it runs", async () => {
    const ran = await clone(["crs-exampl01", "--yes", "--VPort", "7000", "--name", "mine"]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      instanceId: emulator.instances()[0]?.InstanceId,
      connection: { port: 7000 },
      purchase: { name: "mine" },
    });
    expect(emulator.ledger()).toHaveLength(1);
  });

  it.each([
    [["crs-exampl01"], 2, "Give --yes to go ahead"],
    [["crs-exampl01", "--yes", "--GoodsNum", "2"], 2, "--GoodsNum is not known"],
    [["crs-exampl01", "--yes", "--VPort", "1"], 2, "--VPort must be at least 1024, and is 1"],
    [["crs-exampl01", "--yes", "--v-port", "1"], 2, "--VPort must be at least 1024, and is 1"],
    [["crs-exampl01", "--yes", "--from", "2026-99-99"], 2, "is not a time"],
    [["crs-exampl01", "--yes", "--from", "2026-02-31T10:00:00Z"], 2, "is not a time"],
    [["crs-exampl01", "--yes", "--from", "2026-01-13"], 2, "is not a time with its zone"],
    [["crs-exampl01", "--yes", "--from", "2026-01-13 08:00:00"], 2, "is not a time with its zone"],
    [["crs-exampl01", "--yes", "--from", "2026-01-13 08:00 CST"], 2, "is not a time with its zone"],
    [["crs-exampl01", "--yes", "--SecurityGroupIdList"], 2, "needs a value: write [] for an empty"],
    [["crs-exampl01", "--SecurityGroupIdList", "--yes"], 2, "needs a value: write [] for an empty"],
    [["crs-exampl01", "--yes", "--VpcId", ""], 1, "order.VpcId: must not be empty"],
    [
      ["crs-exampl01", "--yes", "--SecurityGroupIdList.00", "sg-exampl01"],
      2,
      "--SecurityGroupIdList.00 is not an index of a list",
    ],
    [
      ["crs-nowhere", "--yes"],
      1,
      "there is no instance crs-nowhere in the region of this call. Nothing was bought.",
    ],
    [["crs-exampl01", "--yes", "--from", "1-2-3"], 1, "was refused: "],
  ])("%j buys nothing", async (args, code, words) => {
    const ran = await clone(args, {
      instances: [{ InstanceId: "crs-exampl01", BackupIds: ["9-9-9"] }],
    });
    expect(ran.stderr).toContain(words);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(emulator.ledger()).toHaveLength(0);
  });

  it("finds the clone whose order got no response", async () => {
    const ran = await cloneThrough("lost-answer", ["crs-exampl01", "--yes"]);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ purchase: { wasReconciled: true } });
    expect(ran.stderr).toContain("The order got no response: looking for");
    expect(emulator.ledger()).toHaveLength(1);
  });

  it("says that nobody knows where the clone cannot be found", async () => {
    const args = ["crs-exampl01", "--yes", "--reconcile", "0.01"];
    const ran = await cloneThrough("lost-order", args);
    expect(ran).toMatchObject({ code: 3, stdout: "" });
    expect(ran.stderr).toContain("the outcome is unknown");
    expect(emulator.ledger()).toHaveLength(0);
  });

  it("gives what was bought where it does not run in time", async () => {
    const ran = await clone(["crs-exampl01", "--yes", "--deadline", "0.01"], {
      durations: { deliveryMs: 3_600_000 },
    });
    expect(ran.code).toBe(5);
    const { purchase } = JSON.parse(ran.stdout) as { purchase: { instanceIds: string[] } };
    expect(purchase.instanceIds).toHaveLength(1);
    expect(ran.stderr).toContain("It is paid for. Do not order again");
    expect(ran.stderr).toMatch(
      /: crs-\w+ was bought as a clone of crs-exampl01, but was not seen running: InstanceRunning: \S.* after \d s\.\n/,
    );
  });

  it("gives what was bought on Ctrl-C during the wait", async () => {
    emulator = await listening({ durations: { deliveryMs: 3_600_000 } });
    const running = start(["clone", "crs-exampl01", "--yes", "--endpoint", emulator.url]);
    await running.says("Waiting for");
    running.child.kill("SIGINT");
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toHaveProperty("purchase.instanceIds");
    expect(stderr).toContain("was bought as a clone of crs-exampl01");
  });
});
