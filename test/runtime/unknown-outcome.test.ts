import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import {
  ConnectionError,
  createRedisClient,
  OutcomeUnknownError,
  TencentCloudError,
  type CallEvent,
  type ClientOptions,
  type RedisClient,
} from "../../generated/index.js";
import { DEFAULT_RETRY } from "../../runtime/defaults.js";
import { cloneRequest } from "../fixtures/requests.js";

const { maxAttempts } = DEFAULT_RETRY;

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

describe("a purchase that may have acted", () => {
  it("names what tells whether it did", async () => {
    const { redis, sent } = clientOf([reset]);
    const renewal = redis.RenewInstance({ InstanceId: "crs-exampl01", Period: 1 });
    const error = await failureOf(renewal);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.message).toContain("DeadlineTime of DescribeInstances tells whether it did.");
    expect(sent()).toBe(1);
  });
});

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
      const { redis, sent } = clientOf([end, ...Array<End>(maxAttempts - 1).fill(nobody)]);
      const error = await failureOf(destroy(redis));
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(error).toMatchObject({ cause, code: undefined });
      expect(sent()).toBe(maxAttempts);
    });

    it(`is unknown where first ${first}, and then it was throttled to the end`, async () => {
      const { redis } = clientOf([
        end,
        ...Array<End>(maxAttempts - 1).fill(refusal("RequestLimitExceeded")),
      ]);
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
      isUnknown: true,
      code: "ResourceNotFound",
    });

    const { redis } = clientOf([reset, refusal("ResourceNotFound")]);
    const body = { InstanceId: "crs-exampl01" };
    const direct = redis.api.POST("/#DestroyPostpaidInstance", { body });
    expect(await failureOf(direct)).toBeInstanceOf(OutcomeUnknownError);

    const middleware = [{ onResponse: () => undefined }];
    const { redis: watched } = clientOf([reset, refusal("ResourceNotFound")], { middleware });
    expect(await failureOf(destroy(watched))).toMatchObject({
      name: "OutcomeUnknownError",
      code: "ResourceNotFound",
    });
  });

  it("is refused where no attempt can have acted", async () => {
    const { redis } = clientOf([nobody, refusal("ResourceNotFound")]);
    expect(await failureOf(destroy(redis))).toBeInstanceOf(TencentCloudError);
    const never = clientOf(Array<End>(maxAttempts).fill(nobody)).redis;
    expect(await failureOf(destroy(never))).toBeInstanceOf(ConnectionError);
  });

  it("is what the last attempt says where the call only reads", async () => {
    const { redis } = clientOf([reset, refusal("ResourceNotFound")]);
    expect(await failureOf(redis.DescribeInstances())).toBeInstanceOf(TencentCloudError);
  });
});

describe("a purchase whose result a middleware loses", () => {
  const fail = (): never => {
    throw new Error("a fault of mine");
  };

  it("that was made is unknown, with the RequestId and the middleware's error", async () => {
    const { redis, sent } = clientOf([done], { middleware: [{ onResponse: fail }] });
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.message).toMatch(/accepted the call \(RequestId r-\d+\).*a fault of mine/);
    expect(sent()).toBe(1);
  });

  it("shows no secret that the middleware took out of the request", async () => {
    const middleware = [
      {
        onRequest: ({ request }: { request: Request }) =>
          new Request(request, { method: "POST", body: "{}" }),
        onResponse: () => {
          throw new Error("a fault with hunter22-hunter22 in it");
        },
      },
    ];
    const { redis } = clientOf([done], { middleware });
    const call = redis.CloneInstances({ ...cloneRequest, Password: "hunter22-hunter22" } as never);
    const error = await failureOf(call);
    expect(error).toMatchObject({ name: "OutcomeUnknownError" });
    expect(`${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`).not.toContain("hunter22");
  });

  it("that may have been made is unknown", async () => {
    const middleware = [{ onResponse: fail }];
    const { redis, sent } = clientOf([refusal("InternalError")], { middleware });
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", code: "InternalError" });
    expect(sent()).toBe(1);
  });

  it.each<[string, () => Error]>([
    ["gives", () => new Error("Oops")],
    ["throws", fail],
  ])("that was lost is unknown, whatever error its onError %s", async (_name, onError) => {
    for (const ends of [[reset], [reset, refusal("ResourceNotFound")]]) {
      const { redis } = clientOf(ends, { middleware: [{ onError }] });
      const call = ends.length === 1 ? redis.CloneInstances(cloneRequest) : destroy(redis);
      expect(await failureOf(call)).toMatchObject({
        name: "OutcomeUnknownError",
        cause: { name: "ConnectionError" },
      });
    }
  });

  it("that was made is unknown where the middleware makes a refusal of it", async () => {
    const onResponse = () =>
      Response.json({ Response: { Error: { Code: "LimitExceeded", Message: "No." } } });
    const { redis } = clientOf([done], { middleware: [{ onResponse }] });
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", code: "LimitExceeded" });
  });

  it("that was made has its result, whatever headers came with it", async () => {
    const { redis } = clientOf([], {
      fetch: undefined,
      middleware: [{ onResponse: () => undefined }],
      transport: async () => ({
        status: 200,
        headers: { ":status": "200", "x-a": "a\u0100", "x-b": "b\nc" },
        body: await (await done()).text(),
        isCut: false,
      }),
    });
    expect(await redis.CloneInstances(cloneRequest)).toMatchObject({ TaskId: 1 });
  });

  it("that was refused rejects with the middleware's error", async () => {
    const middleware = [{ onResponse: fail }];
    const { redis } = clientOf([refusal("ResourceNotFound")], { middleware });
    expect((await failureOf(redis.CloneInstances(cloneRequest))).message).toBe("a fault of mine");
  });
});

describe("the error of a purchase that may have been made", () => {
  const circle = new Error("a circle");
  circle.cause = circle;
  const gone = Proxy.revocable({}, {});
  gone.revoke();
  it.each<[string, unknown]>([
    ["a circle", circle],
    ["without a prototype", Object.create(null)],
    ["with an odd message", Object.assign(new Error("x"), { message: { a: 1 } })],
    ["with an odd name", Object.assign(new Error("x"), { name: Symbol("x") })],
    [
      "with a getter that throws",
      Object.defineProperty(new Error("x"), "code", {
        get: () => circle.stack?.at(Infinity)?.at(0),
      }),
    ],
    ["a proxy that is gone", gone.proxy],
    ["nothing", undefined],
  ])("is made, whatever the transport throws: %s", async (_name, thrown) => {
    const transport = (): Promise<never> => Promise.reject(thrown as Error);
    const { redis } = clientOf([], { fetch: undefined, transport });
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(() => JSON.stringify(error)).not.toThrow();
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["bytes", { status: 200, headers: {}, body: Buffer.from("{}"), isCut: false }],
    ["no status", { headers: {}, body: "{}" }],
  ])("is made, whatever the transport gives: %s", async (_name, given) => {
    const { redis } = clientOf([], { fetch: undefined, transport: async () => given as never });
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
  });

  it("is made, whatever the request holds", async () => {
    let deep: unknown = "x";
    for (let depth = 0; depth < 1000; depth++) deep = [deep];
    for (const more of [{ InstanceName: 12345678901234567890n }, { ResourceTags: deep }]) {
      const { redis } = clientOf([reset]);
      const request = { ...cloneRequest, ...more } as unknown as typeof cloneRequest;
      const error = await failureOf(redis.CloneInstances(request));
      expect(error).toBeInstanceOf(OutcomeUnknownError);
      expect(() => JSON.stringify(error)).not.toThrow();
    }
  });

  it("keeps the reason of an abort as it is", async () => {
    const controller = new AbortController();
    const { redis } = clientOf([() => new Promise(() => undefined)]);
    const call = redis.CloneInstances(cloneRequest, { signal: controller.signal });
    setTimeout(() => controller.abort(circle));
    expect((await failureOf(call)).cause).toBe(circle);
  });

  it("is not replaced by an async observer that rejects, and the process goes on", async () => {
    const observe = async (): Promise<void> => Promise.reject(new Error("an observer's"));
    const { redis } = clientOf([reset], { observe });
    expect(await failureOf(redis.CloneInstances(cloneRequest))).toBeInstanceOf(OutcomeUnknownError);
    await new Promise((resolve) => setImmediate(resolve));
  });
});
