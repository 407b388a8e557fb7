import { describe, expect, it } from "vitest";
import { OutcomeUnknownError, type ClientOptions } from "../../generated/index.js";
import { createEmulator, EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import { init, RESULT, scene } from "./api-scene.js";

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

  it("is waited for no longer than the call may take, and can be aborted", async () => {
    const { redis, received } = await scene({ timeoutMs: 50 });
    const endless = (signal?: AbortSignal): never =>
      init({
        body: new ReadableStream(),
        bodySerializer: (body: object) => body,
        duplex: "half",
        signal,
      });
    const error = await failureOf(redis.api.POST("/#CloneInstances", endless()));
    expect(error.name).toBe("TimeoutError");
    const controller = new AbortController();
    const call = redis
      .withOptions({ timeoutMs: Infinity })
      .api.POST("/#CloneInstances", endless(controller.signal));
    const reason = new Error("no more");
    setTimeout(() => controller.abort(reason), 10);
    expect(await failureOf(call)).toBe(reason);
    expect(received).toEqual([]);
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
    const error = await failureOf(redis.api.POST("/#CloneInstances", init(parts)), TypeError);
    expect(error.message).toMatch(
      /^Content-Type \S+: the service accepts application\/json and multipart\/form-data only$/,
    );
    expect(received).toEqual([]);
  });

  it("shows no secret of a form that the service quotes", async () => {
    const secrets = ["canary-Passw0rd", "canary\r\n--split-0", "canary-Nested0"];
    const shown: string[] = [];
    // Codes are in events.
    const refusal = { Error: { Code: `InvalidParameter ${secrets.join(" ")}`, Message: "bad" } };
    const { redis } = await scene(
      { observe: (event) => void shown.push(JSON.stringify(event)) },
      JSON.stringify({ Response: { ...refusal, RequestId: "r" } }),
    );
    const body = new FormData();
    body.set("InstanceId", "crs-exampl01");
    body.append("Password", secrets[0]!);
    body.append("Password", secrets[1]!);
    body.set("Accounts", JSON.stringify([{ Password: secrets[2] }]));
    await redis.api.POST("/#ResetPassword", init({ body }));
    expect(shown.join()).toContain("InvalidParameter *** *** ***");
    expect(shown.join()).not.toContain("canary");
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

  it.each([
    { "Content-Length": "1000" },
    { "Content-Length": "1" },
    { Host: "example.com" },
    { "Transfer-Encoding": "gzip" },
    { Expect: "other" },
    { "Accept-Encoding": "zstd" },
  ])("do not change how the request is sent: %j", async (headers) => {
    const { redis, received } = await scene({ timeoutMs: 2000 });
    const { data } = await redis.api.POST(
      "/#CloneInstances",
      init({ body: cloneRequest, headers }),
    );
    expect(data).toEqual(RESULT);
    const [one] = received;
    expect(one?.headers.host).toMatch(/^127.0.0.1:/);
    expect(one?.headers["accept-encoding"]).toBe("gzip, br");
    expect(one?.body.toString()).toBe(JSON.stringify(cloneRequest));
  });

  it("choose the region of the call", async () => {
    const { redis, received } = await scene();
    const headers = { "X-TC-Region": "ap-tokyo" };
    await redis.api.POST("/#DescribeInstances", { body: {}, headers });
    expect(received[0]?.headers["x-tc-region"]).toBe("ap-tokyo");
  });
});

describe("the response to a call of redis.api", () => {
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
    expect(await failureOf(redis.api.POST("/#CloneInstances", { body, signal }))).toBe(reason);
    expect(received).toEqual([]);
  });

  it("rejects with the reason where it only reads, and is unknown where it may have bought", async () => {
    const { redis } = await scene({ fetch: never });
    const reason = new Error("enough");
    const call = (action: "/#DescribeInstances" | "/#CloneInstances") => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(reason), 10);
      const body = {} as never;
      return failureOf(redis.api.POST(action, { body, signal: controller.signal }));
    };
    expect(await call("/#DescribeInstances")).toBe(reason);
    const unknown = await call("/#CloneInstances");
    expect(unknown).toBeInstanceOf(OutcomeUnknownError);
    expect(unknown.cause).toBe(reason);
  });
});
