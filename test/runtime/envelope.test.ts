import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../runtime/envelope.js";
import { ResponseError, TencentCloudError } from "../../runtime/errors.js";

const answer = (body: string, status = 200) => ({
  action: "CloneInstances",
  status,
  body,
  redact: (text: string) => text.replaceAll("hunter22", "***"),
});

function failure(body: string, status = 200): unknown {
  try {
    unwrap(answer(body, status));
  } catch (error) {
    return error;
  }
  throw new Error("no error");
}

describe("unwrap", () => {
  it("gives what is inside Response", () => {
    const body = '{"Response":{"DealId":"d","InstanceIds":["i"],"RequestId":"r"}}';
    expect(unwrap(answer(body))).toEqual({ DealId: "d", InstanceIds: ["i"], RequestId: "r" });
  });

  it("keeps integers past 2^53 whole", () => {
    const body = '{"Response":{"Size":9007199254740993,"RequestId":"r"}}';
    expect(unwrap(answer(body))["Size"]).toBe(9007199254740993n);
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
        message: "No ***.",
        action: "CloneInstances",
        requestId: "r",
      });
    }
  });

  it("has a message even where the service sends none", () => {
    const body = '{"Response":{"Error":{"Code":"InternalError"},"RequestId":"r"}}';
    expect(failure(body)).toMatchObject({ message: "InternalError" });
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
    ["a result with a failure's status", '{"Response":{"RequestId":"r"}}', 500, /this status/],
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

  it("ends in a result or in a typed error for any body and status", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ Response: value })),
      fc.jsonValue().map((value) => JSON.stringify({ Response: { Error: value } })),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 100, max: 599 }), (body, status) => {
        try {
          expect(unwrap(answer(body, status))).toBeTypeOf("object");
        } catch (error) {
          expect(error instanceof TencentCloudError || error instanceof ResponseError).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
