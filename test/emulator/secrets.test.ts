import { describe, expect, it } from "vitest";
import { codeOf, refused, emulated } from "../fixtures/emulated.js";

const InstanceId = "crs-exampl01";
const first = "Example-Passw0rd";
const second = "Another-Passw0rd";

describe("a password", () => {
  it.each(["ModifyInstancePassword", "ModfiyInstancePassword"] as const)(
    "is checked and then changed by %s",
    async (action) => {
      const { redis, settle } = emulated();
      const change = (OldPassword: string, Password: string) =>
        redis[action]({ InstanceId, OldPassword, Password });
      await refused(change(second, second), "InvalidParameterValue.PasswordError");
      await change(first, second);
      // The password changes when the task ends.
      await refused(
        redis.ClearInstance({ InstanceId, Password: second }),
        "InvalidParameterValue.PasswordError",
      );
      settle();
      await refused(
        redis.ClearInstance({ InstanceId, Password: first }),
        "InvalidParameterValue.PasswordError",
      );
      await redis.ClearInstance({ InstanceId, Password: second });
    },
  );

  it("is required before data is deleted", async () => {
    const { redis } = emulated();
    await refused(redis.ClearInstance({ InstanceId }), "InvalidParameterValue.PasswordEmpty");
    const restore = { InstanceId, BackupId: "100000001-2000002-300000003" };
    await refused(redis.RestoreInstance(restore), "InvalidParameterValue.PasswordError");
    await redis.ClearInstance({ InstanceId: "crs-exampl02" });
  });

  it("can be set or removed without the current one", async () => {
    const { redis, settle } = emulated();
    await redis.ResetPassword({ InstanceId, Password: second });
    settle();
    await redis.ClearInstance({ InstanceId, Password: second });
    settle();
    await redis.ResetPassword({ InstanceId, NoAuth: true });
    settle();
    const { InstanceSet } = await redis.DescribeInstances({ InstanceId });
    expect(InstanceSet[0]?.NoAuth).toBe(true);
    await redis.ClearInstance({ InstanceId });
  });

  it("has no rules where it is encrypted, or where none is set", async () => {
    const { redis } = emulated();
    const rule = "InvalidParameterValue.PasswordRuleError";
    await refused(redis.ResetPassword({ InstanceId, Password: "" }), rule);
    const encrypted = { InstanceId, Password: "0".repeat(344), EncryptPassword: true };
    await redis.ResetPassword(encrypted);
    const passwordFree = { InstanceId, Password: "", NoAuth: true };
    await redis.ResetPassword(passwordFree);
    const long = { InstanceId, OldPassword: first, Password: `Aa1${"x".repeat(61)}` };
    await redis.ModfiyInstancePassword(long);
    const tooLong = { ...long, Password: `${long.Password}x` };
    await refused(redis.ModfiyInstancePassword(tooLong), rule);
  });

  it("is required with a public address or SSL", async () => {
    const { redis, settle } = emulated();
    await redis.OpenSSL({ InstanceId });
    settle();
    await refused(
      redis.ResetPassword({ InstanceId, NoAuth: true }),
      "InvalidParameterValue.PasswordFreeDenied",
    );
  });
});

describe("a password policy", () => {
  const Enabled = true;
  const rules = { MinLetterCount: 1, MinDigitCount: 1, MinSpecialCount: 1, MinLength: 8 };

  it("is off until it is set, and applies to every new password", async () => {
    const { redis } = emulated();
    const shown = async () =>
      (await redis.DescribeInstancePasswordPolicy({ InstanceId })).PasswordPolicy;
    expect(await shown()).toEqual({ Enabled: false, ...rules });
    const PasswordPolicy = { Enabled, MinDigitCount: 3, MinLength: 10 };
    await redis.ModifyInstancePasswordPolicy({ InstanceId, PasswordPolicy });
    expect(await shown()).toEqual({ Enabled, ...rules, MinDigitCount: 3, MinLength: 10 });
    const reset = (Password: string) => codeOf(redis.ResetPassword({ InstanceId, Password }));
    const error = "InvalidParameterValue.PasswordRuleError";
    expect(await reset("Two-digits-12")).toBe(error);
    expect(await reset("Short-123")).toBe(error);
    expect(await reset("NoSpecial123")).toBe(error);
    expect(await reset("Obedient-123")).toBeUndefined();
    const account = { InstanceId, Privilege: "r" as const, ReadonlyPolicy: ["master" as const] };
    const create = (AccountPassword: string) =>
      redis.CreateInstanceAccount({ ...account, AccountName: "reporting", AccountPassword });
    expect(await codeOf(create(second))).toMatch(/^InvalidParameterValue/);
  });

  it("needs a length that its minimums fit into", async () => {
    const { redis } = emulated();
    const PasswordPolicy = { Enabled, MinLetterCount: 8, MinDigitCount: 8, MinLength: 16 };
    await refused(
      redis.ModifyInstancePasswordPolicy({ InstanceId, PasswordPolicy }),
      "InvalidParameterValue",
    );
  });

  it("can come with the order", async () => {
    const { redis } = emulated();
    const order = {
      TypeId: 8,
      MemSize: 1024,
      GoodsNum: 1,
      Period: 1,
      BillingMode: 0,
      ZoneId: 900001,
      PasswordPolicy: { Enabled, MinDigitCount: 3 },
    } as const;
    expect(await codeOf(redis.CreateInstances({ ...order, Password: "Two-digits-12" }))).toMatch(
      /^InvalidParameterValue/,
    );
    const { InstanceIds } = await redis.CreateInstances({ ...order, Password: "Obedient-123" });
    const id = InstanceIds[0] ?? "";
    expect(
      (await redis.DescribeInstancePasswordPolicy({ InstanceId: id })).PasswordPolicy,
    ).toMatchObject({ Enabled, MinDigitCount: 3 });
  });
});

describe("accounts", () => {
  const account = {
    InstanceId,
    AccountName: "reporting",
    AccountPassword: second,
    Privilege: "rw",
    ReadonlyPolicy: ["master"],
    Remark: "Nightly reports",
  } as const;
  const whole = { ...account, ReadonlyPolicy: [...account.ReadonlyPolicy] };
  const list = { InstanceId, Limit: 20, Offset: 0 };

  it("are created, changed and deleted by tasks, and never show a password", async () => {
    const { redis, settle } = emulated();
    await redis.CreateInstanceAccount(whole);
    expect((await redis.DescribeInstanceAccount(list)).Accounts[0]?.Status).toBe(1);
    await refused(redis.CreateInstanceAccount(whole), "ResourceInUse");
    settle();
    expect((await redis.DescribeInstanceAccount(list)).Accounts).toEqual([
      {
        InstanceId,
        AccountName: "reporting",
        Remark: "Nightly reports",
        Privilege: "rw",
        ReadonlyPolicy: ["master"],
        Status: 2,
        CreateTime: "2026-01-13 16:00:00",
        PasswordLastModifiedTime: "2026-01-13 16:00:00",
      },
    ]);
    const named = { InstanceId, AccountName: "reporting" };
    await redis.ModifyInstanceAccount({ ...named, Privilege: "r", AccountPassword: first });
    settle();
    expect((await redis.DescribeInstanceAccount(list)).Accounts).toMatchObject([
      {
        Privilege: "r",
        Remark: "Nightly reports",
        PasswordLastModifiedTime: "2026-01-13 16:01:00",
      },
    ]);
    await redis.DeleteInstanceAccount(named);
    settle();
    expect((await redis.DescribeInstanceAccount(list)).TotalCount).toBe(0);
    await refused(redis.DeleteInstanceAccount(named), "ResourceNotFound");
  });

  it("come in pages", async () => {
    const { redis, settle } = emulated();
    for (const AccountName of ["a", "b", "c"]) {
      await redis.CreateInstanceAccount({ ...whole, AccountName });
    }
    settle();
    const { Accounts, TotalCount } = await redis.DescribeInstanceAccount({
      InstanceId,
      Limit: 2,
      Offset: 2,
    });
    expect(Accounts.map(({ AccountName }) => AccountName)).toEqual(["c"]);
    expect(TotalCount).toBe(3);
  });

  it("are not created by a task that fails", async () => {
    const { redis, settle } = emulated({ faults: () => ({ kind: "failed-delivery" }) });
    await redis.CreateInstanceAccount(whole);
    settle();
    expect((await redis.DescribeInstanceAccount(list)).TotalCount).toBe(0);
  });
});
