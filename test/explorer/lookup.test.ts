import { describe, expect, it } from "vitest";
import { foundIn, lookupOf } from "../../packages/explorer/src/lookup/lookup.js";
import type { Lookup } from "../../packages/explorer/src/protocol.js";
import { actionNamesIn, findOperation } from "../../runtime/openapi.js";
import { ownDocument } from "../fixtures/own-document.js";

const document = ownDocument();

function lookupFor(action: string, request: object): Lookup | undefined {
  const call = { target: "real", action, region: "ap-seoul", request } as const;
  return lookupOf(document, { ...call, request: request as Record<string, unknown> });
}

describe("a call with an unknown outcome", () => {
  it("is looked for by the name that it has given", () => {
    expect(lookupFor("CloneInstances", { InstanceId: "crs-1", InstanceName: "b" })).toEqual({
      target: "real",
      action: "DescribeInstances",
      request: { Limit: 1000, Offset: 0 },
      items: "InstanceSet",
      criteria: { InstanceName: "b" },
      labelFields: ["InstanceId", "InstanceName"],
      stateFields: [],
    });
    expect(lookupFor("CreateParamTemplate", { Name: "t" })).toMatchObject({
      action: "DescribeParamTemplates",
      criteria: { Name: "t" },
    });
    expect(lookupFor("ManualBackupInstance", { InstanceId: "crs-1", Remark: "r" })).toMatchObject({
      action: "DescribeInstanceBackups",
      request: { InstanceId: "crs-1" },
      criteria: { Remark: "r" },
    });
  });

  it("is looked for in a list that offers nothing, too", () => {
    const request = { InstanceId: "crs-1", LogType: "auditLog", StartTime: "a" };
    const lookup = lookupFor("CreateExportTask", request);
    expect(lookup).toMatchObject({
      action: "DescribeExportTasks",
      items: "Items",
      labelFields: [],
    });
  });

  it("that changes an instance is looked for in what tells its state", () => {
    expect(lookupFor("RenewInstance", { InstanceId: "crs-1", Period: 1 })).toMatchObject({
      action: "DescribeInstances",
      criteria: { InstanceId: "crs-1" },
      stateFields: ["DeadlineTime"],
    });
  });

  it("has criteria that its request does not give, and then all items may be it", () => {
    expect(lookupFor("CloneInstances", { InstanceId: "crs-1" })).toMatchObject({ criteria: {} });
  });

  it("is looked for by reading alone, whatever the action", () => {
    for (const action of actionNamesIn(document)) {
      const lookup = lookupFor(action, { InstanceId: "crs-1" });
      if (lookup === undefined) continue;
      const { effect } = findOperation(document, lookup.action)?.["x-tencentcloud"] ?? {};
      expect(effect).toBe("read");
    }
    expect(lookupFor("DescribeInstances", {})).toBeUndefined();
  });

  it("is found where an item has every mark", () => {
    const lookup = lookupFor("CloneInstances", { InstanceName: "b" })!;
    const response = {
      InstanceSet: [{ InstanceName: "a" }, { InstanceName: "b", InstanceId: "crs-2" }, {}, null],
    };
    expect(foundIn(response, lookup, "ap-seoul")).toEqual([
      { InstanceName: "b", InstanceId: "crs-2" },
    ]);
    expect(foundIn({ InstanceSet: null }, lookup, "ap-seoul")).toEqual([]);
    expect(foundIn(response, { ...lookup, criteria: {} }, "ap-seoul")).toHaveLength(3);
  });
});
