import { describe, expect, it } from "vitest";
import { WaitTimeoutError } from "../../../runtime/waiters/errors.js";
import { failureOf } from "../../fixtures/failure.js";
import { RUNNING, scene, TASK } from "./scene.js";

describe("a response that is not as documented", () => {
  it.each([
    ["no state", {}],
    ["a state that is null", { Status: null }],
    ["a state of another type", { Status: ["succeed"] }],
    ["a state that is an object", { Status: { Name: "succeed" } }],
  ])("is waited on: %s", async (_case, odd) => {
    const { wait, calls } = scene(TASK, odd, { Status: "succeed" });
    const seen: unknown[] = [];
    await wait({}, { onProgress: ({ states }) => seen.push(states) });
    expect(calls).toHaveLength(2);
    expect(seen).toEqual([[], ["succeed"]]);
  });

  it.each([
    ["no list", {}],
    ["null", { Things: null }],
    ["a text", { Things: "22" }],
    ["an object", { Things: { 0: { Status: 2 }, length: 1 } }],
    ["an item that is null", { Things: [null, { Status: 2 }, { Status: 2 }] }],
    ["an item that is a number", { Things: [2, { Status: 2 }, { Status: 2 }] }],
    ["an item without a state", { Things: [{ Status: 2 }, {}, { Status: 2 }] }],
    ["an item whose state is null", { Things: [{ Status: 2 }, { Status: 2 }, { Status: null }] }],
  ])("is waited on in a list: %s", async (_case, odd) => {
    const things = { Things: [{ Status: 2 }, { Status: 2 }] };
    const { wait, calls } = scene(RUNNING, odd, things);
    expect(await wait({ Ids: ["a", "b"] })).toBe(things);
    expect(calls).toHaveLength(2);
    const other = scene(RUNNING, odd).wait({ Ids: ["a", "b"] }, { deadlineMs: 10 });
    for (const state of (await failureOf(other, WaitTimeoutError)).states) expect(state).toBe(2);
  });

  it("fails with an item that failed, whatever the others are", async () => {
    const { wait } = scene(
      { ...RUNNING, detail: "Title" },
      { Things: [null, { Status: -2, Title: null }] },
    );
    await expect(wait({ Ids: ["a"] })).rejects.toMatchObject({ state: -2, detail: undefined });
  });
});
