import { EventGrade, EventStatus, TaskType } from "tencentcloud-redis/types";
import type { Handlers } from "../call.js";
import { isAmong, pageOf } from "../list.js";
import { startTask } from "../start-task.js";
import { nextVersions } from "../state/engine.js";
import { isIn } from "../state/instance.js";
import { anyInstance, runningInstance } from "./find-instance.js";

export const maintenance: Handlers = {
  DescribeMaintenanceWindow(call) {
    const { start, end } = anyInstance(call, call.request.InstanceId).maintenance;
    return { StartTime: start, EndTime: end };
  },

  ModifyMaintenanceWindow(call) {
    const { InstanceId, StartTime, EndTime } = call.request;
    anyInstance(call, InstanceId).maintenance = { start: StartTime, end: EndTime };
    return { Status: "success" };
  },

  DescribeInstanceEvents(call) {
    const { account, request, region } = call;
    const { InstanceId, Status, EventTypes, Grades } = request;
    const found = [...account.events.values()].filter((event) => {
      const instance = account.instances.get(event.instanceId);
      return (
        instance !== undefined &&
        isIn(instance, region) &&
        (InstanceId === undefined || event.instanceId === InstanceId) &&
        event.date >= request.ExecutionStartDate &&
        event.date <= request.ExecutionEndDate &&
        isAmong(Status, event.status) &&
        isAmong(EventTypes, event.type) &&
        isAmong(Grades, event.grade)
      );
    });
    const { total, items } = pageOf(call, found);
    return {
      TotalCount: total,
      RedisInstanceEvents: items.map((event) => ({
        ID: event.id,
        InstanceId: event.instanceId,
        InstanceName: account.instances.get(event.instanceId)?.name ?? "",
        Type: event.type,
        Grade: event.grade,
        ExecutionDate: event.date,
        StartTime: event.start,
        EndTime: event.end,
        LatestExecutionDate: event.latestDate,
        Status: event.status,
        TaskEndTime: "",
        EffectInfo: "Connections drop once for a few seconds.",
        InitialExecutionDate: event.initialDate,
      })),
    };
  },

  ModifyInstanceEvent(call) {
    const { InstanceId, EventId, Status, ExecutionDate, StartTime, EndTime } = call.request;
    const { id } = anyInstance(call, InstanceId);
    const event = call.account.events.get(EventId);
    if (event === undefined || event.instanceId !== id) {
      throw call.error("not-found", `The instance ${id} has no event ${EventId}.`);
    }
    if (event.status !== EventStatus.Waiting) {
      throw call.error("not-supported", `The event ${EventId} is no longer waiting.`);
    }
    if (Status === EventStatus.Canceled) {
      if (event.grade === EventGrade.Critical || event.grade === EventGrade.High) {
        throw call.error(
          "not-supported",
          `The event ${EventId} is of grade ${event.grade}, and cannot be canceled.`,
        );
      }
      event.status = EventStatus.Canceled;
    }
    event.date = ExecutionDate ?? event.date;
    event.start = StartTime ?? event.start;
    event.end = EndTime ?? event.end;
    return { EventId };
  },

  UpgradeProxyVersion(call) {
    const { InstanceId, CurrentProxyVersion, UpgradeProxyVersion } = call.request;
    const instance = runningInstance(call, InstanceId);
    const next = nextVersions(instance).proxy;
    if (CurrentProxyVersion !== instance.proxyVersion || UpgradeProxyVersion !== next) {
      throw call.error(
        "wrong-version",
        `The proxies of ${InstanceId} have version ${instance.proxyVersion}, and can be upgraded to ${next}.`,
      );
    }
    const FlowId = startTask(call, instance, {
      type: TaskType.UpgradeProxyVersion,
      blocksInstance: true,
      succeed: () => (instance.proxyVersion = next),
    });
    return { FlowId };
  },

  UpgradeSmallVersion(call) {
    const { InstanceId, CurrentRedisVersion, UpgradeRedisVersion } = call.request;
    const instance = runningInstance(call, InstanceId);
    const next = nextVersions(instance).redis;
    if (CurrentRedisVersion !== instance.redisVersion || UpgradeRedisVersion !== next) {
      throw call.error(
        "wrong-version",
        `The nodes of ${InstanceId} have version ${instance.redisVersion}, and can be upgraded to ${next}.`,
      );
    }
    const FlowId = startTask(call, instance, {
      type: TaskType.UpgradeSmallVersion,
      blocksInstance: true,
      succeed: () => (instance.redisVersion = next),
    });
    return { FlowId };
  },

  SwitchAccessNewInstance(call) {
    // No task here waits for a maintenance window, so there is nothing to switch.
    runningInstance(call, call.request.InstanceId);
    return {};
  },
};
