import { TaskType } from "tencentcloud-redis/types";
import type { InstanceType } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { namesOf, placeOrder } from "../place-order.js";
import { cents, priceOf, priceResponse } from "../prices.js";
import { engineOf, upgradeOf } from "../state/engine.js";
import type { Instance } from "../state/instance.js";
import { DAY_MS } from "../wire-time.js";
import { runningInstance } from "./find-instance.js";

export const sizes: Handlers = {
  UpgradeInstance(call) {
    const { request, now } = call;
    const instance = runningInstance(call, request.InstanceId);
    const size = requestedSize(call, instance);
    const deal = placeOrder(call, {
      instances: [instance],
      priceCents: cents(extraPrice(instance, size, now).paid),
      type: TaskType.ResizeInstance,
      blocksInstance: true,
      deliver: () => Object.assign(instance, size),
    });
    return namesOf(call, deal);
  },

  InquiryPriceUpgradeInstance(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    return priceResponse(extraPrice(instance, requestedSize(call, instance), call.now));
  },

  UpgradeInstanceVersion(call) {
    const { request, error } = call;
    const instance = runningInstance(call, request.InstanceId);
    const target = Number(request.TargetInstanceType) as InstanceType;
    const upgrade = upgradeOf(instance.type, target);
    if (upgrade === undefined) {
      throw error(
        "wrong-type",
        `An instance of type ${instance.type} cannot become one of type ${target}.`,
      );
    }
    const deal = placeOrder(call, {
      instances: [instance],
      priceCents: 0,
      type: upgrade === "version" ? TaskType.UpgradeVersion : TaskType.UpgradeArchitecture,
      blocksInstance: true,
      deliver: () => (instance.type = target),
    });
    return namesOf(call, deal);
  },
};

type Size = Pick<Instance, "shardSizeMb" | "shardCount" | "replicaCount">;

interface Resize {
  readonly InstanceId: string;
  readonly MemSize: number;
  readonly RedisShardNum?: number | undefined;
  readonly RedisReplicasNum?: number | undefined;
}

/** The size after the change. @throws ServiceError if the instance cannot have it. */
function requestedSize({ request, error }: EmulatedCall<Resize>, instance: Instance): Size {
  const { isCluster } = engineOf(instance.type);
  const { RedisShardNum: shardCount = instance.shardCount } = request;
  if (!isCluster && shardCount !== 1) {
    throw error("size-not-offered", "An instance of standard architecture has one shard.");
  }
  const replicaCount = request.RedisReplicasNum ?? instance.replicaCount;
  const size = { shardSizeMb: request.MemSize, shardCount, replicaCount };
  const changed = (Object.keys(size) as (keyof Size)[]).filter(
    (key) => size[key] !== instance[key],
  );
  if (changed.length > 1) {
    throw error(
      "size-not-offered",
      "Only one of memory, shards and replicas can be changed at a time.",
    );
  }
  return size;
}

/** A smaller size costs nothing. */
function extraPrice(instance: Instance, size: Size, now: number): ReturnType<typeof priceOf> {
  const months = monthsLeft(instance, now);
  const before = priceOf(instance, 1, months);
  const after = priceOf({ ...instance, ...size }, 1, months);
  return {
    list: Math.max(0, after.list - before.list),
    paid: Math.max(0, after.paid - before.paid),
  };
}

const MONTH_MS = 30 * DAY_MS;

/** Months until the subscription ends, with fractions; 0 without a subscription. */
function monthsLeft({ deadline = 0 }: Instance, now: number): number {
  return Math.max(0, deadline - now) / MONTH_MS;
}
