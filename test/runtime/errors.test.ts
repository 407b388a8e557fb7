import { describe, expect, it } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import {
  createRedisClient,
  OutcomeUnknownError,
  TencentCloudError,
  type ClientOptions,
} from "../../generated/index.js";
import { cloneRequest } from "../fixtures/requests.js";

type Respond = () => Response | Promise<Response>;

const refusal = (Code: string): Respond => {
  const Error = { Code, Message: "The instance does not exist." };
  return () => Response.json({ Response: { Error, RequestId: "5d3c" } });
};
const gateway: Respond = () => new Response("<html>", { status: 502 });
const never: Respond = () => new Promise(() => undefined);
const broken: Respond = () => {
  const cause = Object.assign(new Error("read ECONNRESET"), {
    code: "ECONNRESET",
    syscall: "read",
  });
  throw new TypeError("fetch failed", { cause });
};

function clientOf(fetch: Respond, more: Partial<ClientOptions> = {}) {
  return createRedisClient({
    region: "ap-singapore",
    credentials: EMULATOR_CREDENTIALS,
    limiter: false,
    sleep: async () => undefined,
    fetch: async () => fetch(),
    ...more,
  });
}

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

const read = (respond: Respond, more?: Partial<ClientOptions>): Promise<unknown> =>
  failureOf(clientOf(respond, more).DescribeInstances());

describe("the error of a call", () => {
  it("tells action, code, request and what the service said", async () => {
    const error = await read(refusal("ResourceNotFound.InstanceNotExists"));
    expect(error).toMatchObject({
      message:
        "DescribeInstances: ResourceNotFound.InstanceNotExists (request 5d3c): The instance does not exist.",
      action: "DescribeInstances",
      code: "ResourceNotFound.InstanceNotExists",
      requestId: "5d3c",
      serviceMessage: "The instance does not exist.",
      status: 200,
      attempts: 1,
    });
  });

  it.each<[string, Respond, object]>([
    ["a refusal", refusal("RequestLimitExceeded"), { status: 200, requestId: "5d3c" }],
    ["a gateway's page", gateway, { status: 502, requestId: undefined }],
    ["a broken connection", broken, { status: undefined, requestId: undefined }],
  ])(
    "counts the attempts, and has the status where there is one: %s",
    async (_name, respond, more) => {
      const error = await read(respond);
      expect(error).toMatchObject({ action: "DescribeInstances", attempts: 3, ...more });
    },
  );

  it("counts the attempts of a timeout, and none where nothing was sent", async () => {
    expect(await read(never, { attemptTimeoutMs: 20 })).toMatchObject({
      name: "TimeoutError",
      attempts: 3,
    });
    const waiting = { acquire: () => new Promise<void>(() => undefined) };
    expect(await read(never, { timeoutMs: 20, limiter: waiting })).toMatchObject({
      name: "TimeoutError",
      attempts: 0,
    });
  });

  it("has them too where the outcome is unknown, for the last attempt", async () => {
    const refused = await failureOf(
      clientOf(refusal("InternalError")).CloneInstances(cloneRequest),
    );
    expect(refused).toBeInstanceOf(OutcomeUnknownError);
    expect(refused).toMatchObject({ attempts: 1, status: 200, requestId: "5d3c" });
    expect((refused as Error).message).toMatch(
      /^CloneInstances may have succeeded \(InternalError \(request 5d3c\): The instance /,
    );
    const lost = await failureOf(clientOf(broken).CloneInstances(cloneRequest));
    expect(lost).toMatchObject({ attempts: 1, status: undefined, requestId: undefined });
    const responses = [gateway, refusal("ResourceNotFound")];
    const redis = clientOf(() => responses.shift()!());
    const later = await failureOf(redis.DestroyPostpaidInstance({ InstanceId: "crs-exampl01" }));
    expect(later).toMatchObject({
      attempts: 2,
      status: 200,
      code: "ResourceNotFound",
      cause: { status: 502 },
    });
  });

  it("can be made by hand for a test, with less", () => {
    const error = new TencentCloudError("No.", { action: "DescribeInstances", code: "No.Such" });
    expect(error.message).toBe("DescribeInstances: No.Such: No.");
    expect(error).toMatchObject({ attempts: 1, status: undefined, requestId: undefined });
  });
});
