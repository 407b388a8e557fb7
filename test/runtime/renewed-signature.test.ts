import { describe, expect, it } from "vitest";
import { createEmulator } from "../../packages/emulator/src/index.js";
import { cloneRequest } from "../fixtures/requests.js";
import { accepted, refusal, scripted } from "../fixtures/scripted.js";

describe("a clock that is off", () => {
  const service = Date.UTC(2026, 0, 15); // Midnight, so that the day in the scope shows.
  const mine = service - 3_600_000;
  const now = () => mine;
  const expired = (time: number) =>
    refusal("AuthFailure.SignatureExpire", { Date: new Date(time).toUTCString() });

  it("is put right by the service's Date, once, and stays so", async () => {
    const { redis, sent } = scripted([expired(service), accepted, accepted], { now });
    await redis.CloneInstances(cloneRequest);
    await redis.CloneInstances(cloneRequest);
    const times = sent.map((headers) => Number(headers["x-tc-timestamp"]) * 1000);
    expect(times).toEqual([mine, service, service]);
    expect(sent[0]?.["authorization"]).toContain("/2026-01-14/");
    expect(sent[1]?.["authorization"]).toContain("/2026-01-15/");
  });

  it("is tried once and no more", async () => {
    const { redis, sent } = scripted(
      [1, 2, 3].map((n) => expired(service + n * 900_000)),
      { now },
    );
    await expect(redis.CloneInstances(cloneRequest)).rejects.toMatchObject({
      code: "AuthFailure.SignatureExpire",
    });
    expect(sent).toHaveLength(2);
  });

  it.each([
    ["that is asked for", expired(service), { clockSkewCorrection: false }],
    ["the service does not tell the time", refusal("AuthFailure.SignatureExpire"), {}],
  ])("is left alone where %s", async (_case, first, more) => {
    const { redis, sent } = scripted([first, accepted], { now, ...more });
    await expect(redis.CloneInstances(cloneRequest)).rejects.toThrow("No.");
    expect(sent).toHaveLength(1);
  });

  it("does not make parallel calls undo each other's correction", async () => {
    const emulator = createEmulator({ clock: { now: () => service } });
    let requests = 0;
    const { redis } = scripted([], {
      now,
      fetch: (url, init) => {
        requests++;
        return emulator.fetch(url, init);
      },
    });
    await Promise.all(Array.from({ length: 50 }, () => redis.CloneInstances(cloneRequest)));
    expect(emulator.ledger()).toHaveLength(50);
    expect(requests).toBe(100);
    await redis.CloneInstances(cloneRequest);
    expect(requests).toBe(101);
  });
});

describe("a token that has run out", () => {
  const old = { secretId: "AKIDT", secretKey: "k1", token: "old-token" };
  const fresh = { secretId: "AKIDT", secretKey: "k2", token: "new-token" };
  const attempts = [refusal("AuthFailure.TokenFailure"), accepted];

  it("is replaced once, by asking the provider with what was refused", async () => {
    const asked: unknown[] = [];
    const { redis, sent } = scripted(attempts, {
      credentials: (request) => {
        asked.push(request?.refused);
        return request?.refused === undefined ? old : fresh;
      },
    });
    await redis.CloneInstances(cloneRequest);
    expect(asked).toEqual([undefined, old]);
    expect(sent.map((headers) => headers["x-tc-token"])).toEqual(["old-token", "new-token"]);
  });

  it("is final where there are no other credentials", async () => {
    const { redis, sent } = scripted(attempts, { credentials: old });
    await expect(redis.CloneInstances(cloneRequest)).rejects.toMatchObject({
      code: "AuthFailure.TokenFailure",
    });
    expect(sent).toHaveLength(1);
  });
});
