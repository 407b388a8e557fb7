import { describe, expect, it } from "vitest";
import { fromInstanceRole } from "../../runtime/credentials/index.js";
import { serve, served } from "../fixtures/http.js";
import { CANARY, failureOf } from "./canary.js";
import { roleAnswer, startMetadata, type Answer } from "./fake-metadata.js";

/** Far more than the fake needs, on a busy machine too. */
const timeoutMs = 10_000;

describe("fromInstanceRole", () => {
  it("asks for the role and then for its credentials, once for 100 callers", async () => {
    const { url: metadataUrl, asked } = await startMetadata({});
    const provide = fromInstanceRole({ metadataUrl, timeoutMs });
    const results = await Promise.all(Array.from({ length: 100 }, () => provide()));
    expect(new Set(results).size).toBe(1);
    expect(results[0]).toEqual({
      secretId: "role-id-1",
      secretKey: `${CANARY}-role-key-1`,
      token: `${CANARY}-role-token-1`,
    });
    expect(await provide()).toBe(results[0]);
    expect(asked).toEqual(["/roles/", "/roles/web-role"]);
  });

  it("fetches others after a refusal", async () => {
    const { url: metadataUrl, asked } = await startMetadata({});
    const provide = fromInstanceRole({ metadataUrl: metadataUrl.slice(0, -1), timeoutMs });
    const refused = await provide();
    expect(await provide({ refused })).toMatchObject({ secretId: "role-id-2" });
    expect(await provide({ refused })).toMatchObject({ secretId: "role-id-2" });
    expect(asked).toHaveLength(4);
  });

  it("asks for the named role alone", async () => {
    const { url: metadataUrl, asked } = await startMetadata({});
    await fromInstanceRole({ metadataUrl, timeoutMs, role: "a@b" })();
    expect(asked).toEqual(["/roles/a%40b"]);
    expect(() => fromInstanceRole({ role: "qcs::cam::uin/1:roleName/x" })).toThrow(/^role: /);
    expect(() => fromInstanceRole({ role: "../../user-data" })).toThrow(TypeError);
  });

  it("asks the metadata service by default", async () => {
    const asked: string[] = [];
    const provide = fromInstanceRole({
      fetch: async (url) => {
        asked.push(url);
        return new Response(asked.length === 1 ? "web-role\n" : roleAnswer(1).body);
      },
    });
    await provide();
    const folder = "http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";
    expect(asked).toEqual([folder, `${folder}web-role`]);
  });

  it.each<[string, Answer, RegExp]>([
    ["no role", { status: 404, body: "not found" }, /no role is bound/],
    ["an empty list", { body: "\n" }, /no role is bound/],
    ["a page", { body: `<html> ${CANARY}` }, /did not respond with the name of a role/],
    ["an error", { status: 403, body: CANARY }, /responded with HTTP 403/],
    ["a redirect", { status: 302, body: CANARY }, /redirect, which is not followed/],
  ])("does not apply with %s", async (_name, list, message) => {
    const { url: metadataUrl, asked } = await startMetadata({ list: () => list });
    const error = await failureOf(fromInstanceRole({ metadataUrl, timeoutMs }));
    expect(error.message).toMatch(message);
    expect(error.applies).toBe(false);
    expect(asked).toEqual(["/roles/"]);
  });

  it("does not apply where nobody listens, or nobody answers", async () => {
    const { url, close } = await serve(() => {});
    const silent = await failureOf(fromInstanceRole({ metadataUrl: `${url}/`, timeoutMs: 50 }));
    expect(silent.message).toBe("instance role: no response within 50 ms");
    expect(silent.applies).toBe(false);
    await close();
    const deaf = await failureOf(fromInstanceRole({ metadataUrl: `${url}/`, timeoutMs }));
    expect(deaf.message).toMatch(/cannot be reached: .*ECONNREFUSED/);
    expect(deaf.applies).toBe(false);
  });

  it("gives up on a body that does not end", async () => {
    const url = await served((_request, response) => void response.write("web-"));
    const error = await failureOf(fromInstanceRole({ metadataUrl: `${url}/`, timeoutMs: 50 }));
    expect(error.message).toBe("instance role: no response within 50 ms");
  });

  it.each<[string, Answer, RegExp]>([
    ["an error", { status: 403, body: CANARY }, /for role "web-role" with HTTP 403/],
    ["no JSON", { body: `{"TmpSecretKey":"${CANARY}` }, /something other than JSON/],
    ["a refusal", roleAnswer(1, { Code: "Failed" }), /code Failed/],
    ["no code", roleAnswer(1, { Code: `${CANARY} x` }), /code none/],
    ["no key", roleAnswer(1, { TmpSecretKey: "" }), /TmpSecretKey is missing/],
    ["no token", roleAnswer(1, { Token: null }), /no temporary credentials/],
    ["no time", roleAnswer(1, { ExpiredTime: "soon" }), /ExpiredTime is not a number/],
    ["old ones", roleAnswer(1, { ExpiredTime: 1_600_000_000 }), /already expired, at 2020-09-13/],
    ["odd ones", roleAnswer(1, { ExpiredTime: -1e20 }), /already expired, at a time that is no/],
  ])("fails with %s, after one try", async (_name, role, message) => {
    const { url: metadataUrl, asked } = await startMetadata({ role: () => role });
    const error = await failureOf(fromInstanceRole({ metadataUrl, timeoutMs }));
    expect(error.message).toMatch(message);
    expect(error.applies).toBe(true);
    expect(asked).toHaveLength(2);
  });

  it("takes an address only", () => {
    for (const metadataUrl of ["roles", "file:///roles", "http://a:b@c/", "http://c/?x", ""]) {
      expect(() => fromInstanceRole({ metadataUrl })).toThrow(/^metadataUrl: /);
    }
  });
});
