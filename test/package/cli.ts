import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { installedSize } from "../../bench/installed.js";
import { environment } from "../cli/tcredis.js";
import { packPackage } from "../fixtures/pack.js";
import { expectCleanForPublint } from "./publint.js";

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The command's package as it would be published, installed beside the client's into an empty project. */
export function describeCli(consumer: string, clientTarball: () => string): void {
  const folder = path.join(consumer, "command-line");
  let tarball: string;

  function tcredis(...args: string[]): string {
    const program = path.join(folder, "node_modules/.bin/tcredis");
    return execFileSync(program, args, { cwd: folder, encoding: "utf8", env: environment() });
  }

  beforeAll(() => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, "package.json"), '{ "name": "user", "type": "module" }');
    ({ tarball } = packPackage("cli", folder));
    const packed = [clientTarball(), packPackage("emulator", folder).tarball, tarball];
    const install = ["install", "--no-audit", "--no-fund", "--prefer-offline"];
    execFileSync("npm", [...install, ...packed], { cwd: folder, stdio: "ignore" });
  }, 900_000);

  describe("the packed command line", () => {
    it("asks for this client exactly, and for what the repository is tested with", () => {
      const manifest = read(path.join(folder, "node_modules/tencentcloud-redis-cli/package.json"));
      const client = read("package.json");
      const {
        "tencentcloud-redis": own,
        "tencentcloud-redis-emulator": emulator,
        ...others
      } = manifest.dependencies;
      expect([own, emulator]).toEqual([client.version, client.version]);
      expect(manifest.version).toBe(client.version);
      expect(Object.keys(others)).toContain("ajv");
      for (const [dependency, version] of Object.entries(others)) {
        // What it shares with the generator is tested there.
        const installed = ["generator", "packages/cli"]
          .map((workspace) => path.join(workspace, "node_modules", dependency, "package.json"))
          .find((file) => existsSync(file));
        expect([dependency, version]).toEqual([dependency, read(installed ?? "").version]);
      }
    });

    it("holds what is meant to be in it", () => {
      const files = readdirSync(path.join(folder, "node_modules/tencentcloud-redis-cli"));
      expect(files.sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    });

    it("is clean for publint", () => expectCleanForPublint(tarball));

    it("works: calls, explains, signs, completes", () => {
      expect(tcredis("--version")).toBe(`${read("package.json").version}\n`);
      expect(tcredis("call", "DescribeInstances", "--dry-run")).toContain("Signature=");
      for (const output of ["yaml", "table"]) {
        const shown = tcredis("call", "DescribeInstances", "--dry-run", "--output", output);
        expect(shown).toContain("redis.intl.tencentcloudapi.com");
      }
      const queried = tcredis("call", "DescribeInstances", "--dry-run", "--query", "method");
      expect(JSON.parse(queried)).toBe("POST");
      expect(tcredis("errors", "LimitExceeded")).toContain("meaning");
      expect(tcredis("sign", "--action", "DescribeInstances")).toContain("Signature=");
      expect(tcredis("__complete", "--", "call", "CloneInst")).toBe("CloneInstances\n");
    });

    it("runs the emulator, and calls it", async () => {
      const program = path.join(folder, "node_modules/.bin/tcredis");
      const child = spawn(program, ["emulator", "--port", "0", "--json"], { env: environment() });
      const line = await new Promise<string>((resolve) =>
        child.stdout.once("data", (data: Buffer) => resolve(String(data))),
      );
      const { url } = JSON.parse(line) as { url: string };
      const answer = tcredis("call", "DescribeInstances", "--endpoint", url, "--paginate");
      child.kill();
      expect(JSON.parse(answer)).toMatchObject({ TotalCount: 3 });
    });

    it("serves the explorer's page", async () => {
      const program = path.join(folder, "node_modules/.bin/tcredis");
      const child = spawn(program, ["explorer", "--port", "0", "--no-open"], {
        env: environment(),
      });
      const line = await new Promise<string>((resolve) =>
        child.stdout.once("data", (data: Buffer) => resolve(String(data))),
      );
      const [, origin = ""] = /(http:\/\/[^/]+)/.exec(line) ?? [];
      const page = await (await fetch(origin)).text();
      const [, script = ""] = / src="\.\/([^"]+)"/.exec(page) ?? [];
      expect((await fetch(`${origin}/${script}`)).status).toBe(200);
      child.kill();
    });

    it("installs in little", () => {
      expect(installedSize(folder).bytes).toBeLessThan(12_000_000);
    });
  });
}

function read(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}
