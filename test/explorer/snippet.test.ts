import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { readCatalog, type Action } from "../../cli/explorer/describe/catalog.js";
import type { CallFacts } from "../../cli/explorer/snippet/call-facts.js";
import { curlSnippet } from "../../cli/explorer/snippet/curl.js";
import { tccliSnippet } from "../../cli/explorer/snippet/tccli.js";
import { typescriptSnippet } from "../../cli/explorer/snippet/typescript.js";
import { EMULATOR_CREDENTIALS, startEmulator } from "../../emulator/index.js";
import { service } from "../../generated/service.js";
import { compile } from "../fixtures/compile.js";

const catalog = readCatalog(JSON.parse(readFileSync("generated/openapi.json", "utf8")));
const { secretFields } = service;
const PASSWORD = `it's "$HOME" \\ \`id\``;

function actionOf(name: string): Action {
  const action = catalog.actions.get(name);
  if (action === undefined) throw new Error(`no ${name}`);
  return action;
}

function factsOf(action: Action, request: unknown, more: Partial<CallFacts> = {}): CallFacts {
  return {
    action: action.name,
    request: request as CallFacts["request"],
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
    expect(everyExample.length).toBeGreaterThanOrEqual(118);
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

describe("the call as curl", () => {
  it("runs, signs and is accepted, whatever stands in the request", async () => {
    const emulator = await startEmulator();
    const target = { name: "emulator", endpoint: emulator.url } as const;
    const env = {
      PATH: process.env["PATH"],
      TENCENTCLOUD_SECRET_ID: EMULATOR_CREDENTIALS.secretId,
      TENCENTCLOUD_SECRET_KEY: EMULATOR_CREDENTIALS.secretKey,
      PASSWORD: "Example-Passw0rd",
    };
    const run = async (facts: CallFacts): Promise<Record<string, unknown>> => {
      const script = curlSnippet(facts);
      const { stdout } = await promisify(execFile)("bash", ["-euc", script], { env });
      return (JSON.parse(stdout) as { Response: Record<string, unknown> }).Response;
    };
    try {
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
    } finally {
      await emulator.close();
    }
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
  it("gives the request as a file, so that every type arrives as it is", async () => {
    const request = { InstanceId: "crs-1", NodeSet: [{ NodeType: 0 }], NoAuth: true };
    const script = tccliSnippet(factsOf(actionOf("CloneInstances"), request));
    const check = `tccli() { printf '%s\\n' "$@"; cat request.json; rm request.json; }; cd "$(mktemp -d)"`;
    const { stdout } = await promisify(execFile)("bash", ["-euc", `${check}\n${script}`]);
    const [service_, action, ...rest] = stdout.split("\n");
    expect([service_, action]).toEqual(["redis", "CloneInstances"]);
    expect(rest).toEqual(expect.arrayContaining(["--region", "ap-singapore", "--cli-input-json"]));
    expect(JSON.parse(stdout.slice(stdout.indexOf("{")))).toEqual(request);
  });
});
