import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import {
  fromAssumeRole,
  fromWebIdentity,
  type AssumeRoleOptions,
  type CredentialRequest,
} from "../../runtime/credentials/index.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { serve } from "../fixtures/http.js";
import { CANARY, failureOf } from "./canary.js";
import { granted, refusal, startSts, type Reply } from "./fake-sts.js";

const account = { secretId: "account-id", secretKey: `${CANARY}-account-key` };
const temporary = { ...account, secretId: "temporary-id", token: `${CANARY}-account-token` };
const roleArn = "qcs::cam::uin/100000001:roleName/reader";

const sts = (reply?: (n: number) => Reply | null) => startSts([account, temporary], reply);

const first = {
  secretId: "tmp-id-1",
  secretKey: `${CANARY}-tmp-key-1`,
  token: `${CANARY}-tmp-token-1`,
};

describe("fromAssumeRole", () => {
  const assume = (endpoint: string, more: Partial<AssumeRoleOptions> = {}) =>
    fromAssumeRole({ source: account, roleArn, endpoint, ...more });

  it("signs, once for 100 callers", async () => {
    const { url, requests } = await sts();
    const provide = assume(url);
    const results = await Promise.all(Array.from({ length: 100 }, () => provide()));
    expect(new Set(results).size).toBe(1);
    expect(results[0]).toEqual(first);
    expect(requests).toMatchObject([
      {
        action: "AssumeRole",
        region: "ap-guangzhou",
        body: { RoleArn: roleArn, RoleSessionName: "tencentcloud-redis", DurationSeconds: 7200 },
      },
    ]);
    expect(Object.keys(requests[0]?.body ?? {})).toHaveLength(3);
  });

  it("passes everything on, and signs with the source's token", async () => {
    const { url, requests } = await sts();
    const policy = '{"version":"2.0"}';
    const provide = assume(url, {
      source: async () => temporary,
      roleSessionName: "a@b",
      durationSeconds: 900,
      policy,
      externalId: "external",
      region: "ap-singapore",
    });
    expect(await provide()).toEqual(first);
    expect(requests).toMatchObject([
      {
        region: "ap-singapore",
        body: {
          RoleSessionName: "a@b",
          DurationSeconds: 900,
          Policy: encodeURIComponent(policy),
          ExternalId: "external",
        },
      },
    ]);
  });

  it("is refused with another key: the fake does check", async () => {
    const { url } = await sts();
    const error = await failureOf(assume(url, { source: { ...account, secretKey: CANARY } }));
    expect(error.code).toBe("AuthFailure.SignatureFailure");
  });

  it("turns a refusal into an error with code, message and request, and masks what it echoes", async () => {
    const message = `no such role, ${temporary.token} ${account.secretKey}`;
    const { url, requests } = await sts(() => refusal("InvalidParameter.RoleNotExist", message));
    const provide = assume(url, { source: temporary });
    const error = await failureOf(provide);
    expect(error).toMatchObject({
      message:
        "assume role: STS refused AssumeRole with InvalidParameter.RoleNotExist: no such role, *** *** (RequestId request-1)",
      provider: "assume role",
      code: "InvalidParameter.RoleNotExist",
      requestId: "request-1",
      applies: true,
    });
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Reply, RegExp]>([
    ["a page", { status: 403, raw: `<html>${CANARY}` }, /HTTP 403 with an HTML page/],
    ["half an answer", { raw: `{"Response":{"Credentials":{"Tmp":"${CANARY}` }, /broken JSON/],
    ["nothing", { raw: "" }, /an empty body/],
    ["a redirect", { status: 307, raw: CANARY }, /redirect, which is not followed/],
    ["a large body", { raw: CANARY.repeat(20_000) }, /body that is too large/],
    ["no credentials", { ExpiredTime: 1 }, /no temporary credentials/],
    ["text", { Credentials: CANARY, ExpiredTime: 1 }, /no temporary credentials/],
    ["old ones", granted(1, -1), /already expired/],
  ])("fails with %s, after one request", async (_name, reply, message) => {
    const { url, requests } = await sts(() => reply);
    const error = await failureOf(assume(url));
    expect(error.message).toMatch(message);
    expect(requests).toHaveLength(1);
  });

  it("fails in time where nobody answers", async () => {
    const { url, close } = await serve(() => {});
    const silent = await failureOf(assume(url, { timeoutMs: 50 }));
    expect(silent.message).toBe("assume role: no response within 50 ms");
    expect(silent.applies).toBe(true);
    await close();
    expect((await failureOf(assume(url))).message).toMatch(/cannot be reached: .*ECONNREFUSED/);
  });

  it("masks secrets in what fetch throws", async () => {
    const fetch = () => Promise.reject(new Error("bad", { cause: new Error(temporary.token) }));
    const provide = assume("mainland", { source: temporary, fetch });
    expect((await failureOf(provide)).message).toContain("sts.tencentcloudapi.com cannot be");
  });

  it("asks the source again, once, where its token was refused", async () => {
    const asked: (CredentialRequest | undefined)[] = [];
    const stale = { ...temporary, token: `${CANARY}-stale` };
    const { url, requests } = await sts();
    const provide = assume(url, {
      source: (request) => {
        asked.push(request);
        return request?.refused === undefined ? stale : temporary;
      },
    });
    expect(await provide()).toMatchObject({ secretId: "tmp-id-2" });
    expect(asked.map((request) => request?.refused)).toEqual([undefined, stale]);
    expect(requests).toHaveLength(2);

    const stubborn = await failureOf(assume(url, { source: () => stale }));
    expect(stubborn.code).toBe("AuthFailure.TokenFailure");
    expect(requests).toHaveLength(3);
  });

  it("assumes the role again where its credentials were refused", async () => {
    const { url, requests } = await sts();
    const provide = assume(url);
    const refused = await provide();
    expect(await provide({ refused })).toMatchObject({ secretId: "tmp-id-2" });
    expect(requests).toHaveLength(2);
  });

  it("refuses options that cannot be used at once", () => {
    expect(() => assume("http://sts.example.com")).toThrow(/^endpoint: /);
    expect(() => assume("mainland", { roleArn: "" })).toThrow(/^roleArn: /);
    expect(() => assume("mainland", { roleSessionName: "a b" })).toThrow(/^roleSessionName: /);
    expect(() => assume("mainland", { durationSeconds: 43_201 })).toThrow(/^durationSeconds: /);
    expect(() => assume("mainland", { region: "a.b" })).toThrow(/^region: /);
    expect(() => assume("mainland", { policy: "%7B%7D" })).toThrow(/^policy: /);
    expect(() => assume("mainland", { timeoutMs: -1 })).toThrow(/^timeoutMs: /);
  });
});

describe("fromWebIdentity", () => {
  let folder: string;
  let env: Record<string, string>;
  beforeEach(async () => {
    folder = temporaryFolder();
    env = {
      TKE_REGION: "ap-singapore",
      TKE_PROVIDER_ID: "oidc",
      TKE_WEB_IDENTITY_TOKEN_FILE: join(folder, "token"),
      TKE_ROLE_ARN: roleArn,
    };
    await writeFile(join(folder, "token"), `${CANARY}-jwt-1\n`);
  });

  it("exchanges the token, unsigned, and reads it anew each time", async () => {
    const { url, requests } = await sts();
    const provide = fromWebIdentity({ env, endpoint: url });
    const credentials = await provide();
    expect(credentials).toEqual(first);
    expect(await provide()).toBe(credentials);
    await writeFile(join(folder, "token"), `${CANARY}-jwt-2`);
    expect(await provide({ refused: credentials })).toMatchObject({ secretId: "tmp-id-2" });
    expect(requests).toMatchObject([
      {
        action: "AssumeRoleWithWebIdentity",
        region: "ap-singapore",
        authorization: "SKIP",
        body: {
          ProviderId: "oidc",
          WebIdentityToken: `${CANARY}-jwt-1`,
          RoleArn: roleArn,
          RoleSessionName: "tencentcloud-redis",
          DurationSeconds: 7200,
        },
      },
      { body: { WebIdentityToken: `${CANARY}-jwt-2` } },
    ]);
  });

  it("takes options in place of variables", async () => {
    const { url, requests } = await sts();
    await fromWebIdentity({
      env: {},
      region: "ap-tokyo",
      providerId: "p",
      tokenFile: join(folder, "token"),
      roleArn: "arn",
      endpoint: url,
    })();
    expect(requests).toMatchObject([
      { region: "ap-tokyo", body: { ProviderId: "p", RoleArn: "arn" } },
    ]);
  });

  it("does not apply where neither token nor role is set", async () => {
    const error = await failureOf(fromWebIdentity({ env: { TKE_REGION: "ap-singapore" } }));
    expect(error.message).toBe(
      "web identity: TKE_WEB_IDENTITY_TOKEN_FILE and TKE_ROLE_ARN are not set",
    );
    expect(error.applies).toBe(false);
  });

  it("fails where it is set up in part, or wrongly", async () => {
    const half = await failureOf(fromWebIdentity({ env: { TKE_ROLE_ARN: roleArn } }));
    expect(half.message).toBe(
      "web identity: TKE_REGION, TKE_PROVIDER_ID, TKE_WEB_IDENTITY_TOKEN_FILE not set, though others are",
    );
    expect(half.applies).toBe(true);
    const region = await failureOf(fromWebIdentity({ env: { ...env, TKE_REGION: "a.b/c" } }));
    expect(region.message).toMatch(/TKE_REGION is not the name of a region/);
    await writeFile(join(folder, "token"), "\n");
    expect((await failureOf(fromWebIdentity({ env }))).message).toMatch(/token is empty$/);
    await rm(join(folder, "token"));
    const missing = await failureOf(fromWebIdentity({ env }));
    expect(missing.message).toBe(`web identity: the token file ${folder}/token does not exist`);
    expect(missing.applies).toBe(true);
  });

  it("masks the token in a refusal", async () => {
    const { url } = await sts(() => refusal("InvalidParameter", `bad token ${CANARY}-jwt-1`));
    const error = await failureOf(fromWebIdentity({ env, endpoint: url }));
    expect(error).toMatchObject({ code: "InvalidParameter", requestId: "request-1" });
    expect(error.message).toContain("bad token ***");
  });
});
