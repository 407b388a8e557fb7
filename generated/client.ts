// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import { ServiceClient } from "../runtime/client.js";
import type { CallOptions, ClientOptions } from "../runtime/client-options.js";
import type { CallError, OutcomeUnknownError, TencentCloudError } from "../runtime/errors.js";
import type {
  AddReplicationInstanceRequest,
  AddReplicationInstanceResponse,
} from "./actions/AddReplicationInstance.js";
import type {
  AllocateWanAddressRequest,
  AllocateWanAddressResponse,
} from "./actions/AllocateWanAddress.js";
import type {
  ApplyParamsTemplateRequest,
  ApplyParamsTemplateResponse,
} from "./actions/ApplyParamsTemplate.js";
import type {
  AssociateSecurityGroupsRequest,
  AssociateSecurityGroupsResponse,
} from "./actions/AssociateSecurityGroups.js";
import type {
  ChangeInstanceRoleRequest,
  ChangeInstanceRoleResponse,
} from "./actions/ChangeInstanceRole.js";
import type {
  ChangeMasterInstanceRequest,
  ChangeMasterInstanceResponse,
} from "./actions/ChangeMasterInstance.js";
import type {
  ChangeReplicaToMasterRequest,
  ChangeReplicaToMasterResponse,
} from "./actions/ChangeReplicaToMaster.js";
import type { CleanUpInstanceRequest, CleanUpInstanceResponse } from "./actions/CleanUpInstance.js";
import type { ClearInstanceRequest, ClearInstanceResponse } from "./actions/ClearInstance.js";
import type { CloneInstancesRequest, CloneInstancesResponse } from "./actions/CloneInstances.js";
import type { CloseLogRequest, CloseLogResponse } from "./actions/CloseLog.js";
import type { CloseSSLRequest, CloseSSLResponse } from "./actions/CloseSSL.js";
import type {
  CreateExportTaskRequest,
  CreateExportTaskResponse,
} from "./actions/CreateExportTask.js";
import type {
  CreateInstanceAccountRequest,
  CreateInstanceAccountResponse,
} from "./actions/CreateInstanceAccount.js";
import type { CreateInstancesRequest, CreateInstancesResponse } from "./actions/CreateInstances.js";
import type {
  CreateParamTemplateRequest,
  CreateParamTemplateResponse,
} from "./actions/CreateParamTemplate.js";
import type {
  CreateReplicationGroupRequest,
  CreateReplicationGroupResponse,
} from "./actions/CreateReplicationGroup.js";
import type {
  DeleteExportTaskRequest,
  DeleteExportTaskResponse,
} from "./actions/DeleteExportTask.js";
import type {
  DeleteInstanceAccountRequest,
  DeleteInstanceAccountResponse,
} from "./actions/DeleteInstanceAccount.js";
import type {
  DeleteParamTemplateRequest,
  DeleteParamTemplateResponse,
} from "./actions/DeleteParamTemplate.js";
import type {
  DeleteReplicationInstanceRequest,
  DeleteReplicationInstanceResponse,
} from "./actions/DeleteReplicationInstance.js";
import type {
  DescribeAutoBackupConfigRequest,
  DescribeAutoBackupConfigResponse,
} from "./actions/DescribeAutoBackupConfig.js";
import type {
  DescribeBackupDetailRequest,
  DescribeBackupDetailResponse,
} from "./actions/DescribeBackupDetail.js";
import type {
  DescribeBackupDownloadRestrictionRequest,
  DescribeBackupDownloadRestrictionResponse,
} from "./actions/DescribeBackupDownloadRestriction.js";
import type {
  DescribeBackupUrlRequest,
  DescribeBackupUrlResponse,
} from "./actions/DescribeBackupUrl.js";
import type {
  DescribeBandwidthRangeRequest,
  DescribeBandwidthRangeResponse,
} from "./actions/DescribeBandwidthRange.js";
import type {
  DescribeCommonDBInstancesRequest,
  DescribeCommonDBInstancesResponse,
} from "./actions/DescribeCommonDBInstances.js";
import type {
  DescribeDBSecurityGroupsRequest,
  DescribeDBSecurityGroupsResponse,
} from "./actions/DescribeDBSecurityGroups.js";
import type {
  DescribeExportTasksRequest,
  DescribeExportTasksResponse,
} from "./actions/DescribeExportTasks.js";
import type {
  DescribeGlobalReplicationAreaRequest,
  DescribeGlobalReplicationAreaResponse,
} from "./actions/DescribeGlobalReplicationArea.js";
import type {
  DescribeInstanceAccountRequest,
  DescribeInstanceAccountResponse,
} from "./actions/DescribeInstanceAccount.js";
import type {
  DescribeInstanceBackupsRequest,
  DescribeInstanceBackupsResponse,
} from "./actions/DescribeInstanceBackups.js";
import type {
  DescribeInstanceDTSInfoRequest,
  DescribeInstanceDTSInfoResponse,
} from "./actions/DescribeInstanceDTSInfo.js";
import type {
  DescribeInstanceDealDetailRequest,
  DescribeInstanceDealDetailResponse,
} from "./actions/DescribeInstanceDealDetail.js";
import type {
  DescribeInstanceEventsRequest,
  DescribeInstanceEventsResponse,
} from "./actions/DescribeInstanceEvents.js";
import type {
  DescribeInstanceLogDeliveryRequest,
  DescribeInstanceLogDeliveryResponse,
} from "./actions/DescribeInstanceLogDelivery.js";
import type {
  DescribeInstanceMonitorBigKeyRequest,
  DescribeInstanceMonitorBigKeyResponse,
} from "./actions/DescribeInstanceMonitorBigKey.js";
import type {
  DescribeInstanceMonitorBigKeySizeDistRequest,
  DescribeInstanceMonitorBigKeySizeDistResponse,
} from "./actions/DescribeInstanceMonitorBigKeySizeDist.js";
import type {
  DescribeInstanceMonitorBigKeyTypeDistRequest,
  DescribeInstanceMonitorBigKeyTypeDistResponse,
} from "./actions/DescribeInstanceMonitorBigKeyTypeDist.js";
import type {
  DescribeInstanceMonitorHotKeyRequest,
  DescribeInstanceMonitorHotKeyResponse,
} from "./actions/DescribeInstanceMonitorHotKey.js";
import type {
  DescribeInstanceMonitorSIPRequest,
  DescribeInstanceMonitorSIPResponse,
} from "./actions/DescribeInstanceMonitorSIP.js";
import type {
  DescribeInstanceMonitorTookDistRequest,
  DescribeInstanceMonitorTookDistResponse,
} from "./actions/DescribeInstanceMonitorTookDist.js";
import type {
  DescribeInstanceMonitorTopNCmdRequest,
  DescribeInstanceMonitorTopNCmdResponse,
} from "./actions/DescribeInstanceMonitorTopNCmd.js";
import type {
  DescribeInstanceMonitorTopNCmdTookRequest,
  DescribeInstanceMonitorTopNCmdTookResponse,
} from "./actions/DescribeInstanceMonitorTopNCmdTook.js";
import type {
  DescribeInstanceNodeInfoRequest,
  DescribeInstanceNodeInfoResponse,
} from "./actions/DescribeInstanceNodeInfo.js";
import type {
  DescribeInstanceParamRecordsRequest,
  DescribeInstanceParamRecordsResponse,
} from "./actions/DescribeInstanceParamRecords.js";
import type {
  DescribeInstanceParamsRequest,
  DescribeInstanceParamsResponse,
} from "./actions/DescribeInstanceParams.js";
import type {
  DescribeInstancePasswordPolicyRequest,
  DescribeInstancePasswordPolicyResponse,
} from "./actions/DescribeInstancePasswordPolicy.js";
import type {
  DescribeInstanceSecurityGroupRequest,
  DescribeInstanceSecurityGroupResponse,
} from "./actions/DescribeInstanceSecurityGroup.js";
import type {
  DescribeInstanceShardsRequest,
  DescribeInstanceShardsResponse,
} from "./actions/DescribeInstanceShards.js";
import type {
  DescribeInstanceSpecBandwidthRequest,
  DescribeInstanceSpecBandwidthResponse,
} from "./actions/DescribeInstanceSpecBandwidth.js";
import type {
  DescribeInstanceSupportFeatureRequest,
  DescribeInstanceSupportFeatureResponse,
} from "./actions/DescribeInstanceSupportFeature.js";
import type {
  DescribeInstanceZoneInfoRequest,
  DescribeInstanceZoneInfoResponse,
} from "./actions/DescribeInstanceZoneInfo.js";
import type {
  DescribeInstancesRequest,
  DescribeInstancesResponse,
} from "./actions/DescribeInstances.js";
import type {
  DescribeLogInstanceListRequest,
  DescribeLogInstanceListResponse,
} from "./actions/DescribeLogInstanceList.js";
import type { DescribeLogsRequest, DescribeLogsResponse } from "./actions/DescribeLogs.js";
import type {
  DescribeMaintenanceWindowRequest,
  DescribeMaintenanceWindowResponse,
} from "./actions/DescribeMaintenanceWindow.js";
import type {
  DescribeParamTemplateInfoRequest,
  DescribeParamTemplateInfoResponse,
} from "./actions/DescribeParamTemplateInfo.js";
import type {
  DescribeParamTemplatesRequest,
  DescribeParamTemplatesResponse,
} from "./actions/DescribeParamTemplates.js";
import type {
  DescribeProductInfoRequest,
  DescribeProductInfoResponse,
} from "./actions/DescribeProductInfo.js";
import type {
  DescribeProjectSecurityGroupRequest,
  DescribeProjectSecurityGroupResponse,
} from "./actions/DescribeProjectSecurityGroup.js";
import type {
  DescribeProjectSecurityGroupsRequest,
  DescribeProjectSecurityGroupsResponse,
} from "./actions/DescribeProjectSecurityGroups.js";
import type {
  DescribeProxySlowLogRequest,
  DescribeProxySlowLogResponse,
} from "./actions/DescribeProxySlowLog.js";
import type {
  DescribeRedisClusterOverviewRequest,
  DescribeRedisClusterOverviewResponse,
} from "./actions/DescribeRedisClusterOverview.js";
import type {
  DescribeRedisClustersRequest,
  DescribeRedisClustersResponse,
} from "./actions/DescribeRedisClusters.js";
import type {
  DescribeReplicationGroupRequest,
  DescribeReplicationGroupResponse,
} from "./actions/DescribeReplicationGroup.js";
import type {
  DescribeReplicationGroupInstanceRequest,
  DescribeReplicationGroupInstanceResponse,
} from "./actions/DescribeReplicationGroupInstance.js";
import type {
  DescribeSSLStatusRequest,
  DescribeSSLStatusResponse,
} from "./actions/DescribeSSLStatus.js";
import type {
  DescribeSecondLevelBackupInfoRequest,
  DescribeSecondLevelBackupInfoResponse,
} from "./actions/DescribeSecondLevelBackupInfo.js";
import type { DescribeSlowLogRequest, DescribeSlowLogResponse } from "./actions/DescribeSlowLog.js";
import type {
  DescribeTaskInfoRequest,
  DescribeTaskInfoResponse,
} from "./actions/DescribeTaskInfo.js";
import type {
  DescribeTaskListRequest,
  DescribeTaskListResponse,
} from "./actions/DescribeTaskList.js";
import type {
  DescribeTendisSlowLogRequest,
  DescribeTendisSlowLogResponse,
} from "./actions/DescribeTendisSlowLog.js";
import type {
  DestroyPostpaidInstanceRequest,
  DestroyPostpaidInstanceResponse,
} from "./actions/DestroyPostpaidInstance.js";
import type {
  DestroyPrepaidInstanceRequest,
  DestroyPrepaidInstanceResponse,
} from "./actions/DestroyPrepaidInstance.js";
import type {
  DisableReplicaReadonlyRequest,
  DisableReplicaReadonlyResponse,
} from "./actions/DisableReplicaReadonly.js";
import type {
  DisassociateSecurityGroupsRequest,
  DisassociateSecurityGroupsResponse,
} from "./actions/DisassociateSecurityGroups.js";
import type {
  EnableReplicaReadonlyRequest,
  EnableReplicaReadonlyResponse,
} from "./actions/EnableReplicaReadonly.js";
import type {
  InquiryPriceCreateInstanceRequest,
  InquiryPriceCreateInstanceResponse,
} from "./actions/InquiryPriceCreateInstance.js";
import type {
  InquiryPriceRenewInstanceRequest,
  InquiryPriceRenewInstanceResponse,
} from "./actions/InquiryPriceRenewInstance.js";
import type {
  InquiryPriceUpgradeInstanceRequest,
  InquiryPriceUpgradeInstanceResponse,
} from "./actions/InquiryPriceUpgradeInstance.js";
import type { KillMasterGroupRequest, KillMasterGroupResponse } from "./actions/KillMasterGroup.js";
import type {
  ManualBackupInstanceRequest,
  ManualBackupInstanceResponse,
} from "./actions/ManualBackupInstance.js";
import type {
  ModfiyInstancePasswordRequest,
  ModfiyInstancePasswordResponse,
} from "./actions/ModfiyInstancePassword.js";
import type {
  ModifyAutoBackupConfigRequest,
  ModifyAutoBackupConfigResponse,
} from "./actions/ModifyAutoBackupConfig.js";
import type {
  ModifyBackupDownloadRestrictionRequest,
  ModifyBackupDownloadRestrictionResponse,
} from "./actions/ModifyBackupDownloadRestriction.js";
import type {
  ModifyConnectionConfigRequest,
  ModifyConnectionConfigResponse,
} from "./actions/ModifyConnectionConfig.js";
import type {
  ModifyDBInstanceSecurityGroupsRequest,
  ModifyDBInstanceSecurityGroupsResponse,
} from "./actions/ModifyDBInstanceSecurityGroups.js";
import type { ModifyInstanceRequest, ModifyInstanceResponse } from "./actions/ModifyInstance.js";
import type {
  ModifyInstanceAccountRequest,
  ModifyInstanceAccountResponse,
} from "./actions/ModifyInstanceAccount.js";
import type {
  ModifyInstanceAvailabilityZonesRequest,
  ModifyInstanceAvailabilityZonesResponse,
} from "./actions/ModifyInstanceAvailabilityZones.js";
import type {
  ModifyInstanceBackupModeRequest,
  ModifyInstanceBackupModeResponse,
} from "./actions/ModifyInstanceBackupMode.js";
import type {
  ModifyInstanceChargeTypeRequest,
  ModifyInstanceChargeTypeResponse,
} from "./actions/ModifyInstanceChargeType.js";
import type {
  ModifyInstanceEventRequest,
  ModifyInstanceEventResponse,
} from "./actions/ModifyInstanceEvent.js";
import type {
  ModifyInstanceLogDeliveryRequest,
  ModifyInstanceLogDeliveryResponse,
} from "./actions/ModifyInstanceLogDelivery.js";
import type {
  ModifyInstanceParamsRequest,
  ModifyInstanceParamsResponse,
} from "./actions/ModifyInstanceParams.js";
import type {
  ModifyInstancePasswordRequest,
  ModifyInstancePasswordResponse,
} from "./actions/ModifyInstancePassword.js";
import type {
  ModifyInstancePasswordPolicyRequest,
  ModifyInstancePasswordPolicyResponse,
} from "./actions/ModifyInstancePasswordPolicy.js";
import type {
  ModifyInstanceReadOnlyRequest,
  ModifyInstanceReadOnlyResponse,
} from "./actions/ModifyInstanceReadOnly.js";
import type { ModifyLogRequest, ModifyLogResponse } from "./actions/ModifyLog.js";
import type {
  ModifyMaintenanceWindowRequest,
  ModifyMaintenanceWindowResponse,
} from "./actions/ModifyMaintenanceWindow.js";
import type {
  ModifyNetworkConfigRequest,
  ModifyNetworkConfigResponse,
} from "./actions/ModifyNetworkConfig.js";
import type {
  ModifyParamTemplateRequest,
  ModifyParamTemplateResponse,
} from "./actions/ModifyParamTemplate.js";
import type {
  ModifyReplicationGroupRequest,
  ModifyReplicationGroupResponse,
} from "./actions/ModifyReplicationGroup.js";
import type { OpenLogRequest, OpenLogResponse } from "./actions/OpenLog.js";
import type { OpenSSLRequest, OpenSSLResponse } from "./actions/OpenSSL.js";
import type {
  ReleaseWanAddressRequest,
  ReleaseWanAddressResponse,
} from "./actions/ReleaseWanAddress.js";
import type {
  RemoveReplicationGroupRequest,
  RemoveReplicationGroupResponse,
} from "./actions/RemoveReplicationGroup.js";
import type {
  RemoveReplicationInstanceRequest,
  RemoveReplicationInstanceResponse,
} from "./actions/RemoveReplicationInstance.js";
import type { RenewInstanceRequest, RenewInstanceResponse } from "./actions/RenewInstance.js";
import type { ResetPasswordRequest, ResetPasswordResponse } from "./actions/ResetPassword.js";
import type { RestoreInstanceRequest, RestoreInstanceResponse } from "./actions/RestoreInstance.js";
import type { StartupInstanceRequest, StartupInstanceResponse } from "./actions/StartupInstance.js";
import type {
  SwitchAccessNewInstanceRequest,
  SwitchAccessNewInstanceResponse,
} from "./actions/SwitchAccessNewInstance.js";
import type {
  SwitchInstanceVipRequest,
  SwitchInstanceVipResponse,
} from "./actions/SwitchInstanceVip.js";
import type { SwitchProxyRequest, SwitchProxyResponse } from "./actions/SwitchProxy.js";
import type { UpgradeInstanceRequest, UpgradeInstanceResponse } from "./actions/UpgradeInstance.js";
import type {
  UpgradeInstanceVersionRequest,
  UpgradeInstanceVersionResponse,
} from "./actions/UpgradeInstanceVersion.js";
import type {
  UpgradeProxyVersionRequest,
  UpgradeProxyVersionResponse,
} from "./actions/UpgradeProxyVersion.js";
import type {
  UpgradeSmallVersionRequest,
  UpgradeSmallVersionResponse,
} from "./actions/UpgradeSmallVersion.js";
import type {
  UpgradeVersionToMultiAvailabilityZonesRequest,
  UpgradeVersionToMultiAvailabilityZonesResponse,
} from "./actions/UpgradeVersionToMultiAvailabilityZones.js";
import type { paths } from "./schema.js";
import { service } from "./service.js";

/** Regions that the service is known to be sold in. Others may be called too. */
export type RedisRegion =
  | "ap-bangkok"
  | "ap-beijing"
  | "ap-chengdu"
  | "ap-chongqing"
  | "ap-guangzhou"
  | "ap-hongkong"
  | "ap-jakarta"
  | "ap-mumbai"
  | "ap-nanjing"
  | "ap-seoul"
  | "ap-shanghai"
  | "ap-shanghai-fsi"
  | "ap-shenzhen-fsi"
  | "ap-singapore"
  | "ap-tokyo"
  | "eu-frankfurt"
  | "eu-moscow"
  | "na-ashburn"
  | "na-siliconvalley"
  | "na-toronto"
  | "sa-saopaulo"
  | (string & {});

/**
 * A client for TencentDB for Redis, version 2018-04-12, with one method for each action.
 *
 * Besides the errors that its comment names, a method rejects with a `ValidationError` if the client validates requests and one breaks a rule, with a `CredentialsError` if there are no credentials, and with the reason of an abort.
 */
export class RedisClient extends ServiceClient<paths, RedisRegion> {
  /**
   * Creates a client. It opens no connection until a method is called.
   *
   * @param options Region, credentials, and what should differ from the defaults.
   * @throws A {@link TypeError} if an option cannot be used.
   */
  constructor(options?: ClientOptions<RedisRegion>) {
    super(service, options);
  }

  /**
   * Add an instance to a global replication group.
   *
   * The instance takes over the group's data; one that holds data of its own may be refused. Only
   * Redis 4.0 and 5.0 of cluster architecture can join. `DescribeGlobalReplicationArea` lists the regions and
   * zones.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The group, the instance and its part.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["AddReplicationInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/59986}
   */
  AddReplicationInstance(
    request: AddReplicationInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<AddReplicationInstanceResponse> {
    return this.call("AddReplicationInstance", request, options);
  }

  /**
   * Give an instance a public address.
   *
   * Anyone whom the security groups let through can then reach the instance. `DescribeInstances`
   * shows the address as `WanAddress` once the task has succeeded. Not for instances without a
   * password.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["AllocateWanAddress"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/46976}
   */
  AllocateWanAddress(
    request: AllocateWanAddressRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<AllocateWanAddressResponse> {
    return this.call("AllocateWanAddress", request, options);
  }

  /**
   * Set the parameters of instances to those of a template.
   *
   * Starts one task per instance. The template has to be made for the version and architecture of
   * every instance, or the call is refused. The parameters hold once the tasks have succeeded,
   * which `DescribeTaskInfo` tells.
   *
   * Not idempotent: a call that may have succeeded is not retried. At most 20 calls per second.
   *
   * @param request Which template to apply, and where.
   * @param options Region, time limits and abort signal of this call.
   * @returns The tasks that set the parameters.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ApplyParamsTemplate"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/41922}
   */
  ApplyParamsTemplate(
    request: ApplyParamsTemplateRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ApplyParamsTemplateResponse> {
    return this.call("ApplyParamsTemplate", request, options);
  }

  /**
   * Put one security group on one or more instances.
   *
   * The instances keep the groups that they have.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * @param request Which group to put on which instances.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the receipt.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["AssociateSecurityGroups"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/37324}
   */
  AssociateSecurityGroups(
    request: AssociateSecurityGroupsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<AssociateSecurityGroupsResponse> {
    return this.call("AssociateSecurityGroups", request, options);
  }

  /**
   * Make an instance of a replication group writable or read-only.
   *
   * The group is locked while the task runs. `ChangeMasterInstance` makes a read-only instance the
   * group's master.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The group, the instance and its new part.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ChangeInstanceRole"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/49359}
   */
  ChangeInstanceRole(
    request: ChangeInstanceRoleRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ChangeInstanceRoleResponse> {
    return this.call("ChangeInstanceRole", request, options);
  }

  /**
   * Make a read-only instance the master of its replication group.
   *
   * Every instance of a group keeps its own address, so writers have to turn to the new master's.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The group and its new master.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ChangeMasterInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/49358}
   */
  ChangeMasterInstance(
    request: ChangeMasterInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ChangeMasterInstanceResponse> {
    return this.call("ChangeMasterInstance", request, options);
  }

  /**
   * Make a replica of an instance its master.
   *
   * Promotes a group of replicas in another zone, or, in an instance within one zone, a replica.
   * Clients may be cut off for a moment. `DescribeInstanceZoneInfo` shows the roles.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request What to promote, and how carefully.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ChangeReplicaToMaster"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/56698}
   */
  ChangeReplicaToMaster(
    request: ChangeReplicaToMasterRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ChangeReplicaToMasterResponse> {
    return this.call("ChangeReplicaToMaster", request, options);
  }

  /**
   * Delete an instance in the recycle bin for good.
   *
   * Deletes the instance and its data now, instead of when its time in the recycle bin ends. Nothing
   * brings it back. `DestroyPostpaidInstance` and `DestroyPrepaidInstance` put instances into the
   * recycle bin.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["CleanUpInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32071}
   */
  CleanUpInstance(
    request: CleanUpInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<CleanUpInstanceResponse> {
    return this.call("CleanUpInstance", request, options);
  }

  /**
   * Delete all data of an instance.
   *
   * Starts a task that empties every database of the instance. The instance itself, its settings and
   * its backups stay; only a backup brings the data back.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, and the proof that the caller may empty it.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ClearInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/20021}
   */
  ClearInstance(
    request: ClearInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ClearInstanceResponse> {
    return this.call("ClearInstance", request, options);
  }

  /**
   * Buy new instances that start from a backup of an existing one.
   *
   * Orders `GoodsNum` new instances and restores the chosen backup into each. The order is paid at
   * once, and the call carries no idempotency token: sending it twice buys twice. The reply comes
   * before the instances run.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`:
   *
   * - `if (response.DealName !== undefined) await waitFor(redis, "Deal", response);`
   * - `await waitFor(redis, "InstanceRunning", response);`
   *
   * @param request What to clone, where to put it, and how to pay.
   * @param options Region, time limits and abort signal of this call.
   * @returns What was ordered.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["CloneInstances"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/54499} (as of 2026-08-17)
   */
  CloneInstances(
    request: CloneInstancesRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<CloneInstancesResponse> {
    return this.call("CloneInstances", request, options);
  }

  /**
   * Stop keeping an audit log of an instance.
   *
   * All entries kept so far are deleted for good: export and download what is still needed with
   * `CreateExportTask` first. The log costs nothing from then on. Closing goes on after the answer; the
   * instance's `Status` in `DescribeLogInstanceList` shows it.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * @param request The instance and the log.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the sign that the call was taken.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["CloseLog"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/129832}
   */
  CloseLog(
    request: CloseLogRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<CloseLogResponse> {
    return this.call("CloseLog", request, options);
  }

  /**
   * Switch SSL off for an instance.
   *
   * Clients that connect over SSL can no longer do so.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, and which of its addresses.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["CloseSSL"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/51197}
   */
  CloseSSL(
    request: CloseSSLRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<CloseSSLResponse> {
    return this.call("CloseSSL", request, options);
  }

  /**
   * Export a part of an instance's audit log to a file.
   *
   * The file is made after the answer. Look for its name in `DescribeExportTasks` until its `Status`
   * is `success`; the link for downloading is there too. Calling twice makes two files.
   *
   * Not idempotent: a call that may have succeeded is not retried. At most 20 calls per second.
   *
   * @param request The instance, the span of time, and which entries and fields to export.
   * @param options Region, time limits and abort signal of this call.
   * @returns The file to come.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["CreateExportTask"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/82341}
   */
  CreateExportTask(
    request: CreateExportTaskRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<CreateExportTaskResponse> {
    return this.call("CreateExportTask", request, options);
  }

  /**
   * Add an account that clients can log in to an instance with.
   *
   * The account can be used once the task has succeeded; `DescribeInstanceAccount` then shows its
   * status as active.
   *
   * Not idempotent: a call that may have succeeded is not retried. At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The account to make.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["CreateInstanceAccount"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/33297}
   */
  CreateInstanceAccount(
    request: CreateInstanceAccountRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<CreateInstanceAccountResponse> {
    return this.call("CreateInstanceAccount", request, options);
  }

  /**
   * Buy new instances.
   *
   * Orders `GoodsNum` new, empty instances, all alike. The order is paid at once, and the call
   * carries no idempotency token: sending it twice buys twice. The reply comes before the instances
   * run. `DescribeProductInfo` says what is on sale, and `InquiryPriceCreateInstance` what it costs.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`:
   *
   * - `if (response.DealName !== undefined) await waitFor(redis, "Deal", response);`
   * - `await waitFor(redis, "InstanceRunning", response);`
   *
   * @param request What to buy, where to put it, and how to pay.
   * @param options Region, time limits and abort signal of this call.
   * @returns What was ordered.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["CreateInstances"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32069}
   */
  CreateInstances(
    request: CreateInstancesRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<CreateInstancesResponse> {
    return this.call("CreateInstances", request, options);
  }

  /**
   * Create a parameter template, from scratch or from another template.
   *
   * A template holds parameters for one version and architecture. It changes no instance:
   * `ApplyParamsTemplate` does that, and new instances can be ordered with a template.
   *
   * Not idempotent: a call that may have succeeded is not retried. At most 20 calls per second.
   *
   * @param request What the template is called, and what it holds.
   * @param options Region, time limits and abort signal of this call.
   * @returns The new template.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["CreateParamTemplate"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/41921}
   */
  CreateParamTemplate(
    request: CreateParamTemplateRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<CreateParamTemplateResponse> {
    return this.call("CreateParamTemplate", request, options);
  }

  /**
   * Make a global replication group around an instance.
   *
   * A group keeps the data of several instances the same, across regions. An instance belongs to one
   * group at most. `AddReplicationInstance` adds further ones.
   *
   * Not idempotent: a call that may have succeeded is not retried. At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The first instance, and what to call the group.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["CreateReplicationGroup"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/68400}
   */
  CreateReplicationGroup(
    request: CreateReplicationGroupRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<CreateReplicationGroupResponse> {
    return this.call("CreateReplicationGroup", request, options);
  }

  /**
   * Delete a file that an audit log was exported to.
   *
   * The file can no longer be downloaded. The log itself stays.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * @param request The file to delete.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the sign that the call was taken.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DeleteExportTask"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/82340}
   */
  DeleteExportTask(
    request: DeleteExportTaskRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DeleteExportTaskResponse> {
    return this.call("DeleteExportTask", request, options);
  }

  /**
   * Delete one of an instance's accounts.
   *
   * Clients can no longer log in with the account once the task has succeeded. The data stays.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The account to delete.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DeleteInstanceAccount"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/33296}
   */
  DeleteInstanceAccount(
    request: DeleteInstanceAccountRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DeleteInstanceAccountResponse> {
    return this.call("DeleteInstanceAccount", request, options);
  }

  /**
   * Delete a parameter template.
   *
   * The template is gone at once and cannot be brought back.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * @param request Which template to delete.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the receipt.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DeleteParamTemplate"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/58751}
   */
  DeleteParamTemplate(
    request: DeleteParamTemplateRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DeleteParamTemplateResponse> {
    return this.call("DeleteParamTemplate", request, options);
  }

  /**
   * Take an instance out of its replication group.
   *
   * Use `RemoveReplicationInstance`, which takes the same request: this action is deprecated, and may
   * be withdrawn. The instance is no longer kept in step with the group; it is not deleted.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The group and the instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DeleteReplicationInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/59984}
   * @deprecated The service may withdraw it.
   */
  DeleteReplicationInstance(
    request: DeleteReplicationInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DeleteReplicationInstanceResponse> {
    return this.call("DeleteReplicationInstance", request, options);
  }

  /**
   * See when an instance is backed up by itself, and how long its backups are kept.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns When automatic backups are made, and how long backups are kept.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeAutoBackupConfig"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32068}
   */
  DescribeAutoBackupConfig(
    request: DescribeAutoBackupConfigRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeAutoBackupConfigResponse> {
    return this.call("DescribeAutoBackupConfig", request, options);
  }

  /**
   * See one backup of an instance in full.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which backup to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns The backup, and the instance as it was then.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeBackupDetail"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/66806}
   */
  DescribeBackupDetail(
    request: DescribeBackupDetailRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeBackupDetailResponse> {
    return this.call("DescribeBackupDetail", request, options);
  }

  /**
   * See from where backup files may be downloaded.
   *
   * The restriction is one for all instances of a region. `ModifyBackupDownloadRestriction` changes
   * it.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Nothing has to be said.
   * @param options Region, time limits and abort signal of this call.
   * @returns The restriction. The lists count when `LimitType` is `Customize`.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeBackupDownloadRestriction"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/87742}
   */
  DescribeBackupDownloadRestriction(
    request?: DescribeBackupDownloadRestrictionRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeBackupDownloadRestrictionResponse> {
    return this.call("DescribeBackupDownloadRestriction", request, options);
  }

  /**
   * Get addresses to download a backup from.
   *
   * The addresses are signed and work for six hours; call again for new ones. Who may use them can
   * be said here for these addresses alone, or for all with `ModifyBackupDownloadRestriction`.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which backup to download, and who may.
   * @param options Region, time limits and abort signal of this call.
   * @returns The files of the backup.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeBackupUrl"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/34443}
   */
  DescribeBackupUrl(
    request: DescribeBackupUrlRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeBackupUrlResponse> {
    return this.call("DescribeBackupUrl", request, options);
  }

  /**
   * Find out the bandwidth of an instance, and how much more it can be given.
   *
   * `ModifyConnectionConfig` changes the additional bandwidth, and takes the same unit. Without
   * reads from replicas, the instance as a whole has base plus additional bandwidth, times its
   * shards. With them, the base counts once for each replica.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns Bandwidth of one shard.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeBandwidthRange"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/90100}
   */
  DescribeBandwidthRange(
    request: DescribeBandwidthRangeRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeBandwidthRangeResponse> {
    return this.call("DescribeBandwidthRange", request, options);
  }

  /**
   * List instances with the few facts that all database products share.
   *
   * No longer kept up. `DescribeInstances` lists the same instances, and tells more about them.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeCommonDBInstances", request)) console.log(item);`
   *
   * @param request Which instances to list.
   * @param options Region, time limits and abort signal of this call.
   * @returns Instances that match.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeCommonDBInstances"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/49428}
   * @deprecated The service may withdraw it.
   */
  DescribeCommonDBInstances(
    request?: DescribeCommonDBInstancesRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeCommonDBInstancesResponse> {
    return this.call("DescribeCommonDBInstances", request, options);
  }

  /**
   * See the security groups of one instance, with every rule in full.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns The groups, and the address that they guard.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeDBSecurityGroups"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/37323}
   */
  DescribeDBSecurityGroups(
    request: DescribeDBSecurityGroupsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeDBSecurityGroupsResponse> {
    return this.call("DescribeDBSecurityGroups", request, options);
  }

  /**
   * List the exports of an instance's audit log, and where to download them.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeExportTasks", request)) console.log(item);`
   *
   * @param request The instance, and which page of the list.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of exports.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeExportTasks"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/82339}
   */
  DescribeExportTasks(
    request: DescribeExportTasksRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeExportTasksResponse> {
    return this.call("DescribeExportTasks", request, options);
  }

  /**
   * List the regions and zones where instances can join a replication group.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request No fields.
   * @param options Region, time limits and abort signal of this call.
   * @returns Regions with global replication.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeGlobalReplicationArea"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/107301}
   */
  DescribeGlobalReplicationArea(
    request?: DescribeGlobalReplicationAreaRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeGlobalReplicationAreaResponse> {
    return this.call("DescribeGlobalReplicationArea", request, options);
  }

  /**
   * List an instance's accounts.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeInstanceAccount", request)) console.log(item);`
   *
   * @param request The instance, and which part of the list.
   * @param options Region, time limits and abort signal of this call.
   * @returns One page of accounts.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceAccount"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/33295}
   */
  DescribeInstanceAccount(
    request: DescribeInstanceAccountRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceAccountResponse> {
    return this.call("DescribeInstanceAccount", request, options);
  }

  /**
   * List backups, of one instance or of several.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeInstanceBackups", request)) console.log(item);`
   *
   * @param request Which backups to list.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of backups.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceBackups"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32074}
   */
  DescribeInstanceBackups(
    request?: DescribeInstanceBackupsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceBackupsResponse> {
    return this.call("DescribeInstanceBackups", request, options);
  }

  /**
   * Look at the data transmission job of an instance.
   *
   * Data transmission (DTS) copies one instance into another. `SwitchInstanceVip` can then swap
   * their addresses.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns The job, and its two ends.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceDTSInfo"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/39375}
   */
  DescribeInstanceDTSInfo(
    request: DescribeInstanceDTSInfoRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceDTSInfoResponse> {
    return this.call("DescribeInstanceDTSInfo", request, options);
  }

  /**
   * Find out how an order is doing.
   *
   * Buying, renewing, resizing and returning answer with the number of an order. Ask here again and
   * again to see it delivered: an order that fails is no refusal of this call.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which order to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns The order.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceDealDetail"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/30602}
   */
  DescribeInstanceDealDetail(
    request?: DescribeInstanceDealDetailRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceDealDetailResponse> {
    return this.call("DescribeInstanceDealDetail", request, options);
  }

  /**
   * List maintenance that is planned for instances, or was carried out.
   *
   * `ModifyInstanceEvent` moves an event to another time, or cancels it.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeInstanceEvents", request)) console.log(item);`
   *
   * @param request Which events to list.
   * @param options Region, time limits and abort signal of this call.
   * @returns Events that match.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceEvents"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/59983}
   */
  DescribeInstanceEvents(
    request: DescribeInstanceEventsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceEventsResponse> {
    return this.call("DescribeInstanceEvents", request, options);
  }

  /**
   * Show where an instance's slow log is delivered to.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns Deliveries of the instance's logs.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceLogDelivery"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/110878}
   */
  DescribeInstanceLogDelivery(
    request: DescribeInstanceLogDeliveryRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceLogDeliveryResponse> {
    return this.call("DescribeInstanceLogDelivery", request, options);
  }

  /**
   * List the big keys that an instance had on a day.
   *
   * Deprecated: the service may withdraw it. No other action gives the same.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at, when, and for which keys.
   * @param options Region, time limits and abort signal of this call.
   * @returns Big keys of the instance.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceMonitorBigKey"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/35207}
   * @deprecated The service may withdraw it.
   */
  DescribeInstanceMonitorBigKey(
    request: DescribeInstanceMonitorBigKeyRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceMonitorBigKeyResponse> {
    return this.call("DescribeInstanceMonitorBigKey", request, options);
  }

  /**
   * Count the big keys that an instance had on a day, by size.
   *
   * Deprecated: the service may withdraw it. No other action gives the same.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at, and when.
   * @param options Region, time limits and abort signal of this call.
   * @returns Big keys of the instance, by size.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceMonitorBigKeySizeDist"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/35206}
   * @deprecated The service may withdraw it.
   */
  DescribeInstanceMonitorBigKeySizeDist(
    request: DescribeInstanceMonitorBigKeySizeDistRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceMonitorBigKeySizeDistResponse> {
    return this.call("DescribeInstanceMonitorBigKeySizeDist", request, options);
  }

  /**
   * Count the big keys that an instance had on a day, by type.
   *
   * Deprecated: the service may withdraw it. No other action gives the same.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at, and when.
   * @param options Region, time limits and abort signal of this call.
   * @returns Big keys of the instance, by type.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceMonitorBigKeyTypeDist"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/35205}
   * @deprecated The service may withdraw it.
   */
  DescribeInstanceMonitorBigKeyTypeDist(
    request: DescribeInstanceMonitorBigKeyTypeDistRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceMonitorBigKeyTypeDistResponse> {
    return this.call("DescribeInstanceMonitorBigKeyTypeDist", request, options);
  }

  /**
   * List the keys of an instance that are used most often.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at, and when.
   * @param options Region, time limits and abort signal of this call.
   * @returns Hot keys of the instance.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceMonitorHotKey"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/38920}
   */
  DescribeInstanceMonitorHotKey(
    request: DescribeInstanceMonitorHotKeyRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceMonitorHotKeyResponse> {
    return this.call("DescribeInstanceMonitorHotKey", request, options);
  }

  /**
   * List the addresses that clients of an instance connect from.
   *
   * Deprecated: the service may withdraw it. No other action gives the same.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns Where clients come from.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceMonitorSIP"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/35203}
   * @deprecated The service may withdraw it.
   */
  DescribeInstanceMonitorSIP(
    request: DescribeInstanceMonitorSIPRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceMonitorSIPResponse> {
    return this.call("DescribeInstanceMonitorSIP", request, options);
  }

  /**
   * Count the commands of an instance by how long they took.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at, and when.
   * @param options Region, time limits and abort signal of this call.
   * @returns Commands of the instance, by latency.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceMonitorTookDist"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/38918}
   */
  DescribeInstanceMonitorTookDist(
    request: DescribeInstanceMonitorTookDistRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceMonitorTookDistResponse> {
    return this.call("DescribeInstanceMonitorTookDist", request, options);
  }

  /**
   * List the commands that an instance was sent most often.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at, and when.
   * @param options Region, time limits and abort signal of this call.
   * @returns Most frequent commands.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceMonitorTopNCmd"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/35201}
   */
  DescribeInstanceMonitorTopNCmd(
    request: DescribeInstanceMonitorTopNCmdRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceMonitorTopNCmdResponse> {
    return this.call("DescribeInstanceMonitorTopNCmd", request, options);
  }

  /**
   * List the commands that an instance spent most time on.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at, and when.
   * @param options Region, time limits and abort signal of this call.
   * @returns Most time-consuming commands.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceMonitorTopNCmdTook"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/38916}
   */
  DescribeInstanceMonitorTopNCmdTook(
    request: DescribeInstanceMonitorTopNCmdTookRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceMonitorTopNCmdTookResponse> {
    return this.call("DescribeInstanceMonitorTopNCmdTook", request, options);
  }

  /**
   * List the nodes and proxies of an instance.
   *
   * Answers with all of them at once; it does not page. `KillMasterGroup` takes the shard numbers
   * that are found here.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nodes of the instance.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceNodeInfo"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/38627}
   */
  DescribeInstanceNodeInfo(
    request: DescribeInstanceNodeInfoRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceNodeInfoResponse> {
    return this.call("DescribeInstanceNodeInfo", request, options);
  }

  /**
   * List the changes that were made to an instance's parameters.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeInstanceParamRecords", request)) console.log(item);`
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of changes.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceParamRecords"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/34449}
   */
  DescribeInstanceParamRecords(
    request: DescribeInstanceParamRecordsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceParamRecordsResponse> {
    return this.call("DescribeInstanceParamRecords", request, options);
  }

  /**
   * See the parameters of an instance, and what each accepts.
   *
   * The parameters come in four lists, by the kind of value that they take. `ModifyInstanceParams`
   * changes them.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns The parameters of the instance.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceParams"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/34448}
   */
  DescribeInstanceParams(
    request: DescribeInstanceParamsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceParamsResponse> {
    return this.call("DescribeInstanceParams", request, options);
  }

  /**
   * See the rules that an instance has for new passwords.
   *
   * Returns the rules that `ModifyInstancePasswordPolicy` set, or the order for the instance.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request The instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns The rules of the instance.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstancePasswordPolicy"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/136865}
   */
  DescribeInstancePasswordPolicy(
    request: DescribeInstancePasswordPolicyRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstancePasswordPolicyResponse> {
    return this.call("DescribeInstancePasswordPolicy", request, options);
  }

  /**
   * See the security groups of many instances.
   *
   * `DescribeDBSecurityGroups` tells more about the rules, but only for one instance at a time.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instances to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns The groups of each instance.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceSecurityGroup"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32081}
   */
  DescribeInstanceSecurityGroup(
    request: DescribeInstanceSecurityGroupRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceSecurityGroupResponse> {
    return this.call("DescribeInstanceSecurityGroup", request, options);
  }

  /**
   * List the shards of an instance, and how data is spread over them.
   *
   * Meant for cluster architecture. There is an item for each node of each shard, not for each
   * shard.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns Shards of the instance.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceShards"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/34441}
   */
  DescribeInstanceShards(
    request: DescribeInstanceShardsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceShardsResponse> {
    return this.call("DescribeInstanceShards", request, options);
  }

  /**
   * Work out the bandwidth and connections that a specification comes with.
   *
   * With `InstanceId` alone, answers for the instance as it is. With `InstanceId` and any of
   * `ShardSize`, `ShardNum` and `ReplicateNum`, answers for the instance as it would be. Without
   * `InstanceId`, answers for the specification that the other fields describe. At least one field
   * is needed.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request An instance, a specification, or both.
   * @param options Region, time limits and abort signal of this call.
   * @returns What the specification comes with.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceSpecBandwidth"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/107302}
   */
  DescribeInstanceSpecBandwidth(
    request?: DescribeInstanceSpecBandwidthRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceSpecBandwidthResponse> {
    return this.call("DescribeInstanceSpecBandwidth", request, options);
  }

  /**
   * Find out whether an instance has a feature.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request The instance and the feature.
   * @param options Region, time limits and abort signal of this call.
   * @returns Whether the instance has the feature.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceSupportFeature"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/102364}
   */
  DescribeInstanceSupportFeature(
    request: DescribeInstanceSupportFeatureRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceSupportFeatureResponse> {
    return this.call("DescribeInstanceSupportFeature", request, options);
  }

  /**
   * List the node groups of an instance, and the zones that they are in.
   *
   * `ChangeReplicaToMaster` takes the group numbers that are found here.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns Node groups of the instance.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstanceZoneInfo"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/50312}
   */
  DescribeInstanceZoneInfo(
    request?: DescribeInstanceZoneInfoRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstanceZoneInfoResponse> {
    return this.call("DescribeInstanceZoneInfo", request, options);
  }

  /**
   * List instances, and find out how they are doing.
   *
   * Lists the instances of the region that the call goes to. Filters narrow the list down together;
   * without any, it has all instances. Most other actions take the `InstanceId` that is found here.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeInstances", request)) console.log(item);`
   *
   * @param request Which instances to list, and in what order.
   * @param options Region, time limits and abort signal of this call.
   * @returns Instances that match.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeInstances"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32065}
   */
  DescribeInstances(
    request?: DescribeInstancesRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeInstancesResponse> {
    return this.call("DescribeInstances", request, options);
  }

  /**
   * List instances with the state and the settings of their audit log.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeLogInstanceList", request)) console.log(item);`
   *
   * @param request Which instances, and which page of the list.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of instances.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeLogInstanceList"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/82338}
   */
  DescribeLogInstanceList(
    request: DescribeLogInstanceListRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeLogInstanceListResponse> {
    return this.call("DescribeLogInstanceList", request, options);
  }

  /**
   * Search the audit log of an instance.
   *
   * Lists the commands recorded in a span of time. Needs an open log (see `OpenLog`) whose
   * `EnableQuery` in `DescribeLogInstanceList` is `yes`. To get many entries, let `CreateExportTask`
   * put them in a file.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeLogs", request)) console.log(item);`
   *
   * @param request The instance, the span of time, and conditions on the entries.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of log entries.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeLogs"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/82337}
   */
  DescribeLogs(
    request: DescribeLogsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeLogsResponse> {
    return this.call("DescribeLogs", request, options);
  }

  /**
   * Find out when an instance may be interrupted by maintenance.
   *
   * Version upgrades, changes of architecture and the like wait for this window if asked to.
   * `ModifyMaintenanceWindow` sets it.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns Hours of the day for maintenance.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeMaintenanceWindow"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/46336}
   */
  DescribeMaintenanceWindow(
    request: DescribeMaintenanceWindowRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeMaintenanceWindowResponse> {
    return this.call("DescribeMaintenanceWindow", request, options);
  }

  /**
   * See the parameters of a template, and what each accepts.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which template to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns The template and its parameters.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeParamTemplateInfo"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/41926}
   */
  DescribeParamTemplateInfo(
    request: DescribeParamTemplateInfoRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeParamTemplateInfoResponse> {
    return this.call("DescribeParamTemplateInfo", request, options);
  }

  /**
   * List parameter templates, the account's own and those of the system.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeParamTemplates", request)) console.log(item);`
   *
   * @param request Which templates to list.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of templates.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeParamTemplates"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/41919}
   */
  DescribeParamTemplates(
    request?: DescribeParamTemplatesRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeParamTemplatesResponse> {
    return this.call("DescribeParamTemplates", request, options);
  }

  /**
   * See what is on sale in which zone.
   *
   * Lists regions, their zones, and the types, sizes and numbers that `CreateInstances` can order
   * there. What an account has to be admitted to first is not shown to others.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Takes nothing.
   * @param options Region, time limits and abort signal of this call.
   * @returns What is on sale.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeProductInfo"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32077}
   */
  DescribeProductInfo(
    request?: DescribeProductInfoRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeProductInfoResponse> {
    return this.call("DescribeProductInfo", request, options);
  }

  /**
   * See the security groups of a project with their rules, all at once.
   *
   * `DescribeProjectSecurityGroups` lists them page by page, and tells more about the rules.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which groups to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns The groups that were found.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeProjectSecurityGroup"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/34446}
   */
  DescribeProjectSecurityGroup(
    request?: DescribeProjectSecurityGroupRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeProjectSecurityGroupResponse> {
    return this.call("DescribeProjectSecurityGroup", request, options);
  }

  /**
   * List the security groups of a project, with every rule in full.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeProjectSecurityGroups", request)) console.log(item);`
   *
   * @param request Which groups to list.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of groups.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeProjectSecurityGroups"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/37322}
   */
  DescribeProjectSecurityGroups(
    request: DescribeProjectSecurityGroupsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeProjectSecurityGroupsResponse> {
    return this.call("DescribeProjectSecurityGroups", request, options);
  }

  /**
   * List the slow commands that an instance's proxies passed on.
   *
   * Here a command's time is that seen by a proxy, the way to the node and back included.
   * `DescribeSlowLog` has the time that a node took.
   * A period with more than 10,000 entries comes back with their number and without the entries:
   * ask for shorter periods.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeProxySlowLog", request)) console.log(item);`
   *
   * @param request The instance, the span of time, and which page of the list.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of slow commands.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeProxySlowLog"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/38626}
   */
  DescribeProxySlowLog(
    request: DescribeProxySlowLogRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeProxySlowLogResponse> {
    return this.call("DescribeProxySlowLog", request, options);
  }

  /**
   * Add up the resources of Redis on a dedicated cluster.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which dedicated cluster to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns Sums over all Redis clusters.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeRedisClusterOverview"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/109629}
   */
  DescribeRedisClusterOverview(
    request?: DescribeRedisClusterOverviewRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeRedisClusterOverviewResponse> {
    return this.call("DescribeRedisClusterOverview", request, options);
  }

  /**
   * List the Redis clusters that run on dedicated clusters.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeRedisClusters", request)) console.log(item);`
   *
   * @param request Which Redis clusters to list.
   * @param options Region, time limits and abort signal of this call.
   * @returns Redis clusters that match.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeRedisClusters"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/109628}
   */
  DescribeRedisClusters(
    request?: DescribeRedisClustersRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeRedisClustersResponse> {
    return this.call("DescribeRedisClusters", request, options);
  }

  /**
   * List global replication groups with their instances.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeReplicationGroup", request)) console.log(item);`
   *
   * @param request Which groups, and which part of the list.
   * @param options Region, time limits and abort signal of this call.
   * @returns One page of groups.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeReplicationGroup"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/46257}
   */
  DescribeReplicationGroup(
    request: DescribeReplicationGroupRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeReplicationGroupResponse> {
    return this.call("DescribeReplicationGroup", request, options);
  }

  /**
   * Show which replication group an instance belongs to, and its part in it.
   *
   * Everything but `RequestId` may be missing, which is to be expected of an instance in no group.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns The membership.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeReplicationGroupInstance"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/107300}
   */
  DescribeReplicationGroupInstance(
    request: DescribeReplicationGroupInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeReplicationGroupInstanceResponse> {
    return this.call("DescribeReplicationGroupInstance", request, options);
  }

  /**
   * Show an instance's SSL setting, and where its certificate is.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns The SSL setting.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeSSLStatus"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/54350}
   */
  DescribeSSLStatus(
    request: DescribeSSLStatusRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeSSLStatusResponse> {
    return this.call("DescribeSSLStatus", request, options);
  }

  /**
   * See whether an instance's data can be brought back as it was at a given second.
   *
   * Only for an instance with second-level backups, which `ModifyInstanceBackupMode` switches on.
   * `CloneInstances` makes an instance as of such a moment, its `CloneTime`.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which instance and which moment.
   * @param options Region, time limits and abort signal of this call.
   * @returns The backup of the moment, and what spans of time are missing.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeSecondLevelBackupInfo"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/72610}
   */
  DescribeSecondLevelBackupInfo(
    request?: DescribeSecondLevelBackupInfoRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeSecondLevelBackupInfoResponse> {
    return this.call("DescribeSecondLevelBackupInfo", request, options);
  }

  /**
   * List the slow commands that an instance's nodes ran.
   *
   * Here a command's time is that on the node, without the way to it and back.
   * `DescribeProxySlowLog` has the time that a proxy took.
   * A period with more than 10,000 entries comes back with their number and without the entries:
   * ask for shorter periods.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeSlowLog", request)) console.log(item);`
   *
   * @param request The instance, the span of time, and which page of the list.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of slow commands.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeSlowLog"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/33294}
   */
  DescribeSlowLog(
    request: DescribeSlowLogRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeSlowLogResponse> {
    return this.call("DescribeSlowLog", request, options);
  }

  /**
   * Find out how a task is doing.
   *
   * Many actions answer with the number of a task before its work is done. Ask here again and again
   * to see it end: a task that fails is no refusal of this call.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request Which task to look at.
   * @param options Region, time limits and abort signal of this call.
   * @returns How the task is doing.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeTaskInfo"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32064}
   */
  DescribeTaskInfo(
    request: DescribeTaskInfoRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeTaskInfoResponse> {
    return this.call("DescribeTaskInfo", request, options);
  }

  /**
   * List tasks that work, or have worked, on instances.
   *
   * Goes back 30 days. Finds a task again whose number was lost with the answer that had it.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeTaskList", request)) console.log(item);`
   *
   * @param request Which tasks to list.
   * @param options Region, time limits and abort signal of this call.
   * @returns Tasks that match.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeTaskList"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/33293}
   */
  DescribeTaskList(
    request?: DescribeTaskListRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeTaskListResponse> {
    return this.call("DescribeTaskList", request, options);
  }

  /**
   * List the slow commands of a Tendis instance.
   *
   * For Tendis instances, which keep their data on disk. `DescribeSlowLog` is for Redis.
   * A period with more than 10,000 entries comes back with their number and without the entries:
   * ask for shorter periods.
   *
   * Reads only. At most 20 calls per second.
   *
   * To get the whole list, use `paginate` of `tencentcloud-redis`: `for await (const item of paginate(redis, "DescribeTendisSlowLog", request)) console.log(item);`
   *
   * @param request The instance, the span of time, and which page of the list.
   * @param options Region, time limits and abort signal of this call.
   * @returns A page of slow commands.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DescribeTendisSlowLog"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/41925}
   */
  DescribeTendisSlowLog(
    request: DescribeTendisSlowLogRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DescribeTendisSlowLogResponse> {
    return this.call("DescribeTendisSlowLog", request, options);
  }

  /**
   * Release a pay-as-you-go instance.
   *
   * Takes the instance out of service and puts it into the recycle bin. `StartupInstance` brings it
   * back from there. `CleanUpInstance`, or the end of its time there, deletes it with its data; count on
   * no more than 2 hours, and read `OfflineTime` of `DescribeInstances`. Not while it is guarded against
   * being destroyed, which `ModifyInstance` can change.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DestroyPostpaidInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32063}
   */
  DestroyPostpaidInstance(
    request: DestroyPostpaidInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DestroyPostpaidInstanceResponse> {
    return this.call("DestroyPostpaidInstance", request, options);
  }

  /**
   * Return a monthly instance before its term ends.
   *
   * Takes the instance out of service and puts it into the recycle bin; `CleanUpInstance`, or the
   * end of its time there, usually after 7 days, deletes it with its data. What is refunded follows Tencent Cloud's rules
   * for refunds. Not while it is guarded against being destroyed, which `ModifyInstance` can change.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns What was ordered.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DestroyPrepaidInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32062}
   */
  DestroyPrepaidInstance(
    request: DestroyPrepaidInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DestroyPrepaidInstanceResponse> {
    return this.call("DestroyPrepaidInstance", request, options);
  }

  /**
   * Have an instance's reads answered by its master again.
   *
   * The master takes over the load of all reads. Open connections may be cut off for a moment.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DisableReplicaReadonly"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/34438}
   */
  DisableReplicaReadonly(
    request: DisableReplicaReadonlyRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DisableReplicaReadonlyResponse> {
    return this.call("DisableReplicaReadonly", request, options);
  }

  /**
   * Take one security group off one or more instances.
   *
   * Clients that only this group let in can no longer reach the instances. The other groups stay.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * @param request Which group to take off which instances.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the receipt.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["DisassociateSecurityGroups"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/37321}
   */
  DisassociateSecurityGroups(
    request: DisassociateSecurityGroupsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<DisassociateSecurityGroupsResponse> {
    return this.call("DisassociateSecurityGroups", request, options);
  }

  /**
   * Let an instance's replicas answer reads.
   *
   * For Redis 4.0 and later, and for Valkey. A read may then return data that is a little older than
   * what was last written.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, and which nodes answer reads.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["EnableReplicaReadonly"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32060}
   */
  EnableReplicaReadonly(
    request: EnableReplicaReadonlyRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<EnableReplicaReadonlyResponse> {
    return this.call("EnableReplicaReadonly", request, options);
  }

  /**
   * Find out what new instances would cost.
   *
   * Answers for the same fields that `CreateInstances` would be sent; nothing is ordered.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request What would be bought.
   * @param options Region, time limits and abort signal of this call.
   * @returns What the instances would cost.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["InquiryPriceCreateInstance"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/41159}
   */
  InquiryPriceCreateInstance(
    request: InquiryPriceCreateInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<InquiryPriceCreateInstanceResponse> {
    return this.call("InquiryPriceCreateInstance", request, options);
  }

  /**
   * Find out what the renewal of a monthly subscription would cost.
   *
   * Returns the price of what `RenewInstance` would order with the same `InstanceId` and `Period`;
   * nothing is ordered. It is for monthly subscriptions.
   *
   * Reads only. At most 20 calls per second.
   *
   * Available on the mainland site only: see the option `endpoint`.
   *
   * @param request The renewal to price.
   * @param options Region, time limits and abort signal of this call.
   * @returns What the renewal would cost.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["InquiryPriceRenewInstance"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/41158}
   */
  InquiryPriceRenewInstance(
    request: InquiryPriceRenewInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<InquiryPriceRenewInstanceResponse> {
    return this.call("InquiryPriceRenewInstance", request, options);
  }

  /**
   * Find out what another size of an instance would cost.
   *
   * Answers for the same fields that `UpgradeInstance` would be sent; nothing is changed.
   *
   * Reads only. At most 20 calls per second.
   *
   * @param request The size that the instance would have.
   * @param options Region, time limits and abort signal of this call.
   * @returns What the change would cost.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["InquiryPriceUpgradeInstance"]` or a common one.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/41923}
   */
  InquiryPriceUpgradeInstance(
    request: InquiryPriceUpgradeInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<InquiryPriceUpgradeInstanceResponse> {
    return this.call("InquiryPriceUpgradeInstance", request, options);
  }

  /**
   * Make masters of an instance fail, as a test.
   *
   * Shuts masters down, so that failover can be tested: replicas take over. Until then the instance
   * is out of service, and writes of the last moments can be lost.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, which of its masters are to fail, and the proof that the caller may do this.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["KillMasterGroup"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/58399}
   */
  KillMasterGroup(
    request: KillMasterGroupRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<KillMasterGroupResponse> {
    return this.call("KillMasterGroup", request, options);
  }

  /**
   * Back up an instance now.
   *
   * Starts a task that makes a full backup. `DescribeTaskInfo` tells when it is done, and
   * `DescribeInstanceBackups` lists the backup then.
   *
   * Not idempotent: a call that may have succeeded is not retried. At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request What to back up, and for how long.
   * @param options Region, time limits and abort signal of this call.
   * @returns The task that makes the backup.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ManualBackupInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/20010}
   */
  ManualBackupInstance(
    request: ManualBackupInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ManualBackupInstanceResponse> {
    return this.call("ManualBackupInstance", request, options);
  }

  /**
   * Change an instance's password, given the current one.
   *
   * The misspelt name is the service's. `ModifyInstancePassword` does the same, but for
   * `EncryptPassword`, which only this one takes. The new password holds once the task has
   * succeeded. `ResetPassword` sets a password without the current one.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, its password and the new one.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModfiyInstancePassword"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32059}
   */
  ModfiyInstancePassword(
    request: ModfiyInstancePasswordRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModfiyInstancePasswordResponse> {
    return this.call("ModfiyInstancePassword", request, options);
  }

  /**
   * Set when an instance is backed up by itself.
   *
   * The answer holds the whole schedule, with what was not touched.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * @param request What to set.
   * @param options Region, time limits and abort signal of this call.
   * @returns The schedule as it is now.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyAutoBackupConfig"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32058}
   */
  ModifyAutoBackupConfig(
    request: ModifyAutoBackupConfigRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyAutoBackupConfigResponse> {
    return this.call("ModifyAutoBackupConfig", request, options);
  }

  /**
   * Set from where backup files may be downloaded.
   *
   * Holds for all instances of the region. `DescribeBackupUrl` can make an exception for the
   * addresses that it gives out.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * @param request The restriction to set.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the receipt.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyBackupDownloadRestriction"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/87741}
   */
  ModifyBackupDownloadRestriction(
    request: ModifyBackupDownloadRestrictionRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyBackupDownloadRestrictionResponse> {
    return this.call("ModifyBackupDownloadRestriction", request, options);
  }

  /**
   * Change an instance's bandwidth or its limit of connections.
   *
   * The new limits hold once the task has succeeded. Both values replace what was set before; they
   * are not added to it. More bandwidth was free as of November 2024; the service means to charge for it.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request What to change; at least one of the two.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyConnectionConfig"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/59981}
   */
  ModifyConnectionConfig(
    request: ModifyConnectionConfigRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyConnectionConfigResponse> {
    return this.call("ModifyConnectionConfig", request, options);
  }

  /**
   * Replace the security groups of an instance.
   *
   * The groups given become all that the instance has: any other is taken off. An instance that has
   * none yet gets its first with `AssociateSecurityGroups`.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * @param request Which groups the instance is to have.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the receipt.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyDBInstanceSecurityGroups"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/41256}
   */
  ModifyDBInstanceSecurityGroups(
    request: ModifyDBInstanceSecurityGroupsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyDBInstanceSecurityGroupsResponse> {
    return this.call("ModifyDBInstanceSecurityGroups", request, options);
  }

  /**
   * Change the name, project, renewal or deletion guard of instances.
   *
   * One call changes one setting, which `Operation` names, of up to 10 instances. There is no task
   * to wait for.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * @param request Which setting, which instances, and the new values. A list of values has one for each of `InstanceIds`, in the same order.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but that the setting was changed.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32057}
   */
  ModifyInstance(
    request: ModifyInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstanceResponse> {
    return this.call("ModifyInstance", request, options);
  }

  /**
   * Change an account's password, rights, read routing or note.
   *
   * The change holds once the task has succeeded.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The account, and what to change about it.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstanceAccount"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/33292}
   */
  ModifyInstanceAccount(
    request: ModifyInstanceAccountRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstanceAccountResponse> {
    return this.call("ModifyInstanceAccount", request, options);
  }

  /**
   * Move nodes of an instance to other zones.
   *
   * Starts a task that builds nodes in their new zones, copies the data and switches over. Clients
   * are cut off for a moment at the switch.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request Where the nodes are to be, and when to switch over.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstanceAvailabilityZones"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/102363}
   */
  ModifyInstanceAvailabilityZones(
    request: ModifyInstanceAvailabilityZonesRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstanceAvailabilityZonesResponse> {
    return this.call("ModifyInstanceAvailabilityZones", request, options);
  }

  /**
   * Switch second-level backups of an instance on or off.
   *
   * Starts a task; `DescribeTaskInfo` tells when it is done. With second-level backups,
   * `DescribeSecondLevelBackupInfo` finds what can be brought back.
   *
   * Not idempotent: a call that may have succeeded is not retried. At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request Which instance to switch, and to what.
   * @param options Region, time limits and abort signal of this call.
   * @returns The task that switches.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstanceBackupMode"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/72609}
   */
  ModifyInstanceBackupMode(
    request: ModifyInstanceBackupModeRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstanceBackupModeResponse> {
    return this.call("ModifyInstanceBackupMode", request, options);
  }

  /**
   * Change how instances are paid for.
   *
   * Switches up to 20 instances between pay-as-you-go and monthly subscriptions. The months of a
   * subscription are paid at once. An answer without `Error` does not mean that all were switched:
   * look at `FailedInstanceIds`.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** At most 20 calls per second.
   *
   * Before the call, note `BillingMode` of `DescribeInstances`: if the response is lost, a new value tells that the call succeeded.
   *
   * @param request Which instances, and how they are to be paid for.
   * @param options Region, time limits and abort signal of this call.
   * @returns Which instances stayed as they were.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstanceChargeType"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/78762}
   */
  ModifyInstanceChargeType(
    request: ModifyInstanceChargeTypeRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstanceChargeTypeResponse> {
    return this.call("ModifyInstanceChargeType", request, options);
  }

  /**
   * Move a maintenance event to another time, or cancel it.
   *
   * Works on events that still wait. Those of the grades `Critical` and `High` can be moved, but not
   * canceled.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * @param request Which event to change, and how.
   * @param options Region, time limits and abort signal of this call.
   * @returns What was changed.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstanceEvent"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/59982}
   */
  ModifyInstanceEvent(
    request: ModifyInstanceEventRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstanceEventResponse> {
    return this.call("ModifyInstanceEvent", request, options);
  }

  /**
   * Start, redirect or stop the delivery of an instance's slow log to Cloud Log Service.
   *
   * The log goes to a topic in a logset. Name existing ones by their IDs, or give names to have new
   * ones made. Cloud Log Service bills for what it stores, and is looked after through its own API.
   * `DescribeInstanceLogDelivery` shows the result.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** At most 20 calls per second.
   *
   * Before the call, note `SlowLog` of `DescribeInstanceLogDelivery`: if the response is lost, a new value tells that the call succeeded.
   *
   * @param request The instance, and where its log goes.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the sign that the delivery was set.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstanceLogDelivery"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/66802}
   */
  ModifyInstanceLogDelivery(
    request: ModifyInstanceLogDeliveryRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstanceLogDeliveryResponse> {
    return this.call("ModifyInstanceLogDelivery", request, options);
  }

  /**
   * Change parameters of an instance.
   *
   * Starts a task; `DescribeTaskInfo` tells when it is done, and `DescribeInstanceParamRecords`
   * keeps the old values. `DescribeInstanceParams` tells which parameters take effect only after a
   * restart.
   *
   * Not idempotent: a call that may have succeeded is not retried. At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request Which instance to change, and what to set.
   * @param options Region, time limits and abort signal of this call.
   * @returns The task that changes the parameters.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstanceParams"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/34445}
   */
  ModifyInstanceParams(
    request: ModifyInstanceParamsRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstanceParamsResponse> {
    return this.call("ModifyInstanceParams", request, options);
  }

  /**
   * Change an instance's password, given the current one.
   *
   * The new password holds once the task has succeeded. `ResetPassword` sets a password without the
   * current one; `ModfiyInstancePassword` also takes `EncryptPassword`.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, its password and the new one.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstancePassword"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/111555}
   */
  ModifyInstancePassword(
    request: ModifyInstancePasswordRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstancePasswordResponse> {
    return this.call("ModifyInstancePassword", request, options);
  }

  /**
   * Set the rules that an instance has for new passwords.
   *
   * Rules for every password that is set from now on, of the instance and of its accounts. Passwords
   * that exist stay valid. The call changes the rules at once; it starts no task.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * Available on the mainland site only: see the option `endpoint`.
   *
   * @param request The instance, and its new rules.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the sign that the rules were set.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstancePasswordPolicy"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/136700}
   */
  ModifyInstancePasswordPolicy(
    request: ModifyInstancePasswordPolicyRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstancePasswordPolicyResponse> {
    return this.call("ModifyInstancePasswordPolicy", request, options);
  }

  /**
   * Make an instance refuse writes, or take them again.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, and what it takes.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyInstanceReadOnly"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/73781}
   */
  ModifyInstanceReadOnly(
    request: ModifyInstanceReadOnlyRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyInstanceReadOnlyResponse> {
    return this.call("ModifyInstanceReadOnly", request, options);
  }

  /**
   * Change what an instance's audit log records, and how long it is kept.
   *
   * Every setting has to be given again, changed or not; `DescribeLogInstanceList` shows the present
   * ones. A shorter `LogExpireDay` deletes the entries that are older, for good. More days, or more
   * commands, cost more to store.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * Before the call, note `LogExpireDay` of `DescribeLogInstanceList`: if the response is lost, a new value tells that the call succeeded.
   *
   * Before the call, note `LogSubType` of `DescribeLogInstanceList`: if the response is lost, a new value tells that the call succeeded.
   *
   * @param request The instance, and all settings of its log.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the sign that the settings were taken.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyLog"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/82336}
   */
  ModifyLog(
    request: ModifyLogRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyLogResponse> {
    return this.call("ModifyLog", request, options);
  }

  /**
   * Set when an instance may be interrupted by maintenance.
   *
   * Version upgrades and changes of architecture that wait for the window switch over in it. Once such
   * a change has been ordered, the window cannot be changed until it is done.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * @param request Which instance, and which hours of the day.
   * @param options Region, time limits and abort signal of this call.
   * @returns Whether the window was set.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyMaintenanceWindow"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/37832}
   */
  ModifyMaintenanceWindow(
    request: ModifyMaintenanceWindowRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyMaintenanceWindowResponse> {
    return this.call("ModifyMaintenanceWindow", request, options);
  }

  /**
   * Change an instance's private address, port, subnet or network.
   *
   * Clients have to connect to the new address or port. The old address stops working when its days
   * in `Recycle` are over, which without `Recycle` is at once.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request What to change, and into what.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun, and where the instance will be found.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyNetworkConfig"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/34436}
   */
  ModifyNetworkConfig(
    request: ModifyNetworkConfigRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyNetworkConfigResponse> {
    return this.call("ModifyNetworkConfig", request, options);
  }

  /**
   * Change a parameter template.
   *
   * Instances that were set from the template stay as they are, until it is applied again.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * @param request What to change. What is left out stays as it is.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the receipt.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyParamTemplate"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/58749}
   */
  ModifyParamTemplate(
    request: ModifyParamTemplateRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyParamTemplateResponse> {
    return this.call("ModifyParamTemplate", request, options);
  }

  /**
   * Change a replication group's name or note.
   *
   * Idempotent: calling it twice has the effect of calling it once. At most 20 calls per second.
   *
   * @param request The group, and what to change about it.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the identifier of the call.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ModifyReplicationGroup"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/66804}
   */
  ModifyReplicationGroup(
    request: ModifyReplicationGroupRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ModifyReplicationGroupResponse> {
    return this.call("ModifyReplicationGroup", request, options);
  }

  /**
   * Start keeping an audit log of an instance.
   *
   * From then on, the commands that clients send are recorded, with their arguments. Opening goes on
   * after the answer; the instance's `Status` in `DescribeLogInstanceList` is `normal` at the end.
   * `ModifyLog` changes the settings of an open log. An open log costs money: see the product's price
   * list.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** At most 20 calls per second.
   *
   * Before the call, note `Status` of `DescribeLogInstanceList`: if the response is lost, a new value tells that the call succeeded.
   *
   * @param request The instance, what to record, and how long to keep it.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the sign that the call was taken.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["OpenLog"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/82335}
   */
  OpenLog(request: OpenLogRequest, options?: CallOptions<RedisRegion>): Promise<OpenLogResponse> {
    return this.call("OpenLog", request, options);
  }

  /**
   * Switch SSL on for an instance.
   *
   * Clients that connect over SSL need the certificate that `DescribeSSLStatus` links to. Open
   * connections may be cut off for a moment. Not for instances without a password.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, and which of its addresses.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["OpenSSL"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/51196}
   */
  OpenSSL(request: OpenSSLRequest, options?: CallOptions<RedisRegion>): Promise<OpenSSLResponse> {
    return this.call("OpenSSL", request, options);
  }

  /**
   * Take an instance's public address away.
   *
   * Clients that come over the internet lose their connections. The private address is not touched.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ReleaseWanAddress"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/46975}
   */
  ReleaseWanAddress(
    request: ReleaseWanAddressRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ReleaseWanAddressResponse> {
    return this.call("ReleaseWanAddress", request, options);
  }

  /**
   * Delete a global replication group.
   *
   * Take its instances out first, with `RemoveReplicationInstance`: what becomes of them otherwise
   * is not documented.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * @param request The group.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but the identifier of the call.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["RemoveReplicationGroup"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/72608}
   */
  RemoveReplicationGroup(
    request: RemoveReplicationGroupRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<RemoveReplicationGroupResponse> {
    return this.call("RemoveReplicationGroup", request, options);
  }

  /**
   * Take an instance out of its replication group.
   *
   * The instance is no longer kept in step with the group; it is not deleted.
   * `DeleteReplicationInstance` takes the same request, and no difference between the two is
   * documented.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The group and the instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["RemoveReplicationInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/54674}
   */
  RemoveReplicationInstance(
    request: RemoveReplicationInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<RemoveReplicationInstanceResponse> {
    return this.call("RemoveReplicationInstance", request, options);
  }

  /**
   * Pay for more months of an instance.
   *
   * Extends a monthly subscription by `Period` months, which are paid at once. A pay-as-you-go
   * instance can become a monthly one this way. Sending it twice pays twice.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** At most 20 calls per second.
   *
   * Before the call, note `DeadlineTime` of `DescribeInstances`: if the response is lost, a new value tells that the call succeeded.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `if (response.DealName !== undefined) await waitFor(redis, "Deal", response);`
   *
   * @param request What to renew, and for how long.
   * @param options Region, time limits and abort signal of this call.
   * @returns What was ordered.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["RenewInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32055}
   */
  RenewInstance(
    request: RenewInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<RenewInstanceResponse> {
    return this.call("RenewInstance", request, options);
  }

  /**
   * Set an instance's password without knowing the current one, or do without a password.
   *
   * The old password stops working, and clients that still use it are locked out. `root` is the
   * account concerned; `ModifyInstanceAccount` sets the passwords of others.
   *
   * Idempotent: calling it twice has the effect of calling it once. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, and its new password or none.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["ResetPassword"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/20014}
   */
  ResetPassword(
    request: ResetPasswordRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<ResetPasswordResponse> {
    return this.call("ResetPassword", request, options);
  }

  /**
   * Put an instance back to one of its backups.
   *
   * Replaces all data of the instance with that of the backup: what was written since is lost.
   * Starts a task; do not count on the instance until `DescribeTaskInfo` tells that it is done. To
   * look at a backup without touching the instance, use `CloneInstances`.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request Which instance to restore, and from what.
   * @param options Region, time limits and abort signal of this call.
   * @returns The task that restores the backup.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["RestoreInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/32053}
   */
  RestoreInstance(
    request: RestoreInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<RestoreInstanceResponse> {
    return this.call("RestoreInstance", request, options);
  }

  /**
   * Bring an instance back from the recycle bin.
   *
   * Puts an isolated instance back into service with its data, and charging goes on. This is possible
   * until the instance's `OfflineTime` in `DescribeInstances`. The answer names nothing to follow: the
   * instance is back when `DescribeInstances` has it as running.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** At most 20 calls per second.
   *
   * Before the call, note `Status` of `DescribeInstances`: if the response is lost, a new value tells that the call succeeded.
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but that it has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["StartupInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/33291}
   */
  StartupInstance(
    request: StartupInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<StartupInstanceResponse> {
    return this.call("StartupInstance", request, options);
  }

  /**
   * Switch an instance over now, not in its maintenance window.
   *
   * For an instance whose change is prepared and only waits for the maintenance window, such as
   * after `SwitchOption` 1. Clients are cut off for a moment. The answer names nothing to follow:
   * the change is done when `DescribeInstances` has the instance as running.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * @param request The instance.
   * @param options Region, time limits and abort signal of this call.
   * @returns Nothing but that the switch has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["SwitchAccessNewInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/102362}
   */
  SwitchAccessNewInstance(
    request: SwitchAccessNewInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<SwitchAccessNewInstanceResponse> {
    return this.call("SwitchAccessNewInstance", request, options);
  }

  /**
   * Swap the addresses of two instances that DTS keeps in step.
   *
   * For disaster recovery across zones. Clients keep their address and reach the target, which then
   * takes writes. The copying between the two ends; what it has not copied by then is missing from
   * the target. `DescribeInstanceDTSInfo` shows how far it is.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The two instances, and when to swap.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["SwitchInstanceVip"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/37070}
   */
  SwitchInstanceVip(
    request: SwitchInstanceVipRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<SwitchInstanceVipResponse> {
    return this.call("SwitchInstanceVip", request, options);
  }

  /**
   * Make proxies of an instance fail, as a test.
   *
   * Simulates the failure of proxies, so that an application can be tested against it. Connections
   * through them break, and clients have to connect again. The service replaces the proxies by
   * itself.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, and which of its proxies are to fail.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["SwitchProxy"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/78841}
   */
  SwitchProxy(
    request: SwitchProxyRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<SwitchProxyResponse> {
    return this.call("SwitchProxy", request, options);
  }

  /**
   * Change the size of an instance.
   *
   * Changes one of memory, shards or replicas, up or down. Give all three: the two that stay as the
   * instance has them. A larger size is paid at once. Memory can only shrink to 1.3 times what is in
   * use, or more. Clients of Redis 2.8 may be cut off for a moment, and commands that block, such as
   * `BLPOP`, may fail while shards are added or taken away. `InquiryPriceUpgradeInstance` says what it
   * costs.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * Before the call, note `RedisShardSize` of `DescribeInstances`: if the response is lost, a new value tells that the call succeeded.
   *
   * Before the call, note `RedisShardNum` of `DescribeInstances`: if the response is lost, a new value tells that the call succeeded.
   *
   * Before the call, note `RedisReplicasNum` of `DescribeInstances`: if the response is lost, a new value tells that the call succeeded.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `if (response.DealName !== undefined) await waitFor(redis, "Deal", response);`
   *
   * @param request The size that the instance is to have.
   * @param options Region, time limits and abort signal of this call.
   * @returns What was ordered.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["UpgradeInstance"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/20013}
   */
  UpgradeInstance(
    request: UpgradeInstanceRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<UpgradeInstanceResponse> {
    return this.call("UpgradeInstance", request, options);
  }

  /**
   * Upgrade an instance to a later version, or to a cluster.
   *
   * Changes one of two things: the version, as from Redis 4.0 to Redis 5.0 of the same architecture; or
   * the architecture, as from Redis 5.0 of standard architecture to Redis 5.0 of cluster architecture.
   * It never changes both, and there is no way back. Redis 2.8 can become a later version, and no
   * cluster. When the instance is switched over, clients are cut off for a moment; with a new version, it
   * may take no writes for up to a minute before. A cluster costs more; a later version costs the same.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call costs money.** **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * Before the call, note `Type` of `DescribeInstances`: if the response is lost, a new value tells that the call succeeded.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `if (response.DealName !== undefined) await waitFor(redis, "Deal", response);`
   *
   * @param request What to change, into what, and when.
   * @param options Region, time limits and abort signal of this call.
   * @returns What was ordered.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["UpgradeInstanceVersion"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/37831}
   */
  UpgradeInstanceVersion(
    request: UpgradeInstanceVersionRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<UpgradeInstanceVersionResponse> {
    return this.call("UpgradeInstanceVersion", request, options);
  }

  /**
   * Upgrade the proxies of an instance.
   *
   * Starts a task that brings the proxies to a newer version. Clients may be cut off for a moment
   * and have to connect again. `UpgradeSmallVersion` does the same for the nodes behind them.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request What to upgrade, from which version to which, and when.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["UpgradeProxyVersion"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://www.tencentcloud.com/document/product/239/47724}
   */
  UpgradeProxyVersion(
    request: UpgradeProxyVersionRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<UpgradeProxyVersionResponse> {
    return this.call("UpgradeProxyVersion", request, options);
  }

  /**
   * Upgrade the nodes of an instance to a newer minor version.
   *
   * Starts a task that brings the nodes to a newer build of the same major version. Clients may be
   * cut off for a moment and have to connect again. `UpgradeProxyVersion` does the same for the
   * proxies.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request What to upgrade, from which version to which, and when.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["UpgradeSmallVersion"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/74596}
   */
  UpgradeSmallVersion(
    request: UpgradeSmallVersionRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<UpgradeSmallVersionResponse> {
    return this.call("UpgradeSmallVersion", request, options);
  }

  /**
   * Prepare an instance for nodes in several zones.
   *
   * Starts a task. Without `UpgradeProxyAndRedisServer` it takes a few minutes, and service goes on;
   * with it, data may have to be moved, which can take hours. Place the nodes with
   * `ModifyInstanceAvailabilityZones` afterwards.
   * Deprecated: the service may withdraw it.
   *
   * Not idempotent: a call that may have succeeded is not retried. **A successful call loses data, or takes something out of service.** At most 20 calls per second.
   *
   * The work goes on after the response. To wait for its end, use `waitFor` of `tencentcloud-redis`: `await waitFor(redis, "Task", response);`
   *
   * @param request The instance, and how far to go.
   * @param options Region, time limits and abort signal of this call.
   * @returns What has begun.
   * @throws A {@link TencentCloudError} if the service refuses the call, with a code of `ActionErrorCodes["UpgradeVersionToMultiAvailabilityZones"]` or a common one.
   * @throws An {@link OutcomeUnknownError} if the call may have succeeded. Check before you call again.
   * @throws Another {@link CallError} if there is no valid response.
   * @see {@link https://cloud.tencent.com/document/api/239/54759}
   * @deprecated The service may withdraw it.
   */
  UpgradeVersionToMultiAvailabilityZones(
    request: UpgradeVersionToMultiAvailabilityZonesRequest,
    options?: CallOptions<RedisRegion>,
  ): Promise<UpgradeVersionToMultiAvailabilityZonesResponse> {
    return this.call("UpgradeVersionToMultiAvailabilityZones", request, options);
  }
}

/**
 * Creates a client. It opens no connection until a method is called.
 *
 * @param options Region, credentials, and what should differ from the defaults.
 * @returns A client with one method for each action.
 * @throws A {@link TypeError} if an option cannot be used.
 * @example
 * ```ts
 * import { createRedisClient } from "tencentcloud-redis";
 * import { defaultChain } from "tencentcloud-redis/credentials";
 *
 * const redis = createRedisClient({ region: "ap-singapore", credentials: defaultChain() });
 * ```
 */
export function createRedisClient(options?: ClientOptions<RedisRegion>): RedisClient {
  return new RedisClient(options);
}
