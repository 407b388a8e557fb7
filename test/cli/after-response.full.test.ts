import { spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { ExitCode } from "../../packages/cli/src/exit-code.js";
import { listening } from "../fixtures/emulated.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { cloneRequest } from "../fixtures/requests.js";
import { FOLDER } from "./folder.js";
import { preload, refusal, startService, type Handler } from "./service.js";
import { environment, run, runInBash, start, type Ran } from "./tcredis.js";

const folder = temporaryFolder(afterAll);
const order = path.join(folder, "order.json");
writeFileSync(order, JSON.stringify(cloneRequest));
const BUY = `call CloneInstances --body ${order} --yes`;
const BOUGHT = { DealName: "2026-deal-1", InstanceIds: ["crs-bought01"] };

/** Runs a line of bash in which `tcredis` talks to the service. */
function line(text: string, { url }: { readonly url: string }, env = {}): Promise<Ran> {
  return runInBash(text, { cwd: folder, env: { TENCENTCLOUD_ENDPOINT: url, ...env } });
}

/** What stderr says where the purchase is known to have succeeded. */
function expectBought({ code, stderr }: Ran): void {
  expect(stderr).toContain("tcredis: CloneInstances succeeded, but a later step failed: ");
  expect(stderr).toContain('"DealName":"2026-deal-1","InstanceIds":["crs-bought01"]');
  expect(stderr).toMatch(/"RequestId":"[^"]+"/);
  expect(stderr).toContain("Do not retry it.");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(ExitCode.Unfinished);
}

describe("a response that cannot be written", () => {
  // Larger than the file size that `ulimit` allows below, in every format.
  const long = { ...BOUGHT, Note: "x".repeat(3000) };

  it.each([
    ["a full device", `${BUY} > /dev/full`, "ENOSPC"],
    ["a full device, as a table", `${BUY} --output table > /dev/full`, "ENOSPC"],
    ["a full device, as YAML", `${BUY} --output yaml > /dev/full`, "ENOSPC"],
    ["a full device, by a query", `${BUY} --query InstanceIds > /dev/full`, "ENOSPC"],
    ["a full device, before a wait", `${BUY} --wait > /dev/full`, "ENOSPC"],
    ["a file that is open for reading", `${BUY} 1< ${order}`, "EBADF"],
  ])("on %s goes to standard error", async (_name, words, why) => {
    const service = await startService({ CloneInstances: () => BOUGHT });
    const ran = await line(`tcredis ${words}`, service);
    expectBought(ran);
    expect(ran.stderr).toContain(`could not be written to standard output: ${why}`);
    expect(service.actions).toEqual(["CloneInstances"]);
  });

  it("on a disk with room for a part of it goes to standard error", async () => {
    const service = await startService({ CloneInstances: () => long });
    for (const format of ["json", "table", "yaml"]) {
      const ran = await line(`ulimit -f 1; tcredis ${BUY} --output ${format} > part`, service);
      expectBought(ran);
      expect(readFileSync(path.join(folder, "part"))).toHaveLength(1024);
    }
  });

  it("to a reader that has gone away goes to standard error, but of a read nobody misses it", async () => {
    let leave = (): void => {};
    const handler = (response: object) => async (): Promise<object> => {
      leave();
      return response;
    };
    const { url } = await startService({
      CloneInstances: handler(BOUGHT),
      DescribeInstances: handler({ InstanceSet: [] }),
    });
    const withoutReader = (args: readonly string[]): Promise<Ran> => {
      const running = start([...args, "--endpoint", url]);
      leave = () => running.child.stdout.destroy();
      return running.ended;
    };
    const bought = await withoutReader(BUY.split(" "));
    expectBought(bought);
    expect(bought.stderr).toContain("its reader has closed it (EPIPE)");
    const read = await withoutReader(["call", "DescribeInstances"]);
    expect(read).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("to a terminal that was hung up goes to standard error", async () => {
    const [errors, code] = [path.join(folder, "errors"), path.join(folder, "code")];
    const { url } = await startService({
      async CloneInstances() {
        terminal.kill("SIGKILL");
        await ended;
        return BOUGHT;
      },
    });
    const main = path.join(FOLDER, "main.js");
    const node = `${process.execPath} --conditions=tencentcloud-redis:source ${main}`;
    // In a session of its own, so that the end of the terminal is no signal to it.
    const inSession = `${node} ${BUY} --endpoint ${url} 2> ${errors}; echo $? > ${code}`;
    const terminal = spawn("script", ["-qefc", `setsid sh -c '${inSession}'`, "/dev/null"], {
      env: environment({ TERM: "xterm-256color", SHELL: "/bin/sh" }),
      stdio: ["pipe", "ignore", "ignore"],
    });
    const ended = new Promise((resolve) => terminal.once("exit", resolve));
    await vi.waitFor(() => expect(existsSync(code) && readFileSync(code, "utf8")).toMatch(/\n/), {
      timeout: 100_000,
    });
    const stderr = readFileSync(errors, "utf8");
    expect(stderr).toContain("could not be written to standard output: write EIO");
    // Node aborts at its end where it cannot restore the terminal, with a code that means nothing.
    const aborted = Number(readFileSync(code, "utf8")) === 134;
    expectBought({
      code: aborted ? ExitCode.Unfinished : Number(readFileSync(code, "utf8")),
      stdout: "",
      stderr,
    });
  });

  it("anywhere has an exit code of its own at least", async () => {
    const service = await startService({ CloneInstances: () => BOUGHT });
    const ran = await line(`tcredis ${BUY} > /dev/full 2> /dev/full`, service);
    expect(ran.code).toBe(ExitCode.Unfinished);
    // Whoever closes standard output does not want it.
    const closed = await line(`tcredis ${BUY} >&-`, service);
    expect(closed).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("of a clone goes to standard error", async () => {
    const emulator = await listening({ durations: { deliveryMs: 0 } });
    const { code, stderr } = await line("tcredis clone crs-exampl01 --yes > /dev/full", emulator);
    const [{ InstanceId } = { InstanceId: "" }] = emulator.instances();
    expect(stderr).toContain("CloneInstances succeeded, but a later step failed: ");
    expect(stderr).toContain(`"instanceIds":["${InstanceId}"]`);
    expect(stderr).toMatch(/"dealName":"[^"]+"/);
    expect(code).toBe(ExitCode.Unfinished);
    expect(emulator.ledger()).toHaveLength(1);
  });

  it("of a read says that nothing was changed, with the request ID", async () => {
    const pages = {
      TotalCount: 2,
      InstanceSet: [{ InstanceId: "crs-1" }, { InstanceId: "crs-2" }],
    };
    const service = await startService({ DescribeInstances: () => pages });
    for (const words of ["", "--paginate"]) {
      const ran = await line(`tcredis call DescribeInstances ${words} > /dev/full`, service);
      expect(ran.stderr).toMatch(
        /^tcredis: DescribeInstances succeeded, but a later step failed: .*\n {2}response {2}\{"TotalCount":2,"RequestId":"[^"]+"\}\n {2}Nothing was changed\.\n$/,
      );
      expect(ran.code).toBe(ExitCode.Unfinished);
    }
  });

  it("leaves the command as it is where only standard error is full or closed", async () => {
    const emulator = await listening({ durations: { deliveryMs: 0 } });
    const cloned = await line("tcredis clone crs-exampl01 --yes 2> /dev/full", emulator);
    expect(JSON.parse(cloned.stdout)).toHaveProperty("purchase.instanceIds");
    expect(cloned.code).toBe(0);
    const refused = await line("tcredis clone crs-nowhere --yes 2> /dev/full", emulator);
    expect(refused.code).toBe(ExitCode.Refused);
    expect((await line("tcredis errors --bogus 2> /dev/full", emulator)).code).toBe(ExitCode.Usage);
    const running = start(["clone", "crs-exampl01", "--yes", "--endpoint", emulator.url]);
    running.child.stderr.destroy();
    expect((await running.ended).code).toBe(0);
  });
});

describe("output of commands that send nothing", () => {
  it.each([
    "--help",
    "call CloneInstances --help",
    "call DescribeInstances --dry-run",
    "errors ResourceUnavailable.SaleOut",
    "errors ResourceUnavailable.SaleOut --output yaml",
    "sign --action DescribeInstances",
    "completion bash",
    "__complete -- c",
    "emulator --port 0",
  ])("is missed where the disk is full: %s", async (words) => {
    const ran = await runInBash(`tcredis ${words} > /dev/full`);
    expect(ran.stderr).toContain("the output could not be written to standard output: ENOSPC");
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    expect(ran.code).toBe(ExitCode.Unfinished);
  });
});

describe("a query", () => {
  it.each(["InstanceIds[", "nosuch(InstanceIds)", "InstanceIds[?nosuch(@)].{a: sum(@)}"])(
    "that can never be right is refused before anything is sent: %s",
    async (query) => {
      const service = await startService({ CloneInstances: () => BOUGHT });
      const ran = await line(`tcredis ${BUY} --query '${query}'`, service);
      expect(ran.stderr).toContain("--query is not a JMESPath expression: ");
      expect(ran).toMatchObject({ code: ExitCode.Usage, stdout: "" });
      expect(service.actions).toEqual([]);
    },
  );

  it.each(["json", "table", "yaml"])(
    "that fails on the response loses none of it: %s",
    async (format) => {
      const service = await startService({ CloneInstances: () => BOUGHT });
      const ran = await line(`tcredis ${BUY} --query 'sum(DealName)' --output ${format}`, service);
      expectBought(ran);
      expect(ran.stderr).toContain("--query does not fit the response");
      expect(ran.stdout).toContain("crs-bought01");
    },
  );

  it("takes a literal for what it is", async () => {
    const literal = '`{"type": "Function", "name": "nosuch"}`';
    const ran = await run(["errors", "ResourceUnavailable.SaleOut", "--query", literal]);
    expect(JSON.parse(ran.stdout)).toEqual({ type: "Function", name: "nosuch" });
  });
});

describe("a formatter", () => {
  it.each(["json", "table", "yaml"])(
    "that fails does not hide the purchase: %s",
    async (format) => {
      const depth = 100_000;
      const members = `${JSON.stringify(BOUGHT).slice(1, -1)},"Deep":${"[".repeat(depth)}${"]".repeat(depth)}`;
      const service = await startService({ CloneInstances: () => members });
      const ran = await line(`tcredis ${BUY} --output ${format}`, service);
      expectBought(ran);
      expect(ran.stdout).toBe("");
    },
  );
});

describe("a wait", () => {
  const backup = "call ManualBackupInstance --InstanceId crs-exampl01 --wait";
  const task = { TaskId: 4711 };
  const failed = { Status: "failed", StartTime: "", TaskType: "", TaskMessage: "no space" };

  it.each<[string, object, Handler, string, string]>([
    ["ends badly", task, () => failed, "", "no space"],
    ["is refused a look", task, () => refusal("UnauthorizedOperation", "no"), "", "was refused"],
    [
      "takes too long",
      task,
      () => ({ Status: "running" }),
      "--wait-timeout 0.01",
      "It may still succeed.",
    ],
    ["has nothing to wait for", {}, () => ({}), "", "the response has no TaskId to wait for"],
    ["is given null to wait for", { TaskId: null }, () => ({}), "", "no TaskId to wait for"],
  ])("that %s is no refusal of the action", async (_name, response, look, words, why) => {
    const service = await startService({
      ManualBackupInstance: () => response,
      DescribeTaskInfo: look,
    });
    const ran = await line(`tcredis ${backup} ${words}`, service);
    expect(ran.stderr).toContain(
      "tcredis: ManualBackupInstance succeeded, but a later step failed",
    );
    expect(ran.stderr).toContain(why);
    expect(ran.stderr).toContain(`response  ${JSON.stringify(response).slice(0, -1)}`);
    expect(JSON.parse(ran.stdout)).toMatchObject(response);
    expect(ran.code).toBe(ExitCode.Unfinished);
  });

  it("that takes too long gives a command for itself and one for the next", async () => {
    const service = await startService({
      CloneInstances: () => BOUGHT,
      DescribeInstanceDealDetail: () => ({ DealDetails: [{ Status: 2 }] }),
    });
    const ran = await line(`tcredis ${BUY} --wait --wait-timeout 0.01`, service);
    expect(ran.stderr).toMatch(
      /: Deal: (?:Paid|not listed yet) after \d s\. It may still succeed\./,
    );
    const where = `--region ap-singapore --endpoint ${service.url}`;
    expect(ran.stderr).toContain(
      [
        "  To go on waiting:",
        `    tcredis wait Deal --DealName 2026-deal-1 ${where}`,
        `    tcredis wait InstanceRunning --InstanceIds crs-bought01 ${where}\n`,
      ].join("\n"),
    );
    expect(ran.code).toBe(ExitCode.Unfinished);
  });
});

describe("an exception that nobody caught", () => {
  const FAULTS = preload(`
    process.on("SIGUSR2", () => { throw Object.assign(new Error("a fault"), { action: "CloneInstances" }); });
    process.on("SIGHUP", () => { Promise.reject(new Error("a fault")); });
  `);
  const SIGNALS = ["SIGUSR2", "SIGHUP"] as const;

  it.each(SIGNALS)("before a call is a fault (%s)", async (signal) => {
    const running = start(["emulator", "--port", "0"], { env: FAULTS });
    await running.says("Emulator at");
    running.child.kill(signal);
    const { code, stderr } = await running.ended;
    expect(stderr).toContain("tcredis: Error: a fault\n  This is a bug in tcredis.");
    expect(code).toBe(ExitCode.InternalError);
  });

  it.each(SIGNALS)(
    "while a purchase is on its way leaves its outcome unknown (%s)",
    async (signal) => {
      let running: ReturnType<typeof start> | undefined;
      const { url } = await startService({
        CloneInstances: () => {
          running?.child.kill(signal);
          return new Promise(() => {});
        },
      });
      running = start([...BUY.split(" "), "--endpoint", url], { env: FAULTS });
      const { code, stderr } = await running.ended;
      expect(stderr).toContain("tcredis: CloneInstances: the outcome is unknown.");
      expect(stderr).toContain("Check whether it was carried out before you retry it.");
      expect(code).toBe(ExitCode.Unknown);
    },
  );

  it.each(SIGNALS)("after a purchase comes with its response (%s)", async (signal) => {
    let running: ReturnType<typeof start> | undefined;
    const { url } = await startService({
      CloneInstances: () => BOUGHT,
      DescribeInstanceDealDetail: () => {
        running?.child.kill(signal);
        return new Promise(() => {});
      },
    });
    running = start([...BUY.split(" "), "--wait", "--endpoint", url], { env: FAULTS });
    expectBought(await running.ended);
  });

  it("in a broken installation is a fault", async () => {
    const broken = temporaryFolder();
    cpSync(FOLDER, broken, { recursive: true });
    rmSync(path.join(broken, "program.js"));
    writeFileSync(path.join(broken, "package.json"), '{"type":"module"}');
    const ran = await runInBash(`${process.execPath} ${path.join(broken, "main.js")} --help`);
    expect(ran.stderr).toMatch(/^tcredis: Error: Cannot find module .*program/);
    expect(ran).toMatchObject({ code: ExitCode.InternalError, stdout: "" });
  });
});

it("has exit codes that the help and the README list", async () => {
  const codes = Object.values(ExitCode);
  const { stdout } = await run(["--help"]);
  const inHelp = stdout.slice(stdout.indexOf("Exit codes:")).match(/^ {2}\d+|SIGTERM/gm);
  const readme = readFileSync("packages/cli/README.md", "utf8");
  const inReadme = readme.slice(readme.indexOf("## Exit codes")).match(/^\| \d+|143/gm);
  for (const listed of [inHelp, inReadme]) {
    const numbers = listed?.map((text) =>
      text === "SIGTERM" ? 143 : Number(text.replace("|", "")),
    );
    expect(numbers?.sort((a, b) => a - b)).toEqual(codes.sort((a, b) => a - b));
  }
});
