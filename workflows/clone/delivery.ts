import type { DescribeInstancesRequest } from "../../generated/actions/DescribeInstances.js";
import { service } from "../../generated/service.js";
import { DealStatus } from "../../generated/types/DealStatus.js";
import type { InstanceSet } from "../../generated/types/InstanceSet.js";
import { waiters, type Waiters } from "../../generated/waiters.js";
import type { CallOptions } from "../../runtime/client-options.js";
import { runWaiter, type WaitClock, type WaitOptions } from "../../runtime/waiters/run-waiter.js";
import type { Purchase } from "./errors.js";
import type { Clone, CloneClient } from "./options.js";
import { findMade, type PlacedOrder } from "./purchase.js";
import { listIn, membersOf, orderNumberIn, textIn, textsIn } from "./response.js";

type Members = Readonly<Record<string, unknown>>;
type Limits = Omit<WaitOptions, "onProgress">;

/**
 * IDs of what was bought, for an order whose response names none: those of its deal once that is
 * delivered, else of the instances that bear its name and were not there before. Never empty.
 * @throws WaitError
 */
export async function instancesOf(
  redis: CloneClient,
  purchase: Purchase,
  placed: Pick<PlacedOrder, "order" | "before">,
  limits: Limits,
  clock: WaitClock,
): Promise<string[]> {
  const now = clock.now ?? (() => performance.now());
  /** The deal of the order, in the form that the waiter reads. */
  async function look(_request: object, call: CallOptions): Promise<object> {
    const end = now() + (call.timeoutMs ?? Infinity);
    const deal = await dealOf(redis, purchase, call);
    // The waiter knows which of the other states still go on.
    if (deal !== undefined && deal["Status"] !== DealStatus.Delivered) {
      return { DealDetails: [deal] };
    }
    let ids = textsIn(deal, "InstanceIds");
    if (ids.length === 0) {
      // Both calls of a look share its time.
      const rest = { ...call, timeoutMs: Math.max(1, end - now()) };
      ids = await findMade(redis, placed, rest);
    }
    const found = { ...deal, Status: DealStatus.Delivered, InstanceIds: ids };
    return { DealDetails: ids.length === 0 ? [] : [found] };
  }
  const lookup = { DescribeInstanceDealDetail: look };
  const { DealDetails: found } = await runWaiter<Waiters["Deal"]["response"]>(
    lookup,
    waiters,
    service,
    "Deal",
    [{}, limits],
    clock,
  );
  return found.flatMap(({ InstanceIds }) => InstanceIds);
}

/** The deal of an order; undefined where it is not known, or its state cannot be read. */
async function dealOf(
  redis: CloneClient,
  { dealName, dealId }: Purchase,
  call: CallOptions,
): Promise<Members | undefined> {
  const number = dealName ?? dealId;
  if (number === undefined) return undefined;
  const name = dealName === undefined ? "DealId" : "DealName";
  const request = dealName === undefined ? { DealIds: [number] } : { DealName: number };
  try {
    const response = await redis.DescribeInstanceDealDetail(request, call);
    const deals = listIn(response, "DealDetails") ?? [];
    const own = membersOf(deals.find((deal) => orderNumberIn(deal, name) === number));
    return typeof own["Status"] === "number" ? own : undefined;
  } catch {
    // The name leads to the instances too. Where the signal has aborted, the next call throws.
    return undefined;
  }
}

/**
 * The first of these instances, once all of them run.
 * @throws WaitError, or an Error where the response does not say where clients connect.
 */
export async function delivered(
  redis: CloneClient,
  instanceIds: readonly string[],
  options: Limits & {
    readonly onStatus: (status: number | undefined, elapsedMs: number) => void;
  },
  clock: WaitClock,
): Promise<Omit<Clone, "purchase">> {
  const { onStatus, ...limits } = options;
  /** The instances that were asked for, one row each, whatever else the service lists. */
  async function look(request: DescribeInstancesRequest, call: CallOptions): Promise<object> {
    const response = await redis.DescribeInstances(request, call);
    const list = listIn(response, "InstanceSet") ?? [];
    const own = instanceIds.map((id) => list.find((one) => textIn(one, "InstanceId") === id));
    return { ...response, InstanceSet: own.filter((one) => one !== undefined) };
  }
  const lookup = { DescribeInstances: look };
  const waitOptions: WaitOptions<Waiters["InstanceRunning"]["response"]> = {
    ...limits,
    onProgress: ({ response, elapsedMs }) => {
      const status: unknown = response.InstanceSet[0]?.Status;
      onStatus(typeof status === "number" ? status : undefined, elapsedMs);
    },
  };
  const { InstanceSet: list } = await runWaiter(
    lookup,
    waiters,
    service,
    "InstanceRunning",
    [{ InstanceIds: [...instanceIds] }, waitOptions],
    clock,
  );
  return cloneOf(list[0] as InstanceSet);
}

const ADDRESS = { WanIp: "string", Port: "number", UniqVpcId: "string", UniqSubnetId: "string" };

function cloneOf(instance: InstanceSet): Omit<Clone, "purchase"> {
  for (const [name, type] of Object.entries(ADDRESS)) {
    if (typeof membersOf(instance)[name] === type) continue;
    throw new Error(
      `it runs, but DescribeInstances returned no usable ${name} for it. Look at it in the console`,
    );
  }
  const { InstanceId, WanIp, Port, UniqVpcId, UniqSubnetId } = instance;
  return {
    instanceId: InstanceId,
    instance,
    connection: { host: WanIp, port: Port, vpcId: UniqVpcId, subnetId: UniqSubnetId },
  };
}
