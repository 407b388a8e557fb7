import { AccountStatus, TaskType } from "tencentcloud-redis/types";
import type { Account, ModfiyInstancePasswordRequest } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import { digestOf } from "../fingerprint.js";
import { pageOf } from "../list.js";
import { startTask } from "../start-task.js";
import type { Instance } from "../state/instance.js";
import { wireTime } from "../wire-time.js";
import { anyInstance, checkPassword, runningInstance } from "./find-instance.js";
import { checkNewPassword } from "./password-policy.js";

/** Accounts and passwords. */
export const accounts: Handlers = {
  CreateInstanceAccount(call) {
    const { request, now, error } = call;
    const { InstanceId, AccountName, Remark = "", Privilege, ReadonlyPolicy } = request;
    const instance = runningInstance(call, InstanceId);
    if (instance.accounts.has(AccountName)) {
      throw error("already-exists", `The instance ${InstanceId} has an account ${AccountName}.`);
    }
    checkNewPassword(call, instance, request.AccountPassword, request.EncryptPassword);
    const account: Account = {
      InstanceId,
      AccountName,
      Remark,
      Privilege,
      ReadonlyPolicy: [...ReadonlyPolicy],
      Status: AccountStatus.Changing,
      CreateTime: wireTime(now),
      PasswordLastModifiedTime: wireTime(now),
    };
    instance.accounts.set(AccountName, account);
    return startTask(call, instance, {
      type: TaskType.ModifyAccount,
      succeed: () => (account.Status = AccountStatus.Active),
      fail: () => instance.accounts.delete(AccountName),
    });
  },

  DescribeInstanceAccount(call) {
    const { accounts: entries } = anyInstance(call, call.request.InstanceId);
    const { total, items } = pageOf(call, [...entries.values()]);
    return { TotalCount: total, Accounts: items };
  },

  ModifyInstanceAccount(call) {
    const { request, now } = call;
    const instance = runningInstance(call, request.InstanceId);
    const account = accountOf(call, instance, request.AccountName);
    const { Remark, Privilege, ReadonlyPolicy, AccountPassword, NoAuth } = request;
    checkNewPassword(call, instance, AccountPassword, request.EncryptPassword);
    account.Status = AccountStatus.Changing;
    return startTask(call, instance, {
      type: TaskType.ModifyAccount,
      succeed: () => {
        account.Status = AccountStatus.Active;
        account.Remark = Remark ?? account.Remark;
        account.Privilege = Privilege ?? account.Privilege;
        account.ReadonlyPolicy = [...(ReadonlyPolicy ?? account.ReadonlyPolicy)];
        if (AccountPassword !== undefined || NoAuth === true) {
          account.PasswordLastModifiedTime = wireTime(now);
        }
      },
      fail: () => (account.Status = AccountStatus.Active),
    });
  },

  DeleteInstanceAccount(call) {
    const instance = runningInstance(call, call.request.InstanceId);
    const account = accountOf(call, instance, call.request.AccountName);
    account.Status = AccountStatus.Changing;
    return startTask(call, instance, {
      type: TaskType.ModifyAccount,
      succeed: () => instance.accounts.delete(account.AccountName),
      fail: () => (account.Status = AccountStatus.Active),
    });
  },

  ModifyInstancePassword: changePassword,
  ModfiyInstancePassword: changePassword,

  ResetPassword(call) {
    const { InstanceId, NoAuth = false, Password, EncryptPassword } = call.request;
    const instance = runningInstance(call, InstanceId);
    if (NoAuth && (instance.wanAddress !== "" || instance.ssl.isOn)) {
      throw call.error(
        "password-required",
        `The instance ${InstanceId} needs a password, because it has a public address or SSL.`,
      );
    }
    if (!NoAuth) checkNewPassword(call, instance, Password, EncryptPassword);
    const password = NoAuth || Password === undefined ? undefined : digestOf(Password);
    return startTask(call, instance, {
      type: NoAuth ? TaskType.SetPasswordFree : TaskType.SetPassword,
      succeed: () => (instance.password = password),
    });
  },
};

function changePassword(call: EmulatedCall<ModfiyInstancePasswordRequest>): { TaskId: number } {
  const { InstanceId, OldPassword, Password, EncryptPassword } = call.request;
  const instance = runningInstance(call, InstanceId);
  checkPassword(call, instance, OldPassword);
  checkNewPassword(call, instance, Password, EncryptPassword);
  const password = digestOf(Password);
  return startTask(call, instance, {
    type: TaskType.SetPassword,
    succeed: () => (instance.password = password),
  });
}

function accountOf(
  { error }: Pick<EmulatedCall, "error">,
  { accounts: entries, id }: Instance,
  name: string,
): Account {
  const account = entries.get(name);
  if (account !== undefined) return account;
  throw error("not-found", `The instance ${id} has no account ${name}.`);
}
