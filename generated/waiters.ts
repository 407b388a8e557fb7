// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ClientWith } from "../runtime/pagination.js";
import { runWaiter } from "../runtime/waiters/run-waiter.js";
import type {
  WaitArguments,
  StartedBy,
  Waiter,
  WaitOptions,
} from "../runtime/waiters/run-waiter.js";
import type { WaiterMetadata } from "../runtime/waiters/states.js";
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
import type { AddReplicationInstanceResponse } from "./actions/AddReplicationInstance.js";
import type { AllocateWanAddressResponse } from "./actions/AllocateWanAddress.js";
import type { CloneInstancesResponse } from "./actions/CloneInstances.js";
import { service } from "./service.js";

/** What each waiter calls, and which states end its wait. */
export const waiters: Readonly<Record<string, WaiterMetadata>> = {
  Deal: {
    action: "DescribeInstanceDealDetail",
    items: "DealDetails",
    identifiers: ["DealName"],
    starts: {
      DealName: "DealName",
    },
    state: "Status",
    succeeds: [4],
    fails: [5, 6, 7, 8, 9, 10, 11],
    detail: "Description",
  },
  InstanceIsolated: {
    action: "DescribeInstances",
    items: "InstanceSet",
    awaited: ["InstanceIds"],
    page: {
      limit: "Limit",
      total: "TotalCount",
      size: 100,
    },
    identifiers: ["InstanceIds"],
    state: "Status",
    succeeds: [-2, -3],
    fails: [],
    detail: "InstanceTitle",
  },
  InstanceRunning: {
    action: "DescribeInstances",
    items: "InstanceSet",
    awaited: ["InstanceIds"],
    page: {
      limit: "Limit",
      total: "TotalCount",
      size: 100,
    },
    identifiers: ["InstanceIds"],
    starts: {
      InstanceIds: "InstanceIds",
    },
    state: "Status",
    succeeds: [2],
    fails: [-2, -3],
    detail: "InstanceTitle",
  },
  Task: {
    action: "DescribeTaskInfo",
    identifiers: ["TaskId"],
    starts: {
      FlowId: "TaskId",
      TaskId: "TaskId",
    },
    state: "Status",
    succeeds: ["succeed"],
    fails: ["failed", "Error"],
    detail: "TaskMessage",
  },
};

/** What `waitFor` waits for in TencentDB for Redis: action, request and response of each. */
export interface Waiters {
  /**
   * Waits until each of the orders is delivered.
   *
   * Calls `DescribeInstanceDealDetail` until then, and returns its last response.
   */
  Deal: Waiter<
    "DescribeInstanceDealDetail",
    DescribeInstanceDealDetailRequest,
    DescribeInstanceDealDetailResponse,
    StartedBy<CloneInstancesResponse, "DealName">
  >;
  /**
   * Waits until each of the instances is out of service: in the recycle bin, or about to be deleted. One that is deleted is not listed any more, so a wait for it ends at the deadline.
   *
   * Calls `DescribeInstances` until then, and returns its last response.
   */
  InstanceIsolated: Waiter<
    "DescribeInstances",
    DescribeInstancesRequest,
    DescribeInstancesResponse
  >;
  /**
   * Waits until each of the instances is in service.
   *
   * Calls `DescribeInstances` until then, and returns its last response.
   */
  InstanceRunning: Waiter<
    "DescribeInstances",
    DescribeInstancesRequest,
    DescribeInstancesResponse,
    StartedBy<CloneInstancesResponse, "InstanceIds">
  >;
  /**
   * Waits until the task has ended.
   *
   * Calls `DescribeTaskInfo` until then, and returns its last response.
   */
  Task: Waiter<
    "DescribeTaskInfo",
    DescribeTaskInfoRequest,
    DescribeTaskInfoResponse,
    | StartedBy<AddReplicationInstanceResponse, "TaskId">
    | StartedBy<AllocateWanAddressResponse, "FlowId">
  >;
}

/**
 * Calls the client's method again and again until what is awaited has ended. Errors that may pass, such as a broken connection, do not end the wait.
 *
 * @param client A client, or anything that has the waiter's method.
 * @param name Name of the waiter.
 * @param parameters Request of the waiter's action, or the response of an action that started what is awaited; then deadline, delays and abort signal of the wait.
 * @returns The last response.
 * @throws A `WaitFailedError` if it ended badly, a `WaitTimeoutError` if it is in progress at the deadline, a {@link TypeError} if the request or response does not say what to wait for, and whatever the client's method throws that will not pass.
 */
export function waitFor<Name extends keyof Waiters>(
  client: ClientWith<RedisClient, Waiters[Name]["action"]>,
  name: Name,
  ...parameters: WaitArguments<
    Waiters[Name]["request"],
    Waiters[Name]["started"],
    WaitOptions<Waiters[Name]["response"]>
  >
): Promise<Waiters[Name]["response"]> {
  return runWaiter(client, waiters, service, name, parameters);
}
