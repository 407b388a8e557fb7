import type { CloneInstancesRequest } from "../../generated/actions/CloneInstances.js";
import { service } from "../../generated/service.js";
import { copyAsJson } from "../../runtime/json.js";
import { assertOptions } from "../../runtime/known-options.js";
import { masked } from "../../runtime/redact.js";
import {
  assertCallback,
  assertDuration,
  type WaitClock,
} from "../../runtime/waiters/run-waiter.js";
import { chooseBackup } from "./backup.js";
import { delivered, instancesOf } from "./delivery.js";
import { CloneError, CloneUnfinishedError } from "./errors.js";
import {
  CLONE_OPTIONS,
  DECIDED_FIELDS,
  type Clone,
  type CloneClient,
  type CloneOptions,
  type ClonePlan,
  type CloneProgress,
} from "./options.js";
import { cloneName, orderFor, priceOf, readSource, sourceField } from "./order.js";
import { buy, findLike } from "./purchase.js";

const DEADLINE_MS = 30 * 60_000;
const RECONCILE_MS = 2 * 60_000;

/**
 * Shows what the order for a clone would be and cost, and buys nothing.
 * @throws CloneError where the source, or a backup of it, is not there, or a response lacks what the
 * order is made of.
 */
export function cloneInstance(
  redis: CloneClient,
  options: CloneOptions & { readonly dryRun: true },
): Promise<ClonePlan>;
/**
 * Buys one clone of an instance, and returns it once it runs. **This costs money.** The order is sent
 * once. Where its response is lost, it is not retried: the clone is looked for by its name and tags.
 * @throws CloneError where the source, or a backup of it, is not there, or a response lacks what the
 * order is made of: nothing was bought.
 * @throws TencentCloudError where the service refuses: nothing was bought.
 * @throws OutcomeUnknownError where the response was lost and no clone has shown up: something may
 * have been bought.
 * @throws CloneUnfinishedError where the clone was bought, but was not seen running, whatever the
 * reason.
 */
export function cloneInstance(
  redis: CloneClient,
  options: CloneOptions & { readonly dryRun?: false | undefined },
): Promise<Clone>;
/** Where `dryRun` is known at run time only: a plan if it is true, or else **a purchase**. */
export function cloneInstance(
  redis: CloneClient,
  options: CloneOptions,
): Promise<Clone | ClonePlan>;
export function cloneInstance(
  redis: CloneClient,
  options: CloneOptions,
): Promise<Clone | ClonePlan> {
  return runClone(redis, options);
}

/** Where a clone takes its time from, and the end of its name. */
export interface CloneClock extends WaitClock {
  /** Default: eight random digits and letters. */
  readonly unique?: (() => string) | undefined;
}

/** What `cloneInstance` does, on a clock of one's own. */
export async function runClone(
  redis: CloneClient,
  given: CloneOptions,
  clock: CloneClock = {},
): Promise<Clone | ClonePlan> {
  const unique = clock.unique ?? (() => crypto.randomUUID().slice(0, 8));
  const now = clock.now ?? (() => performance.now());
  // What cannot be used has to be known before something is bought.
  assertOptions("cloneInstance", given, CLONE_OPTIONS);
  assertOrder(given.order);
  assertNamed(given);
  const options = copyOf(given);
  const { source: id, deadlineMs = DEADLINE_MS, reconcileMs = RECONCILE_MS } = options;
  assertCallback("onProgress", options.onProgress);
  assertDuration("deadlineMs", deadlineMs);
  assertDuration("reconcileMs", reconcileMs);
  assertBoolean("dryRun", options.dryRun);
  const call = { region: options.region, signal: options.signal };
  const report = reporterOf(options);
  report({ step: "reading-source" });
  const source = await readSource(redis, id, call);
  report({ step: "choosing-backup" });
  const start = await chooseBackup(redis, id, options.from, call);
  const name =
    options.name ??
    cloneName(sourceField(source.instance, "InstanceName", "string", "Give a name"), unique());
  const order = orderFor(options, source, start, name);

  if (options.dryRun === true) {
    const price = await priceOf(redis, order, source.instance, call);
    return { request: masked(order, service.secretFields) as CloneInstancesRequest, price };
  }
  // What is there before the order is not what the order made.
  const before = await findLike(redis, order, call, (member) => {
    throw new CloneError(
      `DescribeInstances returned no usable ${member} in the list of instances named ${name}. Try again`,
      id,
    );
  });
  report({ step: "ordering", name });
  const placed = { order, name, before, call, reconcileMs, report };
  let purchase = await buy(redis, placed, clock);
  // From here on, the purchase is part of whatever happens.
  try {
    report({ step: "bought", purchase });
    const end = now() + deadlineMs;
    if (purchase.instanceIds.length === 0) {
      const limits = { ...call, deadlineMs };
      const instanceIds = await instancesOf(redis, purchase, placed, limits, clock);
      purchase = { ...purchase, instanceIds };
    }
    const known = purchase;
    const limits = {
      ...call,
      deadlineMs: Math.max(0, end - now()),
      onStatus: (status: number | undefined, elapsedMs: number) =>
        report({ step: "waiting", purchase: known, elapsedMs, status }),
    };
    const made = await delivered(redis, known.instanceIds, limits, clock);
    return { ...made, purchase };
  } catch (error) {
    throw new CloneUnfinishedError(id, purchase, error);
  }
}

/** The caller may change the objects meanwhile: lists of the order and the moment, too. */
function copyOf(given: CloneOptions): CloneOptions {
  const { from } = given;
  const order = copyAsJson({ ...given.order });
  return { ...given, from: from instanceof Date ? new Date(from) : from, order };
}

/** Tells the caller of a step. A promise that the caller rejects must not end the process. */
function reporterOf({ onProgress }: CloneOptions): (progress: CloneProgress) => void {
  return (progress) => {
    const returned: unknown = onProgress?.(progress);
    Promise.resolve(returned).catch(() => {});
  };
}

/**
 * An empty text comes from a variable that is not set. An order with it might buy what nobody meant.
 * @throws CloneError
 */
function assertNamed({ source, from, name, order = {} }: CloneOptions): void {
  const texts = {
    source,
    ...(from instanceof Date ? {} : { from }),
    ...(name === undefined ? {} : { name }),
  };
  for (const [option, text] of Object.entries<unknown>(texts)) {
    if (typeof text === "string" && text.trim() !== "") continue;
    const what = typeof text === "string" ? "empty" : String(text);
    throw new CloneError(`${option}: must not be empty, and is ${what}`, String(source));
  }
  assertBackup(from, source);
  for (const [field, value] of Object.entries<unknown>(order)) {
    if (![value].flat().some((text) => typeof text === "string" && text.trim() === "")) continue;
    throw new CloneError(`order.${field}: must not be empty. Leave it out`, source);
  }
}

/** IDs of backups are digits and hyphens; a time of ISO 8601 begins with such a day. */
const BACKUP_ID = /^(?!\d{4}-\d\d-\d\d(?:\D|$))(?=.*\d)[\w-]+$/;

/** @throws CloneError where a text can be no ID of a backup, so that it is not ordered with. */
function assertBackup(from: string | Date, source: string): void {
  if (from instanceof Date || from === "latest-backup" || BACKUP_ID.test(from)) return;
  throw new CloneError(
    `from: must be "latest-backup", the ID of a backup or a Date, and is ${JSON.stringify(from)}`,
    source,
  );
}

/** From JavaScript, `GoodsNum: 5` must not buy five. */
function assertOrder(order: CloneOptions["order"] = {}): void {
  if (typeof order !== "object" || order === null) {
    throw new TypeError(
      `order: must be an object with fields of the order, and is ${String(order)}`,
    );
  }
  for (const name of Object.keys(DECIDED_FIELDS)) {
    if (!Object.hasOwn(order, name)) continue;
    throw new TypeError(
      `order.${name}: is set by cloneInstance, from source, from and name. Leave it out`,
    );
  }
}

/** From JavaScript, `dryRun: "yes"` must not buy. */
function assertBoolean(name: string, value: unknown): void {
  if (value === undefined || typeof value === "boolean") return;
  throw new TypeError(`${name}: expected true, false or undefined, not ${JSON.stringify(value)}.`);
}
