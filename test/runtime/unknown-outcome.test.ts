import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import {
  ConnectionError,
  OutcomeUnknownError,
  TencentCloudError,
  type CallEvent,
  type ClientOptions,
  type RedisClient,
} from "../../generated/index.js";
import { DEFAULT_RETRY } from "../../runtime/defaults.js";
import { failureOf } from "../fixtures/failure.js";
import {
  accepted,
  gateway,
  nobody,
  refusal,
  reset,
  scripted,
  type Attempt,
} from "../fixtures/scripted.js";

const destroy = (redis: RedisClient, options = {}): Promise<unknown> =>
  redis.DestroyPostpaidInstance({ InstanceId: "crs-exampl01" }, options);

const FIRST: readonly [string, Attempt, object][] = [
  ["the connection broke", reset, { name: "ConnectionError" }],
  ["a gateway responded", gateway(), { name: "ResponseError", status: 502 }],
  ["the service failed", refusal("InternalError"), { code: "InternalError" }],
];

/** Passes once, and fails from then on. */
function onlyOnce<Value>(value: Value, message: string): () => Promise<Value> {
  let calls = 0;
  return async () => {
    if (calls++ > 0) throw new Error(message);
    return value;
  };
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });

describe.each(FIRST)("a write that is retried because %s", (_first, first, cause) => {
  const unknown = (attempts: readonly Attempt[], options?: Partial<ClientOptions>) =>
    failureOf(destroy(scripted([first, ...attempts], options).redis), OutcomeUnknownError);

  it.each([
    ["refused because it acted", refusal("ResourceUnavailable.InstanceStatusError")],
    ["refused, as what it was about is gone", refusal("ResourceNotFound")],
    ["refused for its signature", refusal("AuthFailure.SignatureFailure")],
    ["refused for its time, with none given", refusal("AuthFailure.SignatureExpire")],
    ["refused with a token that is spent", refusal("AuthFailure.TokenFailure")],
  ])("is unknown where then it was %s", async (_name, second) => {
    const { redis, sent } = scripted([first, second]);
    const error = await failureOf(destroy(redis), OutcomeUnknownError);
    expect(error).not.toBeInstanceOf(TencentCloudError);
    expect(error).toMatchObject({
      code: expect.stringMatching(/^(?:Resource|AuthFailure)/),
      requestId: expect.stringMatching(/^r-/),
      cause,
      request: { InstanceId: "crs-exampl01" },
    });
    expect(error.message).toMatch(/may have succeeded .* the last attempt: /);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ["nobody could be reached", nobody, undefined],
    ["it was throttled", refusal("RequestLimitExceeded"), "RequestLimitExceeded"],
  ])("is unknown where from then on %s", async (_name, rest, code) => {
    const { redis, sent } = scripted([first, rest]);
    const error = await failureOf(destroy(redis), OutcomeUnknownError);
    expect(error).toMatchObject({ cause, code });
    expect(sent).toHaveLength(DEFAULT_RETRY.maxAttempts);
  });

  it("is unknown where then there are no credentials", async () => {
    const credentials = onlyOnce(EMULATOR_CREDENTIALS, "no credentials");
    const error = await unknown([], { credentials });
    expect(error).toMatchObject({ cause });
    expect(error.message).toContain("no credentials");
  });

  it("is unknown where then the limiter gives up", async () => {
    const limiter = { acquire: onlyOnce(undefined, "no limiter") };
    expect(await unknown([], { limiter })).toMatchObject({ cause });
  });

  it("is unknown where the time is up before it is retried", async () => {
    const sleep = (_milliseconds: number, signal: AbortSignal) => untilAborted(signal);
    expect(await unknown([], { timeoutMs: 200, sleep })).toMatchObject({ cause });
  });

  it("is unknown where it is aborted before it is retried", async () => {
    const controller = new AbortController();
    const sleep = (_milliseconds: number, signal: AbortSignal) => {
      setTimeout(() => controller.abort(new Error("enough")));
      return untilAborted(signal);
    };
    const call = destroy(scripted([first], { sleep }).redis, { signal: controller.signal });
    expect(await failureOf(call, OutcomeUnknownError)).toMatchObject({ cause });
  });

  it("has succeeded where then it was accepted", async () => {
    expect(await destroy(scripted([first, accepted]).redis)).toMatchObject({ TaskId: 1 });
  });
});

describe("an unknown outcome", () => {
  const attempts = [reset, refusal("ResourceNotFound")];

  it("is told to observers", async () => {
    const events: CallEvent[] = [];
    const observe = (event: CallEvent): void => void events.push(event);
    await failureOf(destroy(scripted(attempts, { observe }).redis));
    const finished = { type: "finished", isUnknown: true, code: "ResourceNotFound" };
    expect(events.at(-1)).toMatchObject(finished);
  });

  it("is told to callers of redis.api", async () => {
    const body = { InstanceId: "crs-exampl01" };
    const call = scripted(attempts).redis.api.POST("/#DestroyPostpaidInstance", { body });
    await failureOf(call, OutcomeUnknownError);
  });

  it("is told through middlewares", async () => {
    const { redis } = scripted(attempts, { middleware: [{ onResponse: () => undefined }] });
    const error = await failureOf(destroy(redis), OutcomeUnknownError);
    expect(error).toMatchObject({ code: "ResourceNotFound" });
  });

  it("is that of the first attempt that may have acted, with its time", async () => {
    let time = 1000;
    const sleep = async (): Promise<void> => void (time = 9000);
    const { redis } = scripted([reset, gateway()], { now: () => time, sleep });
    const error = await failureOf(destroy(redis), OutcomeUnknownError);
    expect(error).toMatchObject({
      cause: { name: "ConnectionError" },
      sentAt: 1000,
      failedAt: 9000,
    });
  });

  it("is none where no attempt can have acted", async () => {
    const refused = scripted([nobody, refusal("ResourceNotFound")]);
    await failureOf(destroy(refused.redis), TencentCloudError);
    await failureOf(destroy(scripted([nobody]).redis), ConnectionError);
  });

  it("is none where the call only reads: it is what the last attempt says", async () => {
    await failureOf(scripted(attempts).redis.DescribeInstances(), TencentCloudError);
  });
});
