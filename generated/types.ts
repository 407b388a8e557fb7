// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

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
export type { Account } from "./types/Account.js";
export type { AvailableRegion } from "./types/AvailableRegion.js";
export type { BackupDownloadInfo } from "./types/BackupDownloadInfo.js";
export type { BackupLimitVpcItem } from "./types/BackupLimitVpcItem.js";
export type { BigKeyInfo } from "./types/BigKeyInfo.js";
export type { BigKeyTypeInfo } from "./types/BigKeyTypeInfo.js";
export type { CDCResource } from "./types/CDCResource.js";
export type { CommandTake } from "./types/CommandTake.js";
export type { DelayDistribution } from "./types/DelayDistribution.js";
export type { DeliverSummary } from "./types/DeliverSummary.js";
export type { DescribeInstanceDTSInstanceInfo } from "./types/DescribeInstanceDTSInstanceInfo.js";
export type { ErrorDetail } from "./types/ErrorDetail.js";
export type { ErrorResult } from "./types/ErrorResult.js";
export type { ExportFile } from "./types/ExportFile.js";
export type { FailedInstance } from "./types/FailedInstance.js";
export type { Filter } from "./types/Filter.js";
export type { Groups } from "./types/Groups.js";
export type { HotKeyInfo } from "./types/HotKeyInfo.js";
export type { Inbound } from "./types/Inbound.js";
export type { InstanceClusterNode } from "./types/InstanceClusterNode.js";
export type { InstanceClusterShard } from "./types/InstanceClusterShard.js";
export type { InstanceEnumParam } from "./types/InstanceEnumParam.js";
export type { InstanceInfo } from "./types/InstanceInfo.js";
export type { InstanceIntegerParam } from "./types/InstanceIntegerParam.js";
export type { InstanceMultiParam } from "./types/InstanceMultiParam.js";
export type { InstanceNode } from "./types/InstanceNode.js";
export type { InstanceParam } from "./types/InstanceParam.js";
export type { InstanceParamHistory } from "./types/InstanceParamHistory.js";
export type { InstanceProxySlowlogDetail } from "./types/InstanceProxySlowlogDetail.js";
export type { InstanceSecurityGroupDetail } from "./types/InstanceSecurityGroupDetail.js";
export type { InstanceSet } from "./types/InstanceSet.js";
export type { InstanceSlowlogDetail } from "./types/InstanceSlowlogDetail.js";
export type { InstanceTagInfo } from "./types/InstanceTagInfo.js";
export type { InstanceTextParam } from "./types/InstanceTextParam.js";
export type { Instances } from "./types/Instances.js";
export type { LogDeliveryInfo } from "./types/LogDeliveryInfo.js";
export type { LogFilter } from "./types/LogFilter.js";
export type { LogInstance } from "./types/LogInstance.js";
export type { LogResult } from "./types/LogResult.js";
export type { Outbound } from "./types/Outbound.js";
export type { ParamTemplateInfo } from "./types/ParamTemplateInfo.js";
export type { ParameterDetail } from "./types/ParameterDetail.js";
export type { PasswordPolicy } from "./types/PasswordPolicy.js";
export type { ProductConf } from "./types/ProductConf.js";
export type { ProxyNodes } from "./types/ProxyNodes.js";
export type { RedisBackupSet } from "./types/RedisBackupSet.js";
export type { RedisCommonInstanceList } from "./types/RedisCommonInstanceList.js";
export type { RedisInstanceEvent } from "./types/RedisInstanceEvent.js";
export type { RedisNode } from "./types/RedisNode.js";
export type { RedisNodeInfo } from "./types/RedisNodeInfo.js";
export type { RedisNodes } from "./types/RedisNodes.js";
export type { RegionConf } from "./types/RegionConf.js";
export type { ReplicaGroup } from "./types/ReplicaGroup.js";
export type { ResourceBundle } from "./types/ResourceBundle.js";
export type { ResourceTag } from "./types/ResourceTag.js";
export type { SecondLevelBackupMissingTimestamps } from "./types/SecondLevelBackupMissingTimestamps.js";
export type { SecurityGroup } from "./types/SecurityGroup.js";
export type { SecurityGroupDetail } from "./types/SecurityGroupDetail.js";
export type { SecurityGroupsInboundAndOutbound } from "./types/SecurityGroupsInboundAndOutbound.js";
export type { SourceCommand } from "./types/SourceCommand.js";
export type { SourceInfo } from "./types/SourceInfo.js";
export type { TaskInfoDetail } from "./types/TaskInfoDetail.js";
export type { TendisNodes } from "./types/TendisNodes.js";
export type { TendisSlowLogDetail } from "./types/TendisSlowLogDetail.js";
export type { TradeDealDetail } from "./types/TradeDealDetail.js";
export type { ZoneCapacityConf } from "./types/ZoneCapacityConf.js";
export { AccountPrivilege } from "./types/AccountPrivilege.js";
export { AccountStatus } from "./types/AccountStatus.js";
export { AmountUnit } from "./types/AmountUnit.js";
export { AutoRenew } from "./types/AutoRenew.js";
export { AzMode } from "./types/AzMode.js";
export { BackupLock } from "./types/BackupLock.js";
export { BackupMode } from "./types/BackupMode.js";
export { BackupStatus } from "./types/BackupStatus.js";
export { BackupType } from "./types/BackupType.js";
export { BigKeyScope } from "./types/BigKeyScope.js";
export { BillingMode } from "./types/BillingMode.js";
export { CloneProductVersion } from "./types/CloneProductVersion.js";
export { ClusterNodeStatus } from "./types/ClusterNodeStatus.js";
export { ConnectionMode } from "./types/ConnectionMode.js";
export { DealStatus } from "./types/DealStatus.js";
export { DeleteProtection } from "./types/DeleteProtection.js";
export { DescribeCommonDBInstancesPayMode } from "./types/DescribeCommonDBInstancesPayMode.js";
export { DescribeInstancesOrderBy } from "./types/DescribeInstancesOrderBy.js";
export { DescribeInstancesOrderType } from "./types/DescribeInstancesOrderType.js";
export { DtsJobStatus } from "./types/DtsJobStatus.js";
export { EventGrade } from "./types/EventGrade.js";
export { EventStatus } from "./types/EventStatus.js";
export { ExportFileStatus } from "./types/ExportFileStatus.js";
export { InstanceArchitecture } from "./types/InstanceArchitecture.js";
export { InstanceChargeType } from "./types/InstanceChargeType.js";
export { InstanceFeature } from "./types/InstanceFeature.js";
export { InstanceInputMode } from "./types/InstanceInputMode.js";
export { InstanceStatus } from "./types/InstanceStatus.js";
export { InstanceType } from "./types/InstanceType.js";
export { IpComparison } from "./types/IpComparison.js";
export { LimitType } from "./types/LimitType.js";
export { LogFilterCompare } from "./types/LogFilterCompare.js";
export { LogInstanceStatus } from "./types/LogInstanceStatus.js";
export { LogSubType } from "./types/LogSubType.js";
export { LogSwitch } from "./types/LogSwitch.js";
export { ModifyInstanceOperation } from "./types/ModifyInstanceOperation.js";
export { ModifyNetworkConfigOperation } from "./types/ModifyNetworkConfigOperation.js";
export { MonitorSpan } from "./types/MonitorSpan.js";
export { NetworkType } from "./types/NetworkType.js";
export { NodeConnection } from "./types/NodeConnection.js";
export { NodeType } from "./types/NodeType.js";
export { ParamChangeStatus } from "./types/ParamChangeStatus.js";
export { ParamStatus } from "./types/ParamStatus.js";
export { ProductConfPayMode } from "./types/ProductConfPayMode.js";
export { ProductVersion } from "./types/ProductVersion.js";
export { ReadonlyPolicy } from "./types/ReadonlyPolicy.js";
export { RebootNeed } from "./types/RebootNeed.js";
export { RedisClusterStatus } from "./types/RedisClusterStatus.js";
export { RedisCommonInstanceListStatus } from "./types/RedisCommonInstanceListStatus.js";
export { RegionNumber } from "./types/RegionNumber.js";
export { ReplicaReadWeight } from "./types/ReplicaReadWeight.js";
export { ReplicationGroupStatus } from "./types/ReplicationGroupStatus.js";
export { ReplicationRole } from "./types/ReplicationRole.js";
export { SslAddressType } from "./types/SslAddressType.js";
export { SslStatus } from "./types/SslStatus.js";
export { SwitchInstanceVipForceSwitch } from "./types/SwitchInstanceVipForceSwitch.js";
export { SwitchInstanceVipSwitchTime } from "./types/SwitchInstanceVipSwitchTime.js";
export { SwitchOption } from "./types/SwitchOption.js";
export { TaskResult } from "./types/TaskResult.js";
export { TaskStatus } from "./types/TaskStatus.js";
export { TaskType } from "./types/TaskType.js";
export { UpgradeNow } from "./types/UpgradeNow.js";
export { Weekday } from "./types/Weekday.js";
export { ZoneNetworkType } from "./types/ZoneNetworkType.js";
export type { ActionErrorCodes, CommonErrorCode, ErrorCode } from "./error-codes.js";
export type { components, operations, paths } from "./schema.js";
