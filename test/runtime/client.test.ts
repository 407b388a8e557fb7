import type { Middleware } from "openapi-fetch";
import type { RequestListener } from "node:http";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  EMULATOR_CREDENTIALS,
  startEmulator,
  type EmulatorServer,
} from "../../packages/emulator/src/index.js";
import {
  CallError,
  ConnectionError,
  createRedisClient,
  ErrorCode,
  isErrorOf,
  OutcomeUnknownError,
  ResponseError,
  TencentCloudError,
  TimeoutError,
  type CallOptions,
  type ClientOptions,
  type RedisClient,
} from "../../generated/index.js";
import { BillingMode } from "../../generated/types.js";
import { serve } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";

const options = {
  region: "ap-singapore",
  credentials: EMULATOR_CREDENTIALS,
  // These tests are about other things than pace.
  limiter: false,
} as const;

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

async function clientOf(listener: RequestListener, more: Partial<ClientOptions> = {}) {
  const { url, close } = await serve(listener);
  cleanUps.push(close);
  return createRedisClient({ ...options, endpoint: url, ...more });
}

/** An action that only reads; the document has none yet, and the client needs no list of actions. */
function describeInstances(redis: RedisClient, callOptions?: CallOptions): Promise<unknown> {
  type Method = (request: object, options?: CallOptions) => Promise<unknown>;
  return (redis as unknown as { DescribeInstances: Method }).DescribeInstances({}, callOptions);
}

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => {
      throw new Error("the call went through");
    },
    (error: unknown) => error as Error,
  );
}

describe("a client and the emulator, over a socket", () => {
  let emulator: EmulatorServer;
  beforeEach(async () => {
    emulator = await startEmulator();
    cleanUps.push(emulator.close);
  });

  it("signs, sends and unwraps", async () => {
    const redis = createRedisClient({ ...options, endpoint: emulator.url });
    const result = await redis.CloneInstances({
      ...cloneRequest,
      GoodsNum: 3,
      BillingMode: BillingMode.MonthlySubscription,
      Period: 12,
      InstanceName: "naïve"[0] + "-clone",
      ResourceTags: [{ TagKey: "团队", TagValue: "缓存 🧧" }],
    });
    expect(result.InstanceIds).toHaveLength(3);
    expect(result).toMatchObject({
      DealId: emulator.ledger().at(-1)?.DealId,
      DealName: emulator.ledger().at(-1)?.DealName,
    });
    expect(Object.keys(result).sort()).toEqual(["DealId", "DealName", "InstanceIds", "RequestId"]);
    expect(emulator.instances().map(({ InstanceId }) => InstanceId)).toEqual(result.InstanceIds);
    expect(emulator.instances()[0]).toMatchObject({
      Region: "ap-singapore",
      ResourceTags: [{ TagKey: "团队", TagValue: "缓存 🧧" }],
    });
  });

  it("throws a refusal that narrows to the action's codes", async () => {
    const redis = createRedisClient({ ...options, endpoint: emulator.url });
    const error = await failureOf(redis.CloneInstances({ ...cloneRequest, GoodsNum: 31 }));
    expect(error).toBeInstanceOf(TencentCloudError);
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
    expect(error.message).toBe(
      `CloneInstances: ${error.code} (request ${error.requestId}): ${error.serviceMessage}`,
    );
  });

  it("takes credentials from a function, with a token, anew for every call", async () => {
    const credentials = [
      { secretId: "AKID1", secretKey: "key-1", token: "token-1" },
      { secretId: "AKID2", secretKey: "key-2" },
    ];
    const server = await startEmulator({ credentials });
    cleanUps.push(server.close);
    let calls = 0;
    const redis = createRedisClient({
      ...options,
      credentials: async () => credentials[calls++]!,
      endpoint: server.url,
    });
    await redis.CloneInstances(cloneRequest);
    await redis.CloneInstances(cloneRequest);
    expect(calls).toBe(2);
  });

  it("sends a call to another region when told to", async () => {
    const redis = createRedisClient({ ...options, endpoint: emulator.url });
    await redis.CloneInstances(cloneRequest, { region: "eu-frankfurt" });
    expect(emulator.instances()[0]?.Region).toBe("eu-frankfurt");
    await expect(redis.CloneInstances(cloneRequest, { region: "a.b" })).rejects.toThrow(TypeError);
  });

  it("shows each call once to the user's middlewares, whatever comes of it", async () => {
    const seen: string[] = [];
    const redis = createRedisClient({
      ...options,
      endpoint: emulator.url,
      middleware: [
        {
          onRequest: ({ schemaPath }) => void seen.push(`request ${schemaPath}`),
          onResponse: ({ response }) => void seen.push(`response ${response.status}`),
          onError: () => void seen.push("error"),
        },
      ],
    });
    await redis.CloneInstances(cloneRequest);
    await failureOf(redis.CloneInstances({ ...cloneRequest, ZoneId: "x" as unknown as number }));
    await emulator.close();
    cleanUps.pop();
    await failureOf(redis.CloneInstances(cloneRequest));
    expect(seen).toEqual([
      "request /#CloneInstances",
      "response 200",
      "request /#CloneInstances",
      "response 200",
      "request /#CloneInstances",
      "error",
    ]);
  });

  it.each([[{}], ["none"], [[3]]])("refuses %j for middlewares when it is made", (middleware) => {
    const make = () => createRedisClient({ ...options, middleware: middleware as never });
    expect(make).toThrow(/[Mm]iddleware/);
  });

  it("signs what a middleware made of the request, not what it was", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) =>
      new Request(request, {
        method: "POST",
        body: JSON.stringify({ ...cloneRequest, VPort: 7000 }),
      });
    const redis = createRedisClient({
      ...options,
      endpoint: emulator.url,
      middleware: [{ onRequest }],
    });
    await redis.CloneInstances(cloneRequest);
    expect(emulator.instances()[0]?.Port).toBe(7000);
  });

  it("offers the plain openapi-fetch client, with the envelope on", async () => {
    const redis = createRedisClient({ ...options, endpoint: emulator.url });
    const { data } = await redis.api.POST("/#CloneInstances", {
      body: {
        ...cloneRequest,
        SecurityGroupIdList: ["sg-1"],
        NodeSet: [],
        ResourceTags: [],
        AlarmPolicyList: [],
      },
    });
    expect(data && "InstanceIds" in data.Response && data.Response.InstanceIds).toHaveLength(1);
  });

  it("needs no socket when it is given the emulator's fetch", async () => {
    const redis = createRedisClient({ ...options, fetch: emulator.fetch });
    await redis.CloneInstances(cloneRequest);
    expect(emulator.instances()).toHaveLength(1);
  });
});

describe("the methods of a client", () => {
  const redis = createRedisClient(options);

  it("stay the same, need no this, and are there to be found", () => {
    expect(redis.CloneInstances).toBe(redis.CloneInstances);
    expect("CloneInstances" in redis).toBe(true);
    expect("then" in redis).toBe(false);
    expect((redis as unknown as { then: unknown }).then).toBeUndefined();
  });

  it("can be replaced, as test doubles are", async () => {
    const double = createRedisClient(options);
    double.CloneInstances = async () => ({ DealId: "d", InstanceIds: [], RequestId: "r" });
    expect((await double.CloneInstances(cloneRequest)).DealId).toBe("d");
  });
});

describe("making a client", () => {
  it.each([
    { region: "" },
    { region: "evil.example#" },
    { endpoint: "http://redis.intl.tencentcloudapi.com" },
    { endpoint: "nowhere" },
  ])("refuses $region$endpoint at once", (wrong) => {
    expect(() => createRedisClient({ ...options, ...wrong })).toThrow(TypeError);
  });
});

describe("what is sent", () => {
  it("has no fragment, to whatever fetch it is given", async () => {
    const urls: string[] = [];
    const redis = createRedisClient({
      ...options,
      fetch: async (url) => {
        urls.push(url);
        return new Response('{"Response":{"RequestId":"r"}}');
      },
    });
    await redis.CloneInstances(cloneRequest);
    expect(urls).toEqual(["https://redis.intl.tencentcloudapi.com/"]);
  });

  it("is POST / with the action in a header, and no fragment", async () => {
    const seen: {
      url: string | undefined;
      method: string | undefined;
      headers: NodeJS.Dict<string | string[]>;
    }[] = [];
    const redis = await clientOf((request, response) => {
      seen.push({ url: request.url, method: request.method, headers: request.headers });
      response.end('{"Response":{"RequestId":"r"}}');
    });
    await redis.CloneInstances(cloneRequest);
    expect(seen[0]).toMatchObject({
      url: "/",
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-tc-action": "CloneInstances",
        "x-tc-version": "2018-04-12",
        "x-tc-region": "ap-singapore",
        "x-tc-timestamp": expect.stringMatching(/^\d{10}$/) as string,
        authorization: expect.stringMatching(/^TC3-HMAC-SHA256 Credential=AKID/) as string,
      },
    });
  });
});

describe("answers that are not the service's", () => {
  it.each([
    [502, "<html>Bad Gateway</html>", /HTTP 502 with an HTML page.*Bad Gateway/],
    [200, "", /an empty body/],
    [200, "{", /broken JSON/],
    [200, "{}", /neither a result nor an error/],
    [500, '{"message":"boom"}', /HTTP 500.*neither.*boom/],
    [204, undefined, /an empty body/],
  ])("HTTP %i with %j", async (status, body, message) => {
    const redis = await clientOf((_request, response) => response.writeHead(status).end(body));
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.message).toMatch(message);
    expect(error.cause).toBeInstanceOf(ResponseError);
    expect(error.cause).toMatchObject({ status, action: "CloneInstances" });
  });

  it("a redirect is not followed, so that no signature leaves for another host", async () => {
    let followed = 0;
    const elsewhere = await serve((_request, response) => {
      followed++;
      response.end('{"Response":{"RequestId":"r"}}');
    });
    cleanUps.push(elsewhere.close);
    const redis = await clientOf((_request, response) =>
      response.writeHead(307, { Location: elsewhere.url }).end(),
    );
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error.cause).toMatchObject({ name: "ResponseError", status: 307 });
    expect(followed).toBe(0);
  });

  it("integers past 2^53 arrive whole", async () => {
    const redis = await clientOf((_request, response) =>
      response.end('{"Response":{"Big":9007199254740993,"RequestId":"r"}}'),
    );
    expect(await redis.CloneInstances(cloneRequest)).toEqual({
      Big: 9007199254740993n,
      RequestId: "r",
    });
  });
});

describe("calls that do not come to an end", () => {
  // Long enough for the request to leave on a busy machine: before that, nothing is unknown.
  const never: RequestListener = () => undefined;

  it("time out, with the action and the time", async () => {
    const redis = await clientOf(never);
    const error = await failureOf(redis.CloneInstances(cloneRequest, { timeoutMs: 1500 }));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toBeInstanceOf(TimeoutError);
    expect(error.cause).toMatchObject({ action: "CloneInstances", timeoutMs: 1500 });
  });

  it("time out while the answer trickles in", async () => {
    const redis = await clientOf(
      (_request, response) => void response.writeHead(200).write('{"Response":'),
      { timeoutMs: 1500 },
    );
    const { cause } = await failureOf(redis.CloneInstances(cloneRequest));
    expect(cause).toBeInstanceOf(TimeoutError);
  });

  it("end with the signal's reason when they are aborted, which leaves a sent write open", async () => {
    const redis = await clientOf(never);
    const reason = new Error("changed my mind");
    const early = AbortSignal.abort(reason);
    expect(await failureOf(redis.CloneInstances(cloneRequest, { signal: early }))).toBe(reason);
    const controller = new AbortController();
    const call = failureOf(redis.CloneInstances(cloneRequest, { signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 20);
    expect(await call).toMatchObject({ name: "OutcomeUnknownError", cause: reason });
    const again = new AbortController();
    const read = failureOf(describeInstances(redis, { signal: again.signal }));
    setTimeout(() => again.abort(reason), 20);
    expect(await read).toBe(reason);
  });

  it("say so when the connection breaks or cannot be made", async () => {
    const broken = await clientOf((request) => void request.socket.destroy());
    expect(await failureOf(broken.CloneInstances(cloneRequest))).toMatchObject({
      name: "OutcomeUnknownError",
      cause: {
        name: "ConnectionError",
        action: "CloneInstances",
        cause: { code: "ECONNRESET" },
      },
    });
    const { url, close } = await serve(never);
    await close();
    const refused = createRedisClient({ ...options, endpoint: url });
    const error = await failureOf(refused.CloneInstances(cloneRequest));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain("ECONNREFUSED");
  });

  it("refuse a time that is none", async () => {
    const redis = createRedisClient(options);
    for (const timeoutMs of [0, -1, Number.NaN]) {
      await expect(redis.CloneInstances(cloneRequest, { timeoutMs })).rejects.toThrow(TypeError);
    }
  });
});

describe("secrets", () => {
  const secretKey = "canarySecretKey0123456789";
  const token = "canaryToken0123456789";
  const Password = "canary-Passw0rd-<&>";
  const credentials = { secretId: "AKIDCANARY", secretKey, token };

  function shown(value: unknown): string {
    return [
      inspect(value, { depth: 10, showHidden: true, showProxy: true }),
      JSON.stringify(value, Object.getOwnPropertyNames(value ?? {})),
      String(value),
      (value as Error).stack,
      (value as Error).message,
    ].join("\n");
  }

  it("do not show in a client", async () => {
    const redis = await clientOf(() => undefined, { credentials });
    expect(inspect(redis, { depth: 10, showHidden: true, showProxy: true })).not.toContain(
      "canary",
    );
    expect(JSON.stringify(redis)).not.toContain("canary");
  });

  it.each<[string, RequestListener]>([
    [
      "a page that echoes the request",
      (request, response) => {
        let body = "";
        request.on("data", (chunk: Buffer) => (body += chunk.toString()));
        request.on("end", () =>
          response
            .writeHead(500)
            .end(
              `${secretKey}${body.slice(body.indexOf("Password"))}${JSON.stringify(request.headers)}`,
            ),
        );
      },
    ],
    [
      "a refusal that quotes the password",
      (_request, response) =>
        response.end(
          JSON.stringify({
            Response: { Error: { Code: "X", Message: `Bad ${Password} ${token}` }, RequestId: "r" },
          }),
        ),
    ],
    ["a broken connection", (request) => void request.socket.destroy()],
    ["silence", () => undefined],
  ])("do not show in the error after %s", async (_name, listener) => {
    const redis = await clientOf(listener, { credentials, timeoutMs: 200 });
    const error = await failureOf(redis.CloneInstances({ ...cloneRequest, Password }));
    expect(error).toBeInstanceOf(CallError);
    for (const secret of [secretKey, token, Password, "canary-Passw0rd"]) {
      expect(shown(error)).not.toContain(secret);
    }
  });
});
