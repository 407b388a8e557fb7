import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sign } from "../../runtime/signer/sign.js";
import {
  createEmulator,
  EMULATOR_CREDENTIALS,
  startEmulator,
  type EmulatorServer,
} from "../../packages/emulator/src/index.js";
import { createSchemaCheck } from "../../packages/emulator/src/schema-check.js";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { cloneRequest } from "../fixtures/requests.js";

interface Call {
  url?: string;
  body?: unknown;
  raw?: string | Uint8Array;
  headers?: Record<string, string>;
  method?: string;
  sign?: Partial<Parameters<typeof sign>[0]>;
}

/** Sends a call that is signed by hand, and may be wrong. */
async function send(
  fetchLike: typeof fetch,
  {
    url = "https://redis.intl.tencentcloudapi.com/",
    body,
    raw,
    headers,
    method = "POST",
    sign: how,
  }: Call,
): Promise<{
  code: string | undefined;
  message: string | undefined;
  result: Record<string, unknown>;
}> {
  const text = raw ?? JSON.stringify(body ?? cloneRequest);
  const signed = await sign({
    method,
    host: new URL(url).host,
    path: "/",
    contentType: "application/json",
    body: text,
    service: "redis",
    action: "CloneInstances",
    timestamp: Math.floor(Date.now() / 1000),
    credentials: EMULATOR_CREDENTIALS,
    ...how,
  });
  const response = await fetchLike(url, {
    method,
    headers: {
      ...signed.headers,
      "X-TC-Version": "2018-04-12",
      "X-TC-Region": "ap-singapore",
      ...headers,
    },
    ...(method === "GET" ? {} : { body: text }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("Date")).not.toBeNull();
  const { Response: result } = (await response.json()) as { Response: Record<string, unknown> };
  expect(result["RequestId"]).toBeTypeOf("string");
  const error = result["Error"] as { Code: string; Message: string } | undefined;
  return { code: error?.Code, message: error?.Message, result };
}

describe("the emulator's signature check", () => {
  const emulator = createEmulator();
  const now = Math.floor(Date.now() / 1000);

  it.each<[string, Call, string | undefined]>([
    ["a correct request", {}, undefined],
    ["fewer signed headers", { sign: { signedHeaders: "content-type;host" } }, undefined],
    [
      "more signed headers",
      {
        sign: {
          signedHeaders: "content-type;host;x-tc-region",
          otherHeaders: { "x-tc-region": "ap-singapore" },
        },
      },
      undefined,
    ],
    ["four minutes early", { sign: { timestamp: now + 240 } }, undefined],
    ["six minutes early", { sign: { timestamp: now + 360 } }, "AuthFailure.SignatureExpire"],
    ["six minutes late", { sign: { timestamp: now - 360 } }, "AuthFailure.SignatureExpire"],
    [
      "an unknown secret ID",
      { sign: { credentials: { secretId: "AKIDNOBODY", secretKey: "k" } } },
      "AuthFailure.SecretIdNotFound",
    ],
    [
      "a wrong secret key",
      { sign: { credentials: { ...EMULATOR_CREDENTIALS, secretKey: "wrong" } } },
      "AuthFailure.SignatureFailure",
    ],
    [
      "a token that is not known",
      { sign: { credentials: { ...EMULATOR_CREDENTIALS, token: "t" } } },
      "AuthFailure.TokenFailure",
    ],
    ["another body than was signed", { sign: { body: "{}" } }, "AuthFailure.SignatureFailure"],
    ["another service", { sign: { service: "cvm" } }, "AuthFailure.SignatureFailure"],
    ["another host", { sign: { host: "redis.example.com" } }, "AuthFailure.SignatureFailure"],
    [
      "another content type than was signed",
      { headers: { "Content-Type": "application/json; charset=utf-8" } },
      "AuthFailure.SignatureFailure",
    ],
    [
      "another action than was signed",
      { headers: { "X-TC-Action": "DescribeInstances" } },
      "AuthFailure.SignatureFailure",
    ],
    ["no authorization", { headers: { Authorization: "" } }, "AuthFailure.InvalidAuthorization"],
    [
      "another algorithm",
      { headers: { Authorization: "Basic x" } },
      "AuthFailure.InvalidAuthorization",
    ],
    ["no timestamp", { headers: { "X-TC-Timestamp": "" } }, "MissingParameter"],
  ])("%s", async (_name, call, code) => {
    expect((await send(emulator.fetch, call)).code).toBe(code);
  });

  it("needs the token of a temporary credential", async () => {
    const credentials = { secretId: "AKIDT", secretKey: "k", token: "good" };
    const { fetch } = createEmulator({ credentials });
    expect((await send(fetch, { sign: { credentials } })).code).toBeUndefined();
    for (const token of ["bad", undefined]) {
      const { code } = await send(fetch, { sign: { credentials: { ...credentials, token } } });
      expect(code).toBe("AuthFailure.TokenFailure");
    }
  });

  it("allows five minutes of difference", async () => {
    const { fetch } = createEmulator({ clock: { now: () => 1768341005_000 } });
    for (const [off, code] of [
      [300, undefined],
      [-300, undefined],
      [301, "AuthFailure.SignatureExpire"],
      [-301, "AuthFailure.SignatureExpire"],
    ] as const) {
      expect((await send(fetch, { sign: { timestamp: 1768341005 + off } })).code).toBe(code);
    }
  });

  it("needs the day of the timestamp in the credential scope", async () => {
    const { headers } = await sign({
      method: "POST",
      host: "redis.intl.tencentcloudapi.com",
      path: "/",
      contentType: "application/json",
      body: JSON.stringify(cloneRequest),
      service: "redis",
      action: "CloneInstances",
      timestamp: now,
      credentials: EMULATOR_CREDENTIALS,
    });
    const Authorization = headers["Authorization"]!.replace(/\d{4}-\d{2}-\d{2}/, "2020-01-01");
    const { code } = await send(emulator.fetch, { headers: { ...headers, Authorization } });
    expect(code).toBe("AuthFailure.SignatureFailure");
  });

  it("uses the emulator's clock", async () => {
    const { fetch } = createEmulator({ clock: { now: () => 1768341005_000 } });
    expect((await send(fetch, { sign: { timestamp: 1768341005 } })).code).toBeUndefined();
    expect((await send(fetch, {})).code).toBe("AuthFailure.SignatureExpire");
  });
});

describe("the emulator's check of a request", () => {
  const emulator = createEmulator();
  const with_ = (more: object) => ({ body: { ...cloneRequest, ...more } });
  const without = (name: keyof typeof cloneRequest) => {
    const body: Record<string, unknown> = { ...cloneRequest };
    delete body[name];
    return { body };
  };

  it.each<[string, Call, string, string]>([
    ["GET", { method: "GET", raw: "" }, "UnsupportedProtocol", "POST"],
    [
      "a form",
      {
        sign: { contentType: "application/x-www-form-urlencoded" },
      },
      "UnsupportedProtocol",
      "application/json",
    ],
    ["an unknown action", { sign: { action: "Nothing" } }, "InvalidAction", "Nothing"],
    ["an inherited action", { sign: { action: "constructor" } }, "InvalidAction", "constructor"],
    ["an unknown version", { headers: { "X-TC-Version": "2000-01-01" } }, "NoSuchVersion", "2000"],
    ["no version", { headers: { "X-TC-Version": "" } }, "MissingParameter", "X-TC-Version"],
    ["no region", { headers: { "X-TC-Region": "" } }, "MissingParameter", "X-TC-Region"],
    ["half a body", { raw: '{"InstanceId":' }, "InvalidParameter", "JSON"],
    ["bytes that are no text", { raw: new Uint8Array([0xff, 0xfe]) }, "InvalidParameter", "JSON"],
    ["a list", { raw: "[]" }, "InvalidParameter", "object"],
    ["a missing parameter", without("BackupId"), "MissingParameter", "BackupId"],
    ["a subnet that is missing", with_({ VpcId: "vpc-1" }), "MissingParameter", "SubnetId"],
    [
      "a member that is missing",
      with_({ NodeSet: [{}] }),
      "MissingParameter",
      "NodeSet.0.NodeType",
    ],
    ["an unknown parameter", with_({ InstanceIdd: "x" }), "UnknownParameter", "InstanceIdd"],
    [
      "an unknown member",
      with_({ ResourceTags: [{ TagKey: "a", TagValue: "b", Tag: 1 }] }),
      "UnknownParameter",
      "ResourceTags.0.Tag",
    ],
    ["a number as text", with_({ ZoneId: "900001" }), "InvalidParameter", "ZoneId"],
    ["null", with_({ VPort: null }), "InvalidParameter", "VPort"],
    ["a fraction", with_({ ZoneId: 1.5 }), "InvalidParameter", "ZoneId"],
    ["a negative unsigned", with_({ ZoneId: -1 }), "InvalidParameter", "ZoneId"],
    [
      "text for a list",
      with_({ SecurityGroupIdList: "sg-1" }),
      "InvalidParameter",
      "SecurityGroupIdList",
    ],
    [
      "a wrong item",
      with_({ SecurityGroupIdList: [1] }),
      "InvalidParameter",
      "SecurityGroupIdList.0",
    ],
    ["a mode that is none", with_({ BillingMode: 2 }), "InvalidParameterValue", "BillingMode"],
    ["a port too low", with_({ VPort: 1023 }), "InvalidParameterValue", "VPort"],
    ["a port too high", with_({ VPort: 65_536 }), "InvalidParameterValue", "VPort"],
    [
      "a period not on offer",
      with_({ BillingMode: 1, Period: 13 }),
      "InvalidParameterValue",
      "Period",
    ],
    ["two months as you go", with_({ Period: 2 }), "InvalidParameterValue", "Period"],
    ["no months", with_({ Period: 0 }), "LimitExceeded.PeriodLessThanMinLimit", "Period"],
    [
      "31 as you go",
      with_({ GoodsNum: 31 }),
      "LimitExceeded.InvalidParameterGoodsNumNotInRange",
      "GoodsNum",
    ],
    [
      "101 by the month",
      with_({ GoodsNum: 101, BillingMode: 1 }),
      "LimitExceeded.InvalidParameterGoodsNumNotInRange",
      "GoodsNum",
    ],
    [
      "a name too long",
      with_({ InstanceName: "x".repeat(61) }),
      "InvalidParameterValue",
      "InstanceName",
    ],
    [
      "a name with a blank",
      with_({ InstanceName: "a b" }),
      "InvalidParameterValue",
      "InstanceName",
    ],
    [
      "a short password",
      with_({ Password: "a1b2c3d" }),
      "InvalidParameterValue.PasswordRuleError",
      "Password",
    ],
    [
      "one kind of letters",
      with_({ Password: "abcdefgh" }),
      "InvalidParameterValue.PasswordRuleError",
      "Password",
    ],
    [
      "only special characters",
      with_({ Password: "!@#$%^&*" }),
      "InvalidParameterValue.PasswordRuleError",
      "Password",
    ],
    [
      "a slash in front",
      with_({ Password: "/abcDEF123" }),
      "InvalidParameterValue.PasswordRuleError",
      "Password",
    ],
    [
      "a quote in it",
      with_({ Password: "abc'DEF123" }),
      "InvalidParameterValue.PasswordRuleError",
      "Password",
    ],
    [
      "a node that is nothing",
      with_({ NodeSet: [{ NodeType: 7 }] }),
      "InvalidParameterValue",
      "NodeSet.0.NodeType",
    ],
  ])("%s", async (_name, call, code, mentioned) => {
    const response = await send(emulator.fetch, call);
    expect(response.code).toBe(code);
    expect(response.message).toContain(mentioned);
    const password = (call.body as { Password?: string } | undefined)?.Password;
    if (password !== undefined) expect(response.message).not.toContain(password);
  });

  it.each([
    ["30 as you go", { GoodsNum: 30 }],
    ["100 by the month for five years", { GoodsNum: 100, BillingMode: 1, Period: 60 }],
    ["letters and digits", { Password: "abcdefg1" }],
    ["a password of every kind", { Password: "aB3()`~!@#$%^&*-+=_|{}[]:;<>,." }],
    ["the lowest and the highest port", { VPort: 1024 }],
  ])("takes %s", async (_name, more) => {
    expect((await send(emulator.fetch, with_(more))).code).toBeUndefined();
  });

  it("reports an unknown parameter before a missing one before a wrong type before a broken rule", async () => {
    const body: Record<string, unknown> = { ...cloneRequest, Nope: 1, ZoneId: "x", VPort: 1 };
    delete body["BackupId"];
    const codes = [];
    codes.push((await send(emulator.fetch, { body })).code);
    delete body["Nope"];
    codes.push((await send(emulator.fetch, { body })).code);
    body["BackupId"] = "b";
    codes.push((await send(emulator.fetch, { body })).code);
    body["ZoneId"] = 1;
    codes.push((await send(emulator.fetch, { body })).code);
    expect(codes).toEqual([
      "UnknownParameter",
      "MissingParameter",
      "InvalidParameter",
      "InvalidParameterValue",
    ]);
  });

  it("rejects more than 10 MB without a socket too", async () => {
    const raw = JSON.stringify({ X: "x".repeat(10 * 1024 * 1024) });
    expect((await send(emulator.fetch, { raw })).code).toBe("RequestSizeLimitExceeded");
  });

  it("buys nothing if it rejects the request", async () => {
    const { fetch, instances } = createEmulator();
    await send(fetch, with_({ GoodsNum: 31 }));
    expect(instances()).toHaveLength(0);
  });
});

describe("the emulator's state", () => {
  it("has the clones, which can be cloned too", async () => {
    const { fetch, instances } = createEmulator({ instances: ["crs-exampl01"] });
    const { result } = await send(fetch, {
      body: { ...cloneRequest, GoodsNum: 2, Password: "abcd1234" },
    });
    const [first] = result["InstanceIds"] as string[];
    expect(instances()).toHaveLength(2);
    expect(JSON.stringify(instances())).not.toContain("abcd1234");
    expect(
      (await send(fetch, { body: { ...cloneRequest, InstanceId: first } })).code,
    ).toBeUndefined();
    expect(instances()[2]).toMatchObject({ SourceInstanceId: first });
    const { code } = await send(fetch, { body: { ...cloneRequest, InstanceId: "crs-nowhere1" } });
    expect(code).toBe("ResourceNotFound.InstanceNotExists");
  });

  it("gives the same responses to the same calls", async () => {
    const responses = await Promise.all(
      [1, 2].map(async () => (await send(createEmulator().fetch, {})).result),
    );
    expect(responses[0]).toEqual(responses[1]);
  });
});

describe("an action that is new in the document", () => {
  const document = structuredClone(openapi) as unknown as {
    paths: Record<string, unknown>;
    components: { schemas: Record<string, unknown> };
  };
  document.paths["/#DescribeThings"] = {
    post: {
      operationId: "DescribeThings",
      responses: { "200": { content: { "application/json": {} } } },
    },
  };
  document.components.schemas["DescribeThingsRequest"] = {
    type: "object",
    required: ["Limit"],
    properties: { Limit: { type: "integer", maximum: 10 } },
  };
  document.components.schemas["DescribeThingsResponse"] = {
    type: "object",
    required: ["Things", "RequestId"],
    properties: {
      Things: { type: "array", items: { $ref: "#/components/schemas/RedisNodeInfo" } },
      Total: { type: "integer", minimum: 3 },
      RequestId: { type: "string" },
    },
  };
  const emulator = createEmulator({ document });
  const call = (body: object) => send(emulator.fetch, { body, sign: { action: "DescribeThings" } });

  it("is checked against its schemas, and gets a response from them", async () => {
    const { result, code } = await call({ Limit: 1 });
    expect(code).toBeUndefined();
    expect(createSchemaCheck(document).named("DescribeThingsResponse", result)).toEqual([]);
    expect((result["Things"] as unknown[]).length).toBeGreaterThan(0);
    expect((await call({})).code).toBe("MissingParameter");
    expect((await call({ Limit: 11 })).code).toBe("InvalidParameterValue");
  });
});

describe("the emulator over a socket", () => {
  let emulator: EmulatorServer;
  let strict: EmulatorServer;
  beforeAll(async () => {
    emulator = await startEmulator();
    strict = await startEmulator({ strict: true });
  });
  afterAll(async () => {
    await emulator.close();
    await strict.close();
  });

  it.each([
    ["the host as it is sent", {}, undefined],
    ["the host without its port", { host: "127.0.0.1" }, "AuthFailure.SignatureFailure"],
    ["the first label as service", { service: "127" }, "AuthFailure.SignatureFailure"],
    ["both", { host: "127.0.0.1", service: "127" }, "AuthFailure.SignatureFailure"],
  ])("takes %s, as other SDKs sign it, unless it is strict", async (_name, how, strictCode) => {
    expect((await send(fetch, { url: `${emulator.url}/`, sign: how })).code).toBeUndefined();
    expect((await send(fetch, { url: `${strict.url}/`, sign: how })).code).toBe(strictCode);
  });

  it("rejects a body over 10 MB, and accepts one of 10 MB", async () => {
    const fill = (bytes: number) => JSON.stringify({ X: "x".repeat(bytes - '{"X":""}'.length) });
    const limit = 10 * 1024 * 1024;
    const url = `${emulator.url}/`;
    expect((await send(fetch, { url, raw: fill(limit + 1) })).code).toBe(
      "RequestSizeLimitExceeded",
    );
    expect((await send(fetch, { url, raw: fill(limit) })).code).toBe("UnknownParameter");
  });

  it("lists its instances", async () => {
    await send(fetch, { url: `${emulator.url}/` });
    const listed = (await (await fetch(`${emulator.url}/_emulator/instances`)).json()) as unknown[];
    expect(listed).toEqual(emulator.instances());
    expect(listed.length).toBeGreaterThan(0);
  });

  it("rejects if its port is in use", async () => {
    await expect(startEmulator({ port: emulator.port })).rejects.toThrow("EADDRINUSE");
  });
});
