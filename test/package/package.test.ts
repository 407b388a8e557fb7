import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { installedSize, type Installed } from "../../bench/installed.js";
import { changedRecords, recordsOf } from "../../scripts/api/records.js";
import { packPackage } from "../fixtures/pack.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeBudget } from "./budget.js";
import { describeCli } from "./cli.js";
import { describeCodegen } from "./codegen.js";
import { expectCleanForPublint } from "./publint.js";

const consumer = mkdtempSync(path.join(tmpdir(), "consumer-"));
const compiler = path.resolve("node_modules/typescript/bin/tsc");
let tarball: string;
let packedFiles: readonly string[];
let broughtAlong: string[];
let size: Installed;

function run(command: string, ...args: string[]): string {
  // Whatever colours the tests are run with.
  const env = { ...process.env, FORCE_COLOR: "0" };
  return execFileSync(command, args, { cwd: consumer, encoding: "utf8", env });
}

/** The package as it would be published, installed into a project that has nothing else. */
beforeAll(() => {
  ({ tarball, files: packedFiles } = packPackage("client", consumer));
  writeFileSync(path.join(consumer, "package.json"), '{ "name": "consumer", "type": "module" }');
  const install = ["install", "--no-audit", "--no-fund", "--prefer-offline"];
  run("npm", ...install, tarball);
  broughtAlong = readdirSync(path.join(consumer, "node_modules")).filter(
    (name) => !name.startsWith("."),
  );
  size = installedSize(consumer);
  run("npm", ...install, packPackage("emulator", consumer).tarball);
  writeFileSync(path.join(consumer, "app.ts"), app);
}, 900_000);

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

const app = `
import { createRedisClient, ErrorCode, isErrorOf, TencentCloudError } from "tencentcloud-redis";
import { BillingMode } from "tencentcloud-redis/types";
import type { CloneInstancesRequest, paths } from "tencentcloud-redis/types";
import { ErrorCode as Codes } from "tencentcloud-redis/errors";
import { errorDescriptions } from "tencentcloud-redis/metadata";
import { sign, tc3 } from "tencentcloud-redis/signer";
import { EMULATOR_CREDENTIALS, startEmulator } from "tencentcloud-redis-emulator";
import { createNodeTransport } from "tencentcloud-redis/node";
import { defaultChain, fromEnvironment } from "tencentcloud-redis/credentials";
import { validateCloneInstances, validators } from "tencentcloud-redis/validate";
import document from "tencentcloud-redis-emulator/openapi.json" with { type: "json" };
import createClient from "openapi-fetch";

const emulator = await startEmulator();
const options = { region: "ap-singapore", credentials: EMULATOR_CREDENTIALS };
const request: CloneInstancesRequest = {
  InstanceId: "crs-exampl01", GoodsNum: 2, ZoneId: 900001, BillingMode: BillingMode.PayAsYouGo,
  Period: 1, SecurityGroupIdList: ["sg-1"], BackupId: "1-2-3",
};
const redis = createRedisClient({ ...options, endpoint: emulator.url });
const { InstanceIds } = await redis.CloneInstances(request);

const plain = createClient<paths>({ baseUrl: emulator.url });
plain.use(tc3(options));
const { data } = await plain.POST("/#CloneInstances", { body: { ...request, SecurityGroupIdList: ["sg-1"], NodeSet: [], ResourceTags: [], AlarmPolicyList: [] } });

let code = "";
try {
  await redis.CloneInstances({ ...request, GoodsNum: 31 });
} catch (error) {
  if (isErrorOf(error, "CloneInstances") && error instanceof TencentCloudError) code = error.code;
}
const signed = await sign({
  method: "POST", host: "h", path: "/", contentType: "application/json", body: "{}", service: "redis",
  action: "A", timestamp: 0, credentials: { secretId: "i", secretKey: "k" },
});
const { secretId, secretKey } = EMULATOR_CREDENTIALS;
const env = { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey };
void fromEnvironment({ env });
const own = createRedisClient({
  ...options, endpoint: emulator.url, fetch, credentials: defaultChain({ env }), validate: true,
});
await own.CloneInstances(request);
let issues = validateCloneInstances.check({ ...request, GoodsNum: 31 }).length;
await own.CloneInstances({ ...request, GoodsNum: 31 }).catch((error) => (issues += error.issues.length));
void validators.CloneInstances;
createRedisClient({ ...options, fetch: (url, init) => fetch(url, { ...init, keepalive: true }) });
const other = createRedisClient({ ...options, endpoint: emulator.url, transport: createNodeTransport() });
await other.CloneInstances(request);
await emulator.close();
process.stdout.write(JSON.stringify([
  InstanceIds.length,
  data !== undefined && "InstanceIds" in data.Response && data.Response.InstanceIds.length,
  code === Codes.LimitExceededInvalidParameterGoodsNumNotInRange && code in errorDescriptions,
  ErrorCode === Codes,
  signed.authorization.length > 100,
  document.info.version,
  issues,
]));
`;

describe("the packed package", { timeout: 120_000 }, () => {
  it("brings openapi-fetch alone, and only what is meant to be in it", () => {
    expect(broughtAlong.sort()).toEqual([
      "openapi-fetch",
      "openapi-typescript-helpers",
      "tencentcloud-redis",
    ]);
    const files = readdirSync(path.join(consumer, "node_modules/tencentcloud-redis"));
    expect(files.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json"]);
  });

  it.each([
    ["nodenext", "nodenext", ["ES2022", "DOM"], []],
    ["bundler", "esnext", ["ES2022", "DOM"], []],
    ["nodenext", "nodenext", ["ES2022"], ["node"]],
  ])(
    "type-checks with moduleResolution %s, module %s, lib %j, types %j",
    (moduleResolution, module, lib, types) => {
      writeFileSync(
        path.join(consumer, "tsconfig.json"),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            exactOptionalPropertyTypes: true,
            noUncheckedIndexedAccess: true,
            target: "ES2022",
            module,
            moduleResolution,
            lib,
            types,
            typeRoots: [path.resolve("node_modules/@types")],
            resolveJsonModule: true,
            skipLibCheck: false,
            noEmit: true,
          },
          files: ["app.ts", ...(types.length === 0 ? ["process.d.ts"] : [])],
        }),
      );
      writeFileSync(
        path.join(consumer, "process.d.ts"),
        "declare const process: { stdout: { write(text: string): void } };",
      );
      expect(run(process.execPath, compiler, "-p", ".")).toBe("");
    },
  );

  it("makes the call on Node", () => {
    run(
      process.execPath,
      compiler,
      "app.ts",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--noCheck",
      "--resolveJsonModule",
    );
    const result = JSON.parse(run(process.execPath, "--no-warnings", "app.js")) as unknown[];
    expect(result).toEqual([2, 2, true, true, true, "2018-04-12", 2]);
  });

  it.each([
    ["node", "node:crypto", "crypto.subtle"],
    ["browser", "crypto.subtle", "node:crypto"],
  ] as const)(
    "signs, in a bundle for %s, with %s and without %s",
    async (platform, used, unused) => {
      const { outputFiles } = await build({
        stdin: {
          contents: 'export { sign } from "tencentcloud-redis/signer";',
          resolveDir: consumer,
        },
        platform,
        bundle: true,
        format: "esm",
        write: false,
      });
      const text = outputFiles[0]?.text;
      expect(text).toContain(used);
      expect(text).not.toContain(unused);
    },
  );

  it("is clean for publint", () => expectCleanForPublint(tarball));

  it("offers and holds what api/ has on record", () => {
    const installed = ["tencentcloud-redis", "tencentcloud-redis-emulator"].map((name) =>
      path.join(consumer, "node_modules", name),
    );
    const records = recordsOf(installed, packedFiles);
    const changed = changedRecords(records);
    expect(changed, "if meant: npx tsx scripts/api.ts --write, and review the diff").toEqual([]);
  });

  it("declares its entries, and nothing that only it imports", () => {
    const folder = path.join(consumer, "node_modules/tencentcloud-redis");
    const { exports } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
      exports: Record<string, unknown>;
    };
    const entries = Object.keys(exports).filter((name) => name !== "./package.json");
    const declared = packedFiles.flatMap(
      (file) => /^dist\/(?!chunks\/)(.+)\.d\.ts$/.exec(file)?.[1] ?? [],
    );
    expect(declared.sort()).toEqual(
      entries.map((name) => (name === "." ? "index" : name.slice(2))).sort(),
    );
  });

  it.each(["require", "import"])("%s gives stack traces whose files say what is in them", (way) => {
    const script = `
      Promise.resolve(${way}("tencentcloud-redis")).then(({ createRedisClient }) => {
        const fetch = async () => { throw new Error("no network"); };
        const credentials = { secretId: "AKIDexample", secretKey: "keyOfTheExample" };
        const redis = createRedisClient({ region: "ap-tokyo", credentials, fetch, retry: false });
        return redis.CloneInstances({});
      }).catch(({ stack }) => console.log(stack));`;
    writeFileSync(path.join(consumer, "stack.cjs"), script);
    const stack = run(process.execPath, "stack.cjs");
    expect(stack).toMatch(/at errorOf .*\/dist\/chunks\/client\.c?js:\d+:\d+/);
    expect(stack).toMatch(/at .*RedisClient\.\S+ .*\/dist\/chunks\/client\.c?js:\d+:\d+/);
  });

  it.each(["require", "import"])("%s makes errors that the other knows", (way) => {
    const script = `
      const required = require("tencentcloud-redis/errors");
      import("tencentcloud-redis/errors").then((imported) => {
        const [maker, other] = ${way === "require"} ? [required, imported] : [imported, required];
        const error = new maker.TencentCloudError("", { action: "A", code: "B" });
        class Own extends other.TencentCloudError {}
        console.log(maker !== other, ...["TencentCloudError", "CallError", "TimeoutError"].map(
          (name) => error instanceof other[name]), error instanceof Own);
      });`;
    const flag = process.allowedNodeEnvironmentFlags.has("--experimental-require-module")
      ? ["--no-experimental-require-module"]
      : [];
    writeFileSync(path.join(consumer, "both.cjs"), script);
    expect(run(process.execPath, ...flag, "both.cjs")).toBe("true true true false false\n");
  });

  it.each(["require", "import"])("%s gives other clients the errors of the main one", (way) => {
    const script = `
      const names = ["", "/metadata", "/runtime", "-emulator"].map((entry) => "tencentcloud-redis" + entry);
      Promise.all(names.map((name) => ${way}(name))).then(async ([main, { service }, runtime, emulator]) => {
        const { fetch } = emulator.createEmulator();
        const options = { region: "ap-singapore", credentials: emulator.EMULATOR_CREDENTIALS, fetch };
        const redis = main.createRedisClient(options);
        const other = new runtime.ServiceClient({ ...service, version: "1999-01-01" }, options);
        const calls = [redis.DescribeInstances({ Limit: -1 }), other.call("DescribeInstances")];
        for (const { reason } of await Promise.allSettled(calls)) {
          console.log(reason.constructor === main.TencentCloudError, reason.code);
        }
        console.log((await redis.DescribeInstances({})).TotalCount > 0);
      });`;
    writeFileSync(path.join(consumer, "clients.cjs"), script);
    expect(run(process.execPath, "clients.cjs").split("\n")).toEqual([
      "true InvalidParameter",
      "true NoSuchVersion",
      "true",
      "",
    ]);
  });

  it("is clean for attw", async () => {
    const packed = createPackageFromTarballData(readFileSync(tarball));
    const analysis = await checkPackage(packed, {
      excludeEntrypoints: ["./package.json"],
    });
    if (analysis.types === false) throw new Error("no types");
    expect(analysis.problems).toEqual([]);
  });
});

describeBudget(consumer, () => size);
describeCli(consumer, () => tarball);
describeCodegen(consumer, () => tarball);
