import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { createRedisClient, type ClientOptions } from "../../generated/index.js";
import { serve } from "../fixtures/http.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

let received: IncomingHttpHeaders[];
let server: Awaited<ReturnType<typeof serve>>;
beforeEach(async () => {
  received = [];
  server = await serve((request, response) => {
    received.push(request.resume().headers);
    const Response = { TotalCount: 0, InstanceSet: [], RequestId: `r-${received.length}` };
    response.end(JSON.stringify({ Response }));
  });
});
afterEach(() => server.close());

function clientOf(options: Partial<ClientOptions>) {
  return createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    limiter: false,
    endpoint: server.url,
    ...options,
  });
}

const SIGNED = "SignedHeaders=content-type;host;x-tc-action,";

describe("the header User-Agent", () => {
  it.each<[string, Partial<ClientOptions>, string | undefined]>([
    ["names the package and its version", {}, `tencentcloud-redis/${version}`],
    [
      "has the program in front of them",
      { userAgent: "shop/2.1 (staging)" },
      `shop/2.1 (staging) tencentcloud-redis/${version}`,
    ],
    ["is left out", { userAgent: false }, undefined],
  ])("%s", async (_does, options, expected) => {
    const redis = clientOf(options);
    await redis.DescribeInstances();
    await redis.api.POST("/#DescribeInstances", { body: {} });
    await redis.withOptions({ region: "ap-tokyo" }).DescribeInstances();
    const values = received.map((headers) => headers["user-agent"]);
    expect(values).toEqual([expected, expected, expected]);
  });

  it("is sent by fetch too, and is not signed", async () => {
    await clientOf({ fetch }).DescribeInstances();
    expect(received[0]?.["user-agent"]).toBe(`tencentcloud-redis/${version}`);
    expect(received[0]?.authorization).toContain(SIGNED);
  });

  it("is not set where a page may not set it", async () => {
    expect((await import("../../runtime/on-web.js")).userAgent).toBeUndefined();
  });
});

describe("the header X-TC-RequestClient", () => {
  it("is sent where the program has a name, and is not signed", async () => {
    await clientOf({ requestClient: "shop" }).DescribeInstances();
    await clientOf({}).DescribeInstances();
    expect(received.map((headers) => headers["x-tc-requestclient"])).toEqual(["shop", undefined]);
    expect(received[0]?.authorization).toContain(SIGNED);
  });
});

describe("the option language", () => {
  it("is asked of the service, by `api` too", async () => {
    const redis = clientOf({ language: "en-US" });
    await redis.DescribeInstances();
    await redis.api.POST("/#DescribeInstances", { body: {} });
    await clientOf({}).DescribeInstances();
    expect(received.map((headers) => headers["x-tc-language"])).toEqual([
      "en-US",
      "en-US",
      undefined,
    ]);
  });
});

it.each([
  [
    { userAgent: "shop\r\nX-TC-Action: CloneInstances" },
    "userAgent must be one line of ASCII text",
  ],
  [{ userAgent: true }, "userAgent must be one line of ASCII text"],
  [{ requestClient: "店" }, "requestClient must be one line of ASCII text"],
  [{ requestClient: 7 }, "requestClient must be one line of ASCII text"],
])("%j is refused where the client is created", (options, message) => {
  expect(() => clientOf(options as {})).toThrow(new TypeError(message));
});
