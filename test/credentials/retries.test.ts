import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRedisClient } from "../../generated/index.js";
import { waitForOn } from "../fixtures/emulated.js";
import {
  fromAssumeRole,
  fromInstanceRole,
  fromWebIdentity,
  type CredentialFetch,
  type CredentialProvider,
} from "../../runtime/credentials/index.js";
import { DEFAULT_RETRY } from "../../runtime/defaults.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { failureOf } from "./canary.js";
import { roleAnswer } from "./fake-metadata.js";
import { granted } from "./fake-sts.js";

const { maxAttempts } = DEFAULT_RETRY;
const SIX_HOURS = 6 * 3_600_000;
const source = { secretId: "account-id", secretKey: "account-key" };
const roleArn = "qcs::cam::uin/100000001:roleName/reader";

let folder: string;
beforeEach(async () => {
  folder = temporaryFolder();
  await writeFile(join(folder, "token"), "jwt");
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** One attempt: a response, or what `fetch` does instead. */
type Attempt = () => Response | Promise<Response>;

/** A server that gives these in turn, the last of them again and again. */
function server(...attempts: readonly Attempt[]) {
  const requests: { url: string; headers: Record<string, string> }[] = [];
  const fetch: CredentialFetch = async (url, { headers }) => {
    requests.push({ url, headers });
    const attempt = attempts[Math.min(requests.length, attempts.length) - 1];
    return (attempt as Attempt)();
  };
  /** Until the first request: a file may be read before it, which takes no time of a fake clock. */
  const begun = async (): Promise<void> => {
    while (requests.length === 0) await new Promise((resolve) => realImmediate(resolve));
  };
  return { fetch, requests, begun };
}

const realImmediate = setImmediate;

const sts = (response: object, headers: Record<string, string> = {}): Attempt => {
  return () => Response.json({ Response: { RequestId: "r", ...response } }, { headers });
};
const refused = (Code: string, headers: Record<string, string> = {}): Attempt =>
  sts({ Error: { Code, Message: "no" } }, headers);
const status = (code: number, headers: Record<string, string> = {}): Attempt => {
  return () => new Response("<html>no</html>", { status: code, headers });
};
const broken: Attempt = () => {
  throw new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
};
const breaksOff: Attempt = () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) });
  return new Response(body);
};
const silent: Attempt = () => new Promise(() => {});
const silentBody: Attempt = () => new Response(new ReadableStream({}));
const token: Attempt = () => sts(granted(1))() as Response;

interface Options {
  readonly fetch: CredentialFetch;
  readonly timeoutMs?: number;
  readonly now?: () => number;
}

const assumeRole = (options: Options): CredentialProvider =>
  fromAssumeRole({ source, roleArn, ...options });
const webIdentity = (options: Options): CredentialProvider =>
  fromWebIdentity({
    env: {},
    region: "ap-singapore",
    providerId: "oidc",
    tokenFile: join(folder, "token"),
    roleArn,
    ...options,
  });
const instanceRole = (options: Options): CredentialProvider =>
  fromInstanceRole({ role: "web-role", timeoutMs: 10_000, ...options });

/** The faults that a provider meets on any HTTP server. */
const HTTP_FAULTS: readonly (readonly [string, Attempt])[] = [
  ["a broken connection", broken],
  ["a body that breaks off", breaksOff],
  ["HTTP 408", status(408)],
  ["HTTP 429", status(429)],
  ["HTTP 500", status(500)],
  ["HTTP 502", status(502)],
  ["HTTP 503", status(503, { "Retry-After": "0" })],
];
const STS_FAULTS: readonly (readonly [string, Attempt])[] = [
  "RequestLimitExceeded",
  "RequestLimitExceeded.UinLimitExceeded",
  "InvalidParameter.OverLimit",
  "InternalError",
  "InternalError.DbError",
  "InternalError.SystemError",
  "ServiceUnavailable",
].map((code) => [code, refused(code)]);

const PROVIDERS = [
  ["assume role", assumeRole, token, [...HTTP_FAULTS, ...STS_FAULTS]],
  ["web identity", webIdentity, token, [...HTTP_FAULTS, ...STS_FAULTS]],
  ["instance role", instanceRole, () => new Response(roleAnswer(1).body), HTTP_FAULTS],
] as const;

describe.each(PROVIDERS)("%s", (_name, provider, success, faults) => {
  it.each(faults)("gets over %s, twice in a row", async (_fault, fault) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { fetch, requests } = server(fault, fault, success);
    await expect(provider({ fetch })()).resolves.toHaveProperty("secretId");
    expect(requests).toHaveLength(3);
  });

  it.each(faults)("gives up on %s after the last attempt", async (_fault, fault) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { fetch, requests } = server(...Array<Attempt>(maxAttempts).fill(fault), success);
    const provide = provider({ fetch });
    await failureOf(provide);
    // And the error is remembered.
    await failureOf(provide);
    expect(requests).toHaveLength(maxAttempts);
  });

  it.each([
    ["HTTP 403", status(403)],
    ["HTTP 404", status(404)],
    ["a redirect", status(302)],
    ["a page with HTTP 200", status(200)],
  ] as const)("does not retry %s", async (_fault, fault) => {
    const { fetch, requests } = server(fault, success);
    await failureOf(provider({ fetch }));
    expect(requests).toHaveLength(1);
  });

  it.each([
    ["a server that says nothing", silent],
    ["a body that does not end", silentBody],
  ])("gets over %s, within its timeout", async (_fault, fault) => {
    vi.useFakeTimers();
    const { fetch, requests, begun } = server(fault, success);
    const call = provider({ fetch, timeoutMs: 10_000 })();
    await begun();
    await vi.advanceTimersByTimeAsync(9999);
    await expect(call).resolves.toHaveProperty("secretId");
    expect(requests).toHaveLength(2);
  });

  it("fails at its timeout where every attempt is met with silence", async () => {
    vi.useFakeTimers();
    const { fetch, requests, begun } = server(silent);
    const call = failureOf(provider({ fetch, timeoutMs: 10_000 }));
    await begun();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await call).message).toMatch(/: no response within 10000 ms$/);
    expect(requests).toHaveLength(maxAttempts);
  });

  it("waits as long as Retry-After says, and not past its timeout", async () => {
    vi.useFakeTimers();
    const fault = status(503, { "Retry-After": "3" });
    const { fetch, requests, begun } = server(fault, success);
    const call = provider({ fetch, timeoutMs: 10_000 })();
    await begun();
    await vi.advanceTimersByTimeAsync(2999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await expect(call).resolves.toHaveProperty("secretId");
    const late = server(status(503, { "Retry-After": "10" }), success);
    const error = await failureOf(provider({ fetch: late.fetch, timeoutMs: 10_000 }));
    expect(error.message).toContain("HTTP 503");
    expect(late.requests).toHaveLength(1);
  });

  it("waits twice as long the second time, by chance", async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0.9);
    const { fetch, requests, begun } = server(status(502), status(502), success);
    const call = provider({ fetch })();
    await begun();
    for (const [passedMs, attempts] of [
      [44, 1],
      [1, 2],
      [89, 2],
      [1, 3],
    ] as const) {
      await vi.advanceTimersByTimeAsync(passedMs);
      expect(requests).toHaveLength(attempts);
    }
    await expect(call).resolves.toHaveProperty("secretId");
  });
});

describe("the role that is bound to an instance", () => {
  it.each(HTTP_FAULTS)("is asked for again after %s", async (_name, fault) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const list = () => new Response("web-role");
    const role = () => new Response(roleAnswer(1).body);
    const { fetch, requests } = server(fault, fault, list, fault, role);
    await expect(fromInstanceRole({ fetch, timeoutMs: 10_000 })()).resolves.toHaveProperty(
      "secretId",
    );
    expect(requests).toHaveLength(5);
  });
});

describe("refusals of STS", () => {
  it.each([
    "AuthFailure.SecretIdNotFound",
    "AuthFailure.SignatureFailure",
    "AuthFailure.SignatureExpire",
    "InternalError.IllegalRole",
    "InvalidParameter.RoleNotExist",
    "LimitExceeded",
    "UnauthorizedOperation",
    "SomethingNew",
  ])("%s is final, whatever the status", async (code) => {
    const { fetch, requests } = server(refused(code), token);
    expect(await failureOf(assumeRole({ fetch }))).toMatchObject({ code });
    expect(requests).toHaveLength(1);
  });
});

describe("a clock that is wrong", () => {
  /** STS, which takes signatures of its own time only, and says what time it has. */
  function strict(serverTime: () => number, date: (time: number) => string | undefined) {
    const timestamps: number[] = [];
    const fetch: CredentialFetch = async (_url, { headers }) => {
      const timestamp = Number(headers["x-tc-timestamp"]);
      timestamps.push(timestamp);
      const isRight = Math.abs(timestamp * 1000 - serverTime()) < 300_000;
      const told = date(serverTime());
      const response = isRight
        ? { ...granted(timestamps.length), ExpiredTime: Math.floor(serverTime() / 1000) + 7200 }
        : { Error: { Code: "AuthFailure.SignatureExpire", Message: "too old" } };
      return Response.json(
        { Response: { RequestId: "r", ...response } },
        { headers: told === undefined ? {} : { Date: told } },
      );
    };
    return { fetch, timestamps };
  }
  const utc = (time: number): string => new Date(time).toUTCString();

  it.each([SIX_HOURS, -SIX_HOURS])("by %i ms is put right once, and stays so", async (offset) => {
    const { fetch, timestamps } = strict(Date.now, utc);
    const provide = assumeRole({ fetch, now: () => Date.now() + offset });
    const credentials = await provide();
    expect(credentials.secretId).toBe("tmp-id-2");
    // They are remembered: a clock that is ahead does not make them look run out.
    expect(await provide()).toBe(credentials);
    expect(await provide({ refused: credentials })).toMatchObject({ secretId: "tmp-id-3" });
    expect(timestamps).toHaveLength(3);
  });

  it("stays wrong where the response has no date, or its date does not help", async () => {
    for (const date of [() => undefined, (time: number) => utc(time + SIX_HOURS)]) {
      const { fetch, timestamps } = strict(Date.now, date);
      const error = await failureOf(assumeRole({ fetch, now: () => Date.now() - SIX_HOURS }));
      expect(error.code).toBe("AuthFailure.SignatureExpire");
      expect(timestamps.length).toBeLessThanOrEqual(2);
    }
  });
});

describe("a wait", () => {
  it("goes on where STS fails for a moment", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    let asked = 0;
    // Each token is refused once it was used, so that each look needs another one.
    const { fetch, requests } = server(
      token,
      refused("RequestLimitExceeded"),
      broken,
      token,
      status(502),
      token,
    );
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: assumeRole({ fetch }),
      limiter: false,
      fetch: async () => {
        asked++;
        const isRefused = asked === 2 || asked === 4;
        const refusal = { Error: { Code: "AuthFailure.TokenFailure", Message: "run out" } };
        const task = { Status: asked === 5 ? "succeed" : "running" };
        return Response.json({
          Response: { RequestId: `r-${asked}`, ...(isRefused ? refusal : task) },
        });
      },
    });
    const waitFor = waitForOn(redis, { sleep: async () => {} });
    await expect(waitFor("Task", { TaskId: 1 })).resolves.toMatchObject({ Status: "succeed" });
    expect(requests).toHaveLength(6);
  });
});
