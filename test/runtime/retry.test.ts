import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { service } from "../../generated/service.js";
import { classificationOf, type Outcome } from "../../runtime/outcome.js";
import { RetryBudget, decide, type Decision, type RetryState } from "../../runtime/retry.js";
import { DEFAULT_RETRY } from "../../runtime/defaults.js";
import type { Effect } from "../../runtime/service.js";

const answer = (status: number) => ({ status, headers: {}, body: "", isCut: false });

function refused(code: string): Outcome {
  const classification = classificationOf(service, code);
  return {
    kind: "refused",
    code,
    message: "",
    requestId: "r",
    classification,
    response: answer(200),
  };
}

const unusable = (status: number): Outcome => ({
  kind: "unusable",
  what: "a page",
  requestId: undefined,
  response: answer(status),
});

const unsent: Outcome = { kind: "unsent", error: new Error("x"), isPermanent: false };
const badCertificate: Outcome = { kind: "unsent", error: new Error("x"), isPermanent: true };
const lost: Outcome = { kind: "lost", error: new Error("x") };
const timeout: Outcome = { kind: "timeout", milliseconds: 1, sent: true };
const aborted: Outcome = { kind: "aborted", reason: new Error("x"), sent: true };
const accepted: Outcome = { kind: "accepted", requestId: "r", result: {}, response: answer(200) };

function decided(outcome: Outcome, effect: Effect, more: Partial<RetryState> = {}): Decision {
  return decide(DEFAULT_RETRY, {
    effect,
    outcome,
    attempt: 1,
    used: [],
    retryAfterMs: undefined,
    random: 0.5,
    ...more,
  });
}

describe("what is retried", () => {
  it("a purchase only where the service provably did not act, whatever else holds", () => {
    const outcomes = fc.constantFrom(
      unusable(500),
      lost,
      timeout,
      aborted,
      accepted,
      badCertificate,
      unsent,
      ...service.codes.flatMap(({ codes }) => codes.map(refused)),
    );
    const used = fc.subarray(["throttled", "unsent", "transient"] as const);
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 1, max: 9 }), used, (outcome, attempt, reasons) => {
        const decision = decided(outcome, "non-idempotent-write", { attempt, used: reasons });
        if (!decision.retry) return;
        const isUntouched =
          outcome.kind === "unsent" ||
          (outcome.kind === "refused" && outcome.classification.outcome === "rejected");
        expect(isUntouched).toBe(true);
        expect(attempt).toBeLessThan(DEFAULT_RETRY.maxAttempts);
      }),
    );
  });

  it("no more than the attempts that are allowed", () => {
    const last = DEFAULT_RETRY.maxAttempts;
    expect(decided(lost, "read", { attempt: last - 1 }).retry).toBe(true);
    expect(decided(lost, "read", { attempt: last }).retry).toBe(false);
  });

  it("a vague code once, a signature once, a token once", () => {
    for (const [outcome, reason] of [
      [refused("InternalError"), "transient"],
      [refused("AuthFailure.SignatureExpire"), "resign"],
      [refused("AuthFailure.TokenFailure"), "refresh"],
    ] as const) {
      expect(decided(outcome, "read", { attempt: 2, used: [reason] }).retry).toBe(false);
    }
    expect(decided(lost, "read", { attempt: 2, used: ["transient"] }).retry).toBe(true);
  });
});

describe("the pause before it", () => {
  const delayOf = (decision: Decision) => (decision.retry ? decision.delayMs : undefined);

  it("is random below a base that doubles up to a cap", () => {
    const policy = { ...DEFAULT_RETRY, maxAttempts: 100 };
    const delay = (attempt: number, random: number, outcome: Outcome = lost) =>
      delayOf(
        decide(policy, {
          effect: "read",
          outcome,
          attempt,
          used: [],
          retryAfterMs: undefined,
          random,
        }),
      );
    expect([1, 2, 3, 4].map((attempt) => delay(attempt, 0.999_999))).toEqual([49, 99, 199, 399]);
    expect(delay(1, 0)).toBe(0);
    expect(delay(50, 0.999_999_999)).toBe(19_999);
    expect(delay(1, 0.999_999, refused("RequestLimitExceeded"))).toBe(999);
    expect(delay(2, 0.999_999, refused("RequestLimitExceeded"))).toBe(1999);
  });

  it("follows Retry-After, but not far beyond what it would have been", () => {
    const with_ = (retryAfterMs: number) =>
      delayOf(decided(unusable(503), "read", { retryAfterMs, random: 0.5 }));
    expect(with_(0)).toBe(25);
    expect(with_(3000)).toBe(3000);
    expect(with_(3_600_000)).toBe(5025);
  });

  it("is none before a fresh signature", () => {
    expect(delayOf(decided(refused("AuthFailure.SignatureExpire"), "read"))).toBe(0);
  });
});

describe("the budget of a client", () => {
  it("runs out while nothing succeeds, and comes back with success", () => {
    const budget = new RetryBudget(DEFAULT_RETRY);
    let spent = 0;
    while (budget.spend("transient") !== false) spent++;
    expect(spent).toBe(35);
    expect(budget.spend("throttled")).toBe(5);
    expect(budget.spend("resign")).toBe(0);
    budget.refund(14);
    expect(budget.spend("transient")).toBe(14);
    for (let i = 0; i < 14; i++) budget.refund(0);
    expect(budget.spend("transient")).toBe(14);
  });

  it("holds no more than it began with", () => {
    const budget = new RetryBudget(DEFAULT_RETRY);
    for (let i = 0; i < 1000; i++) budget.refund(14);
    let spent = 0;
    while (budget.spend("transient") !== false) spent++;
    expect(spent).toBe(35);
  });
});

describe("an error code", () => {
  it("counts as the longest listed one that it begins with", () => {
    expect(classificationOf(service, "InternalError.A.B")).toMatchObject({ retry: "transient" });
    expect(classificationOf(service, "InternalErrorX")).toMatchObject({
      outcome: "unknown",
      retry: "never",
    });
    expect(classificationOf(service, "LimitExceeded.Future")).toMatchObject({
      outcome: "rejected",
    });
    expect(classificationOf(service, "")).toMatchObject({ outcome: "unknown", retry: "never" });
    expect(classificationOf(service, "constructor")).toMatchObject({ outcome: "unknown" });
  });
});
