import { build } from "esbuild";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  fromEnvironment,
  fromProfile,
  fromStatic,
  fromWebIdentity,
} from "../../runtime/credentials/index.js";
import { failureOf } from "./canary.js";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock("node:fs/promises");
});

const entry = new URL("../../runtime/credentials/index.ts", import.meta.url).pathname;

async function bundle(names: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names} } from ${JSON.stringify(entry)};`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["tencentcloud-redis:source"],
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

describe("where there is no operating system", () => {
  it("environment says so, and does not apply", async () => {
    vi.stubGlobal("process", {});
    const call = failureOf(() => fromEnvironment()());
    vi.unstubAllGlobals();
    const error = await call;
    expect(error.message).toBe(
      "environment: reads environment variables, which works only on Node, Deno and Bun",
    );
    expect(error.applies).toBe(false);
  });

  it("files say so, and do not apply", async () => {
    vi.doMock("node:fs/promises", () => {
      throw new Error("no such module");
    });
    const profile = await failureOf(fromProfile({ env: {}, home: "/nowhere" }));
    expect(profile.message).toBe("profile: reads files, which works only on Node, Deno and Bun");
    expect(profile.applies).toBe(false);
    const identity = await failureOf(
      fromWebIdentity({ env: {}, region: "a", providerId: "b", tokenFile: "c", roleArn: "d" }),
    );
    expect(identity.message).toMatch(/^web identity: reads files, .* only on Node/);
    expect(await fromStatic({ secretId: "id", secretKey: "key" })()).toBeDefined();
  });

  it("the other providers carry nothing of Node along", async () => {
    const others = "fromStatic, fromAssumeRole, fromInstanceRole, firstOf";
    expect(await bundle(others)).not.toContain("node:");
    expect(await bundle("fromStatic")).not.toContain("fetch");
  });
});
