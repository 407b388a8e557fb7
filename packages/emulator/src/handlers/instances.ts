import {
  DescribeInstancesOrderType,
  ModifyInstanceOperation,
  NetworkType,
  TaskType,
} from "tencentcloud-redis/types";
import type {
  RedisCommonInstanceList,
  RedisCommonInstanceListStatus,
} from "tencentcloud-redis/types";
import type { Handlers } from "../call.js";
import { pageOf } from "../list.js";
import { startTask } from "../start-task.js";
import { APP_ID } from "../state/account.js";
import { statusOf, type Instance } from "../state/instance.js";
import { placeOf } from "../state/places.js";
import { instanceSet } from "../views/instance-set.js";
import { wireTime } from "../wire-time.js";
import { anyInstance, instancesIn, runningInstance } from "./find-instance.js";
import { COMMON_INSTANCE_FILTERS, filterInstances, INSTANCE_FILTERS } from "./instance-filter.js";

export const instances: Handlers = {
  DescribeInstances(call) {
    const { request, region } = call;
    const { OrderBy = "createtime", OrderType = DescribeInstancesOrderType.Descending } = request;
    const found = filterInstances(instancesIn(call), INSTANCE_FILTERS, request, region);
    const order = ORDERS[OrderBy];
    if (order !== undefined) found.sort(order);
    if (OrderType === DescribeInstancesOrderType.Descending) found.reverse();
    const { total, items } = pageOf(call, found);
    return { TotalCount: total, InstanceSet: items.map((one) => instanceSet(one, region)) };
  },

  DescribeCommonDBInstances(call) {
    const { request, region } = call;
    const found = filterInstances(instancesIn(call), COMMON_INSTANCE_FILTERS, request, region);
    const { total, items } = pageOf(call, found);
    return { TotalCount: total, InstanceDetails: items.map((one) => commonInstance(one, region)) };
  },

  ModifyInstance(call) {
    const { request } = call;
    const ids =
      request.InstanceIds ?? (request.InstanceId === undefined ? [] : [request.InstanceId]);
    if (ids.length === 0) throw call.error("missing-parameter", "The request names no instance.");
    const targets = ids.map((id) => anyInstance(call, id));
    const change = changeOf(request);
    if (change === undefined) {
      throw call.error(
        "missing-parameter",
        `The request has no new values for \`${request.Operation}\`.`,
      );
    }
    if (change.values !== undefined && change.values.length !== targets.length) {
      throw call.error(
        "invalid-value",
        `The request has ${targets.length} instances and ${change.values.length} new values.`,
      );
    }
    for (const [index, target] of targets.entries()) change.apply(target, index);
    return {};
  },

  ModifyInstanceReadOnly(call) {
    const { InstanceId, InputMode } = call.request;
    const instance = runningInstance(call, InstanceId);
    return startTask(call, instance, {
      type: TaskType.ModifyReadonlyPolicy,
      succeed: () => (instance.inputMode = InputMode),
    });
  },
};

type Order = (a: Instance, b: Instance) => number;

/** By `OrderBy`. Any other value means the order of creation, in which instances are stored. */
const ORDERS: Readonly<Record<string, Order>> = {
  projectId: (a, b) => a.projectId - b.projectId,
  instancename: (a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)),
  type: (a, b) => a.type - b.type,
  curDeadline: (a, b) => (a.deadline ?? 0) - (b.deadline ?? 0),
};

function commonInstance(instance: Instance, seenFrom: string): RedisCommonInstanceList {
  const { region, zoneName } = placeOf(instance, seenFrom);
  const status = statusOf(instance);
  return {
    InstanceName: instance.name,
    InstanceId: instance.id,
    AppId: APP_ID,
    ProjectId: instance.projectId,
    Region: region,
    Zone: zoneName,
    VpcId: instance.vpcId,
    SubnetId: instance.subnetId,
    // This list has no status for an instance that is not initialized yet.
    Status: (status === 0 ? "1" : String(status)) as RedisCommonInstanceListStatus,
    Vips: [instance.vip],
    Vport: instance.port,
    Createtime: wireTime(instance.createdAt),
    PayMode: instance.billingMode,
    NetType: instance.vpcId === "" ? NetworkType.Classic : NetworkType.Vpc,
  };
}

interface Change {
  /** One for each instance; undefined if all get the same. */
  readonly values?: readonly unknown[];
  readonly apply: (instance: Instance, index: number) => void;
}

type ModifyRequest = Parameters<NonNullable<Handlers["ModifyInstance"]>>[0]["request"];

/** Undefined if the request lacks a field that the operation needs. */
function changeOf(request: ModifyRequest): Change | undefined {
  const { InstanceName, InstanceNames, AutoRenew, AutoRenews, ProjectId } = request;
  switch (request.Operation) {
    case ModifyInstanceOperation.Rename:
      return each(InstanceNames ?? alone(InstanceName), (one, value) => (one.name = value));
    case ModifyInstanceOperation.ModifyAutoRenew:
      return each(AutoRenews ?? alone(AutoRenew), (one, value) => (one.autoRenew = value));
    case ModifyInstanceOperation.ModifyDeleteProtection:
      return each(request.DeleteProtectionSwitches, (one, value) => (one.deleteProtection = value));
    case ModifyInstanceOperation.ModifyProject:
      return ProjectId === undefined
        ? undefined
        : { apply: (instance) => (instance.projectId = ProjectId) };
    default:
      return undefined;
  }
}

function each<Value>(
  values: readonly Value[] | undefined,
  set: (instance: Instance, value: Value) => void,
): Change | undefined {
  if (values === undefined) return undefined;
  return { values, apply: (instance, index) => set(instance, values[index] as Value) };
}

function alone<Value>(value: Value | undefined): readonly Value[] | undefined {
  return value === undefined ? undefined : [value];
}
