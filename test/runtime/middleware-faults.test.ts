import { inspect } from "node:util";
import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { OutcomeUnknownError } from "../../generated/index.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import {
  accepted,
  gateway,
  nobody,
  refusal,
  reset,
  scripted,
  type Attempt,
} from "../fixtures/scripted.js";

describe("a purchase whose result a middleware loses", () => {
  const fail = (): never => {
    throw new Error("a fault of mine");
  };
  const failing = { middleware: [{ onResponse: fail }] };

  it("is unknown where it was made, with the RequestId and the middleware's error", async () => {
    const { redis, sent } = scripted([accepted], failing);
    const error = await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
    expect(error.message).toMatch(/accepted the call \(RequestId r-\d+\).*a fault of mine/);
    expect(sent).toHaveLength(1);
  });

  it("is unknown where it may have been made", async () => {
    const { redis, sent } = scripted([refusal("InternalError")], failing);
    const error = await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
    expect(error).toMatchObject({ code: "InternalError" });
    expect(sent).toHaveLength(1);
  });

  it("rejects with the middleware's error where it was refused", async () => {
    const { redis } = scripted([refusal("ResourceNotFound")], failing);
    const error = await failureOf(redis.CloneInstances(cloneRequest));
    expect(error.message).toBe("a fault of mine");
  });

  it.each([
    ["gives", () => new Error("Oops")],
    ["throws", fail],
  ])("is unknown where it was lost, whatever error onError %s", async (_how, onError) => {
    const unknown = { cause: { name: "ConnectionError" } };
    const once = scripted([reset], { middleware: [{ onError }] });
    const purchase = once.redis.CloneInstances(cloneRequest);
    expect(await failureOf(purchase, OutcomeUnknownError)).toMatchObject(unknown);
    const attempts = [reset, refusal("ResourceNotFound")];
    const retried = scripted(attempts, { middleware: [{ onError }] });
    const write = retried.redis.DestroyPostpaidInstance({ InstanceId: "crs-exampl01" });
    expect(await failureOf(write, OutcomeUnknownError)).toMatchObject(unknown);
  });

  it("is unknown where it was made, and the middleware makes a refusal of it", async () => {
    const onResponse = () =>
      Response.json({ Response: { Error: { Code: "LimitExceeded", Message: "No." } } });
    const { redis } = scripted([accepted], { middleware: [{ onResponse }] });
    const error = await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
    expect(error).toMatchObject({ code: "LimitExceeded" });
  });

  it.each([
    ["a gateway's page", () => new Response("<html>", { status: 502 })],
    ["an internal error", refusal("InternalError")],
  ])("is unknown where a middleware itself responds with %s", async (_what, onRequest) => {
    const { redis } = scripted([accepted], { middleware: [{ onRequest }] });
    await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
  });

  it("has its result, whatever headers came with it", async () => {
    const { redis } = scripted([], {
      fetch: undefined,
      middleware: [{ onResponse: () => undefined }],
      transport: async () => ({
        status: 200,
        headers: { ":status": "200", "x-a": "a\u0100", "x-b": "b\nc" },
        body: await (await accepted()).text(),
        isCut: false,
      }),
    });
    expect(await redis.CloneInstances(cloneRequest)).toMatchObject({ TaskId: 1 });
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
    const { redis } = scripted([accepted], { middleware });
    const call = redis.CloneInstances({ ...cloneRequest, Password: "hunter22-hunter22" });
    const error = await failureOf(call, OutcomeUnknownError);
    expect(`${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`).not.toContain("hunter22");
  });
});

describe("a middleware that retries", () => {
  const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const fail = (what: string): never => {
    throw new Error(what);
  };
  const again = ({ request: { url, headers }, options }: RetryArguments): Promise<Response> =>
    options.fetch(
      new Request(url, { method: "POST", headers, body: JSON.stringify(cloneRequest) }),
    );
  type RetryArguments = Parameters<NonNullable<Middleware["onRequest"]>>[0];
  const middleware: Middleware[] = [{ onResponse: again, onError: again }];

  it.each<[string, Attempt]>([
    ["was made", accepted],
    ["may have been made", gateway()],
    ["was lost", reset],
  ])("cannot make a purchase twice that %s", async (_what, first) => {
    const { redis, sent } = scripted([first, refusal("LimitExceeded")], { middleware });
    const error = await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
    expect(error.code).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  it("cannot make a purchase twice at once, and loses no result", async () => {
    const twice = ({ request, options }: RetryArguments): Promise<Response> =>
      Promise.any([options.fetch(request.clone()), options.fetch(request.clone())]);
    const { redis, sent } = scripted([accepted], { middleware: [{ onRequest: twice }] });
    expect(await redis.CloneInstances(cloneRequest)).toMatchObject({ DealId: "d" });
    expect(sent).toHaveLength(1);
  });

  it.each<[string, () => Response]>([
    ["throws", () => fail("too slow")],
    ["responds itself", () => Response.json({ Response: { Error: { Code: "LimitExceeded" } } })],
  ])("does not say that nothing was done where it %s while an order is sent", async (_, end) => {
    const hasty = async ({ request, options }: RetryArguments): Promise<Response> =>
      Promise.race([options.fetch(request.clone()), after(5).then(end)]);
    const slow: Attempt = async () => {
      await after(20);
      return accepted();
    };
    const { redis, sent } = scripted([slow], { middleware: [{ onRequest: hasty }] });
    await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
    expect(sent).toHaveLength(1);
  });

  it("sends no order once the call is over", async () => {
    let late: Promise<unknown> | undefined;
    const hasty = ({ request, options }: RetryArguments): never => {
      late = failureOf(options.fetch(request.clone()));
      return fail("too slow");
    };
    const { redis, sent } = scripted([accepted], { middleware: [{ onRequest: hasty }] });
    expect(await failureOf(redis.CloneInstances(cloneRequest))).toMatchObject({
      message: "too slow",
    });
    expect(await late).toMatchObject({
      message: "CloneInstances was not sent, because its call is over",
    });
    expect(sent).toEqual([]);
  });

  it("does not lose an order over what it reads behind it", async () => {
    const reading = async ({
      request: { url, headers },
      options,
    }: RetryArguments): Promise<never> => {
      const more = new Headers(headers);
      more.set("X-TC-Action", "DescribeInstances");
      await options.fetch(new Request(url, { method: "POST", headers: more, body: "{}" }));
      return fail("not found");
    };
    const { redis, sent } = scripted([accepted], { middleware: [{ onResponse: reading }] });
    await failureOf(redis.CloneInstances(cloneRequest), OutcomeUnknownError);
    expect(sent.map((headers) => headers["x-tc-action"])).toEqual([
      "CloneInstances",
      "DescribeInstances",
    ]);
  });

  it("makes one that was refused, and reads again", async () => {
    const purchase = scripted([refusal("LimitExceeded"), accepted], { middleware });
    expect(await purchase.redis.CloneInstances(cloneRequest)).toMatchObject({ DealId: "d" });
    const read = scripted([nobody, accepted], { middleware, retry: false });
    expect(await read.redis.DescribeInstances()).toMatchObject({ DealId: "d" });
  });
});
