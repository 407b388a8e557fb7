import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CallError,
  OutcomeUnknownError,
  ResponseError,
  TencentCloudError,
  type RedisClient,
} from "../../generated/index.js";
import { service } from "../../generated/service.js";
import { isUnknown, readOutcome } from "../../runtime/outcome.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import { samples } from "../fixtures/samples.js";
import { scripted } from "../fixtures/scripted.js";

const responseOf = (body: string, status = 200) => ({ status, headers: {}, body, isCut: false });

/** A client that gets this response, each time on a connection of its own. */
function clientOf(body: string, status?: number): RedisClient {
  const transport = async () => ({ ...responseOf(body, status), connection: {} });
  return scripted([], { fetch: undefined, transport, retry: false }).redis;
}

/** A call that only reads, whose request holds a secret. */
const read = (body: string, status?: number): Promise<unknown> =>
  clientOf(body, status).DescribeInstances({ Password: "hunter22" } as object);

describe("a response", () => {
  it("gives what is inside of Response, with integers past 2^53 whole", async () => {
    const body = '{"Response":{"InstanceSet":[],"TotalCount":9007199254740993,"RequestId":"r"}}';
    const result = { InstanceSet: [], TotalCount: 9007199254740993n, RequestId: "r" };
    expect(await read(body)).toEqual(result);
  });

  it.each([200, 400, 500])("is the service's refusal, with HTTP %i too", async (status) => {
    const refused = { Code: "A.NewCode", Message: "No hunter22." };
    const body = JSON.stringify({ Response: { Error: refused, RequestId: "r" } });
    const error = await failureOf(read(body, status), TencentCloudError);
    expect(error).toMatchObject({
      name: "TencentCloudError",
      code: "A.NewCode",
      message: "DescribeInstances: A.NewCode (request r): No ***.",
      serviceMessage: "No ***.",
      status,
      attempts: 1,
      action: "DescribeInstances",
      service: "redis",
      requestId: "r",
    });
  });

  it.each([
    [{ Error: { Code: "X" }, RequestId: "r" }, "DescribeInstances: X (request r)"],
    [{ Error: { Code: "X", Message: "Oops." } }, "DescribeInstances: X: Oops."],
  ])("is a refusal with a message, whatever it leaves out: %j", async (Response, message) => {
    const error = await failureOf(read(JSON.stringify({ Response })), TencentCloudError);
    expect(error.message).toBe(message);
  });

  it.each([
    ["an HTML page", "<html><body>502 hunter22</body></html>", 502, /an HTML page/],
    ["an empty body", "", 200, /an empty body/],
    ["blanks only", " \n", 200, /an empty body/],
    ["broken JSON", '{"Response":', 200, /broken JSON/],
    ["plain text", "upstream timed out", 504, /broken JSON.*upstream timed out/],
    ["no envelope", '{"DealId":"d"}', 200, /neither a result nor an error/],
    ["an empty envelope", '{"Response":{}}', 200, /neither a result nor an error/],
    ["an envelope that is a list", '{"Response":["r"]}', 200, /neither a result nor an error/],
    ["an error without a code", '{"Response":{"Error":{},"RequestId":"r"}}', 200, /without a code/],
    ["an error that is text", '{"Response":{"Error":"no"}}', 200, /without a code/],
    ["a result with a failure's status", '{"Response":{"RequestId":"r"}}', 500, /needs status 200/],
    ["a redirect", "", 302, /an empty body/],
  ])("is not the service's where it is %s", async (_name, body, status, message) => {
    const error = await failureOf(read(body, status), ResponseError);
    expect(error).toMatchObject({ name: "ResponseError", status, action: "DescribeInstances" });
    expect(error.message).toMatch(message);
    expect(error.message).toContain(`HTTP ${status}`);
    expect(error.bodyStart).not.toContain("hunter22");
  });

  it("is quoted no further than its start, and masked before it is cut", async () => {
    const error = await failureOf(read(`${"x".repeat(196)}hunter22`), ResponseError);
    expect(error.bodyStart).toBe(`${"x".repeat(196)}***`);
    expect((await failureOf(read("y".repeat(5000)), ResponseError)).bodyStart).toHaveLength(200);
  });

  it("gives a result or one typed error, whatever its body, its status and the call", async () => {
    const kinds = new Set<string>();
    const body = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.json({ maxDepth: 2 }),
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify({ Response: value })),
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify({ Response: { Error: value } })),
      fc
        .record({ Code: fc.jsonValue({ maxDepth: 1 }), Message: fc.jsonValue({ maxDepth: 1 }) })
        .map((value) => JSON.stringify({ Response: { Error: value, RequestId: "r" } })),
      fc.string().map((code) => JSON.stringify({ Response: { Error: { Code: code } } })),
    );
    const status = fc.oneof(fc.constant(200), fc.integer({ min: 100, max: 599 }));
    const calls: readonly ((redis: RedisClient) => Promise<unknown>)[] = [
      (redis) => redis.DescribeInstances(),
      (redis) => redis.DestroyPostpaidInstance({ InstanceId: "crs-exampl01" }),
      (redis) => redis.CloneInstances(cloneRequest),
    ];
    await fc.assert(
      fc.asyncProperty(body, status, fc.nat(2), async (text, code, index) => {
        const outcome = readOutcome(service, responseOf(text, code));
        kinds.add(outcome.kind);
        const call = calls[index]!(clientOf(text, code));
        if (outcome.kind === "accepted") return void (await call);
        const error = await failureOf(call, CallError);
        expect(error.service).toBe("redis");
        expect(error instanceof OutcomeUnknownError).toBe(index > 0 && isUnknown(outcome));
      }),
      { numRuns: samples({ sampled: 500, full: 3000 }) },
    );
    expect([...kinds].sort()).toEqual(["accepted", "refused", "unusable"]);
  });
});

describe("the error of a purchase of which the response does not say whether it was made", () => {
  const buy = (body: string, status?: number): Promise<OutcomeUnknownError> => {
    const request = { ...cloneRequest, InstanceName: "a-name" };
    return failureOf(clientOf(body, status).CloneInstances(request), OutcomeUnknownError);
  };

  it("has the refusal as its cause", async () => {
    const Error = { Code: "InternalError", Message: "Oops." };
    const error = await buy(JSON.stringify({ Response: { Error, RequestId: "r" } }));
    expect(error).not.toBeInstanceOf(TencentCloudError);
    expect(error).toMatchObject({
      code: "InternalError",
      cause: { name: "TencentCloudError", code: "InternalError", serviceMessage: "Oops." },
      message: expect.stringContaining(
        "CloneInstances may have succeeded (InternalError (request r): Oops.).",
      ),
      attempts: 1,
      status: 200,
      requestId: "r",
    });
  });

  it("has what came instead as its cause", async () => {
    const error = await buy("<html>", 502);
    expect(error).toMatchObject({ cause: { name: "ResponseError", status: 502 } });
    expect(error.message).toMatch(
      /CloneInstances may have succeeded .*502.*look for InstanceName "a-name"/,
    );
  });
});
