import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyCache } from "../../runtime/signer/key-cache.js";
import { sign as signNode } from "../../runtime/signer/node.js";
import { sign as signWeb } from "../../runtime/signer/web.js";
import type { SignInput } from "../../runtime/signer/tc3.js";
import { vectors } from "../fixtures/vectors.js";

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

const input: SignInput = {
  method: "POST",
  host: "redis.intl.tencentcloudapi.com",
  path: "/",
  contentType: "application/json",
  body: "{}",
  service: "redis",
  action: "CloneInstances",
  timestamp: 1768341005,
  credentials: { secretId: "AKIDEXAMPLE", secretKey: "secretKeyOfTheTest" },
};

describe.each([
  ["node:crypto", signNode],
  ["Web Crypto", signWeb],
])("signing with %s", (_name, sign) => {
  it.each(vectors)("agrees with the vector: $name", async ({ input: vector, expected }) => {
    const signed = await sign(vector);
    expect(signed.canonicalRequest.split("\n").at(-1)).toBe(expected.bodySha256);
    expect(sha256(signed.canonicalRequest)).toBe(expected.canonicalRequestHash);
    expect(signed.stringToSign).toBe(expected.stringToSign);
    expect(signed.authorization).toBe(expected.authorization);
  });

  it.each(vectors)(
    "signs the same for the body as bytes: $name",
    async ({ input: vector, expected }) => {
      const body = new TextEncoder().encode(vector.body as string);
      expect(body.byteLength).toBe(expected.bodyBytes);
      expect((await sign({ ...vector, body })).authorization).toBe(expected.authorization);
    },
  );

  it("signs content-type, host and action where nothing else is asked for", async () => {
    const signed = await sign(input);
    expect(signed.authorization).toContain("SignedHeaders=content-type;host;x-tc-action,");
    const explicit = await sign({ ...input, signedHeaders: "content-type;host;x-tc-action" });
    expect(signed).toEqual(explicit);
  });

  it("gives the headers to send, with the token where there is one", async () => {
    const { headers, authorization } = await sign(input);
    expect(headers).toEqual({
      Authorization: authorization,
      "Content-Type": "application/json",
      "X-TC-Action": "CloneInstances",
      "X-TC-Timestamp": "1768341005",
    });
    const credentials = { ...input.credentials, token: "a-token" };
    const temporary = await sign({ ...input, credentials });
    expect(temporary.headers["X-TC-Token"]).toBe("a-token");
    expect(temporary.authorization).toBe(authorization);
  });

  it("signs further headers that are named, and refuses what it cannot", async () => {
    const otherHeaders = { "x-tc-version": "2018-04-12" };
    const signedHeaders = "content-type;host;x-tc-version";
    const { canonicalRequest } = await sign({ ...input, signedHeaders, otherHeaders });
    expect(canonicalRequest).toContain("\nx-tc-version:2018-04-12\n");
    for (const wrong of [
      signedHeaders,
      "host;content-type",
      "content-type;content-type;host",
      "content-type",
      "content-type;host;constructor",
      "",
    ]) {
      await expect(async () => await sign({ ...input, signedHeaders: wrong })).rejects.toThrow(
        TypeError,
      );
    }
  });

  it("keeps the query apart from the path", async () => {
    const { canonicalRequest } = await sign({ ...input, method: "GET", path: "/?Limit=1" });
    expect(canonicalRequest.split("\n").slice(0, 3)).toEqual(["GET", "/", "Limit=1"]);
  });

  it.each([
    { timestamp: 1768341005123 },
    { timestamp: 1.5 },
    { timestamp: Number.NaN },
    { timestamp: -1 },
    { host: "a\nb" },
    { contentType: "application/json\r\nX-Evil: 1" },
    { action: "Clone\u0000Instances" },
    { credentials: { secretId: "", secretKey: "k" } },
    { credentials: { secretId: "i", secretKey: "" } },
    { credentials: { secretId: "i\n", secretKey: "k" } },
    { credentials: { secretId: "i", secretKey: "k", token: "t\n" } },
  ])("refuses $timestamp$host$contentType$action$credentials", async (wrong) => {
    const attempt = (async () => await sign({ ...input, ...wrong }))();
    await expect(attempt).rejects.toThrow(TypeError);
    await attempt.catch((error: Error) =>
      expect(error.message).not.toContain("secretKeyOfTheTest"),
    );
  });

  it("follows a rotated secret, another day and another service", async () => {
    const signatures = new Set<string>();
    for (const secretKey of ["one", "two"]) {
      for (const timestamp of [0, 86_400]) {
        for (const service of ["redis", "cvm"]) {
          const credentials = { secretId: "AKIDEXAMPLE", secretKey };
          for (const _again of [1, 2]) {
            signatures.add(
              (await sign({ ...input, service, timestamp, credentials })).authorization,
            );
          }
        }
      }
    }
    expect(signatures.size).toBe(8);
  });
});

describe("both ways of signing", () => {
  it("agree on any input, and any change of the body shows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary", minLength: 1 }),
        fc.string({ minLength: 1 }).filter((text) => !/[^\u0020-\u007e]/.test(text)),
        fc.integer({ min: 0, max: 99_999_999_999 }),
        async (body, extra, secretKey, timestamp) => {
          const given = { ...input, body, timestamp, credentials: { secretId: "i", secretKey } };
          const signed = await signNode(given);
          expect(await signWeb(given)).toEqual(signed);
          const changed = await signNode({ ...given, body: body + extra });
          expect(changed.authorization).not.toBe(signed.authorization);
        },
      ),
    );
  });
});

describe("keys of many accounts", () => {
  it("are derived again only where 32 others have been used since", () => {
    const derived: string[] = [];
    const keys = new KeyCache((secretKey) => derived.push(secretKey));
    const use = (secretKey: string) =>
      keys.get({ ...input, credentials: { secretId: "id", secretKey } });
    use("mine");
    for (let other = 0; other < 40; other += 1) {
      use(`other ${other}`);
      use("mine");
    }
    expect(derived.filter((key) => key === "mine")).toEqual(["mine"]);
    use("other 0");
    expect(derived.filter((key) => key === "other 0")).toHaveLength(2);
  });
});
