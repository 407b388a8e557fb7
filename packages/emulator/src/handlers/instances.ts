import {
  BillingMode,
  DescribeCommonDBInstancesPayMode,
  DescribeInstancesOrderType,
  ModifyInstanceOperation,
  NetworkType,
  TaskType,
} from "tencentcloud-redis";
import type {
  RedisCommonInstanceList,
  RedisCommonInstanceListStatus,
} from "tencentcloud-redis/types";
import { isAmong } from "../filter.js";
import { APP_ID } from "../identity.js";
import { pageOf } from "../list.js";
import { isIn, statusOf, type Instance } from "../state/instance.js";
import { startTask } from "../start-task.js";
import { instanceSet } from "../views/instance-set.js";
import { numberFor } from "../views/numbers.js";
import { placeOf } from "../views/place.js";
import { wireTime } from "../wire-time.js";
import type { Handlers } from "./handler.js";
import { instanceFilter } from "./instance-filter.js";
import { anyInstance, runningInstance } from "./find-instance.js";

export const instances: Handlers = {
  DescribeInstances(call) {
    const { account, request, region } = call;
    const { OrderBy = "createtime", OrderType = DescribeInstancesOrderType.Descending } = request;
    const order = ORDERS[OrderBy] ?? ORDERS.createtime;
    const found = [...account.instances.values()]
      .filter((instance) => isIn(instance, region))
      .filter(instanceFilter(request, region))
      .sort((a, b) => order(a, b));
    if (OrderType === DescribeInstancesOrderType.Descending) found.reverse();
    const { total, items } = pageOf(call, found);
    return { TotalCount: total, InstanceSet: items.map((one) => instanceSet(one, region)) };
  },

  DescribeCommonDBInstances(call) {
    const { account, request, region } = call;
    const { PayMode, InstanceIds, InstanceNames, Status, Vips, UniqVpcIds, UniqSubnetIds } =
      request;
    const { VpcIds, SubnetIds } = request;
    const mode =
      PayMode === DescribeCommonDBInstancesPayMode.PayAsYouGo
        ? BillingMode.PayAsYouGo
        : BillingMode.MonthlySubscription;
    const found = [...account.instances.values()].filter(
      (one) =>
        isIn(one, region) &&
        (PayMode === undefined || one.billingMode === mode) &&
        isAmong(InstanceIds, one.id) &&
        isAmong(InstanceNames, one.name) &&
        isAmong(Status, String(statusOf(one))) &&
        isAmong(Vips, one.vip) &&
        isAmong(UniqVpcIds, one.vpcId) &&
        isAmong(UniqSubnetIds, one.subnetId) &&
        isAmong(VpcIds, numberFor(one.vpcId)) &&
        isAmong(SubnetIds, numberFor(one.subnetId)),
    );
    const { total, items } = pageOf(call, found);
    return { TotalCount: total, InstanceDetails: items.map((one) => commonInstance(one, region)) };
  },

  ModifyInstance(call) {
    const { request } = call;
    const ids =
      request.InstanceIds ?? (request.InstanceId === undefined ? [] : [request.InstanceId]);
    if (ids.length === 0) throw call.error("missing-parameter", "No instance is named.");
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
        `The request names ${targets.length} instances, and ${change.values.length} new values.`,
      );
    }
    for (const [index, target] of targets.entries()) change.apply(target, index);
    return {};
  },

  ModifyInstanceReadOnly(call) {
    const { InstanceId, InputMode } = call.request;
    const instance = runningInstance(call, InstanceId);
    const TaskId = startTask(call, instance, {
      type: TaskType.ModifyReadonlyPolicy,
      succeed: () => (instance.inputMode = InputMode),
    });
    return { TaskId };
  },
};

type Order = (a: Instance, b: Instance) => number;

const ORDERS: Readonly<Record<string, Order>> & { readonly createtime: Order } = {
  createtime: (a, b) => a.createdAt - b.createdAt,
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
    // This list has no status for an instance that is not set up yet.
    Status: (status === 0 ? "1" : String(status)) as RedisCommonInstanceListStatus,
    Vips: [instance.vip],
    Vport: instance.port,
    Createtime: wireTime(instance.createdAt),
    PayMode: instance.billingMode,
    NetType: instance.vpcId === "" ? NetworkType.Classic : NetworkType.Vpc,
  };
}

interface Change {
  /** One for each instance; undefined where all get the same. */
  readonly values?: readonly unknown[];
  readonly apply: (instance: Instance, index: number) => void;
}

type ModifyRequest = Parameters<NonNullable<Handlers["ModifyInstance"]>>[0]["request"];

/** Undefined where the request lacks what the operation needs. */
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
