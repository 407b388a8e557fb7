import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import {
  CredentialsError,
  defaultChain,
  firstOf,
  fromStatic,
  type CredentialProvider,
} from "../../runtime/credentials/index.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { CANARY, failureOf } from "./canary.js";
import { startMetadata } from "./fake-metadata.js";
import { startSts } from "./fake-sts.js";

const one = { secretId: "one", secretKey: `${CANARY}-1` };
const two = { secretId: "two", secretKey: `${CANARY}-2` };

const absent =
  (provider: string): CredentialProvider =>
  () => {
    throw new CredentialsError("not here", { provider, applies: false });
  };

describe("firstOf", () => {
  it("takes the first that applies, and asks no other from then on", async () => {
    const asked: string[] = [];
    const spy = (name: string, provider: CredentialProvider): CredentialProvider => {
      return (request) => {
        asked.push(name);
        return provider(request);
      };
    };
    const provide = firstOf(
      spy("a", absent("a")),
      spy("b", ({ refused } = {}) => (refused === undefined ? one : two)),
      spy("c", fromStatic(two)),
    );
    const calls = await Promise.all(Array.from({ length: 100 }, () => provide()));
    expect(new Set(calls)).toEqual(new Set([one]));
    expect(asked).toEqual(["a", "b"]);
    expect(await provide({ refused: one })).toBe(two);
    expect(asked).toEqual(["a", "b", "b"]);
  });

  it("passes the first refusal on too", async () => {
    const provide = firstOf(absent("a"), ({ refused } = {}) => (refused ? two : one));
    expect(await provide({ refused: one })).toBe(two);
  });

  it("says of each why it does not apply, and tries all again with the next call", async () => {
    let isThere = false;
    const provide = firstOf(absent("a"), firstOf(absent("b"), absent("c")), () =>
      isThere ? one : absent("d")(),
    );
    const error = await failureOf(provide);
    expect(error.message.split("\n")).toEqual([
      "credential chain: none of 3 providers applies here; configure one of them",
      "- a: not here",
      "- credential chain: none of 2 providers applies here; configure one of them",
      "  - b: not here",
      "  - c: not here",
      "- d: not here",
    ]);
    isThere = true;
    expect(await provide()).toBe(one);
  });

  it("ends at one that applies and fails", async () => {
    const broken = new CredentialsError("broken", { provider: "b" });
    const provide = firstOf(absent("a"), () => Promise.reject(broken), fromStatic(one));
    await expect(Promise.resolve(provide())).rejects.toBe(broken);
    const other = new Error("not ours");
    const foreign = firstOf(() => Promise.reject(other), fromStatic(one));
    await expect(Promise.resolve(foreign())).rejects.toBe(other);
  });

  it("lets one caller give up without the others", async () => {
    let answer = (_credentials: typeof one): void => {};
    const provide = firstOf(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const controller = new AbortController();
    const impatient = Promise.resolve(provide({ signal: controller.signal }));
    const patient = provide();
    controller.abort(new Error("gave up"));
    await expect(impatient).rejects.toThrow("gave up");
    answer(one);
    expect(await patient).toBe(one);
  });

  it("needs a provider, and shows nothing of what it holds", () => {
    expect(() => firstOf()).toThrow(TypeError);
    const provide = firstOf(fromStatic(one));
    expect(inspect(provide, { depth: 10, showHidden: true })).not.toContain(CANARY);
    expect(JSON.stringify({ provide })).toBe("{}");
  });
});

describe("defaultChain", () => {
  let home: string;
  beforeEach(() => {
    home = temporaryFolder();
  });

  it("goes from environment over profile and web identity to instance role", async () => {
    const metadata = await startMetadata({});
    const sts = await startSts([]);
    const chain = (env: Record<string, string>) =>
      defaultChain({
        env,
        home,
        webIdentity: { endpoint: sts.url },
        instanceRole: { metadataUrl: metadata.url, timeoutMs: 10_000 },
      });
    const token = join(home, "token");
    await writeFile(token, "jwt");
    const pod = {
      TKE_REGION: "ap-singapore",
      TKE_PROVIDER_ID: "oidc",
      TKE_WEB_IDENTITY_TOKEN_FILE: token,
      TKE_ROLE_ARN: "arn",
    };
    const keys = { TENCENTCLOUD_SECRET_ID: "env", TENCENTCLOUD_SECRET_KEY: "key" };

    expect(await chain({})()).toMatchObject({ secretId: "role-id-1" });
    expect(await chain(pod)()).toMatchObject({ secretId: "tmp-id-1" });
    await mkdir(join(home, ".tencentcloud"));
    await writeFile(
      join(home, ".tencentcloud/credentials"),
      "[default]\nsecret_id=file\nsecret_key=key",
    );
    expect(await chain(pod)()).toMatchObject({ secretId: "file" });
    expect(await chain({ ...pod, ...keys })()).toMatchObject({ secretId: "env" });
    expect(metadata.asked).toHaveLength(2);
    expect(sts.requests).toHaveLength(1);
  });

  it("lists all four where none applies", async () => {
    const metadata = await startMetadata({ list: () => ({ status: 404, body: "" }) });
    const error = await failureOf(
      defaultChain({ env: {}, home, instanceRole: { metadataUrl: metadata.url } }),
    );
    const lines = error.message.split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe(
      "- environment: TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set",
    );
    expect(lines[2]).toMatch(/^- profile: no profile "default" in /);
    expect(lines[3]).toMatch(/^- web identity: TKE_.* not set$/);
    expect(lines[4]).toBe(
      `- instance role: no role is bound to this instance, says ${metadata.url}`,
    );
  });

  it("does not go on past a half-set environment", async () => {
    const error = await failureOf(defaultChain({ env: { TENCENTCLOUD_SECRET_KEY: CANARY }, home }));
    expect(error.provider).toBe("environment");
  });

  it("takes no options, and refuses bad ones at once", () => {
    expect(defaultChain()).toBeTypeOf("function");
    expect(() => defaultChain({ profile: "a/b" })).toThrow(TypeError);
  });
});
