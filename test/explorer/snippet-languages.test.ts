import { execFile, execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { service } from "../../generated/service.js";
import { buildRequest } from "../../packages/cli/src/request/build-request.js";
import { splitFlags } from "../../packages/cli/src/request/flags.js";
import { readCatalog } from "../../packages/explorer/src/describe/catalog.js";
import { variableFor } from "../../packages/explorer/src/form/secrets.js";
import { goSnippet } from "../../packages/explorer/src/snippet/go.js";
import { pythonSnippet } from "../../packages/explorer/src/snippet/python.js";
import type { SnippetCall } from "../../packages/explorer/src/snippet/snippet-call.js";
import { tcredisSnippet } from "../../packages/explorer/src/snippet/tcredis.js";
import { parseJson, stringifyJson } from "../../runtime/json.js";
import { resolved } from "../../runtime/openapi.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { ownDocument } from "../fixtures/own-document.js";

const catalog = readCatalog(ownDocument());
const SECRET = "it's-a-Pass-w0rd";

function callOf(name: string, request: unknown, more: Partial<SnippetCall> = {}): SnippetCall {
  const action = catalog.actions.get(name)!;
  return {
    action: name,
    request: request as SnippetCall["request"],
    region: "ap-singapore",
    target: { name: "real", endpoint: "https://redis.intl.tencentcloudapi.com" },
    service: "redis",
    version: "2018-04-12",
    secretFields: service.secretFields,
    schemas: catalog.schemas,
    requestSchema: action.request,
    ...more,
  };
}

/** Texts that break out where they are not escaped for the language. */
const HOSTILE = [
  `"`,
  `'`,
  `'''`,
  `"""`,
  "`",
  "```",
  "\\",
  "\\\\",
  `\\"`,
  "\\n",
  "\\u0041",
  "\\U0001f600",
  "\n",
  "\r\n",
  "\t\b\f\v\0\u007f\u0085",
  "$HOME ${HOME} $(id) `id`",
  "%s %d {0} {name} #{x}",
  "*/ // # -- ; --Limit",
  "-5",
  "[1]",
  "\u2028\u2029\u202e\u2066\ufeff\u200b",
  "😀中\u{e0001}\u{10ffff}",
  "",
  "!!",
];

const REQUESTS: readonly Record<string, unknown>[] = [
  ...HOSTILE.map((text) => ({ SearchKey: text })),
  { SearchKey: HOSTILE.join("") },
  { InstanceIds: HOSTILE, [HOSTILE.join("")]: { [`a"'\`\\`]: [null, true, false, {}, []] } },
  { ZoneId: 9_007_199_254_740_993n, Big: -(2n ** 63n), Small: 1e-7, Large: 1e21, Minus: -1.5 },
  { Password: SECRET, Users: [{ Name: "a", Password: SECRET }], "Odd name": { Password: SECRET } },
  {},
];
const CALLS: readonly SnippetCall[] = [
  ...REQUESTS.map((request) => callOf("DescribeInstances", request)),
  ...[...catalog.actions.values()].map(({ name, examples }) =>
    callOf(name, examples[0]?.value ?? {}),
  ),
];

/** As `request`, with what stands for a secret in its place, or without it. */
function replaced(value: unknown, replace: (name: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const isSecret = service.secretFields.includes(name) && typeof member === "string";
      if (!isSecret) return [[name, replaced(member, replace)]];
      const text = replace(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

const hasPython = spawnSync("python3", ["--version"]).status === 0;
/** Reads the parameters of each program as Python does. */
const READ_PARAMS = `
import ast, json, sys
class Environment(ast.NodeTransformer):
    def visit_Subscript(self, node):
        return ast.Constant(value="from " + ast.literal_eval(node.slice))
for code in json.load(sys.stdin):
    tree = ast.parse(code)
    [params] = [n for n in tree.body if isinstance(n, ast.Assign) and n.targets[0].id == "params"]
    print(json.dumps(ast.literal_eval(Environment().visit(params.value))))
`;

describe("the call as Python", () => {
  it.skipIf(!hasPython)("is read by Python as the request, whatever stands in it", () => {
    const programs = CALLS.map(pythonSnippet);
    const input = JSON.stringify(programs);
    const env = { ...process.env, PYTHONIOENCODING: "utf-8" };
    const output = execFileSync("python3", ["-c", READ_PARAMS], { input, env, encoding: "utf8" });
    const read = output.trimEnd().split("\n").map(parseJson);
    expect(read).toEqual(
      CALLS.map(({ request }) => replaced(request, (name) => `from ${variableFor(name)}`)),
    );
  });

  it("uses Tencent's SDK, with keys and secrets of the environment", () => {
    const code = pythonSnippet(callOf("ResetPassword", { InstanceId: "crs-1", Password: SECRET }));
    expect(code).not.toContain(SECRET);
    expect(code).toContain('"Password": os.environ["PASSWORD"],');
    expect(code).toContain("from tencentcloud.redis.v20180412 import models, redis_client");
    expect(code).toContain("request = models.ResetPasswordRequest()");
    expect(code).toContain('protocol="https", endpoint="redis.intl.tencentcloudapi.com"');
    const target = { name: "emulator", endpoint: "http://127.0.0.1:8790" } as const;
    expect(pythonSnippet(callOf("DescribeInstances", {}, { target }))).toContain(
      'protocol="http", endpoint="127.0.0.1:8790"',
    );
  });
});

const GOFMT = "gofmt";
const hasGofmt = spawnSync(GOFMT, ["-h"]).error === undefined;

describe("the call as Go", () => {
  it("has the request in one raw string, whatever stands in it", () => {
    for (const call of CALLS) {
      const code = goSnippet(call);
      const parts = code.split("`");
      expect(parts).toHaveLength(3);
      expect(parseJson(parts[1] ?? "")).toEqual(replaced(call.request, () => undefined));
      // Go leaves carriage returns out of raw strings, and refuses a byte order mark.
      expect(code).not.toMatch(/[^\P{C}\t\n]|[\u2028\u2029]/u);
    }
  });

  it.skipIf(!hasGofmt)("is laid out as gofmt does", () => {
    const folder = temporaryFolder();
    CALLS.forEach((call, index) => {
      writeFileSync(path.join(folder, `call-${index}.go`), goSnippet(call));
    });
    expect(execFileSync(GOFMT, ["-l", folder], { encoding: "utf8" })).toBe("");
  });

  it("uses Tencent's SDK, and sets secrets from the environment where they belong", () => {
    const request = { Password: SECRET, Users: [{ Name: "a", Password: SECRET }] };
    const code = goSnippet(callOf("ResetPassword", { ...request, "a;b": { Password: SECRET } }));
    expect(code).not.toContain(SECRET);
    expect(code).toContain('request.Password = common.StringPtr(os.Getenv("PASSWORD"))');
    expect(code).toContain('request.Users[0].Password = common.StringPtr(os.Getenv("PASSWORD"))');
    expect(code).not.toContain("a;b.");
    expect(code).toContain("response, err := client.ResetPassword(request)");
    expect(code).not.toContain("Scheme");
    const target = { name: "emulator", endpoint: "http://127.0.0.1:8790" } as const;
    expect(goSnippet(callOf("DescribeInstances", {}, { target }))).toContain('Scheme = "HTTP"');
  });
});

describe("the call for tcredis", () => {
  /** What the command gets: its words, and the body in place of its file. */
  async function wordsOf(call: SnippetCall): Promise<string[]> {
    const tcredis = `tcredis() {
      local word; local -i isBody=0
      for word in "$@"; do
        if ((isBody)); then cat "$word"; printf '\\0'; else printf '%s\\0' "$word"; fi
        [[ $word == --body ]] && isBody=1 || isBody=0
      done
    }`;
    const secrets = service.secretFields.map((name) => [variableFor(name), "New-Passw0rd"]);
    const env = { ...process.env, ...Object.fromEntries(secrets) };
    const script = `${tcredis}\n${tcredisSnippet(call)}`;
    const { stdout } = await promisify(execFile)("bash", ["-euc", script], { env });
    return stdout.split("\0").slice(0, -1);
  }

  it("is read by the command line as the request", async () => {
    // No argument holds a null byte, and JSON in a body holds everything.
    const calls = CALLS.filter(({ request }) => {
      const isFlat = Object.values(request).every((value) => typeof value !== "object");
      return !isFlat || !stringifyJson(request).includes("\\u0000");
    }).filter((_, index) => index < REQUESTS.length + 12);
    for (const call of calls) {
      const [action, ...words] = await wordsOf(call);
      expect(action).toBe(call.action);
      const { own, flags } = splitFlags(words);
      const schema = resolved(catalog.schemas, call.requestSchema);
      const body = own.includes("--body") ? parseJson(own[own.indexOf("--body") + 1] ?? "") : {};
      const known = flags.filter(({ name }) => Object.hasOwn(schema.properties ?? {}, name));
      const { request } = buildRequest(schema, known, body as Record<string, unknown>);
      const given = replaced(call.request, () => "New-Passw0rd") as object;
      const expected = own.includes("--body")
        ? given
        : Object.fromEntries(
            Object.entries(given).filter(([name]) => known.some((one) => one.name === name)),
          );
      expect(request).toEqual(expected);
    }
  });

  it("is short where it can be, asks before a purchase, and has no secret in its words", async () => {
    expect(tcredisSnippet(callOf("DescribeInstances", { Limit: 2, SearchKey: "-a" }))).toBe(
      "tcredis DescribeInstances \\\n  --Limit 2 \\\n  --SearchKey=-a \\\n  --region ap-singapore\n",
    );
    const target = { name: "emulator", endpoint: "http://127.0.0.1:8790" } as const;
    const request = { InstanceId: "crs-1", Password: SECRET };
    const code = tcredisSnippet(callOf("ResetPassword", request, { target }));
    expect(code).not.toContain(SECRET);
    expect(code).not.toContain("--yes");
    expect(code).toContain('"$PASSWORD"');
    // `printf` is built into the shell: no process has the secret in its arguments.
    expect(code).toContain("--body <(printf %s ");
    expect(code).toContain("--endpoint http://127.0.0.1:8790");
  });
});
