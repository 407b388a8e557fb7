// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

export { createRedisClient, RedisClient } from "./client.js";
export type { RedisRegion } from "./client.js";
export {
  CallError,
  ConnectionError,
  OutcomeUnknownError,
  ResponseError,
  TencentCloudError,
  TimeoutError,
  ErrorCode,
  isErrorOf,
} from "./errors.js";
export type { ActionErrorCodes, CommonErrorCode } from "./errors.js";
export type {
  AddReplicationInstanceRequest,
  AddReplicationInstanceResponse,
} from "./actions/AddReplicationInstance.js";
export type {
  AllocateWanAddressRequest,
  AllocateWanAddressResponse,
} from "./actions/AllocateWanAddress.js";
export type {
  ApplyParamsTemplateRequest,
  ApplyParamsTemplateResponse,
} from "./actions/ApplyParamsTemplate.js";
export type {
  AssociateSecurityGroupsRequest,
  AssociateSecurityGroupsResponse,
} from "./actions/AssociateSecurityGroups.js";
export type {
  ChangeInstanceRoleRequest,
  ChangeInstanceRoleResponse,
} from "./actions/ChangeInstanceRole.js";
export type {
  ChangeMasterInstanceRequest,
  ChangeMasterInstanceResponse,
} from "./actions/ChangeMasterInstance.js";
export type {
  ChangeReplicaToMasterRequest,
  ChangeReplicaToMasterResponse,
} from "./actions/ChangeReplicaToMaster.js";
export type { CleanUpInstanceRequest, CleanUpInstanceResponse } from "./actions/CleanUpInstance.js";
export type { ClearInstanceRequest, ClearInstanceResponse } from "./actions/ClearInstance.js";
export type { CloneInstancesRequest, CloneInstancesResponse } from "./actions/CloneInstances.js";
export type { CloseLogRequest, CloseLogResponse } from "./actions/CloseLog.js";
export type { CloseSSLRequest, CloseSSLResponse } from "./actions/CloseSSL.js";
export type {
  CreateExportTaskRequest,
  CreateExportTaskResponse,
} from "./actions/CreateExportTask.js";
export type {
  CreateInstanceAccountRequest,
  CreateInstanceAccountResponse,
} from "./actions/CreateInstanceAccount.js";
export type { CreateInstancesRequest, CreateInstancesResponse } from "./actions/CreateInstances.js";
export type {
  CreateParamTemplateRequest,
  CreateParamTemplateResponse,
} from "./actions/CreateParamTemplate.js";
export type {
  CreateReplicationGroupRequest,
  CreateReplicationGroupResponse,
} from "./actions/CreateReplicationGroup.js";
export type {
  DeleteExportTaskRequest,
  DeleteExportTaskResponse,
} from "./actions/DeleteExportTask.js";
export type {
  DeleteInstanceAccountRequest,
  DeleteInstanceAccountResponse,
} from "./actions/DeleteInstanceAccount.js";
export type {
  DeleteParamTemplateRequest,
  DeleteParamTemplateResponse,
} from "./actions/DeleteParamTemplate.js";
export type {
  DeleteReplicationInstanceRequest,
  DeleteReplicationInstanceResponse,
} from "./actions/DeleteReplicationInstance.js";
export type {
  DescribeAutoBackupConfigRequest,
  DescribeAutoBackupConfigResponse,
} from "./actions/DescribeAutoBackupConfig.js";
export type {
  DescribeBackupDetailRequest,
  DescribeBackupDetailResponse,
} from "./actions/DescribeBackupDetail.js";
export type {
  DescribeBackupDownloadRestrictionRequest,
  DescribeBackupDownloadRestrictionResponse,
} from "./actions/DescribeBackupDownloadRestriction.js";
export type {
  DescribeBackupUrlRequest,
  DescribeBackupUrlResponse,
} from "./actions/DescribeBackupUrl.js";
export type {
  DescribeBandwidthRangeRequest,
  DescribeBandwidthRangeResponse,
} from "./actions/DescribeBandwidthRange.js";
export type {
  DescribeCommonDBInstancesRequest,
  DescribeCommonDBInstancesResponse,
} from "./actions/DescribeCommonDBInstances.js";
export type {
  DescribeDBSecurityGroupsRequest,
  DescribeDBSecurityGroupsResponse,
} from "./actions/DescribeDBSecurityGroups.js";
export type {
  DescribeExportTasksRequest,
  DescribeExportTasksResponse,
} from "./actions/DescribeExportTasks.js";
export type {
  DescribeGlobalReplicationAreaRequest,
  DescribeGlobalReplicationAreaResponse,
} from "./actions/DescribeGlobalReplicationArea.js";
export type {
  DescribeInstanceAccountRequest,
  DescribeInstanceAccountResponse,
} from "./actions/DescribeInstanceAccount.js";
export type {
  DescribeInstanceBackupsRequest,
  DescribeInstanceBackupsResponse,
} from "./actions/DescribeInstanceBackups.js";
export type {
  DescribeInstanceDTSInfoRequest,
  DescribeInstanceDTSInfoResponse,
} from "./actions/DescribeInstanceDTSInfo.js";
export type {
  DescribeInstanceDealDetailRequest,
  DescribeInstanceDealDetailResponse,
} from "./actions/DescribeInstanceDealDetail.js";
export type {
  DescribeInstanceEventsRequest,
  DescribeInstanceEventsResponse,
} from "./actions/DescribeInstanceEvents.js";
export type {
  DescribeInstanceLogDeliveryRequest,
  DescribeInstanceLogDeliveryResponse,
} from "./actions/DescribeInstanceLogDelivery.js";
export type {
  DescribeInstanceMonitorBigKeyRequest,
  DescribeInstanceMonitorBigKeyResponse,
} from "./actions/DescribeInstanceMonitorBigKey.js";
export type {
  DescribeInstanceMonitorBigKeySizeDistRequest,
  DescribeInstanceMonitorBigKeySizeDistResponse,
} from "./actions/DescribeInstanceMonitorBigKeySizeDist.js";
export type {
  DescribeInstanceMonitorBigKeyTypeDistRequest,
  DescribeInstanceMonitorBigKeyTypeDistResponse,
} from "./actions/DescribeInstanceMonitorBigKeyTypeDist.js";
export type {
  DescribeInstanceMonitorHotKeyRequest,
  DescribeInstanceMonitorHotKeyResponse,
} from "./actions/DescribeInstanceMonitorHotKey.js";
export type {
  DescribeInstanceMonitorSIPRequest,
  DescribeInstanceMonitorSIPResponse,
} from "./actions/DescribeInstanceMonitorSIP.js";
export type {
  DescribeInstanceMonitorTookDistRequest,
  DescribeInstanceMonitorTookDistResponse,
} from "./actions/DescribeInstanceMonitorTookDist.js";
export type {
  DescribeInstanceMonitorTopNCmdRequest,
  DescribeInstanceMonitorTopNCmdResponse,
} from "./actions/DescribeInstanceMonitorTopNCmd.js";
export type {
  DescribeInstanceMonitorTopNCmdTookRequest,
  DescribeInstanceMonitorTopNCmdTookResponse,
} from "./actions/DescribeInstanceMonitorTopNCmdTook.js";
export type {
  DescribeInstanceNodeInfoRequest,
  DescribeInstanceNodeInfoResponse,
} from "./actions/DescribeInstanceNodeInfo.js";
export type {
  DescribeInstanceParamRecordsRequest,
  DescribeInstanceParamRecordsResponse,
} from "./actions/DescribeInstanceParamRecords.js";
export type {
  DescribeInstanceParamsRequest,
  DescribeInstanceParamsResponse,
} from "./actions/DescribeInstanceParams.js";
export type {
  DescribeInstancePasswordPolicyRequest,
  DescribeInstancePasswordPolicyResponse,
} from "./actions/DescribeInstancePasswordPolicy.js";
export type {
  DescribeInstanceSecurityGroupRequest,
  DescribeInstanceSecurityGroupResponse,
} from "./actions/DescribeInstanceSecurityGroup.js";
export type {
  DescribeInstanceShardsRequest,
  DescribeInstanceShardsResponse,
} from "./actions/DescribeInstanceShards.js";
export type {
  DescribeInstanceSpecBandwidthRequest,
  DescribeInstanceSpecBandwidthResponse,
} from "./actions/DescribeInstanceSpecBandwidth.js";
export type {
  DescribeInstanceSupportFeatureRequest,
  DescribeInstanceSupportFeatureResponse,
} from "./actions/DescribeInstanceSupportFeature.js";
export type {
  DescribeInstanceZoneInfoRequest,
  DescribeInstanceZoneInfoResponse,
} from "./actions/DescribeInstanceZoneInfo.js";
export type {
  DescribeInstancesRequest,
  DescribeInstancesResponse,
} from "./actions/DescribeInstances.js";
export type {
  DescribeLogInstanceListRequest,
  DescribeLogInstanceListResponse,
} from "./actions/DescribeLogInstanceList.js";
export type { DescribeLogsRequest, DescribeLogsResponse } from "./actions/DescribeLogs.js";
export type {
  DescribeMaintenanceWindowRequest,
  DescribeMaintenanceWindowResponse,
} from "./actions/DescribeMaintenanceWindow.js";
export type {
  DescribeParamTemplateInfoRequest,
  DescribeParamTemplateInfoResponse,
} from "./actions/DescribeParamTemplateInfo.js";
export type {
  DescribeParamTemplatesRequest,
  DescribeParamTemplatesResponse,
} from "./actions/DescribeParamTemplates.js";
export type {
  DescribeProductInfoRequest,
  DescribeProductInfoResponse,
} from "./actions/DescribeProductInfo.js";
export type {
  DescribeProjectSecurityGroupRequest,
  DescribeProjectSecurityGroupResponse,
} from "./actions/DescribeProjectSecurityGroup.js";
export type {
  DescribeProjectSecurityGroupsRequest,
  DescribeProjectSecurityGroupsResponse,
} from "./actions/DescribeProjectSecurityGroups.js";
export type {
  DescribeProxySlowLogRequest,
  DescribeProxySlowLogResponse,
} from "./actions/DescribeProxySlowLog.js";
export type {
  DescribeRedisClusterOverviewRequest,
  DescribeRedisClusterOverviewResponse,
} from "./actions/DescribeRedisClusterOverview.js";
export type {
  DescribeRedisClustersRequest,
  DescribeRedisClustersResponse,
} from "./actions/DescribeRedisClusters.js";
export type {
  DescribeReplicationGroupRequest,
  DescribeReplicationGroupResponse,
} from "./actions/DescribeReplicationGroup.js";
export type {
  DescribeReplicationGroupInstanceRequest,
  DescribeReplicationGroupInstanceResponse,
} from "./actions/DescribeReplicationGroupInstance.js";
export type {
  DescribeSSLStatusRequest,
  DescribeSSLStatusResponse,
} from "./actions/DescribeSSLStatus.js";
export type {
  DescribeSecondLevelBackupInfoRequest,
  DescribeSecondLevelBackupInfoResponse,
} from "./actions/DescribeSecondLevelBackupInfo.js";
export type { DescribeSlowLogRequest, DescribeSlowLogResponse } from "./actions/DescribeSlowLog.js";
export type {
  DescribeTaskInfoRequest,
  DescribeTaskInfoResponse,
} from "./actions/DescribeTaskInfo.js";
export type {
  DescribeTaskListRequest,
  DescribeTaskListResponse,
} from "./actions/DescribeTaskList.js";
export type {
  DescribeTendisSlowLogRequest,
  DescribeTendisSlowLogResponse,
} from "./actions/DescribeTendisSlowLog.js";
export type {
  DestroyPostpaidInstanceRequest,
  DestroyPostpaidInstanceResponse,
} from "./actions/DestroyPostpaidInstance.js";
export type {
  DestroyPrepaidInstanceRequest,
  DestroyPrepaidInstanceResponse,
} from "./actions/DestroyPrepaidInstance.js";
export type {
  DisableReplicaReadonlyRequest,
  DisableReplicaReadonlyResponse,
} from "./actions/DisableReplicaReadonly.js";
export type {
  DisassociateSecurityGroupsRequest,
  DisassociateSecurityGroupsResponse,
} from "./actions/DisassociateSecurityGroups.js";
export type {
  EnableReplicaReadonlyRequest,
  EnableReplicaReadonlyResponse,
} from "./actions/EnableReplicaReadonly.js";
export type {
  InquiryPriceCreateInstanceRequest,
  InquiryPriceCreateInstanceResponse,
} from "./actions/InquiryPriceCreateInstance.js";
export type {
  InquiryPriceRenewInstanceRequest,
  InquiryPriceRenewInstanceResponse,
} from "./actions/InquiryPriceRenewInstance.js";
export type {
  InquiryPriceUpgradeInstanceRequest,
  InquiryPriceUpgradeInstanceResponse,
} from "./actions/InquiryPriceUpgradeInstance.js";
export type { KillMasterGroupRequest, KillMasterGroupResponse } from "./actions/KillMasterGroup.js";
export type {
  ManualBackupInstanceRequest,
  ManualBackupInstanceResponse,
} from "./actions/ManualBackupInstance.js";
export type {
  ModfiyInstancePasswordRequest,
  ModfiyInstancePasswordResponse,
} from "./actions/ModfiyInstancePassword.js";
export type {
  ModifyAutoBackupConfigRequest,
  ModifyAutoBackupConfigResponse,
} from "./actions/ModifyAutoBackupConfig.js";
export type {
  ModifyBackupDownloadRestrictionRequest,
  ModifyBackupDownloadRestrictionResponse,
} from "./actions/ModifyBackupDownloadRestriction.js";
export type {
  ModifyConnectionConfigRequest,
  ModifyConnectionConfigResponse,
} from "./actions/ModifyConnectionConfig.js";
export type {
  ModifyDBInstanceSecurityGroupsRequest,
  ModifyDBInstanceSecurityGroupsResponse,
} from "./actions/ModifyDBInstanceSecurityGroups.js";
export type { ModifyInstanceRequest, ModifyInstanceResponse } from "./actions/ModifyInstance.js";
export type {
  ModifyInstanceAccountRequest,
  ModifyInstanceAccountResponse,
} from "./actions/ModifyInstanceAccount.js";
export type {
  ModifyInstanceAvailabilityZonesRequest,
  ModifyInstanceAvailabilityZonesResponse,
} from "./actions/ModifyInstanceAvailabilityZones.js";
export type {
  ModifyInstanceBackupModeRequest,
  ModifyInstanceBackupModeResponse,
} from "./actions/ModifyInstanceBackupMode.js";
export type {
  ModifyInstanceChargeTypeRequest,
  ModifyInstanceChargeTypeResponse,
} from "./actions/ModifyInstanceChargeType.js";
export type {
  ModifyInstanceEventRequest,
  ModifyInstanceEventResponse,
} from "./actions/ModifyInstanceEvent.js";
export type {
  ModifyInstanceLogDeliveryRequest,
  ModifyInstanceLogDeliveryResponse,
} from "./actions/ModifyInstanceLogDelivery.js";
export type {
  ModifyInstanceParamsRequest,
  ModifyInstanceParamsResponse,
} from "./actions/ModifyInstanceParams.js";
export type {
  ModifyInstancePasswordRequest,
  ModifyInstancePasswordResponse,
} from "./actions/ModifyInstancePassword.js";
export type {
  ModifyInstancePasswordPolicyRequest,
  ModifyInstancePasswordPolicyResponse,
} from "./actions/ModifyInstancePasswordPolicy.js";
export type {
  ModifyInstanceReadOnlyRequest,
  ModifyInstanceReadOnlyResponse,
} from "./actions/ModifyInstanceReadOnly.js";
export type { ModifyLogRequest, ModifyLogResponse } from "./actions/ModifyLog.js";
export type {
  ModifyMaintenanceWindowRequest,
  ModifyMaintenanceWindowResponse,
} from "./actions/ModifyMaintenanceWindow.js";
export type {
  ModifyNetworkConfigRequest,
  ModifyNetworkConfigResponse,
} from "./actions/ModifyNetworkConfig.js";
export type {
  ModifyParamTemplateRequest,
  ModifyParamTemplateResponse,
} from "./actions/ModifyParamTemplate.js";
export type {
  ModifyReplicationGroupRequest,
  ModifyReplicationGroupResponse,
} from "./actions/ModifyReplicationGroup.js";
export type { OpenLogRequest, OpenLogResponse } from "./actions/OpenLog.js";
export type { OpenSSLRequest, OpenSSLResponse } from "./actions/OpenSSL.js";
export type {
  ReleaseWanAddressRequest,
  ReleaseWanAddressResponse,
} from "./actions/ReleaseWanAddress.js";
export type {
  RemoveReplicationGroupRequest,
  RemoveReplicationGroupResponse,
} from "./actions/RemoveReplicationGroup.js";
export type {
  RemoveReplicationInstanceRequest,
  RemoveReplicationInstanceResponse,
} from "./actions/RemoveReplicationInstance.js";
export type { RenewInstanceRequest, RenewInstanceResponse } from "./actions/RenewInstance.js";
export type { ResetPasswordRequest, ResetPasswordResponse } from "./actions/ResetPassword.js";
export type { RestoreInstanceRequest, RestoreInstanceResponse } from "./actions/RestoreInstance.js";
export type { StartupInstanceRequest, StartupInstanceResponse } from "./actions/StartupInstance.js";
export type {
  SwitchAccessNewInstanceRequest,
  SwitchAccessNewInstanceResponse,
} from "./actions/SwitchAccessNewInstance.js";
export type {
  SwitchInstanceVipRequest,
  SwitchInstanceVipResponse,
} from "./actions/SwitchInstanceVip.js";
export type { SwitchProxyRequest, SwitchProxyResponse } from "./actions/SwitchProxy.js";
export type { UpgradeInstanceRequest, UpgradeInstanceResponse } from "./actions/UpgradeInstance.js";
export type {
  UpgradeInstanceVersionRequest,
  UpgradeInstanceVersionResponse,
} from "./actions/UpgradeInstanceVersion.js";
export type {
  UpgradeProxyVersionRequest,
  UpgradeProxyVersionResponse,
} from "./actions/UpgradeProxyVersion.js";
export type {
  UpgradeSmallVersionRequest,
  UpgradeSmallVersionResponse,
} from "./actions/UpgradeSmallVersion.js";
export type {
  UpgradeVersionToMultiAvailabilityZonesRequest,
  UpgradeVersionToMultiAvailabilityZonesResponse,
} from "./actions/UpgradeVersionToMultiAvailabilityZones.js";
export type { paths } from "./schema.js";
export type { ApiClient, FetchResponse, Middleware } from "../runtime/api.js";
export { paginate } from "./paging.js";
export type { PagedActions } from "./paging.js";
export type { Pager } from "../runtime/pagination.js";
export { waitFor } from "./waiters.js";
export type { Waiters } from "./waiters.js";
export { WaitError, WaitFailedError, WaitTimeoutError } from "../runtime/waiters/errors.js";
export type { WaitState } from "../runtime/waiters/errors.js";
export type { WaitOptions, WaitProgress } from "../runtime/waiters/run-waiter.js";
export type { CallOptions, ClientOptions } from "../runtime/client-options.js";
export type { CallResponse, ServiceClient } from "../runtime/client.js";
export { createInProcessLimiter } from "../runtime/limiter/in-process.js";
export type { InProcessLimiter, InProcessLimiterOptions } from "../runtime/limiter/in-process.js";
export type { Limiter, Quota } from "../runtime/limiter/limiter.js";
export type { LogLevel, Logger } from "../runtime/logging.js";
export type { CallEvent, CallInfo, Observer } from "../runtime/events.js";
export type { HttpResponse, HttpRequest, HttpTransport } from "../runtime/http/transport.js";
export type { RetryOptions, RetryReason } from "../runtime/retry.js";
export type { Effect } from "../runtime/service.js";
export type { CredentialProvider, Credentials } from "../runtime/signer/tc3.js";
