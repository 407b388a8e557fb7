import { describe, expect, it } from "vitest";
import { areas, handlers } from "../../packages/emulator/src/handlers/index.js";
import type { OperationExtension } from "../../runtime/openapi.js";
import { ownDocument } from "../fixtures/own-document.js";
import type { EmulatorOptions } from "../../packages/emulator/src/index.js";
import { BillingMode, InstanceType } from "../../generated/types.js";
import { emulated, type Emulated } from "../fixtures/emulated.js";

type Fields = Record<string, unknown>;
type Method = (request: Fields) => Promise<Fields>;

interface Operation {
  operationId: string;
  "x-tencentcloud": OperationExtension;
  requestBody: { content: { "application/json": { examples: Record<string, { value: Fields }> } } };
}

const operations = Object.values(ownDocument().paths).map(
  ({ post }) => post as unknown as Operation,
);

/** What an example needs in addition to the state at the start. */
interface Preparation {
  options?: EmulatorOptions;
  /** Returns request fields that the example cannot know, such as a new ID. */
  before?: (world: Emulated) => Promise<Fields | void>;
}

const monthly: Preparation = {
  options: {
    instances: [
      { InstanceId: "crs-exampl01", BillingMode: BillingMode.MonthlySubscription },
      { InstanceId: "crs-exampl02", Type: InstanceType.Redis50Cluster },
    ],
  },
};
const isolated: Preparation = {
  options: { instances: [{ InstanceId: "crs-exampl01", Isolated: true }] },
};
const account: Preparation = {
  before: async ({ redis, settle }) => {
    await redis.CreateInstanceAccount({
      InstanceId: "crs-exampl01",
      AccountName: "reporting",
      AccountPassword: "Example-Passw0rd",
      Privilege: "rw",
      ReadonlyPolicy: ["master"],
    });
    settle();
  },
};
const log: Preparation = {
  before: async ({ redis }) => {
    await redis.OpenLog({
      InstanceId: "crs-exampl01",
      LogType: "auditLog",
      LogSubType: "write",
      LogExpireDay: 7,
      HighLogExpireDay: 7,
    });
  },
};
const group = (InstanceId: string): Preparation => ({
  before: async ({ redis, settle }) => {
    const { GroupId } = await redis.CreateReplicationGroup({ InstanceId });
    settle();
    return { GroupId };
  },
});

const PREPARATIONS: Record<string, Preparation> = {
  AddReplicationInstance: group("crs-exampl01"),
  ChangeInstanceRole: group("crs-exampl02"),
  ChangeMasterInstance: group("crs-exampl02"),
  DeleteReplicationInstance: group("crs-exampl02"),
  DescribeReplicationGroup: group("crs-exampl01"),
  ModifyReplicationGroup: group("crs-exampl01"),
  RemoveReplicationGroup: group("crs-exampl01"),
  RemoveReplicationInstance: group("crs-exampl02"),
  ApplyParamsTemplate: { options: { instances: ["crs-exampl01", twin("crs-exampl02")] } },
  CleanUpInstance: isolated,
  StartupInstance: isolated,
  CreateExportTask: log,
  ModifyLog: log,
  DeleteExportTask: {
    before: async (world) => {
      await log.before?.(world);
      const { FileName } = await world.redis.CreateExportTask({
        InstanceId: "crs-exampl01",
        LogType: "auditLog",
        StartTime: "2026-01-13 08:00:00",
        EndTime: "2026-01-13 09:00:00",
      });
      return { FileName };
    },
  },
  DeleteInstanceAccount: account,
  ModifyInstanceAccount: account,
  DescribeTaskInfo: {
    before: async ({ redis }) => ({
      ...(await redis.ManualBackupInstance({ InstanceId: "crs-exampl01" })),
    }),
  },
  DestroyPrepaidInstance: monthly,
  RenewInstance: monthly,
  KillMasterGroup: {
    before: async ({ redis, settle }) => {
      const NodeSet = [
        { NodeType: 0, ZoneId: 900001 },
        { NodeType: 1, ZoneId: 900002 },
      ] as const;
      await redis.ModifyInstanceAvailabilityZones({
        InstanceId: "crs-exampl01",
        SwitchOption: 2,
        NodeSet: [...NodeSet],
      });
      settle();
    },
  },
  SwitchProxy: {
    before: async ({ redis }) => {
      const { Proxy } = await redis.DescribeInstanceNodeInfo({ InstanceId: "crs-exampl01" });
      return { ProxyIDList: Proxy.slice(0, 1).map(({ NodeId }) => NodeId) };
    },
  },
  UpgradeInstance: {
    options: {
      instances: ["crs-exampl01", { ...twin("crs-exampl02"), RedisShardSize: 4096 }],
    },
  },
  UpgradeInstanceVersion: { options: { instances: [{ InstanceId: "crs-exampl01" }] } },
};

function twin(InstanceId: string) {
  return { InstanceId, Type: InstanceType.Redis50Cluster, RedisShardNum: 3 };
}

const examples = operations.flatMap((operation) =>
  Object.entries(operation.requestBody.content["application/json"].examples).map(
    ([name, { value }]) => [operation.operationId, name, operation, value] as const,
  ),
);

describe("the document's examples work", () => {
  it.each(examples)("%s: %s", async (action, _name, operation, example) => {
    const { options, before } = PREPARATIONS[action] ?? {};
    const world = emulated(options);
    const more = (await before?.(world)) ?? {};
    const bought = world.emulator.ledger().length;
    const method: Method = (request) => world.redis.call(action, request) as Promise<Fields>;
    const response = await method({ ...example, ...onlyOf(more, example) });
    const { starts = {}, purchases = false } = operation["x-tencentcloud"];
    expect(world.emulator.ledger().length - bought).toBe(purchases ? 1 : 0);
    for (const [waiter, fields] of Object.entries(starts)) {
      const request = Object.fromEntries(
        Object.entries(fields).map(([field, from]) => [field, response[from]]),
      );
      expect(Object.values(request)).not.toContain(undefined);
      const waitFor = world.waitFor as (name: string, request: Fields) => Promise<Fields>;
      await waitFor(waiter, request);
    }
  });
});

/** The prepared fields that the example has too. */
function onlyOf(made: Fields, example: Fields): Fields {
  return Object.fromEntries(Object.entries(made).filter(([name]) => name in example));
}

describe("handlers", () => {
  it("exist once for each action that changes something", () => {
    const changing = operations.filter(
      ({ operationId }) => !/^Describe|^Inquiry/.test(operationId),
    );
    expect(changing.map(({ operationId }) => operationId).filter((a) => !handlers.has(a))).toEqual(
      [],
    );
    const names = areas.flatMap((area) => Object.keys(area));
    expect(new Set(names).size).toBe(names.length);
    const known = new Set(operations.map(({ operationId }) => operationId));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});
