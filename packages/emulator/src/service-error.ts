import { Refusal } from "./refusal.js";

/** Why a call that breaks no rule of its schema cannot be carried out. */
export type Situation =
  | "no-instance"
  | "instance-deleted"
  | "instance-isolated"
  | "wrong-state"
  | "not-supported"
  | "wrong-type"
  | "too-many"
  | "no-such-size"
  | "size-too-small"
  | "delete-protected"
  | "no-backup"
  | "backup-not-ready"
  | "backup-of-other-size"
  | "password-missing"
  | "password-wrong"
  | "password-needed"
  | "not-in-vpc"
  | "not-found"
  | "no-task"
  | "already-there"
  | "wrong-value"
  | "something-missing"
  | "wrong-parameter"
  | "wrong-version"
  | "wrong-weekdays"
  | "no-replication-group"
  | "replication-group-locked"
  | "replication-group-in-use"
  | "already-in-group"
  | "not-in-group"
  | "rehearsal";

/**
 * The codes for a situation, best first. An action's document lists some of them; the last is one
 * that any action may answer with.
 */
const CODES: Readonly<Record<Situation, readonly string[]>> = {
  "no-instance": [
    "ResourceNotFound.InstanceNotExists",
    "ResourceNotFound.InstanceNotFound",
    "ResourceNotFound",
  ],
  "instance-deleted": [
    "ResourceUnavailable.InstanceDeleted",
    "ResourceNotFound.InstanceNotExists",
    "ResourceNotFound",
  ],
  "instance-isolated": [
    "ResourceUnavailable.InstanceIsolated",
    "ResourceUnavailable.InstanceStatusError",
    "ResourceUnavailable.InstanceStateError",
    "ResourceUnavailable.InstanceStatusAbnormal",
    "ResourceUnavailable",
  ],
  "wrong-state": [
    "ResourceUnavailable.InstanceStatusError",
    "ResourceUnavailable.InstanceStateError",
    "ResourceUnavailable.InstanceStatusAbnormal",
    "ResourceUnavailable.InstanceLockedError",
    "ResourceInUse.InstanceBeenLocked",
    "ResourceUnavailable",
  ],
  "not-supported": [
    "UnsupportedOperation.InstanceNotOperation",
    "ResourceUnavailable.InstanceNotSupportOperation",
    "FailedOperation.UnSupportError",
    "InvalidParameter.NotSupported",
    "UnsupportedOperation",
  ],
  "wrong-type": [
    "InvalidParameterValue.UnSupportedType",
    "InvalidParameterValue.InvalidInstanceTypeId",
    "UnsupportedOperation",
  ],
  "too-many": ["LimitExceeded.InvalidParameterGoodsNumNotInRange", "LimitExceeded"],
  "no-such-size": ["InvalidParameterValue.SpecNotExist", "InvalidParameterValue"],
  "size-too-small": ["InvalidParameterValue.ReduceCapacityNotAllowed", "InvalidParameterValue"],
  "delete-protected": ["UnsupportedOperation"],
  "no-backup": [
    "InvalidParameterValue.BackupNotExists",
    "InvalidParameterValue.CheckNotPass",
    "ResourceNotFound",
  ],
  "backup-not-ready": [
    "ResourceUnavailable.BackupStatusAbnormal",
    "ResourceUnavailable.BackupStatusInvalid",
    "InvalidParameterValue.CheckNotPass",
    "ResourceUnavailable",
  ],
  "backup-of-other-size": [
    "ResourceUnavailable.BackupSpecError",
    "InvalidParameterValue.CheckNotPass",
    "UnsupportedOperation",
  ],
  "password-missing": [
    "InvalidParameterValue.PasswordEmpty",
    "InvalidParameterValue.PasswordError",
    "InvalidParameterValue",
  ],
  "password-wrong": ["InvalidParameterValue.PasswordError", "InvalidParameterValue"],
  "password-needed": ["InvalidParameterValue.PasswordFreeDenied", "UnsupportedOperation"],
  "not-in-vpc": [
    "InvalidParameter.IsNotVpcInstance",
    "InvalidParameterValue.UnVpcIdNotExists",
    "UnsupportedOperation",
  ],
  "not-found": ["ResourceNotFound"],
  "no-task": ["InvalidParameter.InvalidParameter", "ResourceNotFound"],
  "already-there": ["ResourceInUse"],
  "wrong-value": ["InvalidParameter.InvalidParameter", "InvalidParameterValue"],
  "something-missing": ["InvalidParameter.EmptyParam", "MissingParameter"],
  "wrong-parameter": ["InvalidParameter", "InvalidParameterValue"],
  "wrong-version": ["InvalidParameterValue.CheckNotPass", "InvalidParameterValue"],
  "wrong-weekdays": ["InvalidParameterValue.WeekDaysIsInvalid", "InvalidParameterValue"],
  "no-replication-group": ["InvalidParameterValue.ReplicationGroupNotExists", "ResourceNotFound"],
  "replication-group-locked": ["LimitExceeded.ReplicationGroupLocked", "ResourceUnavailable"],
  "replication-group-in-use": ["InvalidParameterValue.CheckNotPass", "ResourceInUse"],
  "already-in-group": ["InvalidParameterValue.NotRepeatBind", "ResourceInUse"],
  "not-in-group": ["InvalidParameterValue.CheckNotPass", "ResourceNotFound"],
  rehearsal: ["DryRunOperation"],
};

export const SITUATIONS: readonly Situation[] = Object.keys(CODES) as Situation[];

/** The refusal with the best code that the action's document allows. */
export function refusalFor(
  situation: Situation,
  listed: ReadonlySet<string>,
  message: string,
): Refusal {
  const codes = CODES[situation];
  const code = codes.find((one) => listed.has(one)) ?? codes.at(-1);
  return new Refusal(code as string, message);
}
