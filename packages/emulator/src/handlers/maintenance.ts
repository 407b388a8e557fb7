import { EventGrade, EventStatus, TaskType } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { isAmong, pageOf } from "../list.js";
import { startTask } from "../start-task.js";
import { nextVersions } from "../state/engine.js";
import { isIn } from "../state/instance.js";
import { anyInstance, runningInstance } from "./find-instance.js";

export const maintenance: Handlers = {
  DescribeMaintenanceWindow: (call) => anyInstance(call, call.request.InstanceId).maintenance,

  ModifyMaintenanceWindow(call) {
    const { InstanceId, StartTime, EndTime } = call.request;
    anyInstance(call, InstanceId).maintenance = { StartTime, EndTime };
    return { Status: "success" };
  },

  DescribeInstanceEvents(call) {
    const { account, request, region } = call;
    const { InstanceId, Status, EventTypes, Grades } = request;
    const found = [...account.events.values()].flatMap((event) => {
      const instance = account.instances.get(event.InstanceId);
      const isFound =
        (InstanceId === undefined || event.InstanceId === InstanceId) &&
        event.ExecutionDate >= request.ExecutionStartDate &&
        event.ExecutionDate <= request.ExecutionEndDate &&
        isAmong(Status, event.Status) &&
        isAmong(EventTypes, event.Type) &&
        isAmong(Grades, event.Grade);
      if (instance === undefined || !isIn(instance, region) || !isFound) return [];
      return [{ ...event, InstanceName: instance.name }];
    });
    const { total, items } = pageOf(call, found);
    return { TotalCount: total, RedisInstanceEvents: items };
  },

  ModifyInstanceEvent(call) {
    const { InstanceId, EventId, Status, ExecutionDate, StartTime, EndTime } = call.request;
    const { id } = anyInstance(call, InstanceId);
    const event = call.account.events.get(EventId);
    if (event === undefined || event.InstanceId !== id) {
      throw call.error("not-found", `The instance ${id} has no event ${EventId}.`);
    }
    if (event.Status !== EventStatus.Waiting) {
      throw call.error("not-supported", `The event ${EventId} is no longer waiting.`);
    }
    if (Status === EventStatus.Canceled) {
      if (event.Grade === EventGrade.Critical || event.Grade === EventGrade.High) {
        throw call.error(
          "not-supported",
          `The event ${EventId} is of grade ${event.Grade}, and cannot be canceled.`,
        );
      }
      event.Status = EventStatus.Canceled;
    }
    event.ExecutionDate = ExecutionDate ?? event.ExecutionDate;
    event.StartTime = StartTime ?? event.StartTime;
    event.EndTime = EndTime ?? event.EndTime;
    return { EventId };
  },

  UpgradeProxyVersion(call) {
    const { CurrentProxyVersion, UpgradeProxyVersion } = call.request;
    const type = TaskType.UpgradeProxyVersion;
    return upgrade(call, "proxy", type, CurrentProxyVersion, UpgradeProxyVersion);
  },

  UpgradeSmallVersion(call) {
    const { CurrentRedisVersion, UpgradeRedisVersion } = call.request;
    const type = TaskType.UpgradeSmallVersion;
    return upgrade(call, "redis", type, CurrentRedisVersion, UpgradeRedisVersion);
  },

  SwitchAccessNewInstance(call) {
    // No task here waits for a maintenance window, so there is nothing to switch.
    runningInstance(call, call.request.InstanceId);
    return {};
  },
};

const PARTS = { proxy: "proxies", redis: "nodes" } as const;

/** Upgrades the proxies or the nodes. @throws ServiceError unless both versions are right. */
function upgrade(
  call: EmulatedCall<{ readonly InstanceId: string }>,
  part: keyof typeof PARTS,
  type: TaskType,
  from: string,
  to: string,
): { FlowId: number } {
  const { InstanceId } = call.request;
  const instance = runningInstance(call, InstanceId);
  const next = nextVersions(instance)[part];
  const current = instance[`${part}Version`];
  if (from !== current || to !== next) {
    throw call.error(
      "wrong-version",
      `The ${PARTS[part]} of ${InstanceId} have version ${current}, and can be upgraded to ${next}.`,
    );
  }
  const { TaskId } = startTask(call, instance, {
    type,
    blocksInstance: true,
    succeed: () => (instance[`${part}Version`] = next),
  });
  return { FlowId: TaskId };
}
