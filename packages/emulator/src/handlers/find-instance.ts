import { InstanceStatus } from "tencentcloud-redis";
import type { EmulatedCall } from "../call.js";
import { digestOf } from "../state/password.js";
import { isIn, statusOf, type Instance } from "../state/instance.js";

type Asking = Pick<EmulatedCall<unknown>, "account" | "error" | "region">;

/** The instance of this ID, whatever its state. @throws ServiceError where the region has none. */
export function anyInstance({ account, error, region }: Asking, id: string): Instance {
  const instance = account.instances.get(id);
  if (instance !== undefined && isIn(instance, region)) return instance;
  throw account.deleted.has(id)
    ? error("instance-deleted", `The instance ${id} was deleted.`)
    : error("instance-not-found", `The instance ${id} does not exist in ${region}.`);
}

/** The instance, to be worked on. @throws ServiceError where it is not in service. */
export function runningInstance(call: Asking, id: string): Instance {
  const instance = anyInstance(call, id);
  const status = statusOf(instance);
  if (status === InstanceStatus.Isolated) {
    throw call.error("instance-isolated", `The instance ${id} is isolated.`);
  }
  if (status !== InstanceStatus.Running) {
    throw call.error("wrong-state", `The instance ${id} is not running: its status is ${status}.`);
  }
  return instance;
}

/** @throws ServiceError where the instance has a password, and this is not it. */
export function checkPassword(
  { error }: Asking,
  { id, password }: Instance,
  given: string | undefined,
): void {
  if (password === undefined) return;
  if (given === undefined) {
    throw error("password-missing", `The instance ${id} has a password, and none was given.`);
  }
  if (digestOf(given) !== password) {
    throw error("password-wrong", `The password is not that of the instance ${id}.`);
  }
}
