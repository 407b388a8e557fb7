import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createEmulator, EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import {
  createRedisClient,
  OutcomeUnknownError,
  TencentCloudError,
  type CallEvent,
  type ClientOptions,
} from "../../generated/index.js";
import { DEFAULT_RETRY } from "../../runtime/defaults.js";
import { cloneRequest } from "../fixtures/requests.js";

const { maxAttempts } = DEFAULT_RETRY;

type Read = { DescribeInstances: (request: object, options?: object) => Promise<unknown> };

/** A client whose answers are given one after the other, and what it did. */
function scripted(
  script: (Response | Error | (() => Promise<Response>))[],
  options: Partial<ClientOptions> = {},
) {
  const pauses: number[] = [];
  const sent: Record<"at" | "authorization" | "token", string | undefined>[] = [];
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    limiter: false,
    random: () => 0.5,
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    fetch: async (_url, { headers }) => {
      sent.push({
        at: headers["x-tc-timestamp"],
        authorization: headers["authorization"],
        token: headers["x-tc-token"],
      });
      const next = script.shift();
      if (next === undefined) throw new Error("the script is over");
      if (next instanceof Error) throw next;
      return typeof next === "function" ? next() : next;
    },
    ...options,
  });
  return { redis, read: redis as unknown as Read, pauses, sent };
}

/** The service gives each response an ID of its own. */
let responses = 0;
const RequestId = (): string => `r-${responses++}`;

const ok = () =>
  Response.json({ Response: { DealId: "d", InstanceIds: ["i"], RequestId: RequestId() } });
const refusal = (Code: string, headers: Record<string, string> = {}) =>
  Response.json(
    { Response: { Error: { Code, Message: "No." }, RequestId: RequestId() } },
    { headers },
  );
const gateway = (status = 502, headers: Record<string, string> = {}) =>
  new Response("<html>", { status, headers });
const network = (code: string, syscall = "read") =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
const nobody = () => network("ECONNREFUSED", "connect");

describe("a call that only reads", () => {
  it("is sent again after transport faults, 5xx and vague codes", async () => {
    for (const first of [network("ECONNRESET"), gateway(), refusal("InternalError")]) {
      const { read, pauses, sent } = scripted([first, ok()]);
      await read.DescribeInstances({});
      expect(sent).toHaveLength(2);
      expect(pauses).toEqual([25]);
    }
  });

  it("ends with the last error when nothing helps", async () => {
    const earlier = Array.from({ length: maxAttempts - 1 }, () => gateway());
    const { read, sent } = scripted([...earlier, gateway(503), ok()]);
    await expect(read.DescribeInstances({})).rejects.toMatchObject({
      name: "ResponseError",
      status: 503,
    });
    expect(sent).toHaveLength(maxAttempts);
  });

  it("waits as long as the server asks, within bounds", async () => {
    const { read, pauses } = scripted([gateway(503, { "Retry-After": "2" }), ok()]);
    await read.DescribeInstances({});
    expect(pauses).toEqual([2000]);
  });

  it("is signed anew for every attempt", async () => {
    let now = 1_768_341_005_000;
    const { read, sent } = scripted([gateway(), ok()], { now: () => (now += 7000) });
    await read.DescribeInstances({});
    expect(new Set(sent.map(({ at }) => at)).size).toBe(2);
    expect(new Set(sent.map(({ authorization }) => authorization)).size).toBe(2);
  });

  it("is not sent again when the client has no tokens left for it", async () => {
    const { read, sent } = scripted([gateway(), ok(), gateway(), ok()], {
      retry: { budget: 20 },
    });
    await read.DescribeInstances({});
    await expect(read.DescribeInstances({})).resolves.toBeDefined();
    expect(sent).toHaveLength(4);
    const poor = scripted([gateway(), gateway(), ok()], { retry: { budget: 20 } });
    await expect(poor.read.DescribeInstances({})).rejects.toThrow("502");
    expect(poor.sent).toHaveLength(2);
  });

  it("refuses numbers that make no sense", () => {
    for (const retry of [{ maxAttempts: 0 }, { baseDelayMs: -1 }, { cost: Number.NaN }]) {
      expect(() => scripted([], { retry })).toThrow(TypeError);
    }
  });

  it("is sent once where retries are off", async () => {
    const { read, sent } = scripted([gateway(), ok()], { retry: false });
    await expect(read.DescribeInstances({})).rejects.toThrow("502");
    expect(sent).toHaveLength(1);
  });

  it("gets an attempt's timeout, and then another attempt", async () => {
    const never = () => new Promise<Response>(() => undefined);
    const { read, sent } = scripted([never, ok()], { attemptTimeoutMs: 20 });
    await read.DescribeInstances({});
    expect(sent).toHaveLength(2);
  });

  it("does not begin a pause that lasts past the deadline", async () => {
    const { read, sent } = scripted([gateway(503, { "Retry-After": "5" }), ok()], {
      timeoutMs: 1000,
    });
    await expect(read.DescribeInstances({})).rejects.toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
  });

  it("stops at once when it is aborted during a pause", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const { read, sent } = scripted([gateway(), ok()], {
      sleep: (_milliseconds, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
          controller.abort(reason);
        }),
    });
    await expect(read.DescribeInstances({}, { signal: controller.signal })).rejects.toBe(reason);
    expect(sent).toHaveLength(1);
  });

  it("stops at once even where fetch does not listen to signals", async () => {
    const controller = new AbortController();
    const { read } = scripted([() => new Promise<Response>(() => undefined)]);
    const call = read.DescribeInstances({}, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 10);
    await expect(call).rejects.toThrow("enough");
  });
});

describe("a purchase", () => {
  it("is sent again only where nothing can have been bought", async () => {
    const safe = [
      nobody(),
      network("ENOTFOUND", "getaddrinfo"),
      network("EHOSTUNREACH", "connect"),
      refusal("RequestLimitExceeded"),
    ];
    for (const first of safe) {
      const { redis, sent } = scripted([first, ok()]);
      await redis.CloneInstances(cloneRequest);
      expect(sent).toHaveLength(2);
    }
    const risky = [
      network("ECONNRESET"),
      network("EHOSTUNREACH"),
      network("UND_ERR_SOCKET"),
      new TypeError("fetch failed"),
      gateway(),
      gateway(200),
      refusal("InternalError"),
      refusal("FailedOperation.PayFailed"),
      refusal("No.Such.Code"),
    ];
    for (const first of risky) {
      const { redis, sent } = scripted([first, ok()]);
      await expect(redis.CloneInstances(cloneRequest)).rejects.toThrow(OutcomeUnknownError);
      expect(sent).toHaveLength(1);
    }
  });

  it("that was refused is refused, and nothing is unknown", async () => {
    for (const code of [
      "ResourceUnavailable.SaleOut",
      "AuthFailure.SignatureFailure",
      "LimitExceeded",
    ]) {
      const { redis, sent } = scripted([refusal(code)]);
      const error = await redis.CloneInstances(cloneRequest).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TencentCloudError);
      expect(error).not.toBeInstanceOf(OutcomeUnknownError);
      expect(sent).toHaveLength(1);
    }
  });

  it("that could not be sent is no unknown outcome", async () => {
    const { redis, sent } = scripted(Array.from({ length: maxAttempts + 1 }, nobody));
    await expect(redis.CloneInstances(cloneRequest)).rejects.toMatchObject({
      name: "ConnectionError",
    });
    expect(sent).toHaveLength(maxAttempts);
  });

  it("has all the time of the call, since it is not sent again after a timeout", async () => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(ok()), 60));
    const { redis } = scripted([slow], { timeoutMs: 5000 });
    expect((await redis.CloneInstances(cloneRequest)).DealId).toBe("d");
    const { redis: hurried } = scripted([slow], { attemptTimeoutMs: 20 });
    await expect(hurried.CloneInstances(cloneRequest)).rejects.toMatchObject({
      name: "OutcomeUnknownError",
      cause: { name: "TimeoutError", timeoutMs: 20 },
    });
  });

  it("carries what is needed to find out, and no secret", async () => {
    const { redis } = scripted([network("ECONNRESET")], { now: () => 1_768_341_005_000 });
    const error = await redis
      .CloneInstances({
        ...cloneRequest,
        InstanceName: "order-7",
        ResourceTags: [{ TagKey: "order", TagValue: "7" }],
        Password: "canary-Passw0rd",
      })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      action: "CloneInstances",
      region: "ap-singapore",
      lookFor: { InstanceName: "order-7", ResourceTags: [{ TagKey: "order", TagValue: "7" }] },
      request: { Password: "***", InstanceId: "crs-exampl01" },
      sentAt: 1_768_341_005_000,
      failedAt: 1_768_341_005_000,
    });
    for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)]) {
      expect(shown).toContain("order-7");
      expect(shown).not.toContain("canary");
    }
  });
});

describe("a clock that is off", () => {
  const date = (now: number) => ({ Date: new Date(now).toUTCString() });
  const service = 1_768_435_200_000; // midnight UTC, so that the day in the scope shows
  const mine = service - 3_600_000;

  it("is put right by the service's Date, once, and stays so", async () => {
    const { redis, sent } = scripted(
      [refusal("AuthFailure.SignatureExpire", date(service)), ok(), ok()],
      { now: () => mine },
    );
    await redis.CloneInstances(cloneRequest);
    await redis.CloneInstances(cloneRequest);
    expect(sent.map(({ at }) => Number(at) * 1000)).toEqual([mine, service, service]);
    expect(sent[0]?.authorization).toContain("/2026-01-14/");
    expect(sent[1]?.authorization).toContain("/2026-01-15/");
  });

  it("is tried once and no more", async () => {
    const { redis, sent } = scripted(
      [1, 2, 3].map((n) => refusal("AuthFailure.SignatureExpire", date(service + n * 900_000))),
      { now: () => mine },
    );
    await expect(redis.CloneInstances(cloneRequest)).rejects.toMatchObject({
      code: "AuthFailure.SignatureExpire",
    });
    expect(sent).toHaveLength(2);
  });

  it("is left alone where that is asked for, or where the service does not tell the time", async () => {
    for (const [headers, more] of [
      [date(service), { clockSkewCorrection: false }],
      [{}, {}],
    ] as const) {
      const { redis, sent } = scripted([refusal("AuthFailure.SignatureExpire", headers), ok()], {
        now: () => mine,
        ...more,
      });
      await expect(redis.CloneInstances(cloneRequest)).rejects.toThrow("No.");
      expect(sent).toHaveLength(1);
    }
  });

  it("does not make parallel calls undo each other's correction", async () => {
    const emulator = createEmulator({ clock: { now: () => service } });
    let reads = 0;
    const redis = createRedisClient({
      region: "ap-singapore",
      credentials: EMULATOR_CREDENTIALS,
      limiter: false,
      fetch: (url, init) => {
        reads++;
        return emulator.fetch(url, init);
      },
      now: () => mine,
    });
    await Promise.all(Array.from({ length: 50 }, () => redis.CloneInstances(cloneRequest)));
    expect(emulator.ledger()).toHaveLength(50);
    expect(reads).toBe(100);
    await redis.CloneInstances(cloneRequest);
    expect(reads).toBe(101);
  });
});

describe("a token that has run out", () => {
  const old = { secretId: "AKIDT", secretKey: "k1", token: "old-token" };
  const fresh = { secretId: "AKIDT", secretKey: "k2", token: "new-token" };

  it("is replaced once, by asking the provider with what was refused", async () => {
    const asked: unknown[] = [];
    const { redis, sent } = scripted([refusal("AuthFailure.TokenFailure"), ok()], {
      credentials: (request) => {
        asked.push(request?.refused);
        return request?.refused === undefined ? old : fresh;
      },
    });
    await redis.CloneInstances(cloneRequest);
    expect(asked).toEqual([undefined, old]);
    expect(sent.map(({ token }) => token)).toEqual(["old-token", "new-token"]);
  });

  it("is final where there are no other credentials", async () => {
    const { redis, sent } = scripted([refusal("AuthFailure.TokenFailure"), ok()], {
      credentials: old,
    });
    await expect(redis.CloneInstances(cloneRequest)).rejects.toMatchObject({
      code: "AuthFailure.TokenFailure",
    });
    expect(sent).toHaveLength(1);
  });
});

describe("an answer that is too large", () => {
  it("is not read to its end", async () => {
    let pulled = 0;
    const endless = async () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled++;
            controller.enqueue(new Uint8Array(1000).fill(32));
          },
        }),
      );
    const { read } = scripted([endless], { maxResponseBytes: 10_000, retry: false });
    await expect(read.DescribeInstances({})).rejects.toThrow("body that is too large");
    expect(pulled).toBeLessThan(20);
  });
});

describe("what an observer sees", () => {
  const short = (event: CallEvent) =>
    event.type === "responded" || event.type === "finished"
      ? `${event.type} ${event.outcome}`
      : event.type === "retrying"
        ? `${event.type} ${event.attempt} ${event.reason} ${event.delayMs}`
        : event.type;

  it("is each call and each of its attempts, in order", async () => {
    const events: CallEvent[] = [];
    const { redis } = scripted([refusal("RequestLimitExceeded"), ok()], {
      observe: (event) => void events.push(event),
    });
    await redis.CloneInstances({ ...cloneRequest, Password: "canary-Passw0rd" });
    expect(events.map(short)).toEqual([
      "started",
      "signed",
      "responded refused",
      "retrying 2 throttled 500",
      "signed",
      "responded accepted",
      "finished accepted",
    ]);
    expect(events[0]).toMatchObject({
      call: {
        service: "redis",
        version: "2018-04-12",
        action: "CloneInstances",
        region: "ap-singapore",
        effect: "non-idempotent-write",
        endpoint: "https://redis.intl.tencentcloudapi.com",
      },
      request: { InstanceId: "crs-exampl01", Password: "***" },
    });
    expect(events[2]).toMatchObject({
      attempt: 1,
      status: 200,
      code: "RequestLimitExceeded",
      requestId: expect.stringMatching(/^r-/),
    });
    expect(events[6]).toMatchObject({
      attempts: 2,
      isUnknown: false,
      status: 200,
      requestId: expect.stringMatching(/^r-/),
    });
    expect(new Set(events.map(({ call }) => call)).size).toBe(1);
    expect(JSON.stringify(events)).not.toContain("canary");
  });

  it("is an open outcome, and credentials that could not be had", async () => {
    const events: CallEvent[] = [];
    const observe = [(event: CallEvent) => void events.push(event)];
    const { redis } = scripted([network("ECONNRESET")], { observe });
    await expect(redis.CloneInstances(cloneRequest)).rejects.toThrow(OutcomeUnknownError);
    expect(events.at(-1)).toMatchObject({
      type: "finished",
      outcome: "lost",
      isUnknown: true,
      attempts: 1,
    });
    const { redis: keyless } = scripted([], {
      observe,
      credentials: () => {
        throw new Error("no credentials");
      },
    });
    await expect(keyless.CloneInstances(cloneRequest)).rejects.toThrow("no credentials");
    expect(events.at(-1)).toMatchObject({
      type: "finished",
      outcome: "unsent",
      isUnknown: false,
      attempts: 0,
    });
  });

  it("cannot change how a call ends by throwing", async () => {
    const { redis } = scripted([ok()], {
      observe: () => {
        throw new Error("observer");
      },
    });
    expect((await redis.CloneInstances(cloneRequest)).DealId).toBe("d");
  });
});

describe("the limiter of a client", () => {
  it("is asked before every attempt, with the quota that the document gives", async () => {
    const asked: unknown[] = [];
    const { redis } = scripted([refusal("RequestLimitExceeded"), ok()], {
      limiter: { acquire: async (quota) => void asked.push(quota) },
    });
    await redis.CloneInstances(cloneRequest);
    const quota = {
      account: EMULATOR_CREDENTIALS.secretId,
      service: "redis",
      region: "ap-singapore",
      action: "CloneInstances",
      perSecond: 20,
    };
    expect(asked).toEqual([quota, quota]);
  });

  it("lets an abort through while it holds a call back, and nothing was sent then", async () => {
    const controller = new AbortController();
    const { redis, sent } = scripted([ok()], {
      limiter: {
        acquire: (_quota, signal) =>
          new Promise((_resolve, reject) =>
            signal.addEventListener("abort", () => reject(signal.reason as Error)),
          ),
      },
    });
    const call = redis.CloneInstances(cloneRequest, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 10);
    await expect(call).rejects.toThrow("enough");
    await expect(redis.CloneInstances(cloneRequest, { timeoutMs: 20 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    expect(sent).toHaveLength(0);
  });
});
