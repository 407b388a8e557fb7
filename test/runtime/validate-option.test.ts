import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { createEmulator, EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { createRedisClient, type ClientOptions } from "../../generated/index.js";
import { ValidationError, validators } from "../../generated/validate.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";

function clientWith(validate: ClientOptions["validate"], emulator = createEmulator()) {
  let sent = 0;
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    limiter: false,
    validate,
    fetch: (url, init) => {
      sent++;
      return emulator.fetch(url, init);
    },
  });
  return { redis, sent: () => sent };
}

describe("the option validate", () => {
  it.each<[string, ClientOptions["validate"]]>([
    ["true", true],
    ["the checks themselves", validators],
  ])("given %s, keeps a faulty request from being sent", async (_name, validate) => {
    const { redis, sent } = clientWith(validate);
    const faulty = { ...cloneRequest, GoodsNum: 31, VPort: 1, Password: "canary" };
    const error = await failureOf(redis.CloneInstances(faulty), ValidationError);
    expect(error.action).toBe("CloneInstances");
    const { issues, message } = error;
    expect(issues.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining(["GoodsNum", "VPort", "Password"]),
    );
    expect(message).not.toContain("canary");
    expect(sent()).toBe(0);
    await redis.CloneInstances(cloneRequest);
    expect(sent()).toBe(1);
  });

  it.each<[string, ClientOptions["validate"]]>([
    ["true", true],
    ["the checks themselves", validators],
  ])(
    "given %s, sends what it was called with, whatever becomes of the object",
    async (_, validate) => {
      const emulator = createEmulator();
      const { redis } = clientWith(validate, emulator);
      const order = { ...cloneRequest, GoodsNum: 1 };
      const first = redis.CloneInstances(order);
      order.GoodsNum = 9;
      expect((await first).InstanceIds).toHaveLength(1);
      expect(emulator.ledger().map(({ InstanceIds }) => InstanceIds.length)).toEqual([1]);
    },
  );

  it.each([undefined, false])("given %s, leaves it to the service", async (validate) => {
    const { redis, sent } = clientWith(validate);
    await expect(redis.CloneInstances({ ...cloneRequest, GoodsNum: 31 })).rejects.toMatchObject({
      code: "LimitExceeded.InvalidParameterGoodsNumNotInRange",
    });
    expect(sent()).toBe(1);
  });

  it("does not stand in the way of an action that has no checks", async () => {
    const { redis } = clientWith({});
    expect((await redis.CloneInstances(cloneRequest)).InstanceIds).toHaveLength(1);
  });

  it("puts no checks into a bundle, unless they are imported", async () => {
    const inputs = async (contents: string) => {
      const { metafile } = await build({
        stdin: { contents, resolveDir: "." },
        conditions: ["tencentcloud-redis:source"],
        platform: "browser",
        format: "esm",
        bundle: true,
        write: false,
        metafile: true,
      });
      return Object.keys(metafile.inputs).filter((name) => /validat/.test(name));
    };
    const client = 'import { createRedisClient } from "./generated/index.js";';
    const used = "createRedisClient({ validate: true })";
    expect(await inputs(`${client} ${used}`)).toEqual(["runtime/validation/option.ts"]);
    const imported =
      'import { validators } from "./generated/validate.js"; console.log(validators)';
    expect(await inputs(imported)).toContain("generated/validators/CloneInstances.ts");
  });
});
