import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import type { RedisClient } from "../../generated/index.js";
import { emulated } from "../fixtures/emulated.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import { accepted, nobody, refusal, scripted } from "../fixtures/scripted.js";
import { init, RESULT, scene } from "./api-scene.js";

describe("middlewares of redis.api", () => {
  /** One that notes when it is called. */
  function noting(name: string, log: string[]): Middleware {
    return {
      onRequest: () => void log.push(`${name} request`),
      onResponse: () => void log.push(`${name} response`),
      onError: () => void log.push(`${name} error`),
    };
  }
  const call = ({ api }: RedisClient) => api.POST("/#DescribeInstances", { body: {} });

  it("see requests in order, and responses and errors in reverse", async () => {
    const log: string[] = [];
    const { redis } = await scene();
    redis.api.use(noting("a", log), noting("b", log));
    redis.api.use(noting("c", log));
    await call(redis);
    expect(log).toEqual([
      "a request",
      "b request",
      "c request",
      "c response",
      "b response",
      "a response",
    ]);
    const failing = await scene({ fetch: () => Promise.reject(new TypeError("broken")) });
    failing.redis.api.use(noting("a", log), noting("b", log));
    await failureOf(call(failing.redis));
    expect(log.slice(6)).toEqual(["a request", "b request", "b error", "a error"]);
  });

  it("change the request, each what the one before made of it, and what is sent is signed", async () => {
    const { redis, received } = await scene();
    const adding = (value: string): Middleware => ({
      onRequest({ request }) {
        const headers = new Headers(request.headers);
        headers.set("X-Path", `${headers.get("X-Path") ?? ""}${value}`);
        return new Request(request, { headers });
      },
    });
    redis.api.use(adding("a"), adding("b"), {
      onRequest: ({ request }) => void request.headers.set("X-Changed", "in place"),
    });
    await call(redis);
    expect(received[0]?.headers).toMatchObject({ "x-path": "ab", "x-changed": "in place" });
  });

  it("put a response in place of the service's, without a call", async () => {
    const log: string[] = [];
    const { redis, received } = await scene();
    redis.api.use(noting("a", log), { onRequest: () => Response.json({ Response: "own" }) });
    redis.api.use(noting("b", log));
    const { data } = await call(redis);
    expect(data).toEqual({ Response: "own" });
    expect(received).toEqual([]);
    expect(log).toEqual(["a request"]);
  });

  it("change the response", async () => {
    const { redis } = await scene();
    redis.api.use({
      onResponse: async ({ response }) =>
        Response.json({ ...((await response.json()) as object), more: 1 }, response),
    });
    const { data } = await call(redis);
    expect(data).toEqual({ ...RESULT, more: 1 });
  });

  it("get what there is to know of the call", async () => {
    const { redis } = await scene();
    const seen: object[] = [];
    redis.api.use({
      onRequest: ({ schemaPath, params, options, id }) => {
        seen.push({ schemaPath, params, parseAs: options.parseAs, id });
        expect(Object.isFrozen(options)).toBe(true);
      },
      onResponse: ({ id }) => void seen.push({ id }),
    });
    await call(redis);
    const [first, second] = seen as { id: string }[];
    expect(first).toMatchObject({ schemaPath: "/#DescribeInstances", params: {}, parseAs: "json" });
    expect(second?.id).toBe(first?.id);
  });

  it("turn an error into a response, or into another error", async () => {
    const fetchBroken = () => Promise.reject(new TypeError("broken"));
    const own = new Error("own");
    const { redis } = await scene({ fetch: fetchBroken });
    const toError: Middleware = { onError: () => own };
    redis.api.use(toError);
    expect(await failureOf(call(redis))).toBe(own);
    redis.api.eject(toError);
    redis.api.use({ onError: () => Response.json({ Response: "cached" }) });
    expect((await call(redis)).data).toEqual({ Response: "cached" });
  });

  it.each([
    ["onRequest", { onRequest: () => "text" }, /must return new Request\(\) or Response\(\)/],
    ["onResponse", { onResponse: () => "text" }, /must return new Response\(\)/],
  ])("may return nothing else from %s", async (_, middleware, message) => {
    const { redis } = await scene();
    redis.api.use(middleware as unknown as Middleware);
    expect((await failureOf(call(redis))).message).toMatch(message);
  });

  it("reject the call with what they throw, and it is not sent", async () => {
    const { redis, received } = await scene();
    const reason = new Error("not today");
    redis.api.use({
      onRequest() {
        throw reason;
      },
    });
    expect(await failureOf(call(redis))).toBe(reason);
    expect(received).toEqual([]);
  });

  it("are ejected, whichever it is, and those of the client's option too", async () => {
    const log: string[] = [];
    const [a, b, c] = ["a", "b", "c"].map((name) => noting(name, log));
    const { redis } = await scene({ middleware: [a!] });
    redis.api.use(b!, c!);
    redis.api.eject(b!);
    redis.api.eject({ onRequest: () => undefined });
    await call(redis);
    expect(log).toEqual(["a request", "c request", "c response", "a response"]);
    redis.api.eject(a!, c!);
    await call(redis);
    expect(log).toHaveLength(4);
  });

  it("of one call see that call alone, after those of the client", async () => {
    const log: string[] = [];
    const { redis } = await scene();
    redis.api.use(noting("all", log));
    const middleware = [noting("one", log)];
    await redis.api.POST("/#DescribeInstances", init({ body: {}, middleware }));
    expect(log).toEqual(["all request", "one request", "one response", "all response"]);
    await call(redis);
    expect(log).toHaveLength(6);
  });
});

describe("middlewares of a client", () => {
  it("see each call of a method once, whatever comes of it", async () => {
    const seen: string[] = [];
    const middleware: Middleware = {
      onRequest: ({ schemaPath }) => void seen.push(`request ${schemaPath}`),
      onResponse: ({ response }) => void seen.push(`response ${response.status}`),
      onError: () => void seen.push("error"),
    };
    const { redis } = scripted([accepted, refusal("LimitExceeded"), nobody], {
      middleware: [middleware],
      retry: false,
    });
    await redis.CloneInstances(cloneRequest);
    await failureOf(redis.CloneInstances(cloneRequest));
    await failureOf(redis.CloneInstances(cloneRequest));
    const request = "request /#CloneInstances";
    expect(seen).toEqual([request, "response 200", request, "response 200", request, "error"]);
  });

  it("make a request that is signed as they made it", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) =>
      new Request(request, {
        method: "POST",
        body: JSON.stringify({ ...cloneRequest, VPort: 7000 }),
      });
    const { emulator, redis } = emulated({}, { middleware: [{ onRequest }] });
    await redis.CloneInstances(cloneRequest);
    expect(emulator.instances()[0]?.Port).toBe(7000);
  });

  it.each([[{}], ["none"], [[3]]])("are refused where they are none: %j", (middleware) => {
    expect(() => scripted([], { middleware: middleware as never })).toThrow(/[Mm]iddleware/);
  });
});
