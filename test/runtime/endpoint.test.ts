import { describe, expect, it } from "vitest";
import { createRedisClient, type ClientOptions } from "../../generated/index.js";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { isLoopback } from "../../runtime/endpoint.js";
import { accepted, scripted } from "../fixtures/scripted.js";

/** Where a client with this endpoint sends to. */
async function addressOf(endpoint: ClientOptions["endpoint"]): Promise<string> {
  const urls: string[] = [];
  const { redis } = scripted([], {
    endpoint,
    fetch: async (url) => {
      urls.push(url);
      return accepted();
    },
  });
  await redis.DescribeInstances();
  return urls.join();
}

describe("an endpoint", () => {
  it("is a site, and the sites are the document's servers", async () => {
    const servers = openapi.servers.map(({ url }) => `${url.replace(/\/$/, "")}/`);
    const international = await addressOf(undefined);
    expect(servers).toContain(international);
    expect(await addressOf("international")).toBe(international);
    const mainland = await addressOf("mainland");
    expect(servers).toContain(mainland);
    expect(mainland).not.toBe(international);
  });

  it.each([
    "https://redis.ap-singapore.tencentcloudapi.com/",
    "http://127.0.0.1:8790",
    "http://[::1]:8790",
    "http://localhost:8790/",
  ])("is an origin over TLS or on loopback: %s", async (endpoint) => {
    expect(await addressOf(endpoint)).toBe(`${endpoint.replace(/\/$/, "")}/`);
  });

  it.each([
    "http://redis.intl.tencentcloudapi.com",
    "http://127.0.0.1.example.com",
    "http://127.evil.example",
    "http://localhost.example",
    "ftp://127.0.0.1",
    "file:///etc/passwd",
    "https://host/path",
    "https://user:secret@host",
    "https://host?x=1",
    "https://host#x",
    "constructor",
    "nowhere",
    "",
  ])("is nothing else: %j", (endpoint) => {
    expect(() => scripted([], { endpoint })).toThrow(TypeError);
  });
});

describe("a region", () => {
  it("is a name", () => {
    expect(() => scripted([], { region: "ap-shanghai-fsi" })).not.toThrow();
  });

  it.each(["", "AP-1", "a.b", "a/b", "evil.com#", "a\nb", "a b", "@host"])(
    "is nothing that could lead elsewhere: %j",
    (region) => {
      const credentials = { secretId: "AKIDexample", secretKey: "key" };
      expect(() => createRedisClient({ region, credentials })).toThrow(TypeError);
    },
  );
});

describe("loopback", () => {
  it("is this machine only", () => {
    expect(["127.0.0.1", "127.1.2.3", "localhost", "[::1]"].every(isLoopback)).toBe(true);
    expect(["10.0.0.1", "0.0.0.0", "127.0.0.1.example", "::1.example"].some(isLoopback)).toBe(
      false,
    );
  });
});
