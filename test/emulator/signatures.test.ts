import { describe, expect, it } from "vitest";
import { createEmulator, EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { sign } from "../../runtime/signer/sign.js";
import { cloneRequest } from "../fixtures/requests.js";
import { send, type Call } from "./signed-by-hand.js";

describe("the emulator's signature check", () => {
  const emulator = createEmulator();
  const now = Math.floor(Date.now() / 1000);

  it.each<[string, Call]>([
    ["a correct request", {}],
    ["fewer signed headers", { sign: { signedHeaders: "content-type;host" } }],
    [
      "more signed headers",
      {
        sign: {
          signedHeaders: "content-type;host;x-tc-region",
          otherHeaders: { "x-tc-region": "ap-singapore" },
        },
      },
    ],
    ["four minutes early", { sign: { timestamp: now + 240 } }],
  ])("takes %s", async (_name, call) => {
    expect((await send(emulator.fetch, call)).code).toBeUndefined();
  });

  const key = (credentials: object) => ({
    sign: { credentials: { ...EMULATOR_CREDENTIALS, ...credentials } },
  });
  it.each<[string, string, Call]>([
    ["SignatureExpire", "six minutes early", { sign: { timestamp: now + 360 } }],
    ["SignatureExpire", "six minutes late", { sign: { timestamp: now - 360 } }],
    ["SecretIdNotFound", "an unknown secret ID", key({ secretId: "AKIDNOBODY" })],
    ["TokenFailure", "a token that is not known", key({ token: "t" })],
    ["SignatureFailure", "a wrong secret key", key({ secretKey: "wrong" })],
    ["SignatureFailure", "another body", { sign: { body: "{}" } }],
    ["SignatureFailure", "another service", { sign: { service: "cvm" } }],
    ["SignatureFailure", "another host", { sign: { host: "redis.example.com" } }],
    [
      "SignatureFailure",
      "another type",
      { headers: { "Content-Type": "application/json; charset=utf-8" } },
    ],
    ["SignatureFailure", "another action", { headers: { "X-TC-Action": "DescribeInstances" } }],
    ["InvalidAuthorization", "no authorization", { headers: { Authorization: "" } }],
    ["InvalidAuthorization", "another algorithm", { headers: { Authorization: "Basic x" } }],
  ])("refuses with %s %s", async (code, _name, call) => {
    expect((await send(emulator.fetch, call)).code).toBe(`AuthFailure.${code}`);
  });

  it("needs a timestamp", async () => {
    const { code } = await send(emulator.fetch, { headers: { "X-TC-Timestamp": "" } });
    expect(code).toBe("MissingParameter");
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
});
