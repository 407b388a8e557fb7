import type { TaskType } from "tencentcloud-redis/types";
import type { EmulatedCall } from "./call.js";
import { resolved } from "../../../runtime/openapi.js";
import { WAITING_PART } from "./durations.js";
import type { Deal } from "./state/deal.js";
import type { Instance } from "./state/instance.js";
import { startTask } from "./start-task.js";
import { wireTime } from "./wire-time.js";

export interface Order {
  readonly instances: readonly Instance[];
  readonly zoneId: number;
  readonly priceCents: number;
  /** Name that the request gives to what is bought. */
  readonly instanceName?: string | undefined;
  /** What kind of task delivers it. */
  readonly type: TaskType;
  /** Whether the instances are out of service meanwhile. Default: false. */
  readonly holds?: boolean;
  /** Once delivery begins. */
  readonly begin?: (instance: Instance) => void;
  /** Once it is delivered, at `at`. */
  readonly deliver: (instance: Instance, at: number) => void;
  /** Once it turns out that it cannot be delivered. */
  readonly fail?: (instance: Instance) => void;
}

/** Places an order, which is paid at once and delivered by the clock. A purchase is in the ledger. */
export function placeOrder(call: EmulatedCall<unknown>, order: Order): Deal {
  const { account, now, failure } = call;
  const { instances, zoneId, priceCents, type, holds = false, begin, deliver, fail } = order;
  const { deliveryMs } = account.durations;
  const id = account.nextId("deal");
  const deal: Deal = {
    id,
    name: `${wireTime(now).slice(0, 10).replaceAll("-", "")}${serial(account.nextNumber("order"))}`,
    action: call.action,
    zoneId,
    goodsNum: instances.length,
    priceCents,
    instanceIds: instances.map((instance) => instance.id),
    placedAt: now,
    deliveryAt: now + deliveryMs * WAITING_PART,
    endsAt: now + deliveryMs,
    failure,
  };
  account.deals.set(deal.id, deal).set(deal.name, deal);
  if (begin !== undefined) account.schedule.add(deal.deliveryAt, () => instances.forEach(begin));
  for (const instance of instances) {
    startTask(call, instance, {
      type,
      holds,
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

/** The order's two names, as far as the action's answer has them. */
export function namesOf(
  { document, operation }: Pick<EmulatedCall, "document" | "operation">,
  { id, name }: Deal,
): { readonly DealId: string; readonly DealName?: string } {
  const answer = document.components.schemas[`${operation.operationId}Response`] ?? {};
  const { properties = {} } = resolved(document.components.schemas, answer);
  return { DealId: id, ...("DealName" in properties && { DealName: name }) };
}

function serial(count: number): string {
  return String(1e14 + count);
}
