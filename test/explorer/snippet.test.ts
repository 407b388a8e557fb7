import { execFile } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { readCatalog, type Action } from "../../packages/explorer/src/describe/catalog.js";
import type { SnippetCall } from "../../packages/explorer/src/snippet/snippet-call.js";
import { curlSnippet } from "../../packages/explorer/src/snippet/curl.js";
import { tccliSnippet } from "../../packages/explorer/src/snippet/tccli.js";
import { typescriptSnippet } from "../../packages/explorer/src/snippet/typescript.js";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { service } from "../../generated/service.js";
import { parseJson } from "../../runtime/json.js";
import { compile } from "../fixtures/compile.js";
import { listening } from "../fixtures/emulated.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { ownDocument } from "../fixtures/own-document.js";

const catalog = readCatalog(ownDocument());
const { secretFields } = service;
const PASSWORD = `it's "$HOME" \\ \`id\``;

function actionOf(name: string): Action {
  const action = catalog.actions.get(name);
  if (action === undefined) throw new Error(`no ${name}`);
  return action;
}

function factsOf(action: Action, request: unknown, more: Partial<SnippetCall> = {}): SnippetCall {
  return {
    action: action.name,
    request: request as SnippetCall["request"],
    region: "ap-singapore",
    target: { name: "real", endpoint: "https://redis.intl.tencentcloudapi.com" },
    service: "redis",
    version: "2018-04-12",
    secretFields,
    schemas: catalog.schemas,
    requestSchema: action.request,
    ...more,
  };
}

const everyExample = [...catalog.actions.values()].flatMap((action) =>
  (action.examples.length > 0 ? action.examples : [{ name: "empty", value: {} }]).map(
    ({ name, value }) => ({ name: `${action.name}-${name}`, facts: factsOf(action, value) }),
  ),
);

describe("the call as TypeScript", () => {
  it("compiles against the binding, for every example of every action", async () => {
    expect(everyExample.length).toBeGreaterThanOrEqual(catalog.actions.size);
    const modules = new Map<string, string>(
      everyExample.flatMap(({ name, facts }, index) => [
        [`snippet-${index}-${name}.ts`, typescriptSnippet(facts)] as const,
      ]),
    );
    const emulator = { name: "emulator", endpoint: "http://127.0.0.1:8790" } as const;
    const clone = actionOf("CloneInstances");
    const request = { ...(clone.examples[0]?.value as object), ZoneId: 9_007_199_254_740_993n };
    modules.set("on-emulator.ts", typescriptSnippet(factsOf(clone, request, { target: emulator })));
    expect(compile(modules)).toEqual([]);
    const first = [...modules.values()].find((code) => code.includes("CloneInstances")) ?? "";
    expect(first).toBe(await format(first, { parser: "typescript" }));
    expect(first).toContain("BillingMode.PayAsYouGo");
  });

  it("holds no secret, and nothing that text could break out of", () => {
    const request = {
      InstanceId: '"); process.exit(1); ("\u2028',
      Password: PASSWORD,
      '"]: 1, [evil': 1,
      ["__proto__"]: { a: 1 },
    };
    const code = typescriptSnippet(factsOf(actionOf("ResetPassword"), request));
    expect(code).not.toContain(PASSWORD);
    expect(code).toContain('Password: process.env["PASSWORD"] ?? ""');
    const faults = compile(new Map([["hostile.ts", code]])).filter(
      ({ message }) => !/does not exist in type|No overload/.test(message),
    );
    expect(faults).toEqual([]);
    expect(code).toContain(JSON.stringify('"); process.exit(1); ("').slice(1, -1));
  });
});

/** A folder of the only programs that a script can find, which write down what they are called with. */
function watchedPrograms(names: readonly string[]): { folder: string; calls(): string } {
  const folder = temporaryFolder();
  const calls = path.join(folder, "calls");
  for (const name of names) {
    const file = path.join(folder, name);
    const search = (process.env["PATH"] ?? "").replaceAll("'", "");
    const find = `PATH='${search}'; real=$(command -v ${name}); exec "$real" "$@"`;
    writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "${name} $*" >> '${calls}'\n${find}\n`);
    chmodSync(file, 0o755);
  }
  return { folder, calls: () => readFileSync(calls, "utf8") };
}

describe("the call as curl", () => {
  it("runs, signs and is accepted, whatever stands in the request", async () => {
    const credentials = { ...EMULATOR_CREDENTIALS, token: "TokenOfTheEmulator" };
    const emulator = await listening({ credentials });
    const target = { name: "emulator", endpoint: emulator.url } as const;
    const programs = watchedPrograms(["curl", "date", "od", "openssl", "sed", "tr"]);
    const env = {
      PATH: programs.folder,
      TENCENTCLOUD_SECRET_ID: credentials.secretId,
      TENCENTCLOUD_SECRET_KEY: credentials.secretKey,
      TENCENTCLOUD_TOKEN: credentials.token,
      PASSWORD: "Example-Passw0rd",
    };
    const run = async (facts: SnippetCall): Promise<Record<string, unknown>> => {
      const script = curlSnippet(facts);
      const { stdout } = await promisify(execFile)("/bin/bash", ["-euc", script], { env });
      return (JSON.parse(stdout) as { Response: Record<string, unknown> }).Response;
    };
    const list = factsOf(
      actionOf("DescribeInstances"),
      { SearchKey: `it's $(id) "‘中` },
      { target },
    );
    expect(await run(list)).toMatchObject({ TotalCount: 0 });
    const clone = actionOf("CloneInstances");
    const order = factsOf(clone, clone.examples[0]?.value, { target });
    expect(curlSnippet(order)).not.toContain("Example-Passw0rd");
    expect(await run(order)).toMatchObject({ InstanceIds: [expect.any(String)] });
    // Everybody on a machine sees those.
    const calls = programs.calls();
    expect(calls).toMatch(/^curl .*127\.0\.0\.1/m);
    for (const secret of [credentials.secretKey, credentials.token, env.PASSWORD]) {
      expect(calls).not.toContain(secret);
      expect(calls).not.toContain(Buffer.from(secret).toString("hex"));
    }
    // Nor what was derived of one.
    expect(calls).not.toMatch(/[0-9a-f]{64}/);
  });

  it("holds neither keys nor passwords", () => {
    const facts = factsOf(actionOf("ResetPassword"), { InstanceId: "a", Password: PASSWORD });
    for (const text of [curlSnippet(facts), tccliSnippet(facts)]) {
      expect(text).not.toContain(PASSWORD);
      expect(text).not.toContain("$HOME");
      expect(text).toMatch(/PASSWORD/);
    }
  });
});

describe("the call as tccli", () => {
  it("gives the whole request, so that every type and every text arrives as it is", async () => {
    const request = {
      InstanceId: `it's "$HOME" \\ \`id\` $(id) \n!! 中 \u2028`,
      NodeSet: [{ NodeType: 0, "a'b": "JSON" }],
      NoAuth: true,
      ZoneId: 9_007_199_254_740_993n,
      Password: PASSWORD,
    };
    const facts = factsOf(actionOf("CloneInstances"), request, { region: "ap'; id; '" });
    const script = tccliSnippet(facts);
    expect(script).not.toContain("Passw0rd");
    const folder = temporaryFolder();
    // Reads as tccli does: what stands after `file://` is opened.
    const tccli = `tccli() { printf '%s\\0' "$@"; local last="\${@: -1}"; cat "\${last#file://}"; }`;
    const env = { ...process.env, PASSWORD: "New-Passw0rd" };
    const given = ["-euc", `${tccli}\n${script}`];
    const { stdout } = await promisify(execFile)("bash", given, { env, cwd: folder });
    const words = stdout.split("\0");
    expect(words.slice(0, -1)).toEqual([
      "redis",
      "CloneInstances",
      "--version",
      "2018-04-12",
      "--region",
      "ap'; id; '",
      "--endpoint",
      "redis.intl.tencentcloudapi.com",
      "--cli-input-json",
      "file:///dev/stdin",
    ]);
    expect(parseJson(words.at(-1) ?? "")).toEqual({ ...request, Password: "New-Passw0rd" });
    expect(readdirSync(folder)).toEqual([]);
  });
});
