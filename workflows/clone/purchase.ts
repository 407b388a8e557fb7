import type { CloneInstancesRequest } from "../../generated/actions/CloneInstances.js";
import { paginate } from "../../generated/paging.js";
import type { CallOptions } from "../../runtime/client-options.js";
import { OutcomeUnknownError } from "../../runtime/errors.js";
import { sleep } from "../../runtime/sleep.js";
import type { WaitClock } from "../../runtime/waiters/run-waiter.js";
import type { Purchase } from "./errors.js";
import type { CloneClient, CloneProgress } from "./options.js";
import { listsOf, membersOf, orderNumberIn, textIn, textsIn } from "./response.js";

/** An order, and what is needed to find its clone if the response is lost. */
export interface PlacedOrder {
  readonly order: CloneInstancesRequest;
  readonly name: string;
  /** Instances of the same name that were there before. */
  readonly before: ReadonlySet<string>;
  readonly call: CallOptions;
  /** How long to look for a clone whose order got no response, in milliseconds. */
  readonly reconcileMs: number;
  readonly report: (progress: CloneProgress) => void;
}

/**
 * Sends an order once. Whatever its response holds, an accepted order is a purchase.
 * @throws OutcomeUnknownError where the response was lost and no clone has shown up, or what the call
 * throws where nothing was bought.
 */
export async function buy(
  redis: CloneClient,
  placed: PlacedOrder,
  clock: WaitClock,
): Promise<Purchase> {
  const { order, name, call } = placed;
  try {
    const response = await redis.CloneInstances(order, call);
    // The source is none of the instances that the order makes.
    const instanceIds = textsIn(response, "InstanceIds").filter((id) => id !== order.InstanceId);
    const dealName = orderNumberIn(response, "DealName");
    const dealId = dealName === undefined ? orderNumberIn(response, "DealId") : undefined;
    return { instanceIds, dealName, dealId, name, wasReconciled: false };
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError)) throw error;
    const instanceIds = await reconcile(redis, placed, clock);
    if (instanceIds.length === 0) throw error;
    return { instanceIds, dealName: undefined, dealId: undefined, name, wasReconciled: true };
  }
}

const DELAY_MS = 5000;
/** The last look, too, has to have time for a response. */
const SHORTEST_LOOK_MS = 1000;

/**
 * Looks for the clone for as long as it may take to be listed. It never retries the order, and throws
 * nothing: whatever goes wrong meanwhile, the error of the order tells more.
 */
async function reconcile(
  redis: CloneClient,
  placed: PlacedOrder,
  clock: WaitClock,
): Promise<string[]> {
  const { name, call, reconcileMs, report } = placed;
  const now = clock.now ?? (() => performance.now());
  const wait = clock.sleep ?? sleep;
  const signal = call.signal ?? new AbortController().signal;
  try {
    const until = now() + reconcileMs;
    for (let calls = 1; ; calls += 1) {
      tell(report, { step: "reconciling", name, calls });
      // The network that lost the response may be down still, and a listing may have no end.
      const limit = AbortSignal.timeout(lookMs(until - now()));
      const look = { ...call, signal: AbortSignal.any([signal, limit]) };
      const made = await findMade(redis, placed, look).catch(() => []);
      if (signal.aborted) return made;
      const remaining = until - now();
      if (made.length > 0 || remaining <= 0) return made;
      await wait(Math.min(DELAY_MS, remaining), signal);
    }
  } catch {
    // Usually aborted between two looks.
    return [];
  }
}

/** A whole number, and no more than a timer takes: `AbortSignal.timeout` refuses others. */
function lookMs(remaining: number): number {
  return Math.min(Math.ceil(Math.max(SHORTEST_LOOK_MS, remaining)), 2 ** 31 - 1);
}

/** The clone is to be found, also where the caller's function throws. */
function tell(report: PlacedOrder["report"], progress: CloneProgress): void {
  try {
    report(progress);
  } catch {
    // See above.
  }
}

/**
 * IDs of the instances that an order has made: those that bear its name and were not there before.
 * None where there are more or fewer than were ordered, because nobody can tell then which they are.
 */
export async function findMade(
  redis: CloneClient,
  {
    order,
    before,
  }: { readonly order: CloneInstancesRequest; readonly before: ReadonlySet<string> },
  call: CallOptions,
): Promise<string[]> {
  const made = [...(await findLike(redis, order, call))].filter((id) => !before.has(id));
  return made.length === order.GoodsNum ? made : [];
}

/**
 * IDs of the instances that bear the name of an order. Its tags are a second way to the same
 * instances, for when the service lists them by the one but not yet by the other. By themselves tags
 * prove nothing: what others make bears them too.
 *
 * `onUnusable` is told of each member that cannot be read. An instance could be missing from the
 * result then.
 */
export async function findLike(
  redis: CloneClient,
  order: Pick<CloneInstancesRequest, "InstanceName" | "ResourceTags">,
  call: CallOptions,
  onUnusable: (member: string) => void = () => {},
): Promise<Set<string>> {
  const { InstanceName: name = "", ResourceTags: tags = [] } = order;
  const found = new Set<string>();
  const filters = [{ InstanceName: name }, ...(tags.length > 0 ? [{ InstanceTags: tags }] : [])];
  for (const filter of filters) {
    const pages = paginate(redis, "DescribeInstances", filter, call).pages();
    for await (const list of listsOf(pages, "InstanceSet")) {
      if (list === undefined) onUnusable("InstanceSet");
      for (const one of list ?? []) {
        const { InstanceName: own } = membersOf(one);
        // The service's own match may be a looser one.
        if (typeof own === "string" && own !== name) continue;
        const id = textIn(one, "InstanceId");
        if (own === name && id !== undefined) found.add(id);
        else onUnusable(own === name ? "InstanceId" : "InstanceName");
      }
    }
  }
  return found;
}
