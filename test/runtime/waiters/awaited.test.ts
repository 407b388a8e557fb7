import { describe, expect, it } from "vitest";
import document from "../../../generated/openapi.json" with { type: "json" };
import { waiters } from "../../../generated/waiters.js";
import type { WaiterMetadata } from "../../../runtime/waiters/states.js";
import { RUNNING, scene, TASK } from "./scene.js";

describe("a request that comes from a response", () => {
  const BY_IDS: WaiterMetadata = { ...RUNNING, identifiers: ["Ids", "Name"] };

  it.each([
    [{ Ids: undefined }, "Ids is undefined"],
    [{ Ids: null }, "Ids is null"],
    [{ Ids: [] }, "Ids is empty"],
    [{ Ids: ["", null] }, "an item of Ids is empty"],
    [{ Ids: ["a", ""] }, "an item of Ids is empty"],
    [{ Ids: ["a"], Name: "" }, "Name is empty"],
    [{ Ids: ["a"], Name: undefined }, "Name is undefined"],
  ])("has to say what to wait for: %o", async (request, why) => {
    const { wait, calls } = scene(BY_IDS, { Things: [{ Status: 2 }] });
    await expect(wait(request)).rejects.toThrow(
      new TypeError(
        `waitFor Done: ${why}, so it does not say what to wait for. Check the response that it was taken from`,
      ),
    );
    expect(calls).toEqual([]);
  });

  it("stays what it was, whatever the caller does with its list", async () => {
    const { wait, calls } = scene(BY_IDS, { Things: [{ Status: 1 }] }, { Things: [{ Status: 2 }] });
    const Ids = ["a"];
    const waited = wait({ Ids });
    Ids.length = 0;
    await waited;
    expect(calls.map(({ request }) => request)).toEqual([{ Ids: ["a"] }, { Ids: ["a"] }]);
  });

  it("may leave out what it is not about", async () => {
    const { wait, calls } = scene(BY_IDS, { Things: [{ Status: 2 }] });
    await wait({ Ids: ["a"], Zone: undefined });
    await wait({ Name: "a" });
    await wait({});
    expect(calls).toHaveLength(3);
  });
});

describe("the response of an action that started something", () => {
  const STARTED: WaiterMetadata = {
    ...TASK,
    identifiers: ["TaskId"],
    starts: { FlowId: "TaskId", TaskId: "TaskId" },
  };
  const ended = { Status: "succeed" };

  it.each([
    { TaskId: 7, Other: "no field of the request", RequestId: "r" },
    { FlowId: 7, RequestId: "r" },
    { FlowId: 7 },
    { TaskId: 7 },
  ])("says what to wait for: %o", async (response) => {
    const { wait, calls } = scene(STARTED, ended);
    expect(await wait(response)).toBe(ended);
    expect(calls.map(({ request }) => request)).toEqual([{ TaskId: 7 }]);
  });

  it.each([
    [{ RequestId: "r" }],
    [{ TaskId: undefined, RequestId: "r" }],
    [{ TaskId: null, FlowId: null, RequestId: "r" }],
    [{ FlowId: undefined }],
  ])("has to name it: %o", async (response) => {
    const { wait, calls } = scene(STARTED, ended);
    await expect(wait(response)).rejects.toThrow(
      new TypeError(
        "waitFor Done: the response has no FlowId or TaskId, so there is nothing to wait for",
      ),
    );
    expect(calls).toEqual([]);
  });

  it("is refused where none says what to wait for: all there is would be awaited", async () => {
    const { wait, calls } = scene(RUNNING, ended);
    await expect(wait({ Things: [], RequestId: "r" })).rejects.toThrow(
      new TypeError(
        "waitFor Done: no response says what to wait for. Pass a request of DescribeThings",
      ),
    );
    expect(calls).toEqual([]);
  });

  it("is not ambiguous for any action of the API", () => {
    const sources = Object.values(waiters).map(({ starts = {} }) => Object.keys(starts));
    const { schemas } = document.components;
    for (const [name, schema] of Object.entries(schemas)) {
      if (!name.endsWith("Response") || !("properties" in schema)) continue;
      for (const names of sources) {
        const own = names.filter((field) => Object.hasOwn(schema.properties as object, field));
        expect(own.length, name).toBeLessThan(2);
      }
    }
  });
});

describe("more than a page of what is awaited", () => {
  const things = (length: number): object[] => Array.from({ length }, () => ({ Status: 2 }));
  const PAGED: WaiterMetadata = { ...RUNNING, page: { limit: "Limit", total: "Total", size: 2 } };

  it("is asked for page by page, each item once", async () => {
    const { wait, calls } = scene(PAGED, { Things: [{ Status: 2 }, { Status: 2 }], Total: 2 });
    const last = await wait({ Ids: ["a", "b", "c", "d", "a"] });
    expect(calls.map(({ request }) => request)).toEqual([
      { Ids: ["a", "b"], Limit: 2 },
      { Ids: ["c", "d"], Limit: 2 },
    ]);
    expect(last).toEqual({ Things: things(4), Total: 4 });
  });

  it("is asked for in pages of the size that is given", async () => {
    const { wait, calls } = scene(PAGED, { Things: things(5), Total: 5 });
    await wait({ Ids: ["a", "b", "c", "d", "e"], Limit: 5 });
    expect(calls).toHaveLength(1);
  });
});
