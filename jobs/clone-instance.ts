import type { CloneInstancesRequest } from "../generated/actions/CloneInstances.js";
import type { RedisClient } from "../generated/client.js";
import { service } from "../generated/service.js";
import { OutcomeUnknownError } from "../runtime/errors.js";
import type { CallOptions } from "../runtime/client.js";
import { masked } from "../runtime/redact.js";
import { sleep } from "../runtime/wait.js";
import type { Pace, WaitOptions } from "../runtime/waiting.js";
import { chooseBackup } from "./clone-backup.js";
import { delivered, instancesOf } from "./clone-delivery.js";
import { CloneUnfinishedError, type Purchase } from "./clone-errors.js";
import type { Clone, CloneOptions, ClonePlan } from "./clone-options.js";
import { cloneName, orderFor } from "./clone-order.js";
import { priceOf } from "./clone-price.js";
import { findLike } from "./clone-search.js";
import { readSource } from "./clone-source.js";

const DEADLINE_MS = 30 * 60_000;
const RECONCILE_MS = 2 * 60_000;
const RECONCILE_PAUSE_MS = 5000;

/** Clones one instance: buys it once, and waits until it runs. */
export interface CloneInstance {
  /**
   * Shows what the order would be and cost, and buys nothing.
   * @throws CloneError where the source, or a backup of it, is not there.
   */
  (options: CloneOptions & { readonly dryRun: true }): Promise<ClonePlan>;
  /**
   * Buys one clone, and gives it once it runs. **This costs money.** The order is sent once; where
   * its answer is lost, the clone is looked for by its name and tags before anything is said.
   * @throws CloneError where the source, or a backup of it, is not there: nothing was bought.
   * @throws TencentCloudError where the service refuses: nothing was bought.
   * @throws OutcomeUnknownError where the answer was lost and no clone has shown up: something may
   * have been bought.
   * @throws CloneUnfinishedError where the clone was bought, but was not seen running.
   */
  (options: CloneOptions & { readonly dryRun?: false | undefined }): Promise<Clone>;
}

/** How a clone takes its time, and finds a name that nothing else has. */
export interface CloneSurroundings extends Pace {
  /** Default: eight random digits and letters. */
  readonly unique?: (() => string) | undefined;
}

export function createCloneInstance(
  redis: RedisClient,
  surroundings: CloneSurroundings = {},
): CloneInstance {
  const unique = surroundings.unique ?? (() => crypto.randomUUID().slice(0, 8));

  async function clone(options: CloneOptions): Promise<Clone | ClonePlan> {
    const { source: id, onProgress } = options;
    const call = { region: options.region, signal: options.signal };
    onProgress?.({ step: "reading-source" });
    const source = await readSource(redis, id, call);
    onProgress?.({ step: "choosing-backup" });
    const start = await chooseBackup(redis, id, options.from, call);
    const name = options.name ?? cloneName(source.instance.InstanceName, unique());
    const order = orderFor(options, source, start, name);

    if (options.dryRun === true) {
      const price = await priceOf(redis, order, source.instance, call);
      return { request: masked(order, service.secretFields) as CloneInstancesRequest, price };
    }
    const purchase = await buy(order, name, options, call);
    try {
      onProgress?.({ step: "bought", purchase });
      return await wait(purchase, options);
    } catch (error) {
      throw new CloneUnfinishedError(id, purchase, error);
    }
  }

  async function buy(
    order: CloneInstancesRequest,
    name: string,
    options: CloneOptions,
    call: CallOptions,
  ): Promise<Purchase> {
    // What is there before the order is not what the order made.
    const before = await findLike(redis, order, call);
    options.onProgress?.({ step: "ordering", name });
    try {
      const answer = await redis.CloneInstances(order, call);
      return {
        instanceIds: answer.InstanceIds,
        dealName: answer.DealName,
        name,
        wasReconciled: false,
      };
    } catch (error) {
      if (!(error instanceof OutcomeUnknownError)) throw error;
      const instanceIds = await reconcile(order, name, before, options);
      if (instanceIds.length === 0) throw error;
      return { instanceIds, dealName: undefined, name, wasReconciled: true };
    }
  }

  /** Looks for the clone for as long as it may take to be listed. Sends no order again. */
  async function reconcile(
    order: CloneInstancesRequest,
    name: string,
    before: ReadonlySet<string>,
    { region, signal, reconcileMs = RECONCILE_MS, onProgress }: CloneOptions,
  ): Promise<string[]> {
    const now = surroundings.now ?? Date.now;
    const pause = surroundings.sleep ?? sleep;
    const until = now() + reconcileMs;
    for (let looks = 1; ; looks += 1) {
      onProgress?.({ step: "reconciling", name, looks });
      try {
        const found = [...(await findLike(redis, order, { region, signal }))];
        const made = found.filter((id) => !before.has(id));
        if (made.length > 0) return made;
      } catch {
        // The network that lost the answer may be down still. The order's own error tells more.
      }
      const remaining = until - now();
      if (remaining <= 0) return [];
      try {
        await pause(
          Math.min(RECONCILE_PAUSE_MS, remaining),
          signal ?? new AbortController().signal,
        );
      } catch {
        // Aborted. The order's own error is what there is to say.
        return [];
      }
    }
  }

  /** Never empty: a wait for no instance in particular would be one for any. */
  async function idsOf(
    { instanceIds, dealName }: Purchase,
    limits: Omit<WaitOptions, "onProgress">,
  ): Promise<readonly string[]> {
    if (instanceIds.length > 0) return instanceIds;
    const found =
      dealName === undefined ? [] : await instancesOf(redis, dealName, limits, surroundings);
    if (found.length === 0) throw new Error("the order names no instance");
    return found;
  }

  async function wait(bought: Purchase, options: CloneOptions): Promise<Clone> {
    const { region, signal, deadlineMs = DEADLINE_MS, onProgress } = options;
    const limits = { region, signal, deadlineMs };
    const purchase = { ...bought, instanceIds: await idsOf(bought, limits) };
    const onStatus = (status: number | undefined, elapsedMs: number): void =>
      onProgress?.({ step: "waiting", purchase, elapsedMs, status });
    const instance = await delivered(redis, purchase, { ...limits, onStatus }, surroundings);
    return {
      instanceId: instance.InstanceId,
      instance,
      connection: {
        host: instance.WanIp,
        port: instance.Port,
        vpcId: instance.UniqVpcId,
        subnetId: instance.UniqSubnetId,
      },
      purchase,
    };
  }

  return clone as CloneInstance;
}
