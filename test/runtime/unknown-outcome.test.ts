import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../emulator/index.js";
import {
  ConnectionError,
  createRedisClient,
  OutcomeUnknownError,
  TencentCloudError,
  type CallEvent,
  type ClientOptions,
  type RedisClient,
} from "../../generated/index.js";
import { cloneRequest } from "../fixtures/requests.js";

type End = () => Response | Promise<Response>;

let requests = 0;
const requestId = (): string => `r-${requests++}`;

const refusal =
  (Code: string, headers: Record<string, string> = {}): End =>
  () =>
    Response.json(
      { Response: { Error: { Code, Message: "No." }, RequestId: requestId() } },
      { headers },
    );
const network =
  (code: string, syscall: string): End =>
  () => {
    throw new TypeError("fetch failed", {
      cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }),
    });
  };
const reset = network("ECONNRESET", "read");
const nobody = network("ECONNREFUSED", "connect");
const gateway: End = () => new Response("<html>", { status: 502 });
const done: End = () => Response.json({ Response: { TaskId: 1, RequestId: requestId() } });

/** A client whose attempts end one after the other as they are given. */
function clientOf(ends: readonly End[], more: Partial<ClientOptions> = {}) {
  const left = [...ends];
  let sent = 0;
  const redis = createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    limiter: false,
    sleep: async () => undefined,
    fetch: async () => {
      sent++;
      const end = left.shift();
      if (!end) throw new Error("nothing more is expected");
      return end();
    },
    ...more,
  });
  return { redis, sent: () => sent };
}

const failureOf = (call: Promise<unknown>): Promise<Error> =>
  call.then(
    () => Promise.reject(new Error("the call went through")),
    (error: unknown) => error as Error,
  );

const destroy = (redis: RedisClient, options = {}): Promise<unknown> =>
  redis.DestroyPostpaidInstance({ InstanceId: "crs-exampl01" }, options);

describe("a write that may have acted, and is retried", () => {
  const open: [string, End, object][] = [
    ["the connection broke", reset, { name: "ConnectionError" }],
    ["a gateway responded", gateway, { name: "ResponseError", status: 502 }],
    ["the service failed", refusal("InternalError"), { code: "InternalError" }],
  ];
  const last: [string, End][] = [
    ["refused because it acted", refusal("ResourceUnavailable.InstanceStatusError")],
    ["refused, as what it was about is gone", refusal("ResourceNotFound")],
    ["refused for its signature", refusal("AuthFailure.SignatureFailure")],
    ["refused for its time, with none given", refusal("AuthFailure.SignatureExpire")],
    ["refused with a token that is spent", refusal("AuthFailure.TokenFailure")],
  ];

  for (const [first, end, cause] of open) {
    it.each(last)(`is unknown where first ${first}, and then it was %s`, async (_name, second) => {
      const { redis, sent } = clientOf([end, second]);
      const error = await failureOf(destroy(redis));
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error).not.toBeInstanceOf(TencentCloudError);
      expect(error).toMatchObject({
        code: expect.stringMatching(/^(?:Resource|AuthFailure)/),
        requestId: expect.stringMatching(/^r-/),
        cause,
        request: { InstanceId: "crs-exampl01" },
      });
      expect(error.message).toMatch(/may have succeeded .* the last attempt: /);
      expect(sent()).toBe(2);
    });

    it(`is unknown where first ${first}, and then nobody could be reached`, async () => {
      const { redis, sent } = clientOf([end, nobody, nobody]);
      const error = await failureOf(destroy(redis));
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error).toMatchObject({ cause, code: undefined });
      expect(sent()).toBe(3);
    });

    it(`is unknown where first ${first}, and then it was throttled to the end`, async () => {
      const { redis } = clientOf([end, ...[1, 2].map(() => refusal("RequestLimitExceeded"))]);
      const error = await failureOf(destroy(redis));
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error).toMatchObject({ cause, code: "RequestLimitExceeded" });
    });

    it(`is unknown where first ${first}, and then there are no credentials`, async () => {
      let calls = 0;
      const { redis } = clientOf([end], {
        credentials: () => {
          if (calls++ > 0) throw new Error("no credentials");
          return EMULATOR_CREDENTIALS;
        },
      });
      const error = await failureOf(destroy(redis));
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error).toMatchObject({ cause });
      expect(error.message).toContain("no credentials");
    });

    it(`is unknown where first ${first}, and then the limiter gives up`, async () => {
      let calls = 0;
      const { redis } = clientOf([end], {
        limiter: {
          acquire: async () => {
            if (calls++ > 0) throw new Error("no limiter");
          },
        },
      });
      expect(await failureOf(destroy(redis))).toMatchObject({ name: "OutcomeUnknownError", cause });
    });

    it(`is unknown where first ${first}, and the time is up before it is retried`, async () => {
      const sleep = (_milliseconds: number, signal: AbortSignal): Promise<void> =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
        });
      const late = await failureOf(destroy(clientOf([end], { timeoutMs: 200, sleep }).redis));
      expect(late).toMatchObject({ name: "OutcomeUnknownError", cause });
      const controller = new AbortController();
      const left = destroy(
        clientOf([end], {
          sleep(milliseconds, signal) {
            setTimeout(() => controller.abort(new Error("enough")));
            return sleep(milliseconds, signal);
          },
        }).redis,
        { signal: controller.signal },
      );
      expect(await failureOf(left)).toMatchObject({ name: "OutcomeUnknownError", cause });
    });

    it(`has succeeded where first ${first}, and then it was accepted`, async () => {
      const { redis } = clientOf([end, done]);
      expect(await destroy(redis)).toMatchObject({ TaskId: 1 });
    });
  }

  it("says so to observers, to callers of the api, and through middlewares", async () => {
    const events: CallEvent[] = [];
    const observe = (event: CallEvent): void => void events.push(event);
    await failureOf(destroy(clientOf([reset, refusal("ResourceNotFound")], { observe }).redis));
    expect(events.at(-1)).toMatchObject({
      type: "finished",
      isOpen: true,
      code: "ResourceNotFound",
    });

    const { redis } = clientOf([reset, refusal("ResourceNotFound")]);
    const body = { InstanceId: "crs-exampl01" };
    const direct = redis.api.POST("/#DestroyPostpaidInstance", { body });
    expect(await failureOf(direct)).toBeInstanceOf(OutcomeUnknownError);

    const { redis: watched } = clientOf([reset, refusal("ResourceNotFound")]);
    watched.api.use({ onResponse: () => undefined });
    expect(await failureOf(destroy(watched))).toMatchObject({
      name: "OutcomeUnknownError",
      code: "ResourceNotFound",
    });
  });

  it("is refused where no attempt can have acted", async () => {
    const { redis } = clientOf([nobody, refusal("ResourceNotFound")]);
    expect(await failureOf(destroy(redis))).toBeInstanceOf(TencentCloudError);
    const never = clientOf([nobody, nobody, nobody]).redis;
    expect(await failureOf(destroy(never))).toBeInstanceOf(ConnectionError);
  });

  it("is what the last attempt says where the call only reads", async () => {
    const { redis } = clientOf([reset, refusal("ResourceNotFound")]);
    expect(await failureOf(redis.DescribeInstances())).toBeInstanceOf(TencentCloudError);
  });
});

describe("a purchase whose result a middleware loses", () => {
  it.each<[string, End]>([
    ["that was made", done],
    ["that may have been made", refusal("InternalError")],
  ])("%s is unknown, with the middleware's error", async (_name, end) => {
    const { redis, sent } = clientOf([end]);
    redis.api.use({
      onResponse() {
        throw new Error("a fault of mine");
      },
    });
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.message).toContain("a fault of mine");
    expect(sent()).toBe(1);
  });

  it("that was refused rejects with the middleware's error", async () => {
    const { redis } = clientOf([refusal("ResourceNotFound")]);
    const fault = new Error("a fault of mine");
    redis.api.use({
      onResponse() {
        throw fault;
      },
    });
    expect(await failureOf(redis.CloneInstances(cloneRequest))).toBe(fault);
  });
});
