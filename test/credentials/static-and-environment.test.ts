import { describe, expect, it, vi } from "vitest";
import { fromEnvironment, fromStatic } from "../../runtime/credentials/index.js";
import { CANARY, failureOf } from "./canary.js";

const ID = "TENCENTCLOUD_SECRET_ID";
const KEY = "TENCENTCLOUD_SECRET_KEY";

describe("fromStatic", () => {
  it("gives a copy, also after it was refused", async () => {
    const given = { secretId: "id", secretKey: "key", token: "token" };
    const provider = fromStatic(given);
    given.secretId = "changed";
    const credentials = await provider();
    expect(credentials).toEqual({ secretId: "id", secretKey: "key", token: "token" });
    expect(await provider({ refused: credentials })).toBe(credentials);
  });
});

describe("fromEnvironment", () => {
  const provide = async (env: Record<string, string>) => fromEnvironment({ env })();

  it("reads id, key and token, without white space around them", async () => {
    expect(await provide({ [ID]: " id\n", [KEY]: "key" })).toEqual({
      secretId: "id",
      secretKey: "key",
    });
    const temporary = { secretId: "id", secretKey: "key", token: "token" };
    const keys = { [ID]: "id", [KEY]: "key" };
    expect(await provide({ ...keys, TENCENTCLOUD_SESSION_TOKEN: "token" })).toEqual(temporary);
    expect(await provide({ ...keys, TENCENTCLOUD_TOKEN: "token" })).toEqual(temporary);
    expect(
      await provide({
        ...keys,
        TENCENTCLOUD_SESSION_TOKEN: "token",
        TENCENTCLOUD_TOKEN: "another",
      }),
    ).toEqual(temporary);
  });

  it("does not apply where neither is set", async () => {
    for (const env of [{}, { [ID]: "", [KEY]: " " }, { TENCENTCLOUD_TOKEN: CANARY }]) {
      const error = await failureOf(() => provide(env));
      expect(error.message).toBe(`environment: ${ID} and ${KEY} are not set`);
      expect(error.applies).toBe(false);
    }
  });

  it("fails where it is half set, or holds what cannot be a key", async () => {
    const half = await failureOf(() => provide({ [ID]: `${CANARY}-id` }));
    expect(half.message).toBe(`environment: ${ID} is set, ${KEY} is missing or empty`);
    expect(half.applies).toBe(true);
    const other = await failureOf(() => provide({ [KEY]: CANARY }));
    expect(other.message).toContain(`${KEY} is set, ${ID} is missing`);
    const broken = await failureOf(() => provide({ [ID]: "id", [KEY]: `${CANARY}\r\nx: y` }));
    expect(broken.message).toContain(`${KEY} contains a space, a line break`);
  });

  it("reads process.env, as it is at the time", async () => {
    const provider = fromEnvironment();
    vi.stubEnv(ID, "first");
    vi.stubEnv(KEY, "key");
    expect(await provider()).toMatchObject({ secretId: "first" });
    vi.stubEnv(ID, "second");
    expect(await provider()).toMatchObject({ secretId: "second" });
    vi.unstubAllEnvs();
  });
});
