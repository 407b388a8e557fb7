import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { OutcomeUnknownError } from "../../generated/index.js";
import type { HttpTransport } from "../../runtime/http/transport.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import {
  accepted,
  gateway,
  network,
  nobody,
  refusal,
  reset,
  scripted,
  type Attempt,
} from "../fixtures/scripted.js";

/** A refusal beside a result. */
const beside =
  (Code: string): Attempt =>
  () =>
    Response.json({ Response: { Error: { Code }, DealId: "d", RequestId: Code } });

describe("a purchase", () => {
  it.each([
    ["nobody listens", nobody],
    ["no name server knows the host", network("ENOTFOUND", "getaddrinfo")],
    ["there is no way to the host", network("EHOSTUNREACH", "connect")],
    ["it is throttled", refusal("RequestLimitExceeded")],
  ])("is retried where nothing can have been bought: %s", async (_case, first) => {
    const { redis, sent } = scripted([first, accepted]);
    await redis.CloneInstances(cloneRequest);
    expect(sent).toHaveLength(2);
  });

  it.each([
    ["the connection breaks", reset],
    ["the host is lost while reading", network("EHOSTUNREACH", "read")],
    ["the socket closes", network("UND_ERR_SOCKET", "read")],
    [
      "fetch does not say why it failed",
      () => {
        throw new TypeError("fetch failed");
      },
    ],
    ["a gateway responds", gateway()],
    ["a page comes with HTTP 200", gateway(200)],
    ["the service fails", refusal("InternalError")],
    ["the payment fails", refusal("FailedOperation.PayFailed")],
    ["nobody knows the code", refusal("No.Such.Code")],
    ["it is throttled, and comes with an order", beside("RequestLimitExceeded")],
    ["it is refused, and comes with an order", beside("LimitExceeded")],
  ])(
    "is not retried, and unknown, where something may have been bought: %s",
    async (_case, first) => {
      const { redis, sent } = scripted([first, accepted]);
      await expect(redis.CloneInstances(cloneRequest)).rejects.toThrow(OutcomeUnknownError);
      expect(sent).toHaveLength(1);
    },
  );

  it.each([1, 2, 3, 4, 5])("is what it is, whatever `now` throws from call %i on", async (from) => {
    const failing = () => {
      let calls = 0;
      return () => {
        if (++calls >= from) throw new Error("no time");
        return Date.now();
      };
    };
    const made = scripted([accepted], { now: failing() });
    expect((await made.redis.CloneInstances(cloneRequest)).DealId).toBe("d");
    const lost = scripted([reset], { now: failing() });
    await failureOf(lost.redis.CloneInstances(cloneRequest), OutcomeUnknownError);
  });

  it("has all the time of the call, since it is not retried after a timeout", async () => {
    const slow = () =>
      new Promise<Response>((resolve) => setTimeout(() => resolve(accepted()), 60));
    const { redis } = scripted([slow], { timeoutMs: 5000 });
    expect((await redis.CloneInstances(cloneRequest)).DealId).toBe("d");
    const { redis: hurried } = scripted([slow], { attemptTimeoutMs: 20 });
    await expect(hurried.CloneInstances(cloneRequest)).rejects.toMatchObject({
      name: "OutcomeUnknownError",
      cause: { name: "TimeoutError", action: "CloneInstances", timeoutMs: 20 },
    });
  });
});

describe("the error of a purchase whose outcome is unknown", () => {
  it("says what to look for, and shows no secret", async () => {
    const { redis } = scripted([reset], { now: () => 1_768_341_005_000 });
    const named = {
      InstanceName: "order-7",
      ResourceTags: [{ TagKey: "order", TagValue: "7" }],
    };
    const call = redis.CloneInstances({ ...cloneRequest, ...named, Password: "canary-Passw0rd" });
    const error = await failureOf(call, OutcomeUnknownError);
    expect(error.message).toContain('look for InstanceName "order-7"');
    expect(error).toMatchObject({
      action: "CloneInstances",
      region: "ap-singapore",
      lookFor: named,
      request: { Password: "***", InstanceId: "crs-exampl01" },
      sentAt: 1_768_341_005_000,
      failedAt: 1_768_341_005_000,
    });
    for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)]) {
      expect(shown).toContain("order-7");
      expect(shown).not.toContain("canary");
    }
  });

  it("names the listing that tells whether it acted", async () => {
    const { redis, sent } = scripted([reset]);
    const renewal = redis.RenewInstance({ InstanceId: "crs-exampl01", Period: 1 });
    const error = await failureOf(renewal, OutcomeUnknownError);
    expect(error.message).toContain("DeadlineTime of DescribeInstances tells whether it did.");
    expect(sent).toHaveLength(1);
  });

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
    const { redis } = scripted([], { fetch: undefined, transport });
    const error = await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
    expect(() => JSON.stringify(error)).not.toThrow();
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["bytes", { status: 200, headers: {}, body: Buffer.from("{}"), isCut: false }],
    ["no status", { headers: {}, body: "{}" }],
  ])("is made, whatever the transport gives: %s", async (_name, given) => {
    const transport: HttpTransport = async ({ report }) => {
      report?.("connecting");
      return given as never;
    };
    const { redis } = scripted([], { fetch: undefined, transport });
    await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
  });

  let deep: unknown = "x";
  for (let depth = 0; depth < 1000; depth++) deep = [deep];

  it.each([
    ["an integer past 2^53", { InstanceName: 12345678901234567890n }],
    ["a list 1,000 deep", { ResourceTags: deep }],
  ])("is made, whatever the request holds: %s", async (_name, more) => {
    const request = { ...cloneRequest, ...more } as unknown as typeof cloneRequest;
    const error = await failureOf(
      scripted([reset]).redis.CloneInstances(request),
      OutcomeUnknownError,
    );
    expect(() => JSON.stringify(error)).not.toThrow();
  });

  it("keeps the reason of an abort as it is", async () => {
    const controller = new AbortController();
    const { redis } = scripted([() => new Promise(() => undefined)]);
    const call = redis.CloneInstances(cloneRequest, { signal: controller.signal });
    setTimeout(() => controller.abort(circle));
    expect((await failureOf(call)).cause).toBe(circle);
  });
});
