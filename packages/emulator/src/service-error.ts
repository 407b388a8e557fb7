import type { OpenApiDocument, Operation } from "../../../runtime/openapi.js";

/** Ends a call with an error response: a code of the service, and a sentence for people. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Why a call with valid parameters cannot be carried out, and the codes for it, best first. An action
 * documents some of them. The last is one that any action may return.
 */
const CODES = {
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
  "password-rule": ["InvalidParameterValue.PasswordRuleError", "InvalidParameterValue"],
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
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ErrorReason = keyof typeof CODES;

export const ERROR_REASONS: readonly ErrorReason[] = Object.keys(CODES) as ErrorReason[];

/** The error for a reason, with the best of the allowed codes. */
export function serviceErrorFor(
  reason: ErrorReason,
  allowed: ReadonlySet<string>,
  message: string,
): ServiceError {
  const codes: readonly string[] = CODES[reason];
  const code = codes.find((one) => allowed.has(one)) ?? codes.at(-1);
  return new ServiceError(code as string, message);
}

const codesByOperation = new WeakMap<Operation, ReadonlySet<string>>();

/** The codes that an action may return: its own and the common ones. */
export function errorCodes(document: OpenApiDocument, operation: Operation): ReadonlySet<string> {
  const known = codesByOperation.get(operation);
  if (known !== undefined) return known;
  const { errors = [] } = operation["x-tencentcloud"] ?? {};
  const catalog = Object.entries(document["x-tencentcloud"].errors?.codes ?? {});
  const common = catalog.filter((entry) => entry[1].common === true).map(([code]) => code);
  const codes = new Set([...errors, ...common]);
  codesByOperation.set(operation, codes);
  return codes;
}
