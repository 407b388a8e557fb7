import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { ask, closeAll, explorer, ownHeaders, post } from "./explorer.js";

afterEach(closeAll);

const CALL = {
  target: "emulator",
  action: "DescribeInstances",
  region: "ap-singapore",
  request: {},
};

describe("who is let in", () => {
  it("is whoever has the token, of this host and this origin", async () => {
    const server = await explorer();
    const answer = await ask(server.port, { path: "/api/start", headers: ownHeaders(server) });
    expect(answer.status).toBe(200);
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/?token=${server.token}`);
    expect(Buffer.from(server.token, "base64url").byteLength).toBe(32);
    expect((await post(server, "/api/calls", CALL)).value).toMatchObject({
      outcome: { kind: "succeeded" },
    });
  });

  it.each([
    ["no token", { "x-explorer-token": undefined }, 401],
    ["an empty token", { "x-explorer-token": "" }, 401],
    ["another token", { "x-explorer-token": "A".repeat(43) }, 401],
    ["another host", { host: "redis.example.com" }, 403],
    ["a host that begins like ours", { host: "127.0.0.1.example.com" }, 403],
    ["our host with another port", { host: "127.0.0.1:1" }, 403],
    ["a name that leads here", { host: "evil.test:80", origin: "http://evil.test:80" }, 403],
    ["another origin", { origin: "https://example.com" }, 403],
    ["a page of another port", { origin: "http://127.0.0.1:1" }, 403],
    ["a page without an origin", { origin: "null" }, 403],
    ["no origin at all", { origin: undefined }, 403],
    ["another site, by the browser's word", { "sec-fetch-site": "cross-site" }, 403],
    ["another port, by the browser's word", { "sec-fetch-site": "same-site" }, 403],
  ])("is not who has %s", async (_who, headers, status) => {
    const server = await explorer();
    const answer = await ask(server.port, {
      method: "POST",
      path: "/api/calls",
      headers: { ...ownHeaders(server), ...headers },
      body: JSON.stringify(CALL),
    });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain(server.token);
    expect(answer.value).toEqual({ error: expect.any(String) });
  });

  it("is nobody with the token of another start, or with it in the address alone", async () => {
    const [one, other] = [await explorer(), await explorer()];
    const headers = { ...ownHeaders(one), "x-explorer-token": other.token };
    expect((await ask(one.port, { path: "/api/start", headers })).status).toBe(401);
    const inAddress = await ask(one.port, {
      path: `/api/start?token=${one.token}`,
      headers: { ...ownHeaders(one), "x-explorer-token": undefined },
    });
    expect(inAddress.status).toBe(401);
  });

  it("is asked for before anything is read, even for what is not there", async () => {
    const server = await explorer();
    for (const path of ["/api/start", "/api/nothing", "/api/calls"]) {
      expect((await ask(server.port, { path })).status).toBe(401);
    }
  });

  it("gets not even the page by a name that leads here", async () => {
    const { port } = await explorer();
    for (const host of [`evil.test:${port}`, `[::1]:${port}`, "localhost"]) {
      expect((await ask(port, { headers: { host } })).status).toBe(403);
    }
    expect((await ask(port, { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  it("cannot come from outside of this machine", async () => {
    const { port } = await explorer();
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of outside) {
      await expect(ask(port, { hostname: address })).rejects.toThrow(/ECONNREFUSED/);
    }
  });
});

describe("every answer", () => {
  it.each([
    ["the page", "/", 200],
    ["a file", "/assets/index.js", 200],
    ["what is not there", "/nothing", 404],
    ["a file that is none of the page's", "/assets/notes.txt", 404],
    ["a way out of the folder", "/../package.json", 404],
    ["the same, encoded", "/%2e%2e/package.json", 404],
    ["a refusal", "/api/start", 401],
  ])("to %s forbids all but our own files", async (_what, path, status) => {
    const { port } = await explorer();
    const answer = await ask(port, { path });
    expect(answer.status).toBe(status);
    const policy = String(answer.headers["content-security-policy"]).split("; ");
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|\*|http|data:|nonce/);
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("to a preflight from elsewhere is no", async () => {
    const server = await explorer();
    const answer = await ask(server.port, {
      method: "OPTIONS",
      path: "/api/calls",
      headers: {
        origin: "https://example.com",
        "access-control-request-method": "POST",
        "access-control-request-headers": "x-explorer-token",
      },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("names what is wrong with the request, and shows nothing of our insides", async () => {
    const server = await explorer();
    const own = { method: "POST", path: "/api/calls" };
    const headers = ownHeaders(server);
    const cases: [body: string, headers: Record<string, string>, status: number][] = [
      ["{", headers, 400],
      ["[]", headers, 400],
      [JSON.stringify({ ...CALL, request: [] }), headers, 400],
      [JSON.stringify({ ...CALL, target: "elsewhere" }), headers, 400],
      [JSON.stringify({ ...CALL, action: "toString" }), headers, 404],
      [JSON.stringify({ ...CALL, action: "__proto__" }), headers, 404],
      [JSON.stringify(CALL), { ...headers, "content-type": "text/plain" }, 415],
      [`{"a":"${"x".repeat(11 * 1024 * 1024)}"}`, headers, 413],
    ];
    for (const [body, given, status] of cases) {
      const answer = await ask(server.port, { ...own, headers: given, body });
      expect(answer.status).toBe(status);
      expect(answer.text).not.toMatch(/\.ts|node:|Error:/);
    }
    expect((await ask(server.port, { method: "PUT" })).status).toBe(405);
  });
});
