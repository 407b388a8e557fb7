import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createEmulator,
  startEmulator,
  type EmulatorServer,
} from "../../packages/emulator/src/index.js";
import { createSchemaCheck } from "../../packages/emulator/src/schema-check.js";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { cloneRequest } from "../fixtures/requests.js";
import { send, type Call } from "./signed-by-hand.js";

const GOODS = "LimitExceeded.InvalidParameterGoodsNumNotInRange";

describe("the emulator's check of a request", () => {
  const emulator = createEmulator();
  const with_ = (more: object) => ({ body: { ...cloneRequest, ...more } });

  it.each<[string, string, Call, string]>([
    ["UnsupportedProtocol", "GET", { method: "GET", raw: "" }, "POST"],
    [
      "UnsupportedProtocol",
      "a form",
      { sign: { contentType: "application/x-www-form-urlencoded" } },
      "application/json",
    ],
    ["InvalidAction", "an unknown action", { sign: { action: "Nothing" } }, "Nothing"],
    ["InvalidAction", "an inherited action", { sign: { action: "constructor" } }, "constructor"],
    ["NoSuchVersion", "an unknown version", { headers: { "X-TC-Version": "2000-01-01" } }, "2000"],
    ["MissingParameter", "no version", { headers: { "X-TC-Version": "" } }, "X-TC-Version"],
    ["MissingParameter", "no region", { headers: { "X-TC-Region": "" } }, "X-TC-Region"],
    ["InvalidParameter", "half a body", { raw: '{"InstanceId":' }, "JSON"],
    ["InvalidParameter", "bytes that are no text", { raw: new Uint8Array([0xff, 0xfe]) }, "JSON"],
    ["InvalidParameter", "a list", { raw: "[]" }, "object"],
    ["MissingParameter", "no backup", with_({ BackupId: undefined }), "BackupId"],
  ])("refuses with %s %s", async (code, _name, call, mentioned) => {
    const response = await send(emulator.fetch, call);
    expect(response.code).toBe(code);
    expect(response.message).toContain(mentioned);
  });

  const tag = { TagKey: "a", TagValue: "b", Tag: 1 };
  it.each<[string, string, object]>([
    ["MissingParameter", "SubnetId", { VpcId: "vpc-1" }],
    ["MissingParameter", "NodeSet.0.NodeType", { NodeSet: [{}] }],
    ["UnknownParameter", "InstanceIdd", { InstanceIdd: "x" }],
    ["UnknownParameter", "ResourceTags.0.Tag", { ResourceTags: [tag] }],
    ["InvalidParameter", "ZoneId", { ZoneId: "900001" }],
    ["InvalidParameter", "ZoneId", { ZoneId: 1.5 }],
    ["InvalidParameter", "ZoneId", { ZoneId: -1 }],
    ["InvalidParameter", "VPort", { VPort: null }],
    ["InvalidParameter", "SecurityGroupIdList", { SecurityGroupIdList: "sg-1" }],
    ["InvalidParameter", "SecurityGroupIdList.0", { SecurityGroupIdList: [1] }],
    ["InvalidParameterValue", "BillingMode", { BillingMode: 2 }],
    ["InvalidParameterValue", "VPort", { VPort: 1023 }],
    ["InvalidParameterValue", "VPort", { VPort: 65_536 }],
    ["InvalidParameterValue", "Period", { BillingMode: 1, Period: 13 }],
    ["InvalidParameterValue", "Period", { Period: 2 }],
    ["LimitExceeded.PeriodLessThanMinLimit", "Period", { Period: 0 }],
    [GOODS, "GoodsNum", { GoodsNum: 31 }],
    [GOODS, "GoodsNum", { GoodsNum: 101, BillingMode: 1 }],
    ["InvalidParameterValue", "InstanceName", { InstanceName: "x".repeat(61) }],
    ["InvalidParameterValue", "InstanceName", { InstanceName: "a b" }],
    ["InvalidParameterValue", "NodeSet.0.NodeType", { NodeSet: [{ NodeType: 7 }] }],
  ])("refuses with %s of %s: %j", async (code, mentioned, more) => {
    const response = await send(emulator.fetch, with_(more));
    expect(response.code).toBe(code);
    expect(response.message).toContain(mentioned);
  });

  it.each([
    ["a short one", "a1b2c3d"],
    ["one kind of letters", "abcdefgh"],
    ["only special characters", "!@#$%^&*"],
    ["a slash in front", "/abcDEF123"],
    ["a quote in it", "abc'DEF123"],
  ])("refuses a password without repeating it: %s", async (_name, Password) => {
    const response = await send(emulator.fetch, with_({ Password }));
    expect(response.code).toBe("InvalidParameterValue.PasswordRuleError");
    expect(response.message).toContain("Password");
    expect(response.message).not.toContain(Password);
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

  it.each([
    [
      "an unknown parameter",
      "UnknownParameter",
      { BackupId: undefined, ZoneId: "x", VPort: 1, Nope: 1 },
    ],
    ["then a missing one", "MissingParameter", { ZoneId: "x", VPort: 1, NodeSet: [{}] }],
    ["then a wrong type", "InvalidParameter", { GoodsNum: 31, ZoneId: "x" }],
    ["then a broken rule", "InvalidParameterValue", { VPort: 1 }],
  ])("reports %s first", async (_name, code, more) => {
    expect((await send(emulator.fetch, with_(more))).code).toBe(code);
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
