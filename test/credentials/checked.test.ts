import { describe, expect, it } from "vitest";
import { createRedisClient, type ClientOptions } from "../../generated/index.js";
import {
  CredentialsError,
  firstOf,
  fromAssumeRole,
  fromStatic,
  type CredentialProvider,
} from "../../runtime/credentials/index.js";
import { checkedCredentials } from "../../runtime/credentials/usable.js";
import { CANARY, failureOf } from "./canary.js";

const key = `${CANARY}-key`;
const CHARACTER = "contains a space, a line break or another character that is not printable ASCII";

/** What providers return by mistake, and what the error says of it. */
const MISTAKES: readonly (readonly [string, unknown, string])[] = [
  ["undefined", undefined, "undefined is not an object with secretId and secretKey"],
  ["null", null, "null is not an object with secretId and secretKey"],
  ["a string", `${CANARY}`, "a string is not an object with secretId and secretKey"],
  ["a function", () => CANARY, "a function is not an object with secretId and secretKey"],
  ["an empty object", {}, "secretId and secretKey are missing or empty"],
  ["a list", [key, key], "secretId and secretKey are missing or empty"],
  [
    "other names",
    { SecretId: "id", SecretKey: key },
    "secretId and secretKey are missing or empty",
  ],
  ["no key", { secretId: "id" }, "secretId is set, secretKey is missing or empty"],
  ["a blank key", { secretId: "id", secretKey: " \n" }, "secretKey is missing or empty"],
  ["a blank id", { secretId: "\u00a0", secretKey: key }, "secretId is missing or empty"],
  ["a number", { secretId: 7, secretKey: key }, "secretId is not a string"],
  ["a space", { secretId: "id", secretKey: `${CANARY} b` }, `secretKey ${CHARACTER}`],
  ["NBSP", { secretId: "i\u00a0d", secretKey: key }, `secretId ${CHARACTER}`],
  ["a line break", { secretId: "id", secretKey: `${CANARY}\nb` }, `secretKey ${CHARACTER}`],
  ["an invisible one", { secretId: "id\u200b", secretKey: key }, `secretId ${CHARACTER}`],
  ["a bad token", { secretId: "id", secretKey: key, token: `${CANARY}\r2` }, "token contains"],
  ["an odd token", { secretId: "id", secretKey: key, token: {} }, "token is not a string"],
];

/** Everywhere that a caller's own credentials, or own provider, comes in. */
const ENTRIES: readonly (readonly [string, string, (value: unknown) => unknown])[] = [
  ["the check", "here", (value) => checkedCredentials(value, "here")],
  [
    "firstOf",
    "credential chain, provider 2",
    (value) =>
      firstOf(absent, () => value as never, fromStatic({ secretId: "a", secretKey: "b" }))(),
  ],
  [
    "a client",
    "credentials: the provider's result",
    (value) => clientOf(() => value as never).DescribeInstances(),
  ],
  [
    "fromAssumeRole",
    "assume role, source",
    (value) =>
      fromAssumeRole({ source: () => value as never, roleArn: "arn", fetch: unreachable })(),
  ],
];

const clientOf = (credentials: NonNullable<ClientOptions["credentials"]>) =>
  createRedisClient({ region: "ap-singapore", credentials, fetch: unreachable });

const absent: CredentialProvider = () => {
  throw new CredentialsError("not here", { provider: "absent", applies: false });
};

const unreachable = (): never => {
  throw new Error("a request was sent");
};

describe.each(ENTRIES)("%s", (_entry, where, give) => {
  it.each(MISTAKES)("refuses %s", async (_name, value, fault) => {
    const error = await failureOf(() => give(value));
    expect(error.provider).toBe(where);
    expect(error.message).toMatch(new RegExp(`^${where}: `));
    expect(error.message).toContain(fault);
    expect(error.applies).toBe(true);
  });
});

describe("credentials as an argument", () => {
  it.each(MISTAKES)("%s is refused at once", (_name, value, fault) => {
    const given = value as { secretId: string; secretKey: string };
    for (const [where, takesProviders, make] of [
      ["credentials", true, () => clientOf(given)],
      ["credentials", false, () => fromStatic(given)],
      ["source", true, () => fromAssumeRole({ source: given, roleArn: "arn" })],
    ] as const) {
      if (takesProviders && typeof value === "function") continue;
      expect(make).toThrow(TypeError);
      expect(make).toThrow(new RegExp(`^${where}: (?!.*${CANARY})`));
      expect(make).toThrow(fault);
    }
  });
});

describe("credentials that can be used", () => {
  it("are given back as they are, so that a provider knows them again", async () => {
    class Rotating {
      get secretId() {
        return "id";
      }
      readonly secretKey = key;
      readonly token = null;
    }
    for (const given of [{ secretId: "id", secretKey: key, token: "" }, new Rotating()]) {
      expect(checkedCredentials(given, "here")).toBe(given);
      expect(await firstOf(() => given as never)()).toBe(given);
    }
  });

  it("lose white space at their ends", () => {
    const given = { secretId: "\u00a0id", secretKey: `${key}\r\n`, token: "\ufefftoken " };
    const clean = { secretId: "id", secretKey: key, token: "token" };
    expect(checkedCredentials(given, "here")).toEqual(clean);
    expect(fromStatic(given)()).toEqual(clean);
  });
});
