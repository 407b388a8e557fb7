import { describe, expect, it } from "vitest";
import { handlers } from "../../packages/emulator/src/handlers/index.js";
import type { EmulatedCall } from "../../packages/emulator/src/call.js";
import { findOperation, type OpenApiDocument } from "../../runtime/openapi.js";
import { ownDocument } from "../fixtures/own-document.js";
import { createEmulator } from "../../packages/emulator/src/index.js";
import { sampleResponse } from "../../packages/emulator/src/sample.js";
import { createSchemaCheck } from "../../packages/emulator/src/schema-check.js";
import { paginate } from "../../generated/paging.js";
import { refused, emulated } from "../fixtures/emulated.js";
import { actions } from "../fixtures/request-schema.js";

const document = ownDocument();
const check = createSchemaCheck(document);

function sampled(action: string, request: object, seed = 1, from: OpenApiDocument = document) {
  const operation = findOperation(from, action);
  const call = { document: from, operation, request } as Pick<
    EmulatedCall,
    "document" | "operation" | "request"
  >;
  return sampleResponse(call, seed);
}

describe("sample responses", () => {
  it("keep the rules of every action's schema, with every seed", () => {
    for (const action of actions) {
      for (let seed = 1; seed <= 8; seed += 1) {
        const response = { ...sampled(action, {}, seed), RequestId: "x" };
        expect(check.named(`${action}Response`, response), `${action} ${seed}`).toEqual([]);
      }
    }
  });

  it("are the same for the same seed and request, and differ otherwise", () => {
    const slow = (seed: number, more: object = {}) =>
      JSON.stringify(sampled("DescribeProductInfo", more, seed));
    expect(slow(1)).toBe(slow(1));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => slow(seed))).size).toBeGreaterThan(2);
    expect(new Set([1, 2, 3, 4, 5].map((x) => slow(1, { x }))).size).toBeGreaterThan(2);
  });

  it("have the IDs that the request names", () => {
    const one = sampled("DescribeInstanceDTSInfo", { InstanceId: "crs-mine" });
    expect(JSON.stringify(one["SrcInfo"])).toContain("crs-mine");
    const many = sampled("DescribeInstances", { InstanceIds: ["crs-x", "crs-y"] }, 3);
    for (const { InstanceId } of many["InstanceSet"] as { InstanceId: string }[]) {
      expect(["crs-x", "crs-y"]).toContain(InstanceId);
    }
    const group = sampled("CloneInstances", { InstanceIds: ["crs-x", "crs-y"] });
    expect(group["InstanceIds"]).toEqual(["crs-x", "crs-y"]);
  });

  it("have pages", async () => {
    const { redis } = emulated({ seed: 7 });
    const request = {
      InstanceId: "crs-exampl01",
      BeginTime: "2026-01-13 08:00:00",
      EndTime: "2026-01-13 09:00:00",
    };
    const { TotalCount, InstanceSlowLogDetail } = await redis.DescribeSlowLog(request);
    expect(InstanceSlowLogDetail).toHaveLength(TotalCount);
    const paged = [];
    const list = paginate(redis, "DescribeSlowLog", { ...request, Limit: 1 });
    for await (const entry of list) paged.push(entry);
    expect(paged).toEqual(InstanceSlowLogDetail);
  });

  it("need an instance that exists", async () => {
    const { redis } = emulated();
    await refused(
      redis.DescribeInstanceMonitorSIP({ InstanceId: "crs-nowhere1" }),
      "ResourceNotFound",
    );
  });

  it("are valid if a type contains itself", () => {
    const nested = structuredClone(document) as unknown as {
      paths: Record<string, unknown>;
      components: { schemas: Record<string, unknown> };
    };
    nested.paths["/#DescribeTree"] = { post: { operationId: "DescribeTree" } };
    nested.components.schemas["Tree"] = {
      type: "object",
      required: ["Branches"],
      properties: { Branches: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    };
    nested.components.schemas["DescribeTreeResponse"] = { $ref: "#/components/schemas/Tree" };
    const api = nested as unknown as OpenApiDocument;
    const tree = sampled("DescribeTree", {}, 1, api);
    expect(createSchemaCheck(api).named("Tree", tree)).toEqual([]);
  });
});

describe("a new action of the document that starts a task and costs money", () => {
  it("can be waited for, and is in the ledger", async () => {
    const grown = structuredClone(document) as unknown as {
      paths: Record<string, { post: Record<string, unknown> }>;
      components: { schemas: Record<string, unknown> };
    };
    expect(handlers.has("BuyThings")).toBe(false);
    grown.paths["/#BuyThings"] = {
      post: {
        operationId: "BuyThings",
        "x-tencentcloud": { purchases: true, starts: { Task: { TaskId: "FlowId" } } },
      },
    };
    grown.components.schemas["BuyThingsRequest"] = { type: "object", properties: {} };
    grown.components.schemas["BuyThingsResponse"] = {
      type: "object",
      required: ["FlowId", "DealId"],
      properties: { FlowId: { type: "integer" }, DealId: { type: "string", examples: ["d-1"] } },
    };
    const { redis, waitFor, emulator } = emulated({ document: grown });
    const bought = (await redis.call("BuyThings", {})) as { FlowId: number };
    const TaskId = bought.FlowId;
    expect((await waitFor("Task", { TaskId })).Status).toBe("succeed");
    expect(emulator.ledger()).toMatchObject([{ Action: "BuyThings", DealId: "d-1" }]);
  });
});

describe("a response that the document does not allow", () => {
  it("rejects the call if responses are checked", async () => {
    const stricter = structuredClone(document) as unknown as {
      components: { schemas: Record<string, { required: string[] }> };
    };
    stricter.components.schemas["DescribeTaskListResponse"]?.required.push("Nonesuch");
    const { redis } = emulated({ document: stricter });
    await expect(redis.DescribeTaskList({})).rejects.toMatchObject({
      cause: { message: expect.stringContaining("DescribeTaskList is wrong at") },
    });
    const { redis: lax } = emulated({ document: stricter, checkResponses: false });
    expect((await lax.DescribeTaskList({})).TotalCount).toBe(0);
    expect(createEmulator({ document: stricter }).ledger()).toEqual([]);
  });
});
