import type { RedisClient } from "../generated/client.js";
import type { InstanceSet } from "../generated/types/InstanceSet.js";
import type { InstanceStatus } from "../generated/types/InstanceStatus.js";
import { createRedisWaiters } from "../generated/waiters.js";
import type { Pace, WaitOptions } from "../runtime/waiting.js";
import type { Purchase } from "./clone-errors.js";

/** The instance of the order, once it runs. */
export async function delivered(
  redis: RedisClient,
  purchase: Purchase,
  options: Omit<WaitOptions, "onProgress"> & {
    readonly onStatus: (status: InstanceStatus | undefined, elapsedMs: number) => void;
  },
  pace: Pace,
): Promise<InstanceSet> {
  const { onStatus, ...rest } = options;
  const waitFor = createRedisWaiters(redis, pace);
  const { InstanceSet: list } = await waitFor.InstanceRunning(
    { InstanceIds: [...purchase.instanceIds] },
    {
      ...rest,
      onProgress: ({ response, elapsedMs }) => onStatus(response.InstanceSet[0]?.Status, elapsedMs),
    },
  );
  return list[0] as InstanceSet;
}

/** IDs of what an order has delivered, where its answer named none. */
export async function instancesOf(
  redis: RedisClient,
  dealName: string,
  options: Omit<WaitOptions, "onProgress">,
  pace: Pace,
): Promise<string[]> {
  const waitFor = createRedisWaiters(redis, pace);
  const { DealDetails } = await waitFor.Deal({ DealName: dealName }, options);
  return DealDetails.flatMap(({ InstanceIds }) => InstanceIds);
}
