import { InstanceStatus } from "tencentcloud-redis";
import type { EmulatedCall } from "../call.js";
import { digestOf } from "../state/password.js";
import { isIn, statusOf, type Instance } from "../state/instance.js";

type Asking = Pick<EmulatedCall<unknown>, "account" | "refusal" | "region">;

/** The instance of this ID, whatever its state. @throws Refusal where the region has none. */
export function anyInstance({ account, refusal, region }: Asking, id: string): Instance {
  const instance = account.instances.get(id);
  if (instance !== undefined && isIn(instance, region)) return instance;
  throw account.deleted.has(id)
    ? refusal("instance-deleted", `The instance ${id} was deleted.`)
    : refusal("no-instance", `The instance ${id} does not exist in ${region}.`);
}

/** The instance, to be worked on. @throws Refusal where it is not in service. */
export function runningInstance(call: Asking, id: string): Instance {
  const instance = anyInstance(call, id);
  const status = statusOf(instance);
  if (status === InstanceStatus.Isolated) {
    throw call.refusal("instance-isolated", `The instance ${id} is isolated.`);
  }
  if (status !== InstanceStatus.Running) {
    throw call.refusal(
      "wrong-state",
      `The instance ${id} is not running: its status is ${status}.`,
    );
  }
  return instance;
}

/** @throws Refusal where the instance has a password, and this is not it. */
export function checkPassword(
  { refusal }: Asking,
  { id, password }: Instance,
  given: string | undefined,
): void {
  if (password === undefined) return;
  if (given === undefined) {
    throw refusal("password-missing", `The instance ${id} has a password, and none was given.`);
  }
  if (digestOf(given) !== password) {
    throw refusal("password-wrong", `The password is not that of the instance ${id}.`);
  }
}
