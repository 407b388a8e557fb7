import type { IncomingMessage } from "node:http";
import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import {
  createRedisClient,
  type ClientOptions,
  type DescribeInstancesResponse,
} from "../../generated/index.js";
import { serve } from "../fixtures/http.js";

const key = { secretId: "AKIDexample", secretKey: "keyOfTheExample" };
const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** A service that gives the bodies in order, and the last one again. */
async function serviceOf(...bodies: readonly object[]) {
  const received: IncomingMessage[] = [];
  const { url, close } = await serve((request, response) => {
    const body = bodies[Math.min(received.length, bodies.length - 1)];
    received.push(request.resume());
    const id = `request-${received.length}`;
    response.setHeader("X-From", "the-service");
    response.end(JSON.stringify({ Response: { ...body, RequestId: id } }));
  });
  cleanUps.push(close);
  const options = { endpoint: url, limiter: false } satisfies ClientOptions;
  const clientOf = (more: Partial<ClientOptions> = {}) =>
    createRedisClient({ ...options, region: "ap-singapore", credentials: key, ...more });
  return { received, options, clientOf };
}

const empty = { TotalCount: 0, InstanceSet: [] };
const busy = { Error: { Code: "RequestLimitExceeded", Message: "too many" } };

describe("a client without options", () => {
  it("has region and credentials from the environment", async () => {
    const { received, options } = await serviceOf(empty);
    vi.stubEnv("TENCENTCLOUD_REGION", "ap-tokyo");
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", "AKIDenvironment");
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", "keyOfTheEnvironment");
    await createRedisClient(options).DescribeInstances();
    expect(received[0]?.headers).toMatchObject({ "x-tc-region": "ap-tokyo" });
    expect(received[0]?.headers.authorization).toContain("Credential=AKIDenvironment/");
  });

  it.each([[undefined], [{}], [{ region: undefined }]])("says what is missing: %j", (options) => {
    vi.stubEnv("TENCENTCLOUD_REGION", "");
    expect(() => createRedisClient(options)).toThrow(
      new TypeError("region: missing. Pass it, or set TENCENTCLOUD_REGION"),
    );
  });
});

describe("the options of a call", () => {
  it("say when it is retried", async () => {
    const { received, clientOf } = await serviceOf(busy, empty);
    const redis = clientOf();
    await expect(redis.DescribeInstances({}, { retry: false })).rejects.toMatchObject({
      code: "RequestLimitExceeded",
    });
    expect(received).toHaveLength(1);
  });

  it("sign with other credentials, for one call", async () => {
    const { received, clientOf } = await serviceOf(empty);
    const redis = clientOf();
    const other = { secretId: "AKIDother", secretKey: "keyOfTheOther", token: "tokenOfTheOther" };
    await redis.DescribeInstances({}, { credentials: other });
    await redis.DescribeInstances({}, { credentials: () => other });
    await redis.DescribeInstances();
    const signers = received.map(
      ({ headers }) => /Credential=(\w+)/.exec(headers.authorization!)?.[1],
    );
    expect(signers).toEqual(["AKIDother", "AKIDother", "AKIDexample"]);
    expect(received[0]?.headers["x-tc-token"]).toBe("tokenOfTheOther");
  });

  it("refuse credentials that cannot be, and show none", async () => {
    const { clientOf } = await serviceOf(empty);
    const redis = clientOf();
    const broken = { secretId: "AKIDother", secretKey: "key with spaces" };
    const failure = redis.DescribeInstances({}, { credentials: broken });
    await expect(failure).rejects.toThrow(TypeError);
    await expect(failure).rejects.not.toThrow("key with spaces");
  });

  it("add headers", async () => {
    const { received, clientOf } = await serviceOf(empty);
    const redis = clientOf();
    await redis.DescribeInstances({}, { headers: { "X-TC-RequestClient": "shop" } });
    expect(received[0]?.headers).toMatchObject({
      "x-tc-requestclient": "shop",
      "x-tc-action": "DescribeInstances",
      "content-type": "application/json",
    });
  });

  it.each([
    "X-TC-Action",
    "x-tc-token",
    "Host",
    "Content-Length",
    "Connection",
    "Expect",
    "Accept-Encoding",
  ])("refuse the header %s, which the client sets, with middlewares too", async (name) => {
    const { received, clientOf } = await serviceOf(empty);
    for (const middleware of [[], [{ onRequest: () => undefined }]]) {
      const redis = clientOf({ middleware });
      const headers = { [name]: "CloneInstances" };
      await expect(redis.DescribeInstances({}, { headers })).rejects.toThrow(
        new TypeError(`headers: ${name} is set by the client`),
      );
    }
    expect(received).toEqual([]);
  });

  it("refuse a header that is more than one line, and do not show it", async () => {
    const { received, clientOf } = await serviceOf(empty);
    const redis = clientOf();
    const headers = { "X-Note": "one\r\nX-TC-Action: two" };
    await expect(redis.DescribeInstances({}, { headers })).rejects.toThrow(
      new TypeError("headers: X-Note must be one line of ASCII text"),
    );
    expect(received).toEqual([]);
  });
});

describe("withOptions", () => {
  it("gives the same client with other options", async () => {
    const { received, clientOf } = await serviceOf(empty);
    const redis = clientOf();
    const tokyo = redis.withOptions({ region: "ap-tokyo" });
    expectTypeOf(tokyo).toEqualTypeOf(redis);
    await tokyo.DescribeInstances();
    await redis.DescribeInstances();
    const regions = received.map(({ headers }) => headers["x-tc-region"]);
    expect(regions).toEqual(["ap-tokyo", "ap-singapore"]);
  });

  it("keeps the account and the region where an option is undefined", async () => {
    const { received, clientOf } = await serviceOf(empty);
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", "AKIDenvironment");
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", "keyOfTheEnvironment");
    const redis = clientOf();
    const unset = { region: undefined, credentials: undefined } as {};
    await redis.withOptions(unset).DescribeInstances();
    expect(received[0]?.headers["x-tc-region"]).toBe("ap-singapore");
    expect(received[0]?.headers.authorization).toContain("Credential=AKIDexample/");
  });
});

describe("withOptions of a client whose options have changed", () => {
  it.each([true, false])("keeps account and region: given as options %s", async (isGiven) => {
    const { received, options } = await serviceOf(empty);
    vi.stubEnv("TENCENTCLOUD_REGION", "ap-tokyo");
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", key.secretId);
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", key.secretKey);
    const given = { ...options, region: "ap-tokyo", credentials: { ...key } };
    const redis = createRedisClient(isGiven ? given : options);
    given.region = "ap-singapore";
    given.credentials.secretId = "AKIDother";
    vi.stubEnv("TENCENTCLOUD_REGION", "ap-singapore");
    await redis.DescribeInstances();
    await redis.withOptions({ timeoutMs: 5000 }).DescribeInstances();
    for (const { headers } of received) {
      expect(headers["x-tc-region"]).toBe("ap-tokyo");
      expect(headers.authorization).toContain("Credential=AKIDexample/");
    }
    expect(received).toHaveLength(2);
  });
});

describe("callWithResponse", () => {
  it("gives the response besides its data", async () => {
    const { clientOf } = await serviceOf(busy, { ...empty, TotalCount: 7 });
    const redis = clientOf({ sleep: () => Promise.resolve() });
    const response = await redis.callWithResponse("DescribeInstances", { Limit: 1 });
    expectTypeOf(response.data).toEqualTypeOf<DescribeInstancesResponse>();
    expect(response).toMatchObject({
      data: { TotalCount: 7 },
      requestId: "request-2",
      status: 200,
      headers: { "x-from": "the-service" },
      attempts: 2,
    });
    expect(response.durationMs).toBeGreaterThan(0);
  });

  it("takes the actions of the client, and their requests", () => {
    const redis = createRedisClient({ region: "ap-singapore", credentials: key });
    // @ts-expect-error no such action
    void (() => redis.callWithResponse("DescribeNothing"));
    // @ts-expect-error a request is needed
    void (() => redis.callWithResponse("CloneInstances"));
    // @ts-expect-error no action
    void (() => redis.callWithResponse("withOptions"));
  });

  it("rejects as the method does", async () => {
    const { clientOf } = await serviceOf({ Error: { Code: "InvalidParameter", Message: "no" } });
    const redis = clientOf();
    await expect(redis.callWithResponse("DescribeInstances")).rejects.toMatchObject({
      name: "TencentCloudError",
      requestId: "request-1",
    });
  });
});
