import { describe, expect, it } from "vitest";
import type { Fault } from "../../packages/emulator/src/index.js";
import { refused, emulated } from "../fixtures/emulated.js";

const InstanceId = "crs-exampl01";
const Password = "Example-Passw0rd";

describe("a task", () => {
  it("is prepared, runs, and succeeds by the clock", async () => {
    const { redis, clock } = emulated({ durations: { taskMs: 10_000 } });
    const { TaskId } = await redis.ClearInstance({ InstanceId, Password });
    const look = async () => {
      const { Status } = await redis.DescribeTaskInfo({ TaskId });
      const { InstanceSet } = await redis.DescribeInstances({ InstanceId });
      const { Tasks } = await redis.DescribeTaskList({ InstanceId });
      return [Status, InstanceSet[0]?.Status, Tasks[0]?.Result, Tasks[0]?.Progress];
    };
    expect(await look()).toEqual(["preparing", 1, 0, 0]);
    clock.advance(2000);
    expect(await look()).toEqual(["running", 1, 1, 0]);
    clock.advance(4000);
    expect(await look()).toEqual(["running", 1, 1, 0.5]);
    clock.advance(4000);
    expect(await look()).toEqual(["succeed", 2, 2, 1]);
    expect(await redis.DescribeTaskInfo({ TaskId })).toMatchObject({
      TaskType: "Clear data",
      StartTime: "2026-01-13 16:00:00",
      InstanceId,
      TaskMessage: "",
    });
  });

  it("blocks other tasks of its instance", async () => {
    const { redis, settle } = emulated();
    await redis.ClearInstance({ InstanceId, Password });
    const size = { InstanceId, MemSize: 8192 };
    await refused(redis.UpgradeInstance(size), "ResourceUnavailable.InstanceStatusError");
    await refused(
      redis.ManualBackupInstance({ InstanceId }),
      "ResourceUnavailable.InstanceStateError",
    );
    settle();
    await redis.UpgradeInstance(size);
  });

  it("fails with a message if a fault says so", async () => {
    const fault: Fault = { kind: "failed-delivery", message: "No space left." };
    const { redis, waitFor, clock } = emulated({ faults: () => fault });
    const { TaskId } = await redis.ModifyInstanceParams({
      InstanceId,
      InstanceParams: [{ Key: "timeout", Value: "300" }],
    });
    await expect(waitFor("Task", { TaskId })).rejects.toMatchObject({
      name: "WaitFailedError",
      state: "failed",
      detail: "No space left.",
    });
    const { InstanceParamHistory } = await redis.DescribeInstanceParamRecords({ InstanceId });
    expect(InstanceParamHistory).toMatchObject([{ ParamName: "timeout", Status: 3 }]);
    expect((await redis.DescribeTaskList({ Result: [4] })).TotalCount).toBe(1);
    const { InstanceSet } = await redis.DescribeInstances({ InstanceId });
    expect(InstanceSet[0]?.Status).toBe(2);
    clock.advance(31 * 86_400_000);
    expect((await redis.DescribeTaskList({})).TotalCount).toBe(0);
  });

  it("is not found if it was never started", async () => {
    const { redis } = emulated();
    await refused(redis.DescribeTaskInfo({ TaskId: 1 }), "InvalidParameter.InvalidParameter");
  });

  it("takes no time with a duration of 0", async () => {
    const { redis } = emulated({ durations: { taskMs: 0, deliveryMs: 0 } });
    const { TaskId } = await redis.ClearInstance({ InstanceId, Password });
    expect((await redis.DescribeTaskInfo({ TaskId })).Status).toBe("succeed");
    expect(() => emulated({ durations: { taskMs: -1 } })).toThrow(
      "`durations.taskMs` must be a number of at least 0, and is -1.",
    );
  });
});

describe("the list of tasks", () => {
  it("is sorted latest first, filtered and paged", async () => {
    const { redis, clock } = emulated();
    const backup = await redis.ManualBackupInstance({ InstanceId });
    clock.advance(60_000);
    const clear = await redis.ClearInstance({ InstanceId, Password });
    const other = await redis.ManualBackupInstance({ InstanceId: "crs-exampl02" });
    const ids = async (request: object) =>
      (await redis.DescribeTaskList(request)).Tasks.map(({ TaskId }) => TaskId);
    expect(await ids({})).toEqual([other.TaskId, clear.TaskId, backup.TaskId]);
    expect(await ids({ InstanceId })).toEqual([clear.TaskId, backup.TaskId]);
    expect(await ids({ InstanceName: "carts" })).toEqual([other.TaskId]);
    expect(await ids({ TaskTypes: ["012"] })).toEqual([other.TaskId, backup.TaskId]);
    expect(await ids({ Result: [2] })).toEqual([backup.TaskId]);
    expect(await ids({ BeginTime: "2026-01-13 16:00:30" })).toEqual([other.TaskId, clear.TaskId]);
    expect(await ids({ EndTime: "2026-01-13 16:00:30" })).toEqual([backup.TaskId]);
    expect(await ids({ ProjectIds: [5] })).toEqual([]);
    expect(await ids({ OperateUin: ["1"] })).toEqual([]);
    expect(await ids({ Limit: 2, Offset: 2 })).toEqual([backup.TaskId]);
    const elsewhere = await redis.DescribeTaskList({}, { region: "ap-tokyo" });
    expect(elsewhere.TotalCount).toBe(0);
  });
});
