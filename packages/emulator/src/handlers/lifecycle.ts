import {
  BillingMode,
  DeleteProtection,
  InstanceChargeType,
  InstanceStatus,
  TaskType,
} from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { namesOf, placeOrder } from "../place-order.js";
import { cents, priceOf, priceResponse } from "../prices.js";
import { startTask } from "../start-task.js";
import { isIn, statusOf, type Instance } from "../state/instance.js";
import { addMonths } from "../wire-time.js";
import { anyInstance, checkPassword, runningInstance } from "./find-instance.js";
import { leaveGroups } from "./replication.js";

/** Renewal, isolation and deletion. */
export const lifecycle: Handlers = {
  RenewInstance(call) {
    const { InstanceId, Period, ModifyPayMode } = call.request;
    const instance = anyInstance(call, InstanceId);
    const isMonthly = instance.billingMode === BillingMode.MonthlySubscription;
    if (!isMonthly && ModifyPayMode !== "prepaid") {
      throw call.error(
        "missing-parameter",
        `The instance ${InstanceId} is pay-as-you-go: set ModifyPayMode to \`prepaid\` too.`,
      );
    }
    const priced = { ...instance, billingMode: BillingMode.MonthlySubscription };
    const deal = placeOrder(call, {
      instances: [instance],
      priceCents: cents(priceOf(priced, 1, Period).paid),
      type: TaskType.StartupInstance,
      deliver: () => subscribe(instance, Period, call.now),
    });
    return namesOf(call, deal);
  },

  InquiryPriceRenewInstance(call) {
    const { InstanceId, Period } = call.request;
    const instance = anyInstance(call, InstanceId);
    if (instance.billingMode !== BillingMode.MonthlySubscription) {
      throw call.error("not-supported", `The instance ${InstanceId} is pay-as-you-go.`);
    }
    return priceResponse(priceOf(instance, 1, Period));
  },

  ModifyInstanceChargeType(call) {
    const { InstanceIds, InstanceChargeType: wanted, Period = 1 } = call.request;
    const isMonthly = wanted === InstanceChargeType.MonthlySubscription;
    const billingMode = isMonthly ? BillingMode.MonthlySubscription : BillingMode.PayAsYouGo;
    // An instance that is named twice is switched, and paid for, once.
    const ids = [...new Set(InstanceIds)];
    const problems = new Map(
      ids.flatMap((id) => {
        const problem = problemWithSwitch(call, id, billingMode);
        return problem === undefined ? [] : [[id, problem] as const];
      }),
    );
    const switched = ids.filter((id) => !problems.has(id)).map((id) => anyInstance(call, id));
    if (switched.length > 0) {
      const prices = switched.map((one) => priceOf({ ...one, billingMode }, 1, Period).paid);
      placeOrder(call, {
        instances: switched,
        priceCents: isMonthly ? cents(sum(prices)) : 0,
        type: TaskType.StartupInstance,
        deliver: (instance) => {
          if (isMonthly) subscribe(instance, Period, call.now);
          else Object.assign(instance, { billingMode, deadline: undefined });
        },
      });
    }
    return {
      FailedInstanceIds: [...problems].map(([InstanceId, Message]) => ({ InstanceId, Message })),
    };
  },

  DestroyPostpaidInstance(call) {
    const instance = destructible(call, call.request.InstanceId, BillingMode.PayAsYouGo);
    return startTask(call, instance, {
      type: TaskType.CloseInstance,
      blocksInstance: true,
      succeed: (at) => isolate(instance, at),
    });
  },

  DestroyPrepaidInstance(call) {
    const instance = destructible(call, call.request.InstanceId, BillingMode.MonthlySubscription);
    const deal = placeOrder(call, {
      instances: [instance],
      priceCents: 0,
      type: TaskType.CloseInstance,
      blocksInstance: true,
      deliver: isolate,
    });
    return namesOf(call, deal);
  },

  StartupInstance(call) {
    const instance = isolatedInstance(call, call.request.InstanceId);
    const { isolatedAt } = instance;
    instance.phase = "setting-up";
    placeOrder(call, {
      instances: [instance],
      priceCents: cents(priceOf(instance, 1, 1).paid),
      type: TaskType.StartupInstance,
      deliver: () => Object.assign(instance, { phase: "running", isolatedAt: undefined }),
      fail: () => Object.assign(instance, { phase: "isolated", isolatedAt }),
    });
    return {};
  },

  CleanUpInstance(call) {
    const { account, request } = call;
    const instance = isolatedInstance(call, request.InstanceId);
    instance.phase = "deleting";
    return startTask(call, instance, {
      type: TaskType.DeleteInstance,
      succeed: () => {
        account.instances.delete(instance.id);
        account.deleted.add(instance.id);
        leaveGroups(call, instance);
      },
      fail: () => (instance.phase = "isolated"),
    });
  },

  ClearInstance(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    checkPassword(call, instance, call.request.Password);
    return startTask(call, instance, { type: TaskType.ClearData, blocksInstance: true });
  },
};

/** Why an instance cannot be switched to a billing mode; undefined if it can. */
function problemWithSwitch(
  { account, region, request }: EmulatedCall<{ readonly InstanceChargeType: string }>,
  id: string,
  billingMode: BillingMode,
): string | undefined {
  const instance = account.instances.get(id);
  if (instance === undefined || !isIn(instance, region)) return `instance ${id} does not exist`;
  if (statusOf(instance) !== InstanceStatus.Running) return `instance ${id} is not running`;
  if (instance.billingMode !== billingMode) return undefined;
  return `instance ${id} is already ${request.InstanceChargeType.toLowerCase()}`;
}

/** Extends the subscription by months, or begins one. */
function subscribe(instance: Instance, months: number, now: number): void {
  instance.billingMode = BillingMode.MonthlySubscription;
  instance.deadline = addMonths(Math.max(instance.deadline ?? 0, now), months);
}

function isolate(instance: Instance, at: number): void {
  instance.phase = "isolated";
  instance.isolatedAt = at;
}

function destructible(call: EmulatedCall<unknown>, id: string, paidBy: BillingMode): Instance {
  const instance = runningInstance(call, id);
  if (instance.billingMode !== paidBy) {
    throw call.error(
      "wrong-type",
      paidBy === BillingMode.PayAsYouGo
        ? `The instance ${id} is a monthly subscription: use DestroyPrepaidInstance.`
        : `The instance ${id} is pay-as-you-go: use DestroyPostpaidInstance.`,
    );
  }
  if (instance.deleteProtection === DeleteProtection.On) {
    throw call.error(
      "delete-protected",
      `The instance ${id} has delete protection: switch it off with ModifyInstance.`,
    );
  }
  return instance;
}

function isolatedInstance(call: EmulatedCall<unknown>, id: string): Instance {
  const instance = anyInstance(call, id);
  if (statusOf(instance) === InstanceStatus.Isolated) return instance;
  throw call.error("wrong-state", `The instance ${id} is not in the recycle bin.`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
