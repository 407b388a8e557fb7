import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  CloneUnfinishedError,
  type Clone,
  type CloneOptions,
  type CloneProgress,
} from "../../../index.js";
import { CLONE, DEAL_NAME, fakeService, JOB, NAME, SOURCE, type Response } from "./fake-service.js";

type Step = CloneProgress["step"];
const BEFORE: readonly Step[] = ["reading-source", "choosing-backup", "ordering"];

const PURCHASE = { instanceIds: [CLONE], dealName: DEAL_NAME, name: NAME, wasReconciled: false };
const FOUND = { ...PURCHASE, dealName: undefined, wasReconciled: true };

const endOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);

/** What a caller's function can throw: also what cannot be turned into text. */
const THROWN: readonly [string, unknown][] = [
  ["an error", new Error("mine")],
  ["a text", "mine"],
  ["nothing", undefined],
  ["an object without a text", Object.create(null)],
];

describe.each(THROWN)("onProgress that throws %s", (_what, thrown) => {
  const throwingAt =
    (at: Step) =>
    ({ step }: CloneProgress): void => {
      if (step === at) throw thrown;
    };

  it.each(BEFORE)("at %s ends the job before anything is bought", async (step) => {
    const { clone, orders } = fakeService({});
    expect(await endOf(clone({ ...JOB, onProgress: throwingAt(step) }))).toBe(thrown);
    expect(orders).toEqual([]);
  });

  it.each<Step>(["bought", "waiting"])("at %s leaves the purchase", async (step) => {
    for (const isLost of [false, true]) {
      const { clone, orders } = fakeService({ isLost });
      const ended = await endOf(clone({ ...JOB, onProgress: throwingAt(step) }));
      expect(ended).toBeInstanceOf(CloneUnfinishedError);
      expect(ended).toMatchObject({
        purchase: isLost ? FOUND : PURCHASE,
        source: SOURCE,
        message: expect.stringContaining(CLONE) as string,
      });
      expect((ended as Error).cause).toBe(thrown);
      expect(orders).toHaveLength(1);
    }
  });

  it("at reconciling hides neither the clone nor that the outcome is unknown", async () => {
    const onProgress = throwingAt("reconciling");
    const found = fakeService({ isLost: true });
    expect(await found.clone({ ...JOB, onProgress })).toMatchObject({
      instanceId: CLONE,
      purchase: FOUND,
    });
    const missing = fakeService({ isLost: true, change: hidden });
    expect(await endOf(missing.clone({ ...JOB, onProgress }))).toBe(missing.lost);
    expect(missing.orders).toHaveLength(1);
  });

  it("in a promise changes nothing", async () => {
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", onUnhandled);
    try {
      const onProgress = async (): Promise<void> => Promise.reject(thrown as Error);
      for (const isLost of [false, true]) {
        const { clone } = fakeService({ isLost });
        expect(await clone({ ...JOB, onProgress })).toMatchObject({
          instanceId: CLONE,
        });
      }
      // Node tells of a rejection that nobody handles at the end of a turn.
      await setImmediate();
      expect(unhandled).toEqual([]);
    } finally {
      process.off("unhandledRejection", onUnhandled);
    }
  });
});

/** The clone is never listed. */
function hidden(endpoint: string, given: Response, isOrdered: boolean): Response {
  return endpoint.startsWith("DescribeInstances") && isOrdered ? { InstanceSet: [] } : given;
}

describe("a clone that is aborted", () => {
  const reason = new Error("enough");

  it.each<[Step, boolean]>([
    ["reading-source", false],
    ["choosing-backup", false],
    ["ordering", false],
    ["bought", false],
    ["waiting", false],
    ["reconciling", true],
  ])("at %s says what is known of the order", async (at, isLost) => {
    const abort = new AbortController();
    const { clone, orders, lost } = fakeService({ isLost, change: hidden });
    const ended = await endOf(
      clone({
        ...JOB,
        signal: abort.signal,
        onProgress: ({ step }) => step === at && abort.abort(reason),
      }),
    );
    if (BEFORE.includes(at)) {
      expect(ended).toBe(reason);
      expect(orders).toEqual([]);
      return;
    }
    expect(orders).toHaveLength(1);
    if (isLost) expect(ended).toBe(lost);
    else expect(ended).toMatchObject({ purchase: PURCHASE, cause: reason });
  });

  it("while its order is accepted says what is known of it", async () => {
    const abort = new AbortController();
    const { clone } = fakeService({
      change(endpoint, given) {
        if (endpoint === "CloneInstances") abort.abort(reason);
        return given;
      },
    });
    const ended = await endOf(clone({ ...JOB, signal: abort.signal }));
    expect(ended).toMatchObject({ purchase: PURCHASE, cause: reason });
  });
});

describe("a clone whose clock breaks after the order", () => {
  it.each(["now", "sleep", "random"] as const)("says what is known of it: %s", async (name) => {
    for (const isLost of [false, true]) {
      const service = fakeService({ isLost, change: hidden });
      const broken = new Error("broken");
      const usual = service.pace[name] as (...args: unknown[]) => unknown;
      Object.assign(service.pace, {
        [name](...args: unknown[]) {
          if (service.orders.length > 0) throw broken;
          return usual(...args);
        },
      });
      const ended = await endOf(service.clone(JOB));
      expect(service.orders).toHaveLength(1);
      if (isLost) expect(ended).toBe(service.lost);
      else expect(ended).toMatchObject({ purchase: PURCHASE, cause: broken });
    }
  });
});

describe("a time that cannot be used", () => {
  it.each<Partial<CloneOptions>>([
    { deadlineMs: NaN },
    { deadlineMs: -1 },
    { deadlineMs: "1000" as unknown as number },
    { reconcileMs: NaN },
    { reconcileMs: -5 },
    { reconcileMs: "1000" as unknown as number },
  ])("is refused before the order: %o", async (times) => {
    const { clone, orders } = fakeService({});
    const [name = ""] = Object.keys(times);
    await expect(clone({ ...JOB, ...times, dryRun: false })).rejects.toThrow(
      new RegExp(`^${name}: .* is not a time in milliseconds`),
    );
    expect(orders).toEqual([]);
  });

  it("of 0 is a look at least", async () => {
    const { clone } = fakeService({ isLost: true });
    const made: Clone = await clone({ ...JOB, deadlineMs: 0, reconcileMs: 0 });
    expect(made.purchase).toMatchObject(FOUND);
  });
});
