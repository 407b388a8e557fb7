import { InstanceStatus } from "tencentcloud-redis/types";
import type { EmulatedCall } from "../call.js";
import { digestOf } from "../fingerprint.js";
import { isIn, statusOf, type Instance } from "../state/instance.js";

type Context = Pick<EmulatedCall<unknown>, "account" | "error" | "region">;

/** Instances of the region, oldest first. */
export function instancesIn({ account, region }: Pick<Context, "account" | "region">): Instance[] {
  return [...account.instances.values()].filter((instance) => isIn(instance, region));
}

/** The instance, in any state. @throws ServiceError if the region has no such instance. */
export function anyInstance({ account, error, region }: Context, id: string): Instance {
  const instance = account.instances.get(id);
  if (instance !== undefined && isIn(instance, region)) return instance;
  throw account.deleted.has(id)
    ? error("instance-deleted", `The instance ${id} was deleted.`)
    : error("instance-not-found", `The instance ${id} does not exist in ${region}.`);
}

/** The instance, if it is in service. @throws ServiceError otherwise. */
export function runningInstance(call: Context, id: string): Instance {
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

/** @throws ServiceError if the instance has a password and `given` is another. */
export function checkPassword(
  { error }: Context,
  { id, password }: Instance,
  given: string | undefined,
): void {
  if (password === undefined) return;
  if (given === undefined) {
    throw error("password-missing", `The instance ${id} needs its password.`);
  }
  if (digestOf(given) !== password) {
    throw error("password-wrong", `This is not the password of the instance ${id}.`);
  }
}
