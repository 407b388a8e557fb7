// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import { createWaiters } from "../runtime/waiters/run-waiter.js";
import type { Pace, WaiterFacts, WaitOptions } from "../runtime/waiters/run-waiter.js";
import type {
  DescribeInstanceDealDetailRequest,
  DescribeInstanceDealDetailResponse,
} from "./actions/DescribeInstanceDealDetail.js";
import type {
  DescribeInstancesRequest,
  DescribeInstancesResponse,
} from "./actions/DescribeInstances.js";
import type {
  DescribeTaskInfoRequest,
  DescribeTaskInfoResponse,
} from "./actions/DescribeTaskInfo.js";
import type { RedisClient } from "./client.js";
import { service } from "./service.js";

/** What each waiter calls, and which states end its wait. */
export const waiters: Readonly<Record<string, WaiterFacts>> = {
  Deal: {
    action: "DescribeInstanceDealDetail",
    items: "DealDetails",
    state: "Status",
    succeeds: [4],
    fails: [5, 6, 7, 8, 9, 10, 11],
    detail: "Description",
  },
  InstanceIsolated: {
    action: "DescribeInstances",
    items: "InstanceSet",
    awaited: ["InstanceIds"],
    state: "Status",
    succeeds: [-2, -3],
    fails: [],
    detail: "InstanceTitle",
  },
  InstanceRunning: {
    action: "DescribeInstances",
    items: "InstanceSet",
    awaited: ["InstanceIds"],
    state: "Status",
    succeeds: [2],
    fails: [-2, -3],
    detail: "InstanceTitle",
  },
  Task: {
    action: "DescribeTaskInfo",
    state: "Status",
    succeeds: ["succeed"],
    fails: ["failed", "Error"],
    detail: "TaskMessage",
  },
};

/** What can be waited for in TencentDB for Redis. */
export interface RedisWaiters {
  /**
   * Waits until each of the orders is delivered.
   *
   * Calls `DescribeInstanceDealDetail` until then, and gives its last answer.
   *
   * @throws WaitFailedError where it ended badly, WaitTimeoutError where it still goes on at the deadline, and what a call throws that will not pass.
   */
  Deal(
    request?: DescribeInstanceDealDetailRequest,
    options?: WaitOptions<DescribeInstanceDealDetailResponse>,
  ): Promise<DescribeInstanceDealDetailResponse>;
  /**
   * Waits until each of the instances is out of service, in the recycle bin or past it.
   *
   * Calls `DescribeInstances` until then, and gives its last answer.
   *
   * @throws WaitFailedError where it ended badly, WaitTimeoutError where it still goes on at the deadline, and what a call throws that will not pass.
   */
  InstanceIsolated(
    request?: DescribeInstancesRequest,
    options?: WaitOptions<DescribeInstancesResponse>,
  ): Promise<DescribeInstancesResponse>;
  /**
   * Waits until each of the instances is in service.
   *
   * Calls `DescribeInstances` until then, and gives its last answer.
   *
   * @throws WaitFailedError where it ended badly, WaitTimeoutError where it still goes on at the deadline, and what a call throws that will not pass.
   */
  InstanceRunning(
    request?: DescribeInstancesRequest,
    options?: WaitOptions<DescribeInstancesResponse>,
  ): Promise<DescribeInstancesResponse>;
  /**
   * Waits until the task has ended.
   *
   * Calls `DescribeTaskInfo` until then, and gives its last answer.
   *
   * @throws WaitFailedError where it ended badly, WaitTimeoutError where it still goes on at the deadline, and what a call throws that will not pass.
   */
  Task(
    request: DescribeTaskInfoRequest,
    options?: WaitOptions<DescribeTaskInfoResponse>,
  ): Promise<DescribeTaskInfoResponse>;
}

/** Functions that look again and again until something has ended. */
export function createRedisWaiters(client: RedisClient, pace?: Pace): RedisWaiters {
  return createWaiters<RedisWaiters>(client, waiters, service, pace);
}
