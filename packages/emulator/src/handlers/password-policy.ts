import type { PasswordPolicy } from "tencentcloud-redis/types";
import type { EmulatedCall, Handlers } from "../call.js";
import type { Instance, WholePasswordPolicy } from "../state/instance.js";
import { anyInstance, runningInstance } from "./find-instance.js";

/** The rules of instances for new passwords. */
export const passwordPolicies: Handlers = {
  DescribeInstancePasswordPolicy(call) {
    return { PasswordPolicy: { ...anyInstance(call, call.request.InstanceId).passwordPolicy } };
  },

  ModifyInstancePasswordPolicy(call) {
    const { InstanceId, PasswordPolicy: wanted } = call.request;
    runningInstance(call, InstanceId).passwordPolicy = policyFrom(call, wanted);
    return {};
  },
};

/** The whole policy. @throws ServiceError if no password of the minimum length can obey it. */
export function policyFrom(
  { error }: Pick<EmulatedCall, "error">,
  {
    Enabled,
    MinLetterCount = 1,
    MinDigitCount = 1,
    MinSpecialCount = 1,
    MinLength = 8,
  }: PasswordPolicy,
): WholePasswordPolicy {
  const least = MinLetterCount + MinDigitCount + MinSpecialCount;
  if (MinLength < least) {
    throw error(
      "invalid-value",
      `MinLength is ${MinLength}, and the three other minimums add up to ${least}.`,
    );
  }
  return { Enabled, MinLetterCount, MinDigitCount, MinSpecialCount, MinLength };
}

/** @throws ServiceError if a new password breaks the policy. One that is encrypted cannot be checked. */
export function checkNewPassword(
  { error }: Pick<EmulatedCall, "error">,
  { passwordPolicy: policy }: Pick<Instance, "passwordPolicy">,
  password: string | undefined,
  isEncrypted = false,
): void {
  if (!policy.Enabled || password === undefined || isEncrypted) return;
  const count = (pattern: RegExp) => password.match(pattern)?.length ?? 0;
  const obeys =
    password.length >= policy.MinLength &&
    count(/[A-Za-z]/g) >= policy.MinLetterCount &&
    count(/[0-9]/g) >= policy.MinDigitCount &&
    count(/[^A-Za-z0-9]/g) >= policy.MinSpecialCount;
  if (!obeys) throw error("password-rule", "The password breaks the instance's password policy.");
}
