import { afterEach, describe, expect, it, vi } from "vitest";
import { EMULATOR_CREDENTIALS, startEmulator } from "../../packages/emulator/src/index.js";
import type { CallReport } from "../../packages/explorer/src/protocol.js";
import { defaultChain } from "../../runtime/credentials/index.js";
import { served } from "../fixtures/http.js";
import {
  ask,
  call,
  closeAll,
  confirm,
  explorer,
  LIST,
  ORDER,
  ownHeaders,
  PASSWORD,
  post,
} from "./explorer.js";

const KEY = "secretKeyOfTheRealAccount";
const TOKEN = "TokenOfTheRealAccount";

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeAll();
});

describe("the real service", () => {
  it("is not called without the switch", async () => {
    const server = await explorer();
    const start = await ask(server.port, { path: "/api/start", headers: ownHeaders(server) });
    expect(start.value["targets"]).toMatchObject([{ name: "emulator" }]);
    for (const path of ["/api/calls", "/api/confirmations"]) {
      const answer = await post(server, path, { ...LIST, target: "real" });
      expect(answer.status).toBe(403);
      expect(answer.value["error"]).toContain("--real");
    }
  });

  it("is called with the credentials of the chain, none of which gets out", async () => {
    const credentials = { secretId: "AKIDREAL", secretKey: KEY, token: TOKEN };
    const service = await startEmulator({ credentials });
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", credentials.secretId);
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", KEY);
    vi.stubEnv("TENCENTCLOUD_SESSION_TOKEN", TOKEN);
    vi.stubEnv("TENCENTCLOUD_TOKEN", TOKEN);
    const server = await explorer({ real: { credentials: defaultChain(), endpoint: service.url } });
    const start = await ask(server.port, { path: "/api/start", headers: ownHeaders(server) });
    expect(start.value["targets"]).toMatchObject([
      { name: "emulator" },
      { name: "real", endpoint: service.url },
    ]);
    const order = { ...ORDER, target: "real" };
    const asked = await post(server, "/api/confirmations", order);
    const bought = await post(server, "/api/calls", {
      ...order,
      confirmation: asked.value["id"],
    });
    await service.close();
    expect(bought.value).toMatchObject({ outcome: { kind: "succeeded" } });
    const gone = await post(server, "/api/calls", { ...LIST, target: "real" });
    expect(gone.value).toMatchObject({ outcome: { kind: "noResponse" } });
    const all = [start, asked, bought, gone].map(({ text }) => text).join("\n");
    expect(all).toContain("AKIDREAL");
    for (const secret of [KEY, TOKEN, TOKEN.toLowerCase(), EMULATOR_CREDENTIALS.secretKey]) {
      expect(all).not.toContain(secret);
    }
    expect([asked, bought, gone].map(({ text }) => text).join("\n")).not.toContain(PASSWORD);
    const { attempts } = bought.value as unknown as CallReport;
    expect(attempts[0]?.sent.headers["x-tc-token"]).toBe("***");
    expect(JSON.parse(attempts[0]?.sent.body ?? "")).toMatchObject({ Password: "***" });
  });

  it("may echo what it will: keys and passwords are masked wherever they turn up", async () => {
    const endpoint = await served((_incoming, outgoing) => {
      const Echo = `${KEY} ${PASSWORD} ${encodeURIComponent(PASSWORD)}`;
      outgoing.setHeader("X-Echo", KEY);
      outgoing.end(JSON.stringify({ Response: { Echo, RequestId: "1" } }));
    });
    vi.stubEnv("TENCENTCLOUD_SECRET_ID", "AKIDREAL");
    vi.stubEnv("TENCENTCLOUD_SECRET_KEY", KEY);
    const server = await explorer({ real: { credentials: defaultChain(), endpoint } });
    const request = { InstanceId: "crs-1", Password: PASSWORD, OldPassword: "abc" };
    const modify = { ...LIST, target: "real", action: "ModifyInstancePassword", request };
    const { id } = await confirm(server, modify);
    const { text, value } = await post(server, "/api/calls", { ...modify, confirmation: id });
    expect(value).toMatchObject({
      outcome: { kind: "succeeded", result: { Echo: "*** *** ***" } },
    });
    expect(text).not.toContain(KEY);
    expect(text).not.toContain(PASSWORD);
    const { attempts } = value as unknown as CallReport;
    expect(attempts[0]?.received?.headers["x-echo"]).toBe("***");
    // Too short to be looked for, and hidden all the same.
    expect(JSON.parse(attempts[0]?.sent.body ?? "")).toMatchObject({ OldPassword: "***" });
  });

  it("needs credentials that there are, and says so where there are none", async () => {
    for (const name of ["SECRET_ID", "SECRET_KEY"]) vi.stubEnv(`TENCENTCLOUD_${name}`, "");
    vi.stubEnv("HOME", "/nonexistent");
    const server = await explorer({
      real: { credentials: defaultChain(), endpoint: "http://127.0.0.1:9", timeoutMs: 5000 },
    });
    const report = await call(server, { ...LIST, target: "real" });
    expect(report.outcome.kind).toBe("notSent");
    expect(report.attempts).toEqual([]);
  });

  it("is not made ready with an address that cannot be one", async () => {
    const real = { credentials: defaultChain(), endpoint: "http://example.com" };
    await expect(explorer({ real })).rejects.toThrow(/^endpoint: /);
  });
});
