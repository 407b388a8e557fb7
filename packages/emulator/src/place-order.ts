import type { TaskType } from "tencentcloud-redis/types";
import { resolved } from "../../../runtime/openapi.js";
import type { EmulatedCall } from "./call.js";
import { startTask } from "./start-task.js";
import type { Instance } from "./state/instance.js";
import { placeOf } from "./state/places.js";
import { progressOf, type Deal } from "./state/progress.js";
import { wireTime } from "./wire-time.js";

export interface Order {
  /** At least one. */
  readonly instances: readonly Instance[];
  readonly priceCents: number;
  /** Name that the request gives to what it buys. */
  readonly instanceName?: string | undefined;
  /** Type of the task that delivers the order. */
  readonly type: TaskType;
  /** Whether the instances are out of service until then. Default: false. */
  readonly blocksInstance?: boolean;
  /** Called for each instance when the delivery begins. */
  readonly begin?: (instance: Instance) => void;
  /** Called for each instance when it is delivered, at `at`. */
  readonly deliver: (instance: Instance, at: number) => void;
  /** Called for each instance when its delivery fails. */
  readonly fail?: (instance: Instance) => void;
}

/** Places an order: it is paid now and delivered later. Enters a purchase into the ledger. */
export function placeOrder(call: EmulatedCall<unknown>, order: Order): Deal {
  const { account, now } = call;
  const { instances, begin, deliver, fail } = order;
  const { deliveryMs } = account.durations;
  const serial = String(1e14 + account.nextNumber("order"));
  const deal: Deal = {
    ...progressOf(call, deliveryMs),
    id: account.nextId("deal"),
    name: `${wireTime(now).slice(0, 10).replaceAll("-", "")}${serial}`,
    zoneId: placeOf(instances[0] as Instance, call.region).zoneId,
    priceCents: order.priceCents,
    instanceIds: instances.map((instance) => instance.id),
  };
  account.deals.set(deal.id, deal).set(deal.name, deal);
  if (begin !== undefined) account.schedule.add(deal.runsAt, () => instances.forEach(begin));
  for (const instance of instances) {
    startTask(call, instance, {
      type: order.type,
      blocksInstance: order.blocksInstance ?? false,
      durationMs: deliveryMs,
      succeed: (at) => deliver(instance, at),
      fail: () => fail?.(instance),
    });
  }
  if (isPurchase(call)) {
    account.ledger.push({
      RequestId: call.requestId,
      Action: call.action,
      DealId: deal.id,
      DealName: deal.name,
      InstanceIds: deal.instanceIds,
      InstanceName: order.instanceName,
      at: now,
    });
  }
  return deal;
}

export function isPurchase({ operation }: Pick<EmulatedCall, "operation">): boolean {
  return operation["x-tencentcloud"]?.purchases === true;
}

/** The ID of an order, and its name if the action's response has it. */
export function namesOf(
  { document, operation }: Pick<EmulatedCall, "document" | "operation">,
  { id, name }: Deal,
): { readonly DealId: string; readonly DealName?: string } {
  const response = document.components.schemas[`${operation.operationId}Response`] ?? {};
  const { properties = {} } = resolved(document.components.schemas, response);
  return { DealId: id, ...("DealName" in properties && { DealName: name }) };
}
