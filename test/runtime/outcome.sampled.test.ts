import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFull, samples } from "../fixtures/samples.js";
import { service } from "../../generated/service.js";
import {
  CallError,
  OutcomeUnknownError,
  ResponseError,
  TencentCloudError,
} from "../../runtime/errors.js";
import { createContext } from "../../runtime/context.js";
import { errorOf } from "../../runtime/failure.js";
import { isUnknown, readOutcome, type Outcome } from "../../runtime/outcome.js";
import type { Effect } from "../../runtime/service.js";

const answer = (body: string, status = 200) => ({
  status,
  body,
  headers: {},
  isCut: false,
});

function failure(body: string, status = 200, effect: Effect = "read"): unknown {
  const outcome = readOutcome(service, answer(body, status));
  if (outcome.kind === "accepted") throw new Error("accepted");
  const credentials = { secretId: "id", secretKey: "key" };
  const described = { ...service, effects: { CloneInstances: effect } };
  const context = createContext(described, { region: "ap-singapore", credentials });
  return errorOf(context, {
    request: {
      action: "CloneInstances",
      region: "ap-singapore",
      url: new URL("https://redis.tencentcloudapi.com"),
      method: "POST",
      headers: {},
      body: '{"InstanceName":"a-name","Password":"hunter22"}',
      signal: undefined,
      timeoutMs: 1,
      attemptTimeoutMs: undefined,
    },
    outcome,
    firstUnknown: isUnknown(outcome) ? outcome : undefined,
    sentAt: 1,
    failedAt: 2,
    attempts: 1,
  });
}

describe("reading an answer", () => {
  it("gives what is inside Response", () => {
    const body = '{"Response":{"DealId":"d","InstanceIds":["i"],"RequestId":"r"}}';
    expect(readOutcome(service, answer(body))).toMatchObject({
      kind: "accepted",
      result: { DealId: "d", InstanceIds: ["i"], RequestId: "r" },
    });
  });

  it("keeps integers past 2^53 whole", () => {
    const body = '{"Response":{"Size":9007199254740993,"RequestId":"r"}}';
    expect(readOutcome(service, answer(body))).toMatchObject({
      result: { Size: 9007199254740993n },
    });
  });

  it("throws the service's refusal, whatever the HTTP status", () => {
    for (const status of [200, 400, 500]) {
      const body =
        '{"Response":{"Error":{"Code":"A.NewCode","Message":"No hunter22."},"RequestId":"r"}}';
      const error = failure(body, status);
      expect(error).toBeInstanceOf(TencentCloudError);
      expect(error).toMatchObject({
        name: "TencentCloudError",
        code: "A.NewCode",
        message: "CloneInstances: A.NewCode (request r): No ***.",
        serviceMessage: "No ***.",
        status,
        attempts: 1,
        action: "CloneInstances",
        requestId: "r",
      });
    }
  });

  it("has a message even where the service sends none", () => {
    const body = '{"Response":{"Error":{"Code":"InternalError"},"RequestId":"r"}}';
    expect(failure(body)).toMatchObject({
      message: "CloneInstances: InternalError (request r)",
      serviceMessage: "",
    });
    const nameless = '{"Response":{"Error":{"Code":"InternalError","Message":"Oops."}}}';
    expect(failure(nameless)).toMatchObject({ message: "CloneInstances: InternalError: Oops." });
  });

  it.each([
    ["an HTML page", "<html><body>502 hunter22</body></html>", 502, /an HTML page/],
    ["an empty body", "", 200, /an empty body/],
    ["blanks only", " \n", 200, /an empty body/],
    ["broken JSON", '{"Response":', 200, /broken JSON/],
    ["plain text", "upstream timed out", 504, /broken JSON/],
    ["no envelope", '{"DealId":"d"}', 200, /neither a result nor an error/],
    ["an empty envelope", '{"Response":{}}', 200, /neither a result nor an error/],
    ["an envelope that is a list", '{"Response":[]}', 200, /neither a result nor an error/],
    ["an error without a code", '{"Response":{"Error":{},"RequestId":"r"}}', 200, /without a code/],
    ["an error that is text", '{"Response":{"Error":"no"}}', 200, /without a code/],
    ["a result with a failure's status", '{"Response":{"RequestId":"r"}}', 500, /needs status 200/],
    ["a redirect", "", 302, /an empty body/],
  ])("says so when it gets %s", (_name, body, status, message) => {
    const error = failure(body, status);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ name: "ResponseError", status, action: "CloneInstances" });
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toContain(`HTTP ${status}`);
    expect((error as ResponseError).bodyStart).not.toContain("hunter22");
  });

  it("quotes no more than the start of the body, and masks before it cuts", () => {
    const error = failure(`${"x".repeat(196)}hunter22`) as ResponseError;
    expect(error.bodyStart).toBe(`${"x".repeat(196)}***`);
    expect((failure("y".repeat(5000)) as ResponseError).bodyStart).toHaveLength(200);
  });

  it("gives exactly one outcome and a typed error for any body, status and effect", () => {
    const kinds = new Set<string>();
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.json({ maxDepth: 2 }),
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify({ Response: value })),
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify({ Response: { Error: value } })),
      fc
        .record({ Code: fc.jsonValue({ maxDepth: 1 }), Message: fc.jsonValue({ maxDepth: 1 }) })
        .map((value) => JSON.stringify({ Response: { Error: value, RequestId: "r" } })),
      fc.string().map((code) => JSON.stringify({ Response: { Error: { Code: code } } })),
    );
    const effect = fc.constantFrom<Effect>("read", "idempotent-write", "non-idempotent-write");
    fc.assert(
      fc.property(text, fc.integer({ min: 100, max: 599 }), effect, (body, status, effectOf) => {
        const outcome: Outcome = readOutcome(service, answer(body, status));
        kinds.add(outcome.kind);
        if (outcome.kind === "accepted") return;
        const error = failure(body, status, effectOf);
        expect(error).toBeInstanceOf(CallError);
        expect(error).toMatchObject({ action: "CloneInstances", service: "redis" });
        expect(error instanceof OutcomeUnknownError).toBe(
          effectOf !== "read" && isUnknown(outcome),
        );
      }),
      { numRuns: samples({ sampled: 3000, full: 100_000 }) },
    );
    // Few texts are a success, so that a sample may hold none.
    if (isFull) expect([...kinds].sort()).toEqual(["accepted", "refused", "unusable"]);
  }, 120_000);

  it("says of a write that its outcome is not known, with what to look for", () => {
    const body =
      '{"Response":{"Error":{"Code":"InternalError","Message":"Oops."},"RequestId":"r"}}';
    const error = failure(body, 200, "non-idempotent-write");
    expect(error).toMatchObject({
      code: "InternalError",
      cause: { name: "TencentCloudError", code: "InternalError", serviceMessage: "Oops." },
      message: expect.stringContaining(
        "CloneInstances may have succeeded (InternalError (request r): Oops.).",
      ),
      attempts: 1,
      status: 200,
      action: "CloneInstances",
      service: "redis",
      requestId: "r",
      region: "ap-singapore",
      request: { InstanceName: "a-name", Password: "***" },
      lookFor: { InstanceName: "a-name" },
      sentAt: 1,
      failedAt: 2,
    });
    expect(error).not.toBeInstanceOf(TencentCloudError);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    const page = failure("<html>", 502, "non-idempotent-write");
    expect(page).toMatchObject({ name: "OutcomeUnknownError", cause: { name: "ResponseError" } });
    expect(page).not.toBeInstanceOf(TencentCloudError);
    expect((page as Error).message).toMatch(
      /CloneInstances may have succeeded .*502.*look for InstanceName "a-name"/,
    );
  });
});
