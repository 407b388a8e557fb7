import { TaskType } from "tencentcloud-redis";
import type { EmulatedCall } from "../call.js";
import { digestOf } from "../state/password.js";
import { startTask } from "../start-task.js";
import type { Handlers } from "./handler.js";
import { checkPassword, runningInstance } from "./find-instance.js";

export const passwords: Handlers = {
  ModifyInstancePassword: changePassword,
  ModfiyInstancePassword: changePassword,

  ResetPassword(call) {
    const { InstanceId, NoAuth = false, Password } = call.request;
    const instance = runningInstance(call, InstanceId);
    if (NoAuth && (instance.wanAddress !== "" || instance.ssl.isOn)) {
      throw call.error(
        "password-required",
        `The instance ${InstanceId} has a public address or SSL, and needs a password for that.`,
      );
    }
    const password = NoAuth || Password === undefined ? undefined : digestOf(Password);
    const TaskId = startTask(call, instance, {
      type: NoAuth ? TaskType.SetPasswordFree : TaskType.SetPassword,
      succeed: () => (instance.password = password),
    });
    return { TaskId };
  },
};

interface PasswordChange {
  readonly InstanceId: string;
  readonly OldPassword: string;
  readonly Password: string;
}

function changePassword(call: EmulatedCall<PasswordChange>): { TaskId: number } {
  const { InstanceId, OldPassword, Password } = call.request;
  const instance = runningInstance(call, InstanceId);
  checkPassword(call, instance, OldPassword);
  const password = digestOf(Password);
  const TaskId = startTask(call, instance, {
    type: TaskType.SetPassword,
    succeed: () => (instance.password = password),
  });
  return { TaskId };
}
