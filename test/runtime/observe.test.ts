import { describe, expect, it } from "vitest";
import { OutcomeUnknownError, type CallEvent, type CallInfo } from "../../generated/index.js";
import { cloneRequest } from "../fixtures/requests.js";
import { accepted, refusal, reset, scripted } from "../fixtures/scripted.js";

function recorder() {
  const events: CallEvent[] = [];
  return { events, observe: (event: CallEvent) => void events.push(event) };
}

function short(event: CallEvent): string {
  switch (event.type) {
    case "responded":
    case "finished":
      return `${event.type} ${event.outcome}`;
    case "retrying":
      return `${event.type} ${event.attempt} ${event.reason} ${event.delayMs}`;
    default:
      return event.type;
  }
}

describe("what an observer sees", () => {
  it("is each call and each of its attempts, in order", async () => {
    const { events, observe } = recorder();
    const { redis } = scripted([refusal("RequestLimitExceeded"), accepted], { observe });
    await redis.CloneInstances({ ...cloneRequest, Password: "canary-Passw0rd" });
    expect(events.map(short)).toEqual([
      "started",
      "signed",
      "responded refused",
      "retrying 2 throttled 500",
      "signed",
      "responded accepted",
      "finished accepted",
    ]);
    expect(events[0]).toMatchObject({
      call: {
        service: "redis",
        version: "2018-04-12",
        action: "CloneInstances",
        region: "ap-singapore",
        effect: "non-idempotent-write",
        endpoint: "https://redis.intl.tencentcloudapi.com",
      },
      request: { InstanceId: "crs-exampl01", Password: "***" },
    });
    const requestId: unknown = expect.stringMatching(/^r-/);
    const refused = { attempt: 1, status: 200, code: "RequestLimitExceeded", requestId };
    expect(events[2]).toMatchObject(refused);
    expect(events[6]).toMatchObject({ attempts: 2, isUnknown: false, status: 200, requestId });
    expect(new Set(events.map(({ call }) => call)).size).toBe(1);
  });

  it("is a call for which there are no credentials", async () => {
    const { events, observe } = recorder();
    const credentials = () => Promise.reject(new Error("no credentials"));
    const { redis } = scripted([], { observe, credentials });
    await expect(redis.CloneInstances(cloneRequest)).rejects.toThrow("no credentials");
    const finished = { type: "finished", outcome: "unsent", isUnknown: false, attempts: 0 };
    expect(events.at(-1)).toMatchObject(finished);
  });
});

describe("an observer that fails", () => {
  const fault = new Error("an observer's");

  it.each([
    [
      "throws",
      () => {
        throw fault;
      },
    ],
    ["rejects", () => Promise.reject(fault)],
  ])(
    "changes neither a result nor an error, and the process goes on: it %s",
    async (_how, observe) => {
      const { redis } = scripted([accepted, reset], { observe });
      expect((await redis.CloneInstances(cloneRequest)).DealId).toBe("d");
      await expect(redis.CloneInstances(cloneRequest)).rejects.toThrow(OutcomeUnknownError);
      await new Promise((resolve) => setImmediate(resolve));
    },
  );
});

describe("a purchase that is observed", () => {
  it.each<[string, (call: Partial<Record<keyof CallInfo, unknown>>) => void]>([
    ["takes the effect out of the call", (call) => delete call.effect],
    ["makes it a read", (call) => (call.effect = "read")],
  ])("is sent once, whatever an observer does: it %s", async (_how, change) => {
    const { redis, sent } = scripted([reset], { observe: ({ call }) => change(call) });
    await expect(redis.CloneInstances(cloneRequest)).rejects.toThrow(OutcomeUnknownError);
    expect(sent).toHaveLength(1);
  });

  it("has its result, however long a secret is", async () => {
    const { redis } = scripted([accepted], { observe: () => {} });
    const request = { ...cloneRequest, EncryptPassword: true, Password: "Ab1!".repeat(50_000) };
    expect((await redis.CloneInstances(request)).DealId).toBe("d");
  });
});
