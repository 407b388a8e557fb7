// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Every documented error code. The service may return codes that are not listed here. */
export const ErrorCode = {
  /**
   * The action has been withdrawn.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  ActionOffline: "ActionOffline",
  /**
   * The signature or the authorization did not check out, without a closer reason.
   *
   * What to do: Check the secret ID, the secret key and how the request was signed.
   */
  AuthFailure: "AuthFailure",
  /**
   * The `Authorization` header does not have the form that the service expects.
   *
   * What to do: Check the secret ID, the secret key and how the request was signed.
   */
  AuthFailureInvalidAuthorization: "AuthFailure.InvalidAuthorization",
  /**
   * The secret ID is not one for the cloud API.
   *
   * What to do: Check the secret ID, the secret key and how the request was signed.
   */
  AuthFailureInvalidSecretId: "AuthFailure.InvalidSecretId",
  /**
   * A second factor was required and did not check out.
   *
   * What to do: Complete the second factor, then call again.
   */
  AuthFailureMFAFailure: "AuthFailure.MFAFailure",
  /**
   * No such secret ID, or it has been disabled or deleted.
   *
   * What to do: Check the secret ID for a typing error, and its state in the console.
   */
  AuthFailureSecretIdNotFound: "AuthFailure.SecretIdNotFound",
  /**
   * The timestamp is more than 5 minutes off.
   *
   * What to do: Set the clock right, sign again and resend.
   */
  AuthFailureSignatureExpire: "AuthFailure.SignatureExpire",
  /**
   * The signature does not match the request.
   *
   * What to do: Check the secret key, and that nothing changed the body or the headers after signing.
   */
  AuthFailureSignatureFailure: "AuthFailure.SignatureFailure",
  /**
   * The security token does not belong to the secret ID, or has run out.
   *
   * What to do: Fetch a fresh credential, sign again and resend.
   */
  AuthFailureTokenFailure: "AuthFailure.TokenFailure",
  /**
   * No access policy allows this call.
   *
   * What to do: Have an administrator grant the permission.
   */
  AuthFailureUnauthorizedOperation: "AuthFailure.UnauthorizedOperation",
  /**
   * The request would have succeeded, were it not a dry run.
   *
   * What to do: Send the call without the dry-run flag.
   */
  DryRunOperation: "DryRunOperation",
  /**
   * The operation failed, without a closer reason.
   *
   * The service may have acted all the same.
   *
   * What to do: Look at the resource before trying again.
   */
  FailedOperation: "FailedOperation",
  /**
   * The record of an instance's security groups could not be made.
   *
   * The service may have acted all the same.
   *
   * What to do: See with `DescribeDBSecurityGroups` which groups hold before trying again.
   */
  FailedOperationAddInstanceInfoFailed: "FailedOperation.AddInstanceInfoFailed",
  /**
   * Security groups could not be put on the instances.
   *
   * The service may have acted all the same.
   *
   * What to do: See with `DescribeDBSecurityGroups` which groups hold before trying again.
   */
  FailedOperationAssociateSecurityGroupsFailed: "FailedOperation.AssociateSecurityGroupsFailed",
  /**
   * The record of an instance's security groups could not be cleared.
   *
   * The service may have acted all the same.
   *
   * What to do: See with `DescribeDBSecurityGroups` which groups hold before trying again.
   */
  FailedOperationClearInstanceInfoFailed: "FailedOperation.ClearInstanceInfoFailed",
  /**
   * The task that does the work could not be submitted.
   *
   * The service may have acted all the same.
   *
   * What to do: Look for the task with `DescribeTaskList` before asking for another.
   */
  FailedOperationCommitFlowError: "FailedOperation.CommitFlowError",
  /**
   * Security groups could not be taken off the instances.
   *
   * The service may have acted all the same.
   *
   * What to do: See with `DescribeDBSecurityGroups` which groups hold before trying again.
   */
  FailedOperationDisassociateSecurityGroupsFailed:
    "FailedOperation.DisassociateSecurityGroupsFailed",
  /**
   * The data synchronization (DTS) between the instances is in no state for this.
   *
   * What to do: See with `DescribeInstanceDTSInfo` how it stands, and call again when it is ready.
   */
  FailedOperationDtsStatusAbnormal: "FailedOperation.DtsStatusAbnormal",
  /**
   * The service's own record of a task is missing.
   *
   * The service may have acted all the same.
   *
   * What to do: Look at the resource before trying again.
   */
  FailedOperationFlowNotExists: "FailedOperation.FlowNotExists",
  /**
   * The service could not look up the rules of a security group.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  FailedOperationGetSecurityGroupDetailFailed: "FailedOperation.GetSecurityGroupDetailFailed",
  /**
   * The payment did not go through.
   *
   * The service may have acted all the same.
   *
   * What to do: Check the balance, and look for an unpaid order before buying again.
   */
  FailedOperationPayFailed: "FailedOperation.PayFailed",
  /**
   * A task could not be run again, without a closer reason.
   *
   * The service may have acted all the same.
   *
   * What to do: Look at the instance, its tasks and its orders before trying again.
   */
  FailedOperationRedoFlowFailed: "FailedOperation.RedoFlowFailed",
  /**
   * A service that this one depends on could not be reached.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  FailedOperationServiceAccessError: "FailedOperation.ServiceAccessError",
  /**
   * The rules of a security group could not be put into force.
   *
   * The service may have acted all the same.
   *
   * What to do: See with `DescribeDBSecurityGroups` which groups hold before trying again.
   */
  FailedOperationSetRuleLocationFailed: "FailedOperation.SetRuleLocationFailed",
  /**
   * An internal fault that is not the caller's, by its documentation. It has also been seen for parameters that the service could not handle.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  FailedOperationSystemError: "FailedOperation.SystemError",
  /**
   * The instance does not support this action.
   *
   * What to do: Look for another way; trying again does not help.
   */
  FailedOperationUnSupportError: "FailedOperation.UnSupportError",
  /**
   * The service gives no reason. Its message, not its documentation, is worth reading.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  FailedOperationUnknown: "FailedOperation.Unknown",
  /**
   * The record of an instance's security groups could not be updated.
   *
   * The service may have acted all the same.
   *
   * What to do: See with `DescribeDBSecurityGroups` which groups hold before trying again.
   */
  FailedOperationUpdateInstanceInfoFailed: "FailedOperation.UpdateInstanceInfoFailed",
  /**
   * The instance's security groups could not be replaced.
   *
   * The service may have acted all the same.
   *
   * What to do: See with `DescribeDBSecurityGroups` which groups hold before trying again.
   */
  FailedOperationUpdateSecurityGroupsFailed: "FailedOperation.UpdateSecurityGroupsFailed",
  /**
   * An internal fault, without a closer reason.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  InternalError: "InternalError",
  /**
   * The service's own check of the caller's access policies went wrong.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  InternalErrorCamAuthOssResponseReturnCodeError: "InternalError.CamAuthOssResponseReturnCodeError",
  /**
   * The service's own database failed, be it on reading or on writing.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  InternalErrorDbOperationFailed: "InternalError.DbOperationFailed",
  /**
   * A request that the service sent to another part of itself failed.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  InternalErrorExecHttpRequestError: "InternalError.ExecHttpRequestError",
  /**
   * The caller may not operate on one of the instances.
   *
   * What to do: Have an administrator grant the permission.
   */
  InternalErrorInstanceOperatePermissionError: "InternalError.InstanceOperatePermissionError",
  /**
   * An internal fault.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  InternalErrorInternalError: "InternalError.InternalError",
  /**
   * The service could not list the instances that the call is about.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  InternalErrorListInstancesError: "InternalError.ListInstancesError",
  /**
   * A network fault on the service's side.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  InternalErrorNetWorkErr: "InternalError.NetWorkErr",
  /**
   * No action of this name.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  InvalidAction: "InvalidAction",
  /**
   * A parameter is wrong, in its form or in combination with others.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameter: "InvalidParameter",
  /**
   * The part of the service that took the call does not know the action.
   *
   * What to do: Check the action's name, and the product in the request if the action takes one.
   */
  InvalidParameterActionNotFound: "InvalidParameter.ActionNotFound",
  /**
   * A parameter was sent empty.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterEmptyParam: "InvalidParameter.EmptyParam",
  /**
   * A parameter is not allowed as it stands. The message may name it.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterIllegalParameterError: "InvalidParameter.IllegalParameterError",
  /**
   * The instance would have more security groups than it may.
   *
   * What to do: Take other groups off the instance first.
   */
  InvalidParameterInstanceSGOverLimitError: "InvalidParameter.InstanceSGOverLimitError",
  /**
   * A parameter breaks a rule of the product itself. The message may say which.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterInvalidParameter: "InvalidParameter.InvalidParameter",
  /**
   * A parameter of the log search is wrong. The message may name it.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterInvalidParameterError: "InvalidParameter.InvalidParameterError",
  /**
   * The instance is not inside a VPC, and has to be.
   *
   * What to do: Move the instance into a VPC with `ModifyNetworkConfig`, then call again.
   */
  InvalidParameterIsNotVpcInstance: "InvalidParameter.IsNotVpcInstance",
  /**
   * The service or the instance does not support what the parameters ask for.
   *
   * What to do: Check whether the parameters suit this kind of instance.
   */
  InvalidParameterNotSupported: "InvalidParameter.NotSupported",
  /**
   * The zone, Shanghai Finance, takes instances inside a VPC only.
   *
   * What to do: Give `VpcId` and `SubnetId`.
   */
  InvalidParameterOnlyVPCOnSpecZoneId: "InvalidParameter.OnlyVPCOnSpecZoneId",
  /**
   * A time is not in the expected form, or a span of time is not allowed.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterPeriod: "InvalidParameter.Period",
  /**
   * The caller's policies do not cover this action.
   *
   * What to do: Have an administrator grant the permission.
   */
  InvalidParameterPermissionDenied: "InvalidParameter.PermissionDenied",
  /**
   * A parameter's value is not allowed.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValue: "InvalidParameterValue",
  /**
   * The backup does not exist.
   *
   * What to do: Take the backup's ID from `DescribeInstanceBackups`.
   */
  InvalidParameterValueBackupNotExists: "InvalidParameterValue.BackupNotExists",
  /**
   * The instance would not be inside a VPC, and has to be.
   *
   * What to do: Give `VpcId` and `SubnetId`.
   */
  InvalidParameterValueBaseNetWorkAccessDeny: "InvalidParameterValue.BaseNetWorkAccessDeny",
  /**
   * A check on the service's side failed; its message says which.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValueCheckNotPass: "InvalidParameterValue.CheckNotPass",
  /**
   * A value could not be converted into what the service needs.
   *
   * What to do: Check the form of times and numbers in the request.
   */
  InvalidParameterValueDataConvertError: "InvalidParameterValue.DataConvertError",
  /**
   * The name breaks the rules for names.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValueInstanceNameRuleError: "InvalidParameterValue.InstanceNameRuleError",
  /**
   * The kind of instance asked for cannot be bought.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValueInvalidInstanceTypeId: "InvalidParameterValue.InvalidInstanceTypeId",
  /**
   * A value in the log search is not allowed. The message may name it.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValueInvalidParameterValueError:
    "InvalidParameterValue.InvalidParameterValueError",
  /**
   * The VPC, or the subnet in it, is not valid.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValueInvalidSubnetId: "InvalidParameterValue.InvalidSubnetId",
  /**
   * The memory size is smaller or larger than what is sold.
   *
   * What to do: Take the size from `DescribeProductInfo`.
   */
  InvalidParameterValueMemSizeNotInRange: "InvalidParameterValue.MemSizeNotInRange",
  /**
   * The instance belongs to a replication group already.
   *
   * What to do: See with `DescribeReplicationGroup` which. An earlier call may have put it there.
   */
  InvalidParameterValueNotRepeatBind: "InvalidParameterValue.NotRepeatBind",
  /**
   * A password is needed and was not given.
   *
   * What to do: Give a password, or allow access without one.
   */
  InvalidParameterValuePasswordEmpty: "InvalidParameterValue.PasswordEmpty",
  /**
   * The password is not the instance's.
   *
   * What to do: Give the present password, or set a new one with `ResetPassword`.
   */
  InvalidParameterValuePasswordError: "InvalidParameterValue.PasswordError",
  /**
   * This account may not have instances without a password.
   *
   * What to do: Give a password.
   */
  InvalidParameterValuePasswordFreeDenied: "InvalidParameterValue.PasswordFreeDenied",
  /**
   * The password breaks the rules, or the old password given with it is not the current one.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValuePasswordRuleError: "InvalidParameterValue.PasswordRuleError",
  /**
   * The instance is larger than the size asked for, and cannot shrink to it.
   *
   * What to do: Ask for a larger size.
   */
  InvalidParameterValueReduceCapacityNotAllowed: "InvalidParameterValue.ReduceCapacityNotAllowed",
  /**
   * The replication group does not exist.
   *
   * What to do: Take the group's ID from `DescribeReplicationGroup`.
   */
  InvalidParameterValueReplicationGroupNotExists: "InvalidParameterValue.ReplicationGroupNotExists",
  /**
   * A security group does not exist.
   *
   * What to do: Check the identifier and the region.
   */
  InvalidParameterValueSecurityGroupIdsNotExists: "InvalidParameterValue.SecurityGroupIdsNotExists",
  /**
   * The combination of version, memory, shards and replicas is not sold.
   *
   * What to do: Choose a combination that `DescribeProductInfo` lists.
   */
  InvalidParameterValueSpecNotExist: "InvalidParameterValue.SpecNotExist",
  /**
   * The action is not for this type of instance.
   *
   * What to do: Look for another way; trying again does not help.
   */
  InvalidParameterValueUnSupportedType: "InvalidParameterValue.UnSupportedType",
  /**
   * The VPC or the subnet does not exist.
   *
   * What to do: Check the identifier and the region.
   */
  InvalidParameterValueUnVpcIdNotExists: "InvalidParameterValue.UnVpcIdNotExists",
  /**
   * A day of the week is not written as the service expects.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidParameterValueWeekDaysIsInvalid: "InvalidParameterValue.WeekDaysIsInvalid",
  /**
   * The request as a whole cannot be understood.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  InvalidRequest: "InvalidRequest",
  /**
   * The calling address is on the account's deny list.
   *
   * What to do: Call from an allowed address, or change the account's address rules.
   */
  IpInBlacklist: "IpInBlacklist",
  /**
   * The calling address is not on the account's allow list.
   *
   * What to do: Call from an allowed address, or change the account's address rules.
   */
  IpNotInWhitelist: "IpNotInWhitelist",
  /**
   * A quota is used up.
   *
   * What to do: Ask for less, choose another zone, or raise the quota.
   */
  LimitExceeded: "LimitExceeded",
  /**
   * The replication group would have more instances than it may.
   *
   * What to do: Take another instance out of the group first.
   */
  LimitExceededExceedUpperLimit: "LimitExceeded.ExceedUpperLimit",
  /**
   * An instance that joins a replication group must hold no data, and this one does.
   *
   * What to do: Choose an empty instance.
   */
  LimitExceededInstanceNotEmpty: "LimitExceeded.InstanceNotEmpty",
  /**
   * The memory size is not on offer. Sizes are whole multiples of 1,024 MB.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  LimitExceededInvalidMemSize: "LimitExceeded.InvalidMemSize",
  /**
   * The number of instances in one order is out of range.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  LimitExceededInvalidParameterGoodsNumNotInRange:
    "LimitExceeded.InvalidParameterGoodsNumNotInRange",
  /**
   * The memory size to be priced is smaller or larger than what is sold.
   *
   * What to do: Take the size from `DescribeProductInfo`.
   */
  LimitExceededMemSizeNotInRange: "LimitExceeded.MemSizeNotInRange",
  /**
   * The purchase period is longer than can be bought at once.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  LimitExceededPeriodExceedMaxLimit: "LimitExceeded.PeriodExceedMaxLimit",
  /**
   * The purchase period is shorter than one month.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  LimitExceededPeriodLessThanMinLimit: "LimitExceeded.PeriodLessThanMinLimit",
  /**
   * The account would have more instances than it may.
   *
   * What to do: Ask for less, choose another zone, or raise the quota.
   */
  LimitExceededReachTheAmountLimit: "LimitExceeded.ReachTheAmountLimit",
  /**
   * The replication group is locked, as a rule by a change under way.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  LimitExceededReplicationGroupLocked: "LimitExceeded.ReplicationGroupLocked",
  /**
   * A required parameter is not there.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  MissingParameter: "MissingParameter",
  /**
   * No product of this name at this endpoint.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  NoSuchProduct: "NoSuchProduct",
  /**
   * The product has no such API version.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  NoSuchVersion: "NoSuchVersion",
  /**
   * The account calls this action more often than it may.
   *
   * What to do: Slow down, then send the call again.
   */
  RequestLimitExceeded: "RequestLimitExceeded",
  /**
   * The main account calls more often than it may, over all regions together.
   *
   * What to do: Slow down, then send the call again.
   */
  RequestLimitExceededGlobalRegionUinLimitExceeded:
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
  /**
   * The calling address calls more often than it may.
   *
   * What to do: Slow down, then send the call again.
   */
  RequestLimitExceededIPLimitExceeded: "RequestLimitExceeded.IPLimitExceeded",
  /**
   * The main account calls more often than it may.
   *
   * What to do: Slow down, then send the call again.
   */
  RequestLimitExceededUinLimitExceeded: "RequestLimitExceeded.UinLimitExceeded",
  /**
   * The request is too large. With this signature the limit is 10 MB.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  RequestSizeLimitExceeded: "RequestSizeLimitExceeded",
  /**
   * The resource is in use.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceInUse: "ResourceInUse",
  /**
   * The instance cannot be changed while another task holds it.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceInUseInstanceBeenLocked: "ResourceInUse.InstanceBeenLocked",
  /**
   * There is not enough of the resource.
   *
   * What to do: Ask for less, choose another zone, or raise the quota.
   */
  ResourceInsufficient: "ResourceInsufficient",
  /**
   * The resource does not exist.
   *
   * What to do: Check the identifier and the region.
   */
  ResourceNotFound: "ResourceNotFound",
  /**
   * The calling account could not be found.
   *
   * What to do: Check the identifier and the region.
   */
  ResourceNotFoundAccountDoesNotExists: "ResourceNotFound.AccountDoesNotExists",
  /**
   * The instance does not exist in this region.
   *
   * What to do: Check the identifier and the region.
   */
  ResourceNotFoundInstanceNotExists: "ResourceNotFound.InstanceNotExists",
  /**
   * The instance could not be found.
   *
   * What to do: Check the identifier and the region.
   */
  ResourceNotFoundInstanceNotFound: "ResourceNotFound.InstanceNotFound",
  /**
   * The resource cannot be used now.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceUnavailable: "ResourceUnavailable",
  /**
   * The account's balance does not cover the price. An unpaid order may be left.
   *
   * The service may have acted all the same.
   *
   * What to do: Look for an unpaid order and settle or cancel it, top up the account, then order again.
   */
  ResourceUnavailableAccountBalanceNotEnough: "ResourceUnavailable.AccountBalanceNotEnough",
  /**
   * Another task holds the backup.
   *
   * What to do: Wait until that task is over, then call again.
   */
  ResourceUnavailableBackupLockedError: "ResourceUnavailable.BackupLockedError",
  /**
   * The backup cannot be restored into an instance of this size.
   *
   * What to do: Look for another way; trying again does not help.
   */
  ResourceUnavailableBackupSpecError: "ResourceUnavailable.BackupSpecError",
  /**
   * The backup is in no state to be restored. It may have expired or been deleted.
   *
   * What to do: See with `DescribeInstanceBackups` whether the backup is still there.
   */
  ResourceUnavailableBackupStatusAbnormal: "ResourceUnavailable.BackupStatusAbnormal",
  /**
   * The backup cannot be used now. Another task holds it, or it has been deleted.
   *
   * What to do: See with `DescribeInstanceBackups` whether the backup is still there.
   */
  ResourceUnavailableBackupStatusInvalid: "ResourceUnavailable.BackupStatusInvalid",
  /**
   * The service's call to its own back end failed.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  ResourceUnavailableCallOssError: "ResourceUnavailable.CallOssError",
  /**
   * The service could not find out about security groups.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  ResourceUnavailableGetSecurityError: "ResourceUnavailable.GetSecurityError",
  /**
   * Something is wrong with the instance's configuration.
   *
   * The service may have acted all the same.
   *
   * What to do: Look at the resource before trying again.
   */
  ResourceUnavailableInstanceConfError: "ResourceUnavailable.InstanceConfError",
  /**
   * The instance has been released for good.
   *
   * What to do: Check the identifier and the region.
   */
  ResourceUnavailableInstanceDeleted: "ResourceUnavailable.InstanceDeleted",
  /**
   * The instance is isolated, because its term ended or it was given up.
   *
   * What to do: Renew or start it up to use it again, or leave it to be released.
   */
  ResourceUnavailableInstanceIsolated: "ResourceUnavailable.InstanceIsolated",
  /**
   * Another task has locked the instance.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceUnavailableInstanceLockedError: "ResourceUnavailable.InstanceLockedError",
  /**
   * There is no order that the instance was bought with.
   *
   * What to do: Check how the instance is billed. Only a monthly subscription has such an order.
   */
  ResourceUnavailableInstanceNoDeal: "ResourceUnavailable.InstanceNoDeal",
  /**
   * The operation is not possible in the instance's present state.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceUnavailableInstanceNotSupportOperation: "ResourceUnavailable.InstanceNotSupportOperation",
  /**
   * The instance is in the wrong state for this.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceUnavailableInstanceStateError: "ResourceUnavailable.InstanceStateError",
  /**
   * The instance is in a status from which the task cannot start.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceUnavailableInstanceStatusAbnormal: "ResourceUnavailable.InstanceStatusAbnormal",
  /**
   * The instance's status is out of the ordinary, and the operation needs a normal one.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceUnavailableInstanceStatusError: "ResourceUnavailable.InstanceStatusError",
  /**
   * The instance is locked by another task.
   *
   * What to do: Wait until the resource is ready, then call again.
   */
  ResourceUnavailableInstanceUnLockedError: "ResourceUnavailable.InstanceUnLockedError",
  /**
   * The subnet has too few addresses left.
   *
   * What to do: Choose a subnet with more free addresses.
   */
  ResourceUnavailableNoEnoughVipInVPC: "ResourceUnavailable.NoEnoughVipInVPC",
  /**
   * The region does not offer Redis.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  ResourceUnavailableNoRedisService: "ResourceUnavailable.NoRedisService",
  /**
   * The zone does not offer Redis.
   *
   * What to do: Choose another zone.
   */
  ResourceUnavailableNoServiceAvailableForThisZoneId:
    "ResourceUnavailable.NoServiceAvailableForThisZoneId",
  /**
   * The region does not offer this type of instance.
   *
   * What to do: Choose another region, or a type that `DescribeProductInfo` lists for this one.
   */
  ResourceUnavailableNoTypeIdRedisService: "ResourceUnavailable.NoTypeIdRedisService",
  /**
   * The kind of instance is sold out in this region.
   *
   * What to do: Try another zone or region, or another size.
   */
  ResourceUnavailableSaleOut: "ResourceUnavailable.SaleOut",
  /**
   * Security groups are not available for the product.
   *
   * What to do: Look for another way; trying again does not help.
   */
  ResourceUnavailableSecurityGroupNotSupported: "ResourceUnavailable.SecurityGroupNotSupported",
  /**
   * The response is larger than the service may send.
   *
   * The service may have acted all the same.
   *
   * What to do: Ask for less at a time. Do not repeat a write.
   */
  ResponseSizeLimitExceeded: "ResponseSizeLimitExceeded",
  /**
   * The service is out of order for the moment.
   *
   * The service may have acted all the same.
   *
   * What to do: Find out what happened first; resend only what reads.
   */
  ServiceUnavailable: "ServiceUnavailable",
  /**
   * The caller is not authorized.
   *
   * What to do: Have an administrator grant the permission.
   */
  UnauthorizedOperation: "UnauthorizedOperation",
  /**
   * No access policy of the account covers this action.
   *
   * What to do: Have an administrator grant the permission.
   */
  UnauthorizedOperationNoCAMAuthed: "UnauthorizedOperation.NoCAMAuthed",
  /**
   * The feature is open to invited accounts only.
   *
   * What to do: Ask Tencent Cloud's support for access.
   */
  UnauthorizedOperationUserNotInWhiteList: "UnauthorizedOperation.UserNotInWhiteList",
  /**
   * The request has a parameter that the action does not know.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  UnknownParameter: "UnknownParameter",
  /**
   * The operation is not supported.
   *
   * What to do: Look for another way; trying again does not help.
   */
  UnsupportedOperation: "UnsupportedOperation",
  /**
   * Not possible for instances of the cluster architecture.
   *
   * What to do: Look for another way; trying again does not help.
   */
  UnsupportedOperationClusterInstanceAccessedDeny:
    "UnsupportedOperation.ClusterInstanceAccessedDeny",
  /**
   * The replication group is being inspected.
   *
   * What to do: Wait until the inspection is over, then call again.
   */
  UnsupportedOperationInspection: "UnsupportedOperation.Inspection",
  /**
   * The instance does not allow this operation.
   *
   * What to do: Check the instance's type, version and state.
   */
  UnsupportedOperationInstanceNotOperation: "UnsupportedOperation.InstanceNotOperation",
  /**
   * The auto-renewal setting is not valid, or not possible for the instance.
   *
   * What to do: Correct the request. Sending it again unchanged fails again.
   */
  UnsupportedOperationIsAutoRenewError: "UnsupportedOperation.IsAutoRenewError",
  /**
   * The version of the instance's proxy is too old for this.
   *
   * What to do: Upgrade the proxy with `UpgradeProxyVersion`, then call again.
   */
  UnsupportedOperationLimitProxyVersion: "UnsupportedOperation.LimitProxyVersion",
  /**
   * The instance's version is too old for this.
   *
   * What to do: Upgrade the instance, then call again.
   */
  UnsupportedOperationLowVersion: "UnsupportedOperation.LowVersion",
  /**
   * Only instances of the cluster architecture can export backups.
   *
   * What to do: Look for another way; trying again does not help.
   */
  UnsupportedOperationOnlyClusterInstanceCanExportBackup:
    "UnsupportedOperation.OnlyClusterInstanceCanExportBackup",
  /**
   * The request came over a protocol, method or content type that is not supported.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  UnsupportedProtocol: "UnsupportedProtocol",
  /**
   * The product is not offered in this region.
   *
   * What to do: Check the endpoint, the version and the region.
   */
  UnsupportedRegion: "UnsupportedRegion",
} as const;

/** Any documented error code. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Codes that any action may return. */
export type CommonErrorCode =
  | "ActionOffline"
  | "AuthFailure"
  | "AuthFailure.InvalidAuthorization"
  | "AuthFailure.InvalidSecretId"
  | "AuthFailure.MFAFailure"
  | "AuthFailure.SecretIdNotFound"
  | "AuthFailure.SignatureExpire"
  | "AuthFailure.SignatureFailure"
  | "AuthFailure.TokenFailure"
  | "AuthFailure.UnauthorizedOperation"
  | "DryRunOperation"
  | "FailedOperation"
  | "InternalError"
  | "InvalidAction"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidRequest"
  | "IpInBlacklist"
  | "IpNotInWhitelist"
  | "LimitExceeded"
  | "MissingParameter"
  | "NoSuchProduct"
  | "NoSuchVersion"
  | "RequestLimitExceeded"
  | "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
  | "RequestLimitExceeded.IPLimitExceeded"
  | "RequestLimitExceeded.UinLimitExceeded"
  | "RequestSizeLimitExceeded"
  | "ResourceInUse"
  | "ResourceInsufficient"
  | "ResourceNotFound"
  | "ResourceUnavailable"
  | "ResponseSizeLimitExceeded"
  | "ServiceUnavailable"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation"
  | "UnsupportedProtocol"
  | "UnsupportedRegion";

/** The codes documented for each action, by the action's name. Any action can also return a `CommonErrorCode`. */
export interface ActionErrorCodes {
  AddReplicationInstance:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameterValue.CheckNotPass"
    | "InvalidParameterValue.InstanceNameRuleError"
    | "InvalidParameterValue.NotRepeatBind"
    | "InvalidParameterValue.ReplicationGroupNotExists"
    | "InvalidParameterValue.SpecNotExist"
    | "InvalidParameterValue.UnSupportedType"
    | "LimitExceeded.ExceedUpperLimit"
    | "LimitExceeded.InstanceNotEmpty"
    | "LimitExceeded.ReplicationGroupLocked"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnsupportedOperation.LimitProxyVersion";
  AllocateWanAddress:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "FailedOperation.Unknown"
    | "InvalidParameter.IsNotVpcInstance"
    | "InvalidParameter.PermissionDenied"
    | "ResourceUnavailable.InstanceUnLockedError";
  ApplyParamsTemplate:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.CallOssError"
    | "ResourceUnavailable.InstanceConfError"
    | "ResourceUnavailable.InstanceLockedError"
    | "ResourceUnavailable.InstanceStateError"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  AssociateSecurityGroups:
    | "FailedOperation.AddInstanceInfoFailed"
    | "FailedOperation.AssociateSecurityGroupsFailed"
    | "FailedOperation.ClearInstanceInfoFailed"
    | "FailedOperation.DisassociateSecurityGroupsFailed"
    | "FailedOperation.UpdateSecurityGroupsFailed"
    | "InternalError.InstanceOperatePermissionError"
    | "InternalError.ListInstancesError"
    | "InvalidParameter.InstanceSGOverLimitError"
    | "InvalidParameter.NotSupported"
    | "InvalidParameter.PermissionDenied";
  ChangeInstanceRole:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameterValue.CheckNotPass"
    | "InvalidParameterValue.ReplicationGroupNotExists"
    | "LimitExceeded.ReplicationGroupLocked"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnsupportedOperation.Inspection"
    | "UnsupportedOperation.InstanceNotOperation";
  ChangeMasterInstance:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.CheckNotPass"
    | "InvalidParameterValue.ReplicationGroupNotExists"
    | "LimitExceeded.ReplicationGroupLocked"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnsupportedOperation.Inspection"
    | "UnsupportedOperation.InstanceNotOperation";
  ChangeReplicaToMaster:
    | "AuthFailure"
    | "AuthFailure.InvalidAuthorization"
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InvalidParameter.IllegalParameterError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError";
  CleanUpInstance:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.PermissionDenied"
    | "ResourceUnavailable.InstanceStatusAbnormal";
  ClearInstance:
    | "FailedOperation.SystemError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.PasswordEmpty"
    | "InvalidParameterValue.PasswordError"
    | "UnauthorizedOperation.NoCAMAuthed";
  CloneInstances:
    | "FailedOperation.PayFailed"
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InternalError.InternalError"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.OnlyVPCOnSpecZoneId"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.BaseNetWorkAccessDeny"
    | "InvalidParameterValue.CheckNotPass"
    | "InvalidParameterValue.InvalidInstanceTypeId"
    | "InvalidParameterValue.InvalidSubnetId"
    | "InvalidParameterValue.PasswordEmpty"
    | "InvalidParameterValue.PasswordFreeDenied"
    | "InvalidParameterValue.PasswordRuleError"
    | "InvalidParameterValue.SecurityGroupIdsNotExists"
    | "InvalidParameterValue.UnVpcIdNotExists"
    | "LimitExceeded"
    | "LimitExceeded.InvalidMemSize"
    | "LimitExceeded.InvalidParameterGoodsNumNotInRange"
    | "LimitExceeded.PeriodLessThanMinLimit"
    | "LimitExceeded.ReachTheAmountLimit"
    | "ResourceInsufficient"
    | "ResourceNotFound.AccountDoesNotExists"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceDeleted"
    | "ResourceUnavailable.NoEnoughVipInVPC"
    | "ResourceUnavailable.NoRedisService"
    | "ResourceUnavailable.NoServiceAvailableForThisZoneId"
    | "ResourceUnavailable.SaleOut"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation";
  CloseLog: never;
  CloseSSL:
    | "FailedOperation.SystemError"
    | "InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.UnSupportedType"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnsupportedOperation.InstanceNotOperation"
    | "UnsupportedOperation.LimitProxyVersion";
  CreateExportTask: never;
  CreateInstanceAccount:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  CreateInstances:
    | "FailedOperation.PayFailed"
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InternalError.InternalError"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.OnlyVPCOnSpecZoneId"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.BaseNetWorkAccessDeny"
    | "InvalidParameterValue.InvalidInstanceTypeId"
    | "InvalidParameterValue.InvalidSubnetId"
    | "InvalidParameterValue.PasswordEmpty"
    | "InvalidParameterValue.PasswordFreeDenied"
    | "InvalidParameterValue.PasswordRuleError"
    | "InvalidParameterValue.SecurityGroupIdsNotExists"
    | "InvalidParameterValue.SpecNotExist"
    | "InvalidParameterValue.UnVpcIdNotExists"
    | "LimitExceeded"
    | "LimitExceeded.InvalidMemSize"
    | "LimitExceeded.InvalidParameterGoodsNumNotInRange"
    | "LimitExceeded.PeriodExceedMaxLimit"
    | "LimitExceeded.PeriodLessThanMinLimit"
    | "ResourceInsufficient"
    | "ResourceNotFound.AccountDoesNotExists"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceDeleted"
    | "ResourceUnavailable.NoEnoughVipInVPC"
    | "ResourceUnavailable.NoRedisService"
    | "ResourceUnavailable.NoTypeIdRedisService"
    | "ResourceUnavailable.SaleOut"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation";
  CreateParamTemplate:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  CreateReplicationGroup:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameterValue.CheckNotPass"
    | "InvalidParameterValue.InstanceNameRuleError"
    | "InvalidParameterValue.NotRepeatBind"
    | "InvalidParameterValue.ReplicationGroupNotExists"
    | "InvalidParameterValue.SpecNotExist"
    | "InvalidParameterValue.UnSupportedType"
    | "LimitExceeded.InstanceNotEmpty"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnsupportedOperation.LimitProxyVersion";
  DeleteExportTask: never;
  DeleteInstanceAccount:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  DeleteParamTemplate:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  DeleteReplicationInstance:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameterValue.CheckNotPass"
    | "InvalidParameterValue.ReplicationGroupNotExists"
    | "LimitExceeded.ReplicationGroupLocked"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnsupportedOperation.Inspection"
    | "UnsupportedOperation.InstanceNotOperation";
  DescribeAutoBackupConfig:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "UnauthorizedOperation.NoCAMAuthed";
  DescribeBackupDetail:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.BackupNotExists"
    | "ResourceNotFound.InstanceNotExists"
    | "UnauthorizedOperation.NoCAMAuthed";
  DescribeBackupDownloadRestriction:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed";
  DescribeBackupUrl:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.BackupNotExists"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.BackupStatusInvalid"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation.ClusterInstanceAccessedDeny"
    | "UnsupportedOperation.IsAutoRenewError"
    | "UnsupportedOperation.OnlyClusterInstanceCanExportBackup";
  DescribeBandwidthRange:
    | "AuthFailure"
    | "AuthFailure.InvalidAuthorization"
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError"
    | "InvalidParameter.IllegalParameterError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameterValue"
    | "ResourceNotFound.InstanceNotExists";
  DescribeCommonDBInstances:
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied";
  DescribeDBSecurityGroups:
    | "FailedOperation.AddInstanceInfoFailed"
    | "FailedOperation.AssociateSecurityGroupsFailed"
    | "FailedOperation.ClearInstanceInfoFailed"
    | "FailedOperation.DisassociateSecurityGroupsFailed"
    | "FailedOperation.GetSecurityGroupDetailFailed"
    | "InternalError.CamAuthOssResponseReturnCodeError"
    | "InternalError.ExecHttpRequestError"
    | "InternalError.ListInstancesError"
    | "InternalError.NetWorkErr"
    | "InvalidParameter.ActionNotFound"
    | "InvalidParameter.IllegalParameterError"
    | "InvalidParameter.NotSupported"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotFound";
  DescribeExportTasks: never;
  DescribeGlobalReplicationArea:
    | "FailedOperation.SystemError"
    | "InternalError.CamAuthOssResponseReturnCodeError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed";
  DescribeInstanceAccount:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  DescribeInstanceBackups:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnsupportedOperation";
  DescribeInstanceDTSInfo:
    | "FailedOperation.SystemError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed";
  DescribeInstanceDealDetail:
    | "FailedOperation.SystemError"
    | "InvalidParameter.PermissionDenied"
    | "ResourceUnavailable.InstanceConfError";
  DescribeInstanceEvents:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter.ActionNotFound"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnsupportedOperation.InstanceNotOperation";
  DescribeInstanceLogDelivery: "InternalError.InternalError" | "ResourceNotFound.InstanceNotExists";
  DescribeInstanceMonitorBigKey: "FailedOperation.RedoFlowFailed";
  DescribeInstanceMonitorBigKeySizeDist: "FailedOperation.RedoFlowFailed";
  DescribeInstanceMonitorBigKeyTypeDist: "FailedOperation.RedoFlowFailed";
  DescribeInstanceMonitorHotKey: "FailedOperation.RedoFlowFailed";
  DescribeInstanceMonitorSIP: "FailedOperation.RedoFlowFailed";
  DescribeInstanceMonitorTookDist: "FailedOperation.RedoFlowFailed";
  DescribeInstanceMonitorTopNCmd: "FailedOperation.RedoFlowFailed";
  DescribeInstanceMonitorTopNCmdTook: "FailedOperation.RedoFlowFailed";
  DescribeInstanceNodeInfo:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists";
  DescribeInstanceParamRecords:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation.ClusterInstanceAccessedDeny";
  DescribeInstanceParams:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation.ClusterInstanceAccessedDeny";
  DescribeInstancePasswordPolicy: never;
  DescribeInstanceSecurityGroup:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation";
  DescribeInstanceShards:
    | "FailedOperation.SystemError"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.UnSupportedType";
  DescribeInstanceSpecBandwidth:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed";
  DescribeInstanceSupportFeature:
    | "InternalError.InternalError"
    | "InvalidParameter.ActionNotFound"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists";
  DescribeInstanceZoneInfo:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "FailedOperation.Unknown"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed";
  DescribeInstances:
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnsupportedOperation";
  DescribeLogInstanceList: never;
  DescribeLogs:
    | "FailedOperation.ServiceAccessError"
    | "InvalidParameter.InvalidParameterError"
    | "InvalidParameterValue.DataConvertError"
    | "InvalidParameterValue.InvalidParameterValueError";
  DescribeMaintenanceWindow:
    | "FailedOperation.SystemError"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation.ClusterInstanceAccessedDeny";
  DescribeParamTemplateInfo:
    | "FailedOperation.SystemError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation.ClusterInstanceAccessedDeny";
  DescribeParamTemplates:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  DescribeProductInfo:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.PermissionDenied";
  DescribeProjectSecurityGroup:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "ResourceUnavailable.GetSecurityError"
    | "ResourceUnavailable.SecurityGroupNotSupported"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  DescribeProjectSecurityGroups:
    | "FailedOperation.AddInstanceInfoFailed"
    | "FailedOperation.AssociateSecurityGroupsFailed"
    | "FailedOperation.ClearInstanceInfoFailed"
    | "FailedOperation.DisassociateSecurityGroupsFailed"
    | "FailedOperation.DtsStatusAbnormal"
    | "FailedOperation.FlowNotExists"
    | "FailedOperation.GetSecurityGroupDetailFailed"
    | "InvalidParameter.ActionNotFound"
    | "InvalidParameter.IllegalParameterError"
    | "InvalidParameter.NotSupported"
    | "InvalidParameter.PermissionDenied";
  DescribeProxySlowLog:
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusAbnormal"
    | "ResourceUnavailable.InstanceStatusError";
  DescribeRedisClusterOverview: "FailedOperation.SystemError";
  DescribeRedisClusters: "InternalError" | "InvalidParameter" | "ResourceNotFound";
  DescribeReplicationGroup:
    "FailedOperation.SystemError" | "InvalidParameterValue.ReplicationGroupNotExists";
  DescribeReplicationGroupInstance:
    | "FailedOperation.SystemError"
    | "InternalError.CamAuthOssResponseReturnCodeError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed";
  DescribeSSLStatus:
    | "FailedOperation.SystemError"
    | "InternalError"
    | "InvalidParameter"
    | "InvalidParameter.ActionNotFound"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.UnSupportedType"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError";
  DescribeSecondLevelBackupInfo:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InvalidParameter.NotSupported"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists";
  DescribeSlowLog:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.UnSupportedType"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError";
  DescribeTaskInfo:
    | "FailedOperation.SystemError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied";
  DescribeTaskList:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied";
  DescribeTendisSlowLog:
    | "FailedOperation.Unknown"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError";
  DestroyPostpaidInstance:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.UnSupportedType"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  DestroyPrepaidInstance:
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.UnSupportedType"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceDeleted"
    | "ResourceUnavailable.InstanceIsolated"
    | "ResourceUnavailable.InstanceNoDeal"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed";
  DisableReplicaReadonly:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "ResourceUnavailable.CallOssError";
  DisassociateSecurityGroups:
    | "FailedOperation.AddInstanceInfoFailed"
    | "FailedOperation.AssociateSecurityGroupsFailed"
    | "FailedOperation.ClearInstanceInfoFailed"
    | "FailedOperation.DisassociateSecurityGroupsFailed"
    | "InternalError.InstanceOperatePermissionError"
    | "InternalError.ListInstancesError"
    | "InvalidParameter.NotSupported"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotFound";
  EnableReplicaReadonly:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "ResourceUnavailable.CallOssError"
    | "ResourceUnavailable.InstanceConfError";
  InquiryPriceCreateInstance:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.SpecNotExist"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  InquiryPriceRenewInstance:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "LimitExceeded.PeriodExceedMaxLimit"
    | "LimitExceeded.PeriodLessThanMinLimit"
    | "ResourceInUse.InstanceBeenLocked"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceDeleted";
  InquiryPriceUpgradeInstance:
    | "FailedOperation.SystemError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.ReduceCapacityNotAllowed"
    | "InvalidParameterValue.SpecNotExist"
    | "LimitExceeded.MemSizeNotInRange"
    | "ResourceUnavailable.InstanceStateError"
    | "ResourceUnavailable.InstanceStatusError";
  KillMasterGroup:
    | "AuthFailure"
    | "AuthFailure.InvalidAuthorization"
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.InternalError"
    | "InvalidParameter.IllegalParameterError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.PasswordEmpty"
    | "InvalidParameterValue.PasswordError"
    | "InvalidParameterValue.PasswordRuleError"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceNotSupportOperation"
    | "ResourceUnavailable.InstanceStatusError";
  ManualBackupInstance:
    | "FailedOperation.CommitFlowError"
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceLockedError"
    | "ResourceUnavailable.InstanceStateError"
    | "ResourceUnavailable.InstanceStatusAbnormal"
    | "UnauthorizedOperation.NoCAMAuthed";
  ModfiyInstancePassword:
    | "FailedOperation.SystemError"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.PasswordError"
    | "InvalidParameterValue.PasswordRuleError"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceLockedError"
    | "ResourceUnavailable.InstanceStatusAbnormal"
    | "UnauthorizedOperation.NoCAMAuthed";
  ModifyAutoBackupConfig:
    | "FailedOperation.Unknown"
    | "InternalError.InternalError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.NotSupported"
    | "InvalidParameter.Period"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.WeekDaysIsInvalid"
    | "ResourceNotFound.InstanceNotExists"
    | "UnauthorizedOperation.NoCAMAuthed";
  ModifyBackupDownloadRestriction:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed";
  ModifyConnectionConfig: "FailedOperation.SystemError" | "InvalidParameter.PermissionDenied";
  ModifyDBInstanceSecurityGroups:
    | "FailedOperation.AddInstanceInfoFailed"
    | "FailedOperation.AssociateSecurityGroupsFailed"
    | "FailedOperation.ClearInstanceInfoFailed"
    | "FailedOperation.DisassociateSecurityGroupsFailed"
    | "FailedOperation.GetSecurityGroupDetailFailed"
    | "FailedOperation.SetRuleLocationFailed"
    | "FailedOperation.UpdateInstanceInfoFailed"
    | "FailedOperation.UpdateSecurityGroupsFailed"
    | "InternalError.InstanceOperatePermissionError"
    | "InternalError.ListInstancesError"
    | "InvalidParameter.InstanceSGOverLimitError"
    | "InvalidParameter.NotSupported"
    | "InvalidParameter.PermissionDenied";
  ModifyInstance:
    | "FailedOperation.SystemError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation.ClusterInstanceAccessedDeny"
    | "UnsupportedOperation.IsAutoRenewError"
    | "UnsupportedOperation.OnlyClusterInstanceCanExportBackup";
  ModifyInstanceAccount:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "ResourceUnavailable.GetSecurityError"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  ModifyInstanceAvailabilityZones:
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InternalError.InternalError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.CheckNotPass"
    | "InvalidParameterValue.UnSupportedType"
    | "LimitExceeded.ReplicationGroupLocked"
    | "ResourceInsufficient"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusAbnormal"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnsupportedOperation.InstanceNotOperation";
  ModifyInstanceBackupMode:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InvalidParameter.NotSupported"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists";
  ModifyInstanceChargeType: "InvalidParameter.EmptyParam" | "InvalidParameter.InvalidParameter";
  ModifyInstanceEvent:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter.InvalidParameter"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnsupportedOperation.InstanceNotOperation";
  ModifyInstanceLogDelivery:
    | "InternalError.InternalError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.NotSupported"
    | "ResourceNotFound.InstanceNotExists";
  ModifyInstanceParams:
    | "FailedOperation.UnSupportError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.CallOssError"
    | "ResourceUnavailable.InstanceConfError"
    | "ResourceUnavailable.InstanceLockedError"
    | "ResourceUnavailable.InstanceStateError"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation.LowVersion";
  ModifyInstancePassword:
    | "FailedOperation.SystemError"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.PasswordError"
    | "InvalidParameterValue.PasswordRuleError"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceLockedError"
    | "ResourceUnavailable.InstanceStatusAbnormal"
    | "UnauthorizedOperation.NoCAMAuthed";
  ModifyInstancePasswordPolicy: never;
  ModifyInstanceReadOnly:
    | "AuthFailure"
    | "FailedOperation.SystemError"
    | "InternalError"
    | "InvalidParameter"
    | "ResourceNotFound"
    | "ResourceNotFound.InstanceNotExists";
  ModifyLog: never;
  ModifyMaintenanceWindow:
    | "FailedOperation.SystemError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList"
    | "UnsupportedOperation.ClusterInstanceAccessedDeny"
    | "UnsupportedOperation.IsAutoRenewError";
  ModifyNetworkConfig:
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter"
    | "InvalidParameter.NotSupported"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.CheckNotPass"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceLockedError"
    | "ResourceUnavailable.InstanceStatusError"
    | "ResourceUnavailable.InstanceUnLockedError"
    | "UnauthorizedOperation"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  ModifyParamTemplate:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  ModifyReplicationGroup:
    | "FailedOperation.SystemError"
    | "InternalError.CamAuthOssResponseReturnCodeError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed";
  OpenLog: never;
  OpenSSL:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.UnSupportedType"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnsupportedOperation.InstanceNotOperation"
    | "UnsupportedOperation.LimitProxyVersion";
  ReleaseWanAddress:
    "FailedOperation.SystemError" | "FailedOperation.Unknown" | "InvalidParameter.PermissionDenied";
  RemoveReplicationGroup:
    | "FailedOperation.SystemError"
    | "InternalError"
    | "InternalError.CamAuthOssResponseReturnCodeError"
    | "InternalError.InternalError"
    | "InternalError.NetWorkErr"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.ReplicationGroupNotExists"
    | "UnauthorizedOperation.NoCAMAuthed";
  RemoveReplicationInstance:
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InvalidParameterValue.CheckNotPass"
    | "InvalidParameterValue.ReplicationGroupNotExists"
    | "LimitExceeded.ReplicationGroupLocked"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusError"
    | "UnsupportedOperation.Inspection"
    | "UnsupportedOperation.InstanceNotOperation";
  RenewInstance:
    | "FailedOperation.PayFailed"
    | "FailedOperation.SystemError"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.PermissionDenied"
    | "LimitExceeded.PeriodExceedMaxLimit"
    | "LimitExceeded.PeriodLessThanMinLimit"
    | "ResourceInUse.InstanceBeenLocked"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.AccountBalanceNotEnough"
    | "ResourceUnavailable.InstanceDeleted";
  ResetPassword:
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "FailedOperation.Unknown"
    | "InternalError.DbOperationFailed"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.PasswordFreeDenied"
    | "InvalidParameterValue.PasswordRuleError"
    | "ResourceUnavailable.InstanceStatusAbnormal"
    | "UnauthorizedOperation.NoCAMAuthed";
  RestoreInstance:
    | "FailedOperation.SystemError"
    | "InternalError.InternalError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.BackupNotExists"
    | "InvalidParameterValue.PasswordError"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.BackupLockedError"
    | "ResourceUnavailable.BackupSpecError"
    | "ResourceUnavailable.BackupStatusAbnormal"
    | "ResourceUnavailable.InstanceLockedError"
    | "ResourceUnavailable.InstanceStateError"
    | "ResourceUnavailable.InstanceStatusAbnormal"
    | "UnauthorizedOperation.NoCAMAuthed";
  StartupInstance:
    | "FailedOperation.PayFailed"
    | "FailedOperation.SystemError"
    | "FailedOperation.UnSupportError"
    | "FailedOperation.Unknown"
    | "InternalError.InternalError"
    | "InvalidParameter.EmptyParam"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceLockedError"
    | "ResourceUnavailable.InstanceStatusAbnormal";
  SwitchAccessNewInstance:
    | "InternalError.InternalError"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.InstanceStatusAbnormal"
    | "ResourceUnavailable.InstanceStatusError";
  SwitchInstanceVip:
    | "FailedOperation.DtsStatusAbnormal"
    | "FailedOperation.SystemError"
    | "InternalError.DbOperationFailed"
    | "InternalError.InternalError"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameterValue.UnSupportedType"
    | "ResourceUnavailable.InstanceStateError"
    | "ResourceUnavailable.InstanceStatusAbnormal";
  SwitchProxy:
    | "AuthFailure"
    | "FailedOperation.SystemError"
    | "InternalError"
    | "InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "ResourceNotFound.InstanceNotExists";
  UpgradeInstance:
    | "FailedOperation.PayFailed"
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.MemSizeNotInRange"
    | "InvalidParameterValue.ReduceCapacityNotAllowed"
    | "InvalidParameterValue.SpecNotExist"
    | "InvalidParameterValue.UnSupportedType"
    | "LimitExceeded"
    | "LimitExceeded.InvalidMemSize"
    | "ResourceInsufficient"
    | "ResourceNotFound.InstanceNotExists"
    | "ResourceUnavailable.AccountBalanceNotEnough"
    | "ResourceUnavailable.InstanceStatusAbnormal"
    | "ResourceUnavailable.InstanceStatusError"
    | "ResourceUnavailable.SaleOut"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnsupportedOperation.LowVersion";
  UpgradeInstanceVersion:
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InvalidParameter.PermissionDenied"
    | "UnauthorizedOperation.NoCAMAuthed"
    | "UnauthorizedOperation.UserNotInWhiteList";
  UpgradeProxyVersion:
    | "FailedOperation.SystemError"
    | "InvalidParameter.PermissionDenied"
    | "InvalidParameterValue.CheckNotPass";
  UpgradeSmallVersion:
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InvalidParameter.PermissionDenied"
    | "UnsupportedOperation.InstanceNotOperation";
  UpgradeVersionToMultiAvailabilityZones:
    | "FailedOperation.SystemError"
    | "FailedOperation.Unknown"
    | "InvalidParameter.InvalidParameter"
    | "InvalidParameter.PermissionDenied"
    | "UnsupportedOperation.InstanceNotOperation"
    | "UnsupportedOperation.LimitProxyVersion";
}
