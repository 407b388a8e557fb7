import createClient from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  EMULATOR_CREDENTIALS,
  startEmulator,
  type EmulatorServer,
} from "../../packages/emulator/src/index.js";
import type { paths } from "../../generated/schema.js";
import { tc3 } from "../../generated/signer.js";
import { served } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";

const body = {
  ...cloneRequest,
  SecurityGroupIdList: ["sg-1"],
  NodeSet: [],
  ResourceTags: [],
  AlarmPolicyList: [],
};
const options = { credentials: EMULATOR_CREDENTIALS, region: "ap-singapore" };

describe("tc3 in a plain openapi-fetch client", () => {
  let emulator: EmulatorServer;
  beforeAll(async () => {
    emulator = await startEmulator({ strict: true });
  });
  afterAll(() => emulator.close());

  it("signs calls that the service takes", async () => {
    const client = createClient<paths>({ baseUrl: emulator.url });
    client.use(tc3(options));
    const { data } = await client.POST("/#CloneInstances", { body });
    expect(data).toMatchObject({ Response: { InstanceIds: [expect.any(String)] } });
  });

  it("signs the content type that is sent, and the body to the byte", async () => {
    const client = createClient<paths>({
      baseUrl: emulator.url,
      headers: { "Content-Type": "application/json; charset=utf-8" },
      bodySerializer: (value) => JSON.stringify(value, undefined, 1),
    });
    client.use(tc3(options));
    const { data } = await client.POST("/#CloneInstances", {
      body: { ...body, ResourceTags: [{ TagKey: "键", TagValue: "🧧" }] },
    });
    expect(data).toMatchObject({ Response: { InstanceIds: [expect.any(String)] } });
  });

  it.each([301, 302, 307, 308])("follows no redirect with an order: %s", async (status) => {
    const stolen: string[] = [];
    const other = await served((incoming, outgoing) => {
      stolen.push(JSON.stringify(incoming.headers));
      outgoing.end("{}");
    });
    const gateway = await served((_incoming, outgoing) => {
      outgoing.writeHead(status, { Location: other.replace("127.0.0.1", "localhost") }).end();
    });
    const client = createClient<paths>({ baseUrl: gateway });
    client.use(tc3({ ...options, credentials: { ...EMULATOR_CREDENTIALS, token: "canaryToken" } }));
    const { response, data } = await client.POST("/#CloneInstances", { body });
    expect([response.status, data, stolen]).toEqual([status, undefined, []]);
  });

  it.each([{ body }, { body: {} as never }, {} as never])(
    "keeps the class of a request",
    async (given) => {
      class OwnRequest extends Request {}
      const client = createClient<paths>({ baseUrl: emulator.url, Request: OwnRequest });
      client.use(tc3(options));
      const { data } = await client.POST("/#CloneInstances", given);
      expect(data).toHaveProperty("Response.RequestId");
    },
  );

  it("takes the time and the headers to sign from its options", async () => {
    const client = createClient<paths>({ baseUrl: emulator.url });
    client.use(tc3({ ...options, now: () => Date.now() - 600_000 }));
    const { data } = await client.POST("/#CloneInstances", { body });
    expect(data).toMatchObject({ Response: { Error: { Code: "AuthFailure.SignatureExpire" } } });
  });
});

describe("tc3 and other services", () => {
  interface Other {
    "/#DescribeZones": {
      post: { responses: { 200: { content: { "application/json": unknown } } } };
    };
    "/": { post: { responses: { 200: { content: { "application/json": unknown } } } } };
  }
  const seen: { headers: Headers; body: string }[] = [];
  const fetch = async (request: Request) => {
    seen.push({ headers: request.headers, body: await request.text() });
    return new Response("{}");
  };

  function client(baseUrl: string, more: Partial<Parameters<typeof tc3>[0]> = {}) {
    const made = createClient<Other>({ baseUrl, fetch });
    made.use(tc3({ ...options, ...more }));
    return made;
  }

  it("takes the service from the host, and the version from the options", async () => {
    await client("https://cvm.ap-guangzhou.tencentcloudapi.com", { version: "2017-03-12" }).POST(
      "/#DescribeZones",
    );
    const { headers, body: sent } = seen.at(-1)!;
    expect(headers.get("Authorization")).toMatch(/Credential=[^/]+\/[\d-]+\/cvm\/tc3_request/);
    expect(headers.get("X-TC-Version")).toBe("2017-03-12");
    expect(headers.get("X-TC-Action")).toBe("DescribeZones");
    // A call without parameters still carries a JSON object.
    expect(sent).toBe("{}");
  });

  it("asks for the version where it cannot know it", async () => {
    await expect(client("https://cvm.tencentcloudapi.com").POST("/#DescribeZones")).rejects.toThrow(
      /version: .* cvm/,
    );
  });

  it("takes the action from the request's own header, and needs one", async () => {
    const redis = client("https://redis.tencentcloudapi.com");
    await redis.POST("/", { headers: { "X-TC-Action": "DescribeInstances" } });
    expect(seen.at(-1)?.headers.get("X-TC-Action")).toBe("DescribeInstances");
    await expect(redis.POST("/")).rejects.toThrow(/no action/);
  });

  it("signs nothing that would travel in clear text", async () => {
    const before = seen.length;
    await expect(
      client("http://redis.tencentcloudapi.com").POST("/#DescribeZones"),
    ).rejects.toThrow(/must be https/);
    expect(seen).toHaveLength(before);
  });
});
