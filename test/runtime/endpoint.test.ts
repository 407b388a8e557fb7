import { describe, expect, it } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { assertOnSite, assertRegion, baseUrlOf, isLoopback } from "../../runtime/endpoint.js";

describe("baseUrlOf", () => {
  it("knows the sites, and they are the document's servers", () => {
    const servers = openapi.servers.map(({ url }) => url);
    expect(servers).toContain(baseUrlOf("redis"));
    expect(baseUrlOf("redis")).toBe(baseUrlOf("redis", "international"));
    expect(servers).toContain(baseUrlOf("redis", "mainland"));
  });

  it("takes an origin over TLS, or on loopback", () => {
    expect(baseUrlOf("redis", "https://redis.ap-singapore.tencentcloudapi.com/")).toBe(
      "https://redis.ap-singapore.tencentcloudapi.com",
    );
    expect(baseUrlOf("redis", "http://127.0.0.1:8790")).toBe("http://127.0.0.1:8790");
    expect(baseUrlOf("redis", "http://[::1]:8790")).toBe("http://[::1]:8790");
    expect(baseUrlOf("redis", "http://localhost:8790/")).toBe("http://localhost:8790");
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
    "",
  ])("refuses %s", (endpoint) => {
    expect(() => baseUrlOf("redis", endpoint)).toThrow(TypeError);
  });
});

describe("assertOnSite", () => {
  it("refuses an action that the site does not have, before anything is sent", () => {
    expect(() => assertOnSite("A", "mainland", "international")).toThrow(
      'A is available on the mainland site only. Create the client with endpoint: "mainland"',
    );
    expect(() => assertOnSite("A", "mainland", "mainland")).not.toThrow();
    expect(() => assertOnSite("A", undefined, "international")).not.toThrow();
    // An address may be of either site.
    expect(() => assertOnSite("A", "mainland", "https://redis.example.com")).not.toThrow();
  });
});

describe("assertRegion", () => {
  it("takes a region's name and nothing that could lead elsewhere", () => {
    expect(() => assertRegion("ap-shanghai-fsi")).not.toThrow();
    for (const wrong of ["", "AP-1", "a.b", "a/b", "evil.com#", "a\nb", "a b", "@host"]) {
      expect(() => assertRegion(wrong)).toThrow(TypeError);
    }
  });
});

describe("isLoopback", () => {
  it("is about this machine only", () => {
    expect(["127.0.0.1", "127.1.2.3", "localhost", "[::1]"].every(isLoopback)).toBe(true);
    expect(["10.0.0.1", "0.0.0.0", "127.0.0.1.example", "::1.example"].some(isLoopback)).toBe(
      false,
    );
  });
});
