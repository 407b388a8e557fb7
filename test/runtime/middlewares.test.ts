import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import type { RedisClient } from "../../generated/index.js";
import { emulated } from "../fixtures/emulated.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import { accepted, nobody, refusal, scripted } from "../fixtures/scripted.js";
import { scene } from "./api-scene.js";

describe("middlewares of redis.api", () => {
  const call = ({ api }: RedisClient) => api.POST("/#DescribeInstances", { body: {} });

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
