import { beforeEach, describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS, type EmulatorServer } from "../../packages/emulator/src/index.js";
import {
  CallError,
  createRedisClient,
  ErrorCode,
  isErrorOf,
  TencentCloudError,
  type ClientOptions,
  type RedisClient,
} from "../../generated/index.js";
import { BillingMode } from "../../generated/types.js";
import { listening } from "../fixtures/emulated.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import { accepted, scripted } from "../fixtures/scripted.js";
import { init } from "./api-scene.js";

const options = {
  region: "ap-singapore",
  credentials: EMULATOR_CREDENTIALS,
  limiter: false,
} as const satisfies ClientOptions;

describe("a client and the emulator, over a socket", () => {
  let emulator: EmulatorServer;
  beforeEach(async () => {
    emulator = await listening();
  });
  const clientOf = (more: Partial<ClientOptions> = {}) =>
    createRedisClient({ ...options, endpoint: emulator.url, ...more });

  it("signs, sends and unwraps", async () => {
    const ResourceTags = [{ TagKey: "团队", TagValue: "缓存 🧧" }];
    const result = await clientOf().CloneInstances({
      ...cloneRequest,
      GoodsNum: 3,
      BillingMode: BillingMode.MonthlySubscription,
      Period: 12,
      ResourceTags,
    });
    const { DealId, DealName } = emulator.ledger().at(-1)!;
    expect(Object.keys(result).sort()).toEqual(["DealId", "DealName", "InstanceIds", "RequestId"]);
    expect(result).toMatchObject({ DealId, DealName });
    expect(result.InstanceIds).toHaveLength(3);
    expect(emulator.instances().map(({ InstanceId }) => InstanceId)).toEqual(result.InstanceIds);
    expect(emulator.instances()[0]).toMatchObject({ Region: "ap-singapore", ResourceTags });
  });

  it("throws a refusal that narrows to the action's codes", async () => {
    const call = clientOf().CloneInstances({ ...cloneRequest, GoodsNum: 31 });
    const error = await failureOf(call, TencentCloudError);
    expect(error).toBeInstanceOf(CallError);
    expect(isErrorOf(error, "CloneInstances")).toBe(true);
    if (!isErrorOf(error, "CloneInstances")) return;
    expect(error.code).toBe(ErrorCode.LimitExceededInvalidParameterGoodsNumNotInRange);
    expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "TencentCloudError",
      message: error.message,
      serviceMessage: error.serviceMessage,
      code: error.code,
      action: "CloneInstances",
      service: "redis",
      attempts: 1,
      status: 200,
      requestId: error.requestId,
    });
  });

  it("takes credentials from a function, with a token, anew for every call", async () => {
    const credentials = [
      { secretId: "AKID1", secretKey: "key-1", token: "token-1" },
      { secretId: "AKID2", secretKey: "key-2" },
    ];
    const { url: endpoint } = await listening({ credentials });
    let calls = 0;
    const redis = clientOf({ endpoint, credentials: async () => credentials[calls++]! });
    await redis.CloneInstances(cloneRequest);
    await redis.CloneInstances(cloneRequest);
    expect(calls).toBe(2);
  });

  it("sends a call to another region when told to", async () => {
    await clientOf().CloneInstances(cloneRequest, { region: "eu-frankfurt" });
    expect(emulator.instances()[0]?.Region).toBe("eu-frankfurt");
  });
});

describe("the methods of a client", () => {
  const redis = createRedisClient(options);

  it("stay the same, and are there to be found", () => {
    expect(redis.CloneInstances).toBe(redis.CloneInstances);
    expect("CloneInstances" in redis).toBe(true);
    expect("then" in redis).toBe(false);
  });
});

describe("a request", () => {
  it.each<[string, (redis: RedisClient) => Promise<unknown>]>([
    ["a method", (redis) => redis.CloneInstances(cloneRequest)],
    ["redis.api", ({ api }) => api.POST("/#CloneInstances", init({ body: cloneRequest }))],
  ])("of %s is POST / with the action in a header", async (_way, call) => {
    const seen: unknown[] = [];
    const { redis } = scripted([], {
      fetch: async (url, { method, headers }) => {
        seen.push(url, method, headers);
        return accepted();
      },
    });
    await call(redis);
    expect(seen).toMatchObject([
      "https://redis.intl.tencentcloudapi.com/",
      "POST",
      {
        "content-type": "application/json",
        "x-tc-action": "CloneInstances",
        "x-tc-version": "2018-04-12",
        "x-tc-region": "ap-singapore",
        "x-tc-timestamp": expect.stringMatching(/^\d{10}$/) as string,
        authorization: expect.stringMatching(/^TC3-HMAC-SHA256 Credential=AKID/) as string,
      },
    ]);
  });

  it.each([
    ["a region", { region: "a.b" }],
    ["a time", { timeoutMs: 0 }],
    ["a time", { timeoutMs: -1 }],
    ["a time", { timeoutMs: Number.NaN }],
  ])("is not sent with what is not %s: %o", async (_what, callOptions) => {
    const { redis, sent } = scripted([accepted]);
    await expect(redis.CloneInstances(cloneRequest, callOptions)).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});
