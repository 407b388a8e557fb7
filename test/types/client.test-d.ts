import { describe, expectTypeOf, it } from "vitest";
import {
  cloneInstance,
  type CloneOptions,
  createRedisClient,
  ErrorCode,
  isErrorOf,
  OutcomeUnknownError,
  paginate,
  TencentCloudError,
  waitFor,
  type CallOptions,
  type Clone,
  type CloneClient,
  type CloneInstancesRequest,
  type CloneInstancesResponse,
  type ClonePlan,
  type DescribeTaskInfoResponse,
  type DescribeTaskListResponse,
  type Pager,
  type RedisClient,
  type RedisRegion,
} from "../../index.js";
import { BillingMode, type RedisNodeInfo, type TaskInfoDetail } from "../../generated/types.js";
import { operations } from "../../generated/operations.js";
import type {
  ActionErrorCodes,
  CommonErrorCode,
  components,
  ErrorCode as AnyErrorCode,
} from "../../generated/types.js";
import type { OperationMetadata } from "../../runtime/service.js";

declare const redis: RedisClient;
declare const request: CloneInstancesRequest;
declare const when: Date;

describe("CloneInstances", () => {
  it("takes and gives named types", () => {
    expectTypeOf(redis.CloneInstances).parameter(0).toEqualTypeOf<CloneInstancesRequest>();
    expectTypeOf(redis.CloneInstances).returns.resolves.toEqualTypeOf<CloneInstancesResponse>();
    expectTypeOf<CloneInstancesResponse>().toEqualTypeOf<{
      DealId: string;
      InstanceIds: string[];
      DealName?: string;
      RequestId: string;
    }>();
  });

  it("takes the documented fields, as they are documented", () => {
    expectTypeOf<CloneInstancesRequest["BillingMode"]>().toEqualTypeOf<0 | 1>();
    expectTypeOf<NonNullable<CloneInstancesRequest["AutoRenew"]>>().toEqualTypeOf<0 | 1 | 2>();
    expectTypeOf<CloneInstancesRequest["GoodsNum"]>().toEqualTypeOf<number>();
    expectTypeOf<CloneInstancesRequest["Period"]>().toExtend<number>();
    // Responses have it, too: what a service returns tomorrow is not known today.
    expectTypeOf<RedisNodeInfo>().toEqualTypeOf<{
      NodeType: 0 | 1 | (number & {});
      NodeId?: number | undefined;
      ZoneId?: number | undefined;
      ZoneName?: string | undefined;
    }>();
    type Required = {
      [
        K in keyof CloneInstancesRequest as {} extends Pick<CloneInstancesRequest, K> ? never : K
      ]: 1;
    };
    expectTypeOf<keyof Required>().toEqualTypeOf<
      | "InstanceId"
      | "GoodsNum"
      | "ZoneId"
      | "BillingMode"
      | "Period"
      | "SecurityGroupIdList"
      | "BackupId"
    >();
  });

  it("takes undefined for what may be left out", () => {
    void redis.CloneInstances({ ...request, InstanceName: undefined });
    void redis.CloneInstances({ ...request, NodeSet: [{ NodeType: 0, ZoneName: undefined }] });
  });

  it("takes frozen lists and named constants", () => {
    const groups = ["sg-1"] as const;
    void redis.CloneInstances({
      ...request,
      SecurityGroupIdList: groups,
      BillingMode: BillingMode.MonthlySubscription,
      Period: 12,
    });
  });

  it("does not take what the API does not", () => {
    // @ts-expect-error a misspelt optional field
    void redis.CloneInstances({ ...request, InstancName: "x" });
    // @ts-expect-error an invented field
    void redis.CloneInstances({ ...request, Force: true });
    // @ts-expect-error a misspelt field inside a list
    void redis.CloneInstances({ ...request, NodeSet: [{ NodeType: 0, Zone: 1 }] });
    // @ts-expect-error a value outside the enumeration
    void redis.CloneInstances({ ...request, BillingMode: 2 });
    // @ts-expect-error a period that is not on offer
    void redis.CloneInstances({ ...request, Period: 13 });
    // @ts-expect-error a node type that is none
    void redis.CloneInstances({ ...request, NodeSet: [{ NodeType: "master" }] });
    // @ts-expect-error required fields are missing
    void redis.CloneInstances({ InstanceId: "crs-1" });
    // @ts-expect-error a Date where the API wants a string
    void redis.CloneInstances({ ...request, CloneTime: when });
    // @ts-expect-error undefined for a required string
    void redis.CloneInstances({ ...request, BackupId: undefined });
    // @ts-expect-error a string where the API wants a number
    void redis.CloneInstances({ ...request, ZoneId: "900001" });
    // @ts-expect-error an option that is none
    void redis.CloneInstances(request, { timeout: 5 });
    // @ts-expect-error an action that is none
    void redis.CloneInstance(request);
  });

  it("has the types of the plain client, but for frozen lists", () => {
    type Schema = components["schemas"]["CloneInstancesRequest"];
    expectTypeOf<Schema>().toExtend<CloneInstancesRequest>();
    expectTypeOf<keyof CloneInstancesRequest>().toEqualTypeOf<keyof Schema>();
    expectTypeOf<
      components["schemas"]["CloneInstancesResponse"]
    >().toEqualTypeOf<CloneInstancesResponse>();
  });
});

describe("createRedisClient", () => {
  it("proposes the document's regions, and takes others", () => {
    expectTypeOf<Extract<RedisRegion, "ap-singapore">>().toEqualTypeOf<"ap-singapore">();
    void createRedisClient({ region: "eu-elsewhere" });
    const options: CallOptions = { region: String(when) };
    void redis.DescribeInstances({}, options);
    void redis.withOptions({ region: "ap-singapore" });
    // @ts-expect-error a region is text
    void createRedisClient({ region: 1 });
  });

  it("takes region and credentials from the environment, and any standard fetch", () => {
    void createRedisClient();
    void createRedisClient({
      region: "ap-singapore",
      credentials: { secretId: "i", secretKey: "k", token: process.env["TOKEN"] },
      endpoint: "mainland",
      fetch,
    });
    void createRedisClient({
      region: "ap-singapore",
      credentials: async () => ({ secretId: "i", secretKey: "k" }),
      endpoint: "http://127.0.0.1:8790",
    });
    // @ts-expect-error no such option
    void createRedisClient({ regoin: "ap-singapore" });
    // @ts-expect-error no secret key
    void createRedisClient({ region: "ap-singapore", credentials: { secretId: "i" } });
  });
});

describe("errors", () => {
  const error: unknown = undefined;

  it("narrow to one action's codes, and stay open", () => {
    if (!isErrorOf(error, "CloneInstances")) return;
    expectTypeOf(error).toExtend<TencentCloudError>();
    expectTypeOf(error.action).toEqualTypeOf<"CloneInstances">();
    expectTypeOf<ActionErrorCodes["CloneInstances"] | CommonErrorCode>().toExtend<
      typeof error.code
    >();
    // A code that nobody has documented yet is a code all the same.
    expectTypeOf<"Some.NewCode">().toExtend<typeof error.code>();
    void (error.code === ErrorCode.ResourceUnavailableSaleOut);
    void (error.code === "Some.NewCode");
  });

  it("have a code that is a string, and not any, after instanceof", () => {
    if (!(error instanceof TencentCloudError)) return;
    expectTypeOf(error.code).not.toBeAny();
    expectTypeOf(error.code).toEqualTypeOf<string>();
    void (error.code === ErrorCode.ResourceUnavailableSaleOut);
    // @ts-expect-error a code is no number
    void (error.code === 1);
    if (error instanceof OutcomeUnknownError) expectTypeOf(error).toBeNever();
  });

  it("have a code that may be missing where the outcome is unknown", () => {
    if (!(error instanceof OutcomeUnknownError)) return;
    expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
  });

  it("cannot be asked about an action that does not exist", () => {
    // @ts-expect-error no such action
    isErrorOf(error, "CloneInstance");
  });

  it("have a name for each code", () => {
    expectTypeOf(ErrorCode.FailedOperationPayFailed).toEqualTypeOf<"FailedOperation.PayFailed">();
    expectTypeOf<ActionErrorCodes["CloneInstances"]>().toExtend<AnyErrorCode>();
    expectTypeOf<CommonErrorCode>().toExtend<AnyErrorCode>();
    // @ts-expect-error a code that is not listed
    void ErrorCode.FailedOperationPayFail;
  });
});

describe("what asks for little", () => {
  it("takes nothing where there is nothing to give", () => {
    void redis.DescribeProductInfo();
    void redis.DescribeProductInfo({});
    // @ts-expect-error there is no such field, nor any other
    void redis.DescribeProductInfo({ Nothing: 1 });
  });

  it("leaves the place in a list to paginate", () => {
    void paginate(redis, "DescribeInstanceAccount", { InstanceId: "crs-exampl01" });
    void paginate(redis, "DescribeInstanceAccount", { InstanceId: "crs-exampl01", Limit: 5 });
    void paginate(redis, "DescribeReplicationGroup");
    void paginate(redis, "DescribeReplicationGroup", { GroupId: "crs-rpl-exampl01" });
    // @ts-expect-error the instance has to be named
    void paginate(redis, "DescribeInstanceAccount", { Limit: 5 });
    // @ts-expect-error the instance has to be named
    void paginate(redis, "DescribeInstanceAccount");
  });
});

describe("functions that take a client", () => {
  it("know items, pages and options by the name of the action", () => {
    const list = paginate(redis, "DescribeTaskList", { Limit: 5 }, { region: "ap-singapore" });
    expectTypeOf(list).toEqualTypeOf<Pager<TaskInfoDetail, DescribeTaskListResponse>>();
    void paginate(redis, "DescribeInstances", undefined, { signal: AbortSignal.timeout(1) });
    // @ts-expect-error it returns no list in pages
    void paginate(redis, "CloneInstances", {});
    // @ts-expect-error there is no such field
    void paginate(redis, "DescribeInstances", { Nothing: 1 });
    // @ts-expect-error there is no such option
    void paginate(redis, "DescribeInstances", {}, { deadlineMs: 1 });
  });

  it("know what a wait returns by the name of the waiter", () => {
    const wait = waitFor(
      redis,
      "Task",
      { TaskId: 1 },
      {
        deadlineMs: 1,
        onProgress: ({ response }) =>
          expectTypeOf(response).toEqualTypeOf<DescribeTaskInfoResponse>(),
      },
    );
    expectTypeOf(wait).resolves.toEqualTypeOf<DescribeTaskInfoResponse>();
    // @ts-expect-error there is no such waiter
    void waitFor(redis, "Tsk", { TaskId: 1 });
    // @ts-expect-error the task has to be named
    void waitFor(redis, "Task");
    // @ts-expect-error the task has to be named
    void waitFor(redis, "Task", {});
  });

  it("wait for what an action has started, by its response", async () => {
    const clone = await redis.CloneInstances(request);
    void waitFor(redis, "Deal", clone);
    void waitFor(redis, "InstanceRunning", clone, { deadlineMs: 1 });
    void waitFor(redis, "Task", await redis.ClearInstance({ InstanceId: "crs-1" }));
    void waitFor(redis, "Task", await redis.AllocateWanAddress({ InstanceId: "crs-1" }));
    const list = await redis.DescribeInstances();
    // @ts-expect-error an order is no task
    void waitFor(redis, "Task", clone);
    // @ts-expect-error it names no order
    void waitFor(redis, "Deal", list);
    // @ts-expect-error it names no task
    void waitFor(redis, "Task", list);
    const renewal = await redis.RenewInstance({ Period: 1, InstanceId: "crs-1" });
    void waitFor(redis, "Deal", renewal);
    // @ts-expect-error no action starts what this one waits for
    void waitFor(redis, "InstanceIsolated", renewal);
  });

  it("take whatever has the methods that they call", () => {
    const listing = { DescribeInstances: () => redis.DescribeInstances() };
    void paginate(listing, "DescribeInstances");
    void waitFor(listing, "InstanceRunning", { InstanceIds: ["crs-exampl01"] });
    // @ts-expect-error it has no such method
    void paginate(listing, "DescribeTaskList");
    // @ts-expect-error it has no such method
    void waitFor(listing, "Task", { TaskId: 1 });
    expectTypeOf<RedisClient>().toExtend<CloneClient>();
  });

  it("know a plan from a clone", () => {
    const options = { source: "crs-exampl01", from: "latest-backup" } as const;
    expectTypeOf(cloneInstance(redis, options)).resolves.toEqualTypeOf<Clone>();
    const dryRun = cloneInstance(redis, { ...options, dryRun: true });
    expectTypeOf(dryRun).resolves.toEqualTypeOf<ClonePlan>();
    const isPlan = process.argv.includes("--dry-run");
    const either = cloneInstance(redis, { ...options, dryRun: isPlan });
    expectTypeOf(either).resolves.toEqualTypeOf<Clone | ClonePlan>();
    void cloneInstance(redis, {} as CloneOptions);
  });
});

describe("operations", () => {
  it("hold the facts of each action", () => {
    expectTypeOf(operations).toExtend<Record<keyof typeof operations, OperationMetadata>>();
    expectTypeOf(operations.CloneInstances.effect).toEqualTypeOf<"non-idempotent-write">();
    expectTypeOf(operations.CloneInstances.purchases).toEqualTypeOf<true>();
    expectTypeOf(operations.CloneInstances.rateLimit).toEqualTypeOf<number>();
  });
});
