import { describe, expect, it } from "vitest";
import type { EmulatedCall } from "../../packages/emulator/src/call.js";
import { readDurations } from "../../packages/emulator/src/clock.js";
import { handlers } from "../../packages/emulator/src/handlers/index.js";
import { seededAccount } from "../../packages/emulator/src/seed.js";
import { ServiceError } from "../../packages/emulator/src/service-error.js";
import { findOperation, type Operation } from "../../runtime/openapi.js";
import { ownDocument } from "../fixtures/own-document.js";

const document = ownDocument();
const NOW = 1_768_291_200_000;
const COUNT = 10_000;

type ListAction = "DescribeInstances" | "DescribeCommonDBInstances";

/** The IDs on a page of 10,000 instances, and how many instances were read beyond their region. */
function page(action: ListAction, request: Record<string, unknown>) {
  const ids = Array.from({ length: COUNT }, (_, index) => `crs-${index}`);
  const account = seededAccount(ids, readDurations(), NOW);
  const read = new Set<string>();
  for (const [id, instance] of account.instances) {
    const watched = new Proxy(instance, {
      get(target, field, self) {
        if (field !== "region") read.add(id);
        return Reflect.get(target, field, self) as unknown;
      },
    });
    account.instances.set(id, watched);
  }
  const call: EmulatedCall = {
    action,
    request,
    region: "ap-singapore",
    requestId: "",
    account,
    now: NOW,
    failure: undefined,
    document,
    operation: findOperation(document, action) as Operation,
    error: (reason, message) => new ServiceError(reason, message),
  };
  const response = handlers.get(action)?.(call) ?? {};
  const list = response["InstanceSet"] ?? response["InstanceDetails"];
  return {
    total: response["TotalCount"],
    ids: (list as { InstanceId: string }[]).map(({ InstanceId }) => InstanceId),
    read: read.size,
  };
}

describe("a page of 10,000 instances", () => {
  it.each<[ListAction, object, string]>([
    ["DescribeInstances", {}, "crs-9999"],
    ["DescribeInstances", { Offset: 5000 }, "crs-4999"],
    ["DescribeInstances", { Offset: 5000, OrderType: 0 }, "crs-5000"],
    ["DescribeInstances", { Offset: 5000, Status: [], InstanceIds: [] }, "crs-4999"],
    ["DescribeCommonDBInstances", { Offset: 5000 }, "crs-5000"],
  ])("of %s %j reads only its own instances", (action, request, first) => {
    const { total, ids, read } = page(action, { Limit: 20, ...request });
    expect(total).toBe(COUNT);
    expect(ids).toHaveLength(20);
    expect(ids[0]).toBe(first);
    expect(read).toBe(20);
  });

  it("reads all of them for a filter or a sort order", () => {
    const filtered = page("DescribeInstances", { Limit: 20, InstanceName: "crs-7" });
    expect(filtered).toEqual({ total: 1, ids: ["crs-7"], read: COUNT });
    const sorted = page("DescribeInstances", { Limit: 20, OrderBy: "instancename" });
    expect(sorted.read).toBe(COUNT);
    expect(sorted.ids[0]).toBe("crs-9999");
  });
});
