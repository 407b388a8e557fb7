import { describe, expect, it } from "vitest";
import { OutcomeUnknownError, TencentCloudError } from "../../generated/index.js";
import { failureOf } from "../fixtures/failure.js";
import { cloneRequest } from "../fixtures/requests.js";
import { gateway, never, refusal, reset, scripted } from "../fixtures/scripted.js";

const requestId: unknown = expect.stringMatching(/^r-/);

describe("the error of a call", () => {
  it.each([
    ["a refusal", refusal("RequestLimitExceeded"), { status: 200, requestId }],
    ["a gateway's page", gateway(), { status: 502, requestId: undefined }],
    ["a broken connection", reset, { status: undefined, requestId: undefined }],
  ])(
    "counts the attempts, and has a status where there is one: %s",
    async (_case, attempt, more) => {
      const error = await failureOf(scripted([attempt]).redis.DescribeInstances());
      expect(error).toMatchObject({ action: "DescribeInstances", attempts: 3, ...more });
    },
  );

  it("counts the attempts of a timeout, and none where nothing was sent", async () => {
    const slow = scripted([never], { attemptTimeoutMs: 20 }).redis.DescribeInstances();
    expect(await failureOf(slow)).toMatchObject({ name: "TimeoutError", attempts: 3 });
    const limiter = { acquire: () => new Promise<void>(() => undefined) };
    const held = scripted([never], { timeoutMs: 20, limiter }).redis.DescribeInstances();
    expect(await failureOf(held)).toMatchObject({ name: "TimeoutError", attempts: 0 });
  });

  it("is that of the last attempt where the outcome is unknown", async () => {
    const lost = scripted([reset]).redis.CloneInstances(cloneRequest);
    expect(await failureOf(lost, OutcomeUnknownError)).toMatchObject({
      attempts: 1,
      status: undefined,
      requestId: undefined,
    });
    const { redis } = scripted([gateway(), refusal("ResourceNotFound")]);
    const later = redis.DestroyPostpaidInstance({ InstanceId: "crs-exampl01" });
    expect(await failureOf(later, OutcomeUnknownError)).toMatchObject({
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
