import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { describe, expect, expectTypeOf, it } from "vitest";
import { makeDocument } from "../../bench/gen/document.js";
import { createEmulator, EMULATOR_CREDENTIALS } from "../../emulator/index.js";
import * as actions from "../../generated/actions.js";
import type { RedisClient } from "../../generated/index.js";
import {
  createLeanRedisClient,
  DescribeInstances,
  ModifyInstance,
  UpgradeInstance,
} from "../../generated/lean.js";
import { operations } from "../../generated/operations.js";
import { buildModel } from "../../generator/model/build-model.js";
import { emitLean } from "../../generator/emit/lean.js";
import { BESIDE } from "../../generator/emit/runtime.js";
import { filesOf } from "../../generator/output/files.js";
import { asPrinted } from "../../generator/output/formatter.js";
import { load } from "../../generator/load/load.js";
import { validateUpgradeInstance, ValidationError } from "../../generated/validate.js";
import { effectByName } from "../../runtime/effect.js";
import type { CallEvent } from "../../runtime/events.js";
import type { Quota } from "../../runtime/limiter.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

describe("a lean client", () => {
  it("calls the actions that it was given, and has no others", async () => {
    const redis = createLeanRedisClient([DescribeInstances, UpgradeInstance], {
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      fetch: createEmulator().fetch,
    });
    expectTypeOf(redis).toEqualTypeOf<Pick<RedisClient, "DescribeInstances" | "UpgradeInstance">>();
    expect((await redis.DescribeInstances({})).TotalCount).toBeGreaterThanOrEqual(0);
    expect("UpgradeInstance" in redis).toBe(true);
    expect("ModifyInstance" in redis).toBe(false);
    expect((redis as Partial<RedisClient>).ModifyInstance).toBeUndefined();
    expect("api" in redis).toBe(false);
  });

  it("holds nothing back, unless it is given a limiter", async () => {
    const acquired: string[] = [];
    const options = {
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      fetch: createEmulator().fetch,
    };
    const limiter = {
      acquire({ action }: Quota) {
        acquired.push(action);
        return Promise.resolve();
      },
    };
    await createLeanRedisClient([DescribeInstances], options).DescribeInstances();
    await createLeanRedisClient([DescribeInstances], { ...options, limiter }).DescribeInstances();
    expect(acquired).toEqual(["DescribeInstances"]);
    // What another client of the app was given fits.
    const without = { ...options, limiter: false } as const;
    await createLeanRedisClient([DescribeInstances], without).DescribeInstances();
    expect(acquired).toHaveLength(1);
  });

  it("checks requests where it is given the checks", async () => {
    let sent = 0;
    const { fetch } = createEmulator();
    const redis = createLeanRedisClient([UpgradeInstance], {
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      fetch: (...parameters) => ((sent += 1), fetch(...parameters)),
      validate: { UpgradeInstance: validateUpgradeInstance },
    });
    const wrong = { InstanceId: "crs-exampl01", MemSize: "8" as unknown as number };
    await expect(redis.UpgradeInstance(wrong)).rejects.toBeInstanceOf(ValidationError);
    expect(sent).toBe(0);
  });

  it("knows of each what its name does not tell", async () => {
    const events: CallEvent[] = [];
    const redis = createLeanRedisClient([ModifyInstance], {
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      fetch: createEmulator().fetch,
      observe: (event: CallEvent) => void events.push(event),
    });
    await redis.ModifyInstance({ Operation: "rename" }).catch(() => undefined);
    expect(JSON.stringify(events)).toContain('"idempotent-write"');
    for (const action of Object.values(actions)) {
      const {
        name,
        effect,
        rateLimit = 20,
      } = action as typeof action & {
        readonly rateLimit?: number;
      };
      expect(effect ?? effectByName(name), name).toBe(operations[name].effect);
      expect(rateLimit, name).toBe(operations[name].rateLimit);
    }
  });
});

describe("its bundle", { timeout: 60_000 }, () => {
  it("is the same, byte for byte, however many actions the document has", async () => {
    const [small, large] = [await bundleOf(10), await bundleOf(80)];
    expect(small).toContain("DescribeAccountAlarms");
    expect(large).toBe(small);
  });
});

async function bundleOf(count: number): Promise<string> {
  const folder = new SpecFolder();
  folder.write("openapi.yaml", JSON.stringify(makeDocument(count)));
  const model = buildModel(load(folder.spec, { rules: "skipped" }).document);
  mkdirSync(folder.out);
  for (const { path: file, text } of await filesOf(await emitLean(model, BESIDE), asPrinted)) {
    writeFileSync(path.join(folder.out, file), text);
  }
  symlinkSync(path.resolve("runtime"), path.join(folder.directory, "runtime"));
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createLeanManyClient, DescribeAccountAlarms } from "./lean.ts";
        createLeanManyClient([DescribeAccountAlarms], {}).DescribeAccountAlarms({});`,
      resolveDir: folder.out,
    },
    bundle: true,
    format: "esm",
    // Short names are given by how often each letter is met, paths included.
    minifySyntax: true,
    minifyWhitespace: true,
    conditions: ["tencentcloud-redis:source"],
    tsconfigRaw: {},
    write: false,
  });
  return outputFiles[0]!.text;
}
