import { AccountStatus, TaskType } from "tencentcloud-redis/types";
import type { Account } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { pageOf } from "../list.js";
import { startTask } from "../start-task.js";
import type { Instance } from "../state/instance.js";
import { digestOf, type Login } from "../state/login.js";
import { wireTime } from "../wire-time.js";
import { anyInstance, checkPassword, runningInstance } from "./find-instance.js";
import { checkNewPassword } from "./password-policy.js";

/** Accounts and passwords. */
export const accounts: Handlers = {
  CreateInstanceAccount(call) {
    const { request, now, error } = call;
    const { InstanceId, AccountName } = request;
    const instance = runningInstance(call, InstanceId);
    if (instance.accounts.has(AccountName)) {
      throw error("already-exists", `The instance ${InstanceId} has an account ${AccountName}.`);
    }
    const { AccountPassword, EncryptPassword } = request;
    checkNewPassword(call, instance.passwordPolicy, {
      password: AccountPassword,
      isEncrypted: EncryptPassword,
    });
    const account: Login = {
      name: AccountName,
      createdAt: now,
      remark: request.Remark ?? "",
      privilege: request.Privilege,
      readonlyPolicy: request.ReadonlyPolicy,
      status: AccountStatus.Changing,
      password: digestOf(AccountPassword),
      passwordChangedAt: now,
    };
    instance.accounts.set(AccountName, account);
    const TaskId = startTask(call, instance, {
      type: TaskType.ModifyAccount,
      succeed: () => (account.status = AccountStatus.Active),
      fail: () => instance.accounts.delete(AccountName),
    });
    return { TaskId };
  },

  DescribeInstanceAccount(call) {
    const { accounts: entries, id } = anyInstance(call, call.request.InstanceId);
    const { total, items } = pageOf(call, [...entries.values()]);
    return { TotalCount: total, Accounts: items.map((one) => accountView(id, one)) };
  },

  ModifyInstanceAccount(call) {
    const { request, now } = call;
    const instance = runningInstance(call, request.InstanceId);
    const account = accountOf(call, instance, request.AccountName);
    const { Remark, Privilege, ReadonlyPolicy, AccountPassword, NoAuth } = request;
    checkNewPassword(call, instance.passwordPolicy, {
      password: AccountPassword,
      isEncrypted: request.EncryptPassword,
    });
    account.status = AccountStatus.Changing;
    const TaskId = startTask(call, instance, {
      type: TaskType.ModifyAccount,
      succeed: () => {
        account.status = AccountStatus.Active;
        account.remark = Remark ?? account.remark;
        account.privilege = Privilege ?? account.privilege;
        account.readonlyPolicy = ReadonlyPolicy ?? account.readonlyPolicy;
        if (AccountPassword === undefined && NoAuth !== true) return;
        account.password =
          NoAuth === true || AccountPassword === undefined ? undefined : digestOf(AccountPassword);
        account.passwordChangedAt = now;
      },
      fail: () => (account.status = AccountStatus.Active),
    });
    return { TaskId };
  },

  DeleteInstanceAccount(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    const account = accountOf(call, instance, call.request.AccountName);
    account.status = AccountStatus.Changing;
    const TaskId = startTask(call, instance, {
      type: TaskType.ModifyAccount,
      succeed: () => instance.accounts.delete(account.name),
      fail: () => (account.status = AccountStatus.Active),
    });
    return { TaskId };
  },

  ModifyInstancePassword: changePassword,
  ModfiyInstancePassword: changePassword,

  ResetPassword(call) {
    const { InstanceId, NoAuth = false, Password } = call.request;
    const instance = runningInstance(call, InstanceId);
    if (NoAuth && (instance.wanAddress !== "" || instance.ssl.isOn)) {
      throw call.error(
        "password-required",
        `The instance ${InstanceId} needs a password, because it has a public address or SSL.`,
      );
    }
    if (!NoAuth) {
      const isEncrypted = call.request.EncryptPassword;
      checkNewPassword(call, instance.passwordPolicy, { password: Password, isEncrypted });
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
  readonly EncryptPassword?: boolean | undefined;
}

function changePassword(call: EmulatedCall<PasswordChange>): { TaskId: number } {
  const { InstanceId, OldPassword, Password } = call.request;
  const instance = runningInstance(call, InstanceId);
  checkPassword(call, instance, OldPassword);
  const isEncrypted = call.request.EncryptPassword;
  checkNewPassword(call, instance.passwordPolicy, { password: Password, isEncrypted });
  const password = digestOf(Password);
  const TaskId = startTask(call, instance, {
    type: TaskType.SetPassword,
    succeed: () => (instance.password = password),
  });
  return { TaskId };
}

function accountOf(
  { error }: Pick<EmulatedCall, "error">,
  { accounts: entries, id }: Instance,
  name: string,
): Login {
  const account = entries.get(name);
  if (account !== undefined) return account;
  throw error("not-found", `The instance ${id} has no account ${name}.`);
}

/** Without the password. */
function accountView(instanceId: string, account: Login): Account {
  return {
    InstanceId: instanceId,
    AccountName: account.name,
    Remark: account.remark,
    Privilege: account.privilege,
    ReadonlyPolicy: [...account.readonlyPolicy],
    Status: account.status,
    CreateTime: wireTime(account.createdAt),
    PasswordLastModifiedTime: wireTime(account.passwordChangedAt),
  };
}
