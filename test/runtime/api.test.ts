import type { Middleware } from "openapi-fetch";
import { afterEach, describe, expect, it } from "vitest";
import {
  createRedisClient,
  OutcomeUnknownError,
  type ClientOptions,
} from "../../generated/index.js";
import { createEmulator, EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { serve } from "../fixtures/http.js";
import { cloneRequest } from "../fixtures/requests.js";

/** What a server got. */
interface Received {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

const RESULT = { Response: { TotalCount: 0, InstanceSet: [], RequestId: "r0" } };
const credentials = { secretId: "AKIDEXAMPLE", secretKey: "canarySecretKey0123456789" };

/** A client of a server that keeps what it gets, and responds with this, and `r0`, `r1`, … for RequestIds. */
async function scene(more: Partial<ClientOptions> = {}, response: string = JSON.stringify(RESULT)) {
  const received: Received[] = [];
  const { url, close } = await serve((request, reply) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", headers } = request;
      received.push({ method, headers, body: Buffer.concat(chunks) });
      reply
        .setHeader("Content-Type", "application/json")
        .end(response.replace("r0", `r${received.length - 1}`));
    });
  });
  cleanUps.push(close);
  const options = { region: "ap-singapore", credentials, endpoint: url, retry: false } as const;
  return { redis: createRedisClient({ ...options, limiter: false, ...more }), received };
}

/** Options of a call that its types do not allow. */
const init = (parts: object) => parts as never;

async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    (value) => {
      throw new Error(`it resolved with ${JSON.stringify(value)}`);
    },
    (error: unknown) => error as Error,
  );
}

describe("the body of a call of redis.api", () => {
  it("is JSON, with exact integers", async () => {
    const { redis, received } = await scene();
    await redis.api.POST("/#DescribeInstances", init({ body: { Limit: 2n ** 60n } }));
    expect(received[0]?.headers["content-type"]).toBe("application/json");
    expect(received[0]?.body.toString()).toBe('{"Limit":1152921504606846976}');
  });

  it.each([{}, { body: undefined }])("is an empty object where there is none: %o", async (none) => {
    const { redis, received } = await scene();
    const { data } = await redis.api.POST("/#DescribeInstances", init(none));
    expect(data).toEqual(RESULT);
    expect(received[0]?.headers["content-type"]).toBe("application/json");
    expect(received[0]?.body.toString()).toBe("{}");
  });

  it("is a form as it is, to the byte", async () => {
    const { redis, received } = await scene();
    const body = new FormData();
    body.set("Name", "画\r\n");
    body.set("File", new Blob([Uint8Array.of(0, 255, 128, 13, 10)]), "a.bin");
    await redis.api.POST("/#DescribeInstances", init({ body }));
    const [one] = received;
    const contentType = String(one?.headers["content-type"]);
    expect(contentType).toMatch(/^multipart\/form-data; boundary=/);
    const form = await new Response(new Uint8Array(one!.body), {
      headers: { "Content-Type": contentType },
    }).formData();
    expect(form.get("Name")).toBe("画\r\n");
    const file = new Uint8Array(await (form.get("File") as File).arrayBuffer());
    expect([...file]).toEqual([0, 255, 128, 13, 10]);
    expect(one?.headers["content-length"]).toBe(String(one?.body.byteLength));
  });

  it("is signed where it is a form: the service refuses its type, and not its signature", async () => {
    const emulator = createEmulator();
    const { redis } = await scene({ credentials: EMULATOR_CREDENTIALS, fetch: emulator.fetch });
    const body = new FormData();
    body.set("Limit", "1");
    const { data } = await redis.api.POST("/#DescribeInstances", init({ body }));
    expect(data).toMatchObject({ Response: { Error: { Code: "UnsupportedProtocol" } } });
  });

  it("is what a serializer makes of it", async () => {
    const { redis, received } = await scene();
    const bodySerializer = (body: unknown): string => JSON.stringify({ given: body });
    await redis.api.POST("/#DescribeInstances", init({ body: { Limit: 1 }, bodySerializer }));
    expect(received[0]?.body.toString()).toBe('{"given":{"Limit":1}}');
  });

  it.each([
    ["URLSearchParams", { body: new URLSearchParams({ Limit: "1" }) }],
    [
      "a serializer of one",
      {
        body: { Limit: 1 },
        bodySerializer: (body: Record<string, string>) => new URLSearchParams(body),
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
      },
    ],
    ["another content type", { body: "<a/>", headers: { "Content-Type": "application/xml" } }],
  ])("is refused unsent where TC3 covers no such body: %s", async (_, parts) => {
    const { redis, received } = await scene();
    const error = await rejectionOf(redis.api.POST("/#CloneInstances", init(parts)));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(
      /^Content-Type \S+: the service accepts application\/json and multipart\/form-data only$/,
    );
    expect(received).toEqual([]);
  });

  it("shows no secret of a form that the service quotes", async () => {
    const Password = "canary-Passw0rd";
    const shown: string[] = [];
    const refusal = { Error: { Code: "InvalidParameter", Message: `bad ${Password}` } };
    const { redis } = await scene(
      { observe: (event) => void shown.push(JSON.stringify(event)) },
      JSON.stringify({ Response: { ...refusal, RequestId: "r" } }),
    );
    const body = new FormData();
    body.set("InstanceId", "crs-exampl01");
    body.set("Password", Password);
    await redis.api.POST("/#ResetPassword", init({ body }));
    expect(shown.join()).toContain("InvalidParameter");
    expect(shown.join()).not.toContain(Password);
  });
});

describe("the headers of a call of redis.api", () => {
  it("are the caller's, beside those of the signature, and null takes one away", async () => {
    const { redis, received } = await scene();
    await redis.api.POST("/#DescribeInstances", {
      body: {},
      headers: { "X-Own": "1", "X-None": null, "x-many": ["a", "b"] },
    });
    const headers = received[0]?.headers;
    expect(headers).toMatchObject({
      "x-own": "1",
      "x-many": "a, b",
      "x-tc-action": "DescribeInstances",
      "x-tc-region": "ap-singapore",
    });
    expect(headers).not.toHaveProperty("x-none");
    expect(headers?.["authorization"]).toMatch(/^TC3-HMAC-SHA256 /);
  });

  it("choose the region of the call", async () => {
    const { redis, received } = await scene();
    const headers = { "X-TC-Region": "ap-tokyo" };
    await redis.api.POST("/#DescribeInstances", { body: {}, headers });
    expect(received[0]?.headers["x-tc-region"]).toBe("ap-tokyo");
  });
});

describe("the response to a call of redis.api", () => {
  const text = '{"Response":{"InstanceName":"画","RequestId":"r"}}';

  /** What kind of value it is, and what it holds. */
  async function readOf(data: unknown): Promise<unknown[]> {
    if (data instanceof ArrayBuffer) return ["ArrayBuffer", [...new Uint8Array(data)]];
    if (data instanceof Blob) return ["Blob", data.type, await data.text()];
    if (data instanceof ReadableStream) return ["stream", await new Response(data).text()];
    return [typeof data, data];
  }

  it.each([
    ["json", ["object", JSON.parse(text)]],
    ["text", ["string", text]],
    ["arrayBuffer", ["ArrayBuffer", [...new TextEncoder().encode(text)]]],
    ["blob", ["Blob", "application/json", text]],
    ["stream", ["stream", text]],
  ] as const)("is read as %s", async (parseAs, expected) => {
    const { redis } = await scene({}, text);
    const { data, error, response } = await redis.api.POST("/#DescribeInstances", {
      body: {},
      parseAs,
    });
    expect(error).toBeUndefined();
    expect(response).toBeInstanceOf(Response);
    expect(response.status).toBe(200);
    expect(await readOf(data)).toEqual(expected);
  });

  it("keeps an error of the service in its envelope, as data of HTTP 200", async () => {
    const refusal = { Response: { Error: { Code: "X", Message: "m" }, RequestId: "r" } };
    const { redis } = await scene({}, JSON.stringify(refusal));
    const { data } = await redis.api.POST("/#DescribeInstances", { body: {} });
    expect(data).toEqual(refusal);
  });

  it("is an error where the status says so", async () => {
    const fetchRefused: ClientOptions["fetch"] = async () => new Response("no", { status: 403 });
    const { redis } = await scene({ fetch: fetchRefused });
    const { data, error, response } = await redis.api.POST("/#DescribeInstances", { body: {} });
    expect([data, error, response.status]).toEqual([undefined, "no", 403]);
  });
});

describe("an aborted call of redis.api", () => {
  const never = () => new Promise<never>(() => {});

  it("rejects with the reason where nothing was sent", async () => {
    const { redis, received } = await scene();
    const reason = new Error("enough");
    const signal = AbortSignal.abort(reason);
    const body = { ...cloneRequest } as never;
    expect(await rejectionOf(redis.api.POST("/#CloneInstances", { body, signal }))).toBe(reason);
    expect(received).toEqual([]);
  });

  it("rejects with the reason where it only reads, and is unknown where it may have bought", async () => {
    const { redis } = await scene({ fetch: never });
    const reason = new Error("enough");
    const call = (action: "/#DescribeInstances" | "/#CloneInstances") => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(reason), 10);
      const body = {} as never;
      return rejectionOf(redis.api.POST(action, { body, signal: controller.signal }));
    };
    expect(await call("/#DescribeInstances")).toBe(reason);
    const unknown = await call("/#CloneInstances");
    expect(unknown).toBeInstanceOf(OutcomeUnknownError);
    expect(unknown.cause).toBe(reason);
  });
});

describe("middlewares of redis.api", () => {
  /** One that notes when it is called. */
  function noting(name: string, log: string[]): Middleware {
    return {
      onRequest: () => void log.push(`${name} request`),
      onResponse: () => void log.push(`${name} response`),
      onError: () => void log.push(`${name} error`),
    };
  }
  const call = ({ api }: ReturnType<typeof createRedisClient>) =>
    api.POST("/#DescribeInstances", { body: {} });

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
    await rejectionOf(call(failing.redis));
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
    expect(await rejectionOf(call(redis))).toBe(own);
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
    expect((await rejectionOf(call(redis))).message).toMatch(message);
  });

  it("reject the call with what they throw, and it is not sent", async () => {
    const { redis, received } = await scene();
    const reason = new Error("not today");
    redis.api.use({
      onRequest() {
        throw reason;
      },
    });
    expect(await rejectionOf(call(redis))).toBe(reason);
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
