import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { start, type Running } from "../cli/tcredis.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { listen, served } from "../fixtures/http.js";
import { BUILT } from "./built.js";

function explorer(args: readonly string[], more: Record<string, string> = {}): Running {
  const env = { TENCENTCLOUD_SECRET_KEY: "secretKeyOfTheRealAccount", ...more };
  const running = start(["explorer", ...args], { folder: BUILT, env });
  onTestFinished(() => void running.child.kill("SIGKILL"));
  return running;
}

describe("tcredis explorer", () => {
  it("serves the built page until Ctrl-C", async () => {
    const running = explorer(["--port", "0", "--no-open"]);
    const [, origin = "", token = ""] = await running.says(/(http:\S+)\/\?token=(\S+)/);
    await running.says(/To call the real service, give --real/);
    const page = await (await fetch(`${origin}/?token=${token}`)).text();
    const [, script = ""] = /<script[^>]* src="\.\/(assets\/[^"]+)"/.exec(page) ?? [];
    const { status, headers } = await fetch(`${origin}/${script}`);
    expect([status, headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(page).not.toMatch(/<style|<script>| on\w+=/);
    const asked = await fetch(`${origin}/api/start`, { headers: { "x-explorer-token": token } });
    expect(await asked.json()).toMatchObject({
      region: "ap-singapore",
      targets: [{ name: "emulator" }],
    });
    running.child.kill("SIGINT");
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain("secretKeyOfTheRealAccount");
  });

  it("opens the browser with a file that others cannot read, not with the token itself", async () => {
    const folder = temporaryFolder();
    const told = path.join(folder, "told");
    writeFileSync(path.join(folder, "xdg-open"), `#!/bin/sh\necho "$@" > ${told}\n`, {
      mode: 0o755,
    });
    const running = explorer(["--port", "0"], { PATH: `${folder}:${process.env["PATH"]}` });
    const [, url = ""] = await running.says(/(http:\S+\/\?token=\S+)/);
    await expect.poll(() => existsSync(told) && readFileSync(told, "utf8")).toMatch(/\n$/);
    const [given = ""] = readFileSync(told, "utf8").split("\n");
    expect(given).toMatch(/^file:\/\//);
    const file = fileURLToPath(given);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file, "utf8")).toContain(`url=${url}"`);
    running.child.kill("SIGINT");
    expect((await running.ended).code).toBe(0);
    expect(existsSync(file)).toBe(false);
  });

  it("shows another document with --spec", async () => {
    const running = explorer(["--port", "0", "--no-open", "--spec", "spec/openapi.yaml"]);
    const [, origin = "", token = ""] = await running.says(/(http:\S+)\/\?token=(\S+)/);
    const asked = await fetch(`${origin}/api/start`, { headers: { "x-explorer-token": token } });
    expect(await asked.json()).toMatchObject({
      isOwnDocument: false,
      document: { "x-tencentcloud": { service: "redis" } },
    });
    running.child.kill("SIGINT");
    expect((await running.ended).code).toBe(0);
  });

  it("says that calls can go to the real service, with --real", async () => {
    const running = explorer(["--port", "0", "--no-open", "--real"]);
    await running.says(/Calls can go to the real service/);
    running.child.kill("SIGTERM");
    expect((await running.ended).code).toBe(0);
  });

  it("does not wait for a call that is on its way when it is to end", async () => {
    let arrived: () => void = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const endpoint = await served(() => arrived());
    const running = explorer(["--port", "0", "--no-open", "--real", "--endpoint", endpoint]);
    const [, origin = "", token = ""] = await running.says(/(http:\S+)\/\?token=(\S+)/);
    const headers = { origin, "x-explorer-token": token, "content-type": "application/json" };
    const list = { target: "real", action: "DescribeInstances", region: "ap-tokyo", request: {} };
    const body = JSON.stringify(list);
    const call = fetch(`${origin}/api/calls`, { method: "POST", headers, body }).catch(
      () => "gone",
    );
    await arrival;
    running.child.kill("SIGINT");
    expect((await running.ended).code).toBe(0);
    // Had it waited, the client's own timeout would have been the answer.
    expect(await call).toBe("gone");
  });

  it("says what is wrong with a port, or that it is taken", async () => {
    const wrong = await explorer(["--port", "none"]).ended;
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("0 to 65535");
    const port = await listen(createServer());
    const taken = await explorer(["--port", `${port}`, "--no-open"]).ended;
    expect(taken.code).toBe(1);
    expect(taken.stderr).toContain(`cannot listen on port ${port}`);
    const spec = await explorer(["--port", "0", "--no-open", "--spec", "package.json"]).ended;
    expect(spec.code).toBe(1);
    expect(spec.stderr).toMatch(
      /^tcredis: --spec package\.json has \d+ diagnostics\.\npackage\.json:1:1 /,
    );
    const profile = explorer(["--real", "--no-open", "--endpoint", "http://example.com"]);
    expect((await profile.ended).code).toBe(2);
  });
});
