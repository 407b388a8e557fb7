import { ServiceError } from "./refusal.js";

/** Why a call that breaks no rule of its schema cannot be carried out. */
export type ErrorReason =
  | "instance-not-found"
  | "instance-deleted"
  | "instance-isolated"
  | "wrong-state"
  | "not-supported"
  | "wrong-type"
  | "too-many"
  | "size-not-offered"
  | "size-too-small"
  | "delete-protected"
  | "backup-not-found"
  | "backup-not-ready"
  | "backup-size-mismatch"
  | "password-missing"
  | "password-wrong"
  | "password-required"
  | "not-in-vpc"
  | "not-found"
  | "task-not-found"
  | "already-exists"
  | "invalid-value"
  | "missing-parameter"
  | "invalid-parameter"
  | "wrong-version"
  | "invalid-weekdays"
  | "replication-group-not-found"
  | "replication-group-locked"
  | "replication-group-in-use"
  | "already-in-group"
  | "not-in-group"
  | "dry-run";

/**
 * The codes for a reason, best first. An action's document lists some of them; the last is one
 * that any action may answer with.
 */
const CODES: Readonly<Record<ErrorReason, readonly string[]>> = {
  "instance-not-found": [
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
  "size-not-offered": ["InvalidParameterValue.SpecNotExist", "InvalidParameterValue"],
  "size-too-small": ["InvalidParameterValue.ReduceCapacityNotAllowed", "InvalidParameterValue"],
  "delete-protected": ["UnsupportedOperation"],
  "backup-not-found": [
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
  "backup-size-mismatch": [
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
  "password-required": ["InvalidParameterValue.PasswordFreeDenied", "UnsupportedOperation"],
  "not-in-vpc": [
    "InvalidParameter.IsNotVpcInstance",
    "InvalidParameterValue.UnVpcIdNotExists",
    "UnsupportedOperation",
  ],
  "not-found": ["ResourceNotFound"],
  "task-not-found": ["InvalidParameter.InvalidParameter", "ResourceNotFound"],
  "already-exists": ["ResourceInUse"],
  "invalid-value": ["InvalidParameter.InvalidParameter", "InvalidParameterValue"],
  "missing-parameter": ["InvalidParameter.EmptyParam", "MissingParameter"],
  "invalid-parameter": ["InvalidParameter", "InvalidParameterValue"],
  "wrong-version": ["InvalidParameterValue.CheckNotPass", "InvalidParameterValue"],
  "invalid-weekdays": ["InvalidParameterValue.WeekDaysIsInvalid", "InvalidParameterValue"],
  "replication-group-not-found": [
    "InvalidParameterValue.ReplicationGroupNotExists",
    "ResourceNotFound",
  ],
  "replication-group-locked": ["LimitExceeded.ReplicationGroupLocked", "ResourceUnavailable"],
  "replication-group-in-use": ["InvalidParameterValue.CheckNotPass", "ResourceInUse"],
  "already-in-group": ["InvalidParameterValue.NotRepeatBind", "ResourceInUse"],
  "not-in-group": ["InvalidParameterValue.CheckNotPass", "ResourceNotFound"],
  "dry-run": ["DryRunOperation"],
};

export const ERROR_REASONS: readonly ErrorReason[] = Object.keys(CODES) as ErrorReason[];

/** The refusal with the best code that the action's document allows. */
export function serviceErrorFor(
  reason: ErrorReason,
  listed: ReadonlySet<string>,
  message: string,
): ServiceError {
  const codes = CODES[reason];
  const code = codes.find((one) => listed.has(one)) ?? codes.at(-1);
  return new ServiceError(code as string, message);
}
