// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ActionOperation } from "../runtime/openapi-types.js";
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
import type { Account } from "./types/Account.js";
import type { AccountPrivilege } from "./types/AccountPrivilege.js";
import type { AccountStatus } from "./types/AccountStatus.js";
import type { AmountUnit } from "./types/AmountUnit.js";
import type { AutoRenew } from "./types/AutoRenew.js";
import type { AvailableRegion } from "./types/AvailableRegion.js";
import type { AzMode } from "./types/AzMode.js";
import type { BackupDownloadInfo } from "./types/BackupDownloadInfo.js";
import type { BackupLimitVpcItem } from "./types/BackupLimitVpcItem.js";
import type { BackupLock } from "./types/BackupLock.js";
import type { BackupMode } from "./types/BackupMode.js";
import type { BackupStatus } from "./types/BackupStatus.js";
import type { BackupType } from "./types/BackupType.js";
import type { BigKeyInfo } from "./types/BigKeyInfo.js";
import type { BigKeyScope } from "./types/BigKeyScope.js";
import type { BigKeyTypeInfo } from "./types/BigKeyTypeInfo.js";
import type { BillingMode } from "./types/BillingMode.js";
import type { CDCResource } from "./types/CDCResource.js";
import type { CloneProductVersion } from "./types/CloneProductVersion.js";
import type { ClusterNodeStatus } from "./types/ClusterNodeStatus.js";
import type { CommandTake } from "./types/CommandTake.js";
import type { ConnectionMode } from "./types/ConnectionMode.js";
import type { DealStatus } from "./types/DealStatus.js";
import type { DelayDistribution } from "./types/DelayDistribution.js";
import type { DeleteProtection } from "./types/DeleteProtection.js";
import type { DeliverSummary } from "./types/DeliverSummary.js";
import type { DescribeCommonDBInstancesPayMode } from "./types/DescribeCommonDBInstancesPayMode.js";
import type { DescribeInstanceDTSInstanceInfo } from "./types/DescribeInstanceDTSInstanceInfo.js";
import type { DescribeInstancesOrderBy } from "./types/DescribeInstancesOrderBy.js";
import type { DescribeInstancesOrderType } from "./types/DescribeInstancesOrderType.js";
import type { DtsJobStatus } from "./types/DtsJobStatus.js";
import type { ErrorDetail } from "./types/ErrorDetail.js";
import type { ErrorResult } from "./types/ErrorResult.js";
import type { EventGrade } from "./types/EventGrade.js";
import type { EventStatus } from "./types/EventStatus.js";
import type { ExportFile } from "./types/ExportFile.js";
import type { ExportFileStatus } from "./types/ExportFileStatus.js";
import type { FailedInstance } from "./types/FailedInstance.js";
import type { Filter } from "./types/Filter.js";
import type { Groups } from "./types/Groups.js";
import type { HotKeyInfo } from "./types/HotKeyInfo.js";
import type { Inbound } from "./types/Inbound.js";
import type { InstanceArchitecture } from "./types/InstanceArchitecture.js";
import type { InstanceChargeType } from "./types/InstanceChargeType.js";
import type { InstanceClusterNode } from "./types/InstanceClusterNode.js";
import type { InstanceClusterShard } from "./types/InstanceClusterShard.js";
import type { InstanceEnumParam } from "./types/InstanceEnumParam.js";
import type { InstanceFeature } from "./types/InstanceFeature.js";
import type { InstanceInfo } from "./types/InstanceInfo.js";
import type { InstanceInputMode } from "./types/InstanceInputMode.js";
import type { InstanceIntegerParam } from "./types/InstanceIntegerParam.js";
import type { InstanceMultiParam } from "./types/InstanceMultiParam.js";
import type { InstanceNode } from "./types/InstanceNode.js";
import type { InstanceParam } from "./types/InstanceParam.js";
import type { InstanceParamHistory } from "./types/InstanceParamHistory.js";
import type { InstanceProxySlowlogDetail } from "./types/InstanceProxySlowlogDetail.js";
import type { InstanceSecurityGroupDetail } from "./types/InstanceSecurityGroupDetail.js";
import type { InstanceSet } from "./types/InstanceSet.js";
import type { InstanceSlowlogDetail } from "./types/InstanceSlowlogDetail.js";
import type { InstanceStatus } from "./types/InstanceStatus.js";
import type { InstanceSubStatus } from "./types/InstanceSubStatus.js";
import type { InstanceTagInfo } from "./types/InstanceTagInfo.js";
import type { InstanceTextParam } from "./types/InstanceTextParam.js";
import type { InstanceType } from "./types/InstanceType.js";
import type { Instances } from "./types/Instances.js";
import type { IpComparison } from "./types/IpComparison.js";
import type { LimitType } from "./types/LimitType.js";
import type { LogDeliveryInfo } from "./types/LogDeliveryInfo.js";
import type { LogFilter } from "./types/LogFilter.js";
import type { LogFilterCompare } from "./types/LogFilterCompare.js";
import type { LogInstance } from "./types/LogInstance.js";
import type { LogInstanceStatus } from "./types/LogInstanceStatus.js";
import type { LogResult } from "./types/LogResult.js";
import type { LogSubType } from "./types/LogSubType.js";
import type { LogSwitch } from "./types/LogSwitch.js";
import type { ModifyInstanceOperation } from "./types/ModifyInstanceOperation.js";
import type { ModifyNetworkConfigOperation } from "./types/ModifyNetworkConfigOperation.js";
import type { MonitorSpan } from "./types/MonitorSpan.js";
import type { NetworkType } from "./types/NetworkType.js";
import type { NodeConnection } from "./types/NodeConnection.js";
import type { NodeType } from "./types/NodeType.js";
import type { Outbound } from "./types/Outbound.js";
import type { ParamChangeStatus } from "./types/ParamChangeStatus.js";
import type { ParamStatus } from "./types/ParamStatus.js";
import type { ParamTemplateInfo } from "./types/ParamTemplateInfo.js";
import type { ParameterDetail } from "./types/ParameterDetail.js";
import type { PasswordPolicy } from "./types/PasswordPolicy.js";
import type { ProductConf } from "./types/ProductConf.js";
import type { ProductConfPayMode } from "./types/ProductConfPayMode.js";
import type { ProductVersion } from "./types/ProductVersion.js";
import type { ProxyNodes } from "./types/ProxyNodes.js";
import type { ReadonlyPolicy } from "./types/ReadonlyPolicy.js";
import type { RebootNeed } from "./types/RebootNeed.js";
import type { RedisBackupSet } from "./types/RedisBackupSet.js";
import type { RedisClusterStatus } from "./types/RedisClusterStatus.js";
import type { RedisCommonInstanceList } from "./types/RedisCommonInstanceList.js";
import type { RedisCommonInstanceListStatus } from "./types/RedisCommonInstanceListStatus.js";
import type { RedisInstanceEvent } from "./types/RedisInstanceEvent.js";
import type { RedisNode } from "./types/RedisNode.js";
import type { RedisNodeInfo } from "./types/RedisNodeInfo.js";
import type { RedisNodes } from "./types/RedisNodes.js";
import type { RegionConf } from "./types/RegionConf.js";
import type { RegionNumber } from "./types/RegionNumber.js";
import type { ReplicaGroup } from "./types/ReplicaGroup.js";
import type { ReplicaReadWeight } from "./types/ReplicaReadWeight.js";
import type { ReplicationGroupStatus } from "./types/ReplicationGroupStatus.js";
import type { ReplicationRole } from "./types/ReplicationRole.js";
import type { ResourceBundle } from "./types/ResourceBundle.js";
import type { ResourceTag } from "./types/ResourceTag.js";
import type { SecondLevelBackupMissingTimestamps } from "./types/SecondLevelBackupMissingTimestamps.js";
import type { SecurityGroup } from "./types/SecurityGroup.js";
import type { SecurityGroupDetail } from "./types/SecurityGroupDetail.js";
import type { SecurityGroupsInboundAndOutbound } from "./types/SecurityGroupsInboundAndOutbound.js";
import type { SourceCommand } from "./types/SourceCommand.js";
import type { SourceInfo } from "./types/SourceInfo.js";
import type { SslAddressType } from "./types/SslAddressType.js";
import type { SslStatus } from "./types/SslStatus.js";
import type { SwitchInstanceVipForceSwitch } from "./types/SwitchInstanceVipForceSwitch.js";
import type { SwitchInstanceVipSwitchTime } from "./types/SwitchInstanceVipSwitchTime.js";
import type { SwitchOption } from "./types/SwitchOption.js";
import type { TaskInfoDetail } from "./types/TaskInfoDetail.js";
import type { TaskResult } from "./types/TaskResult.js";
import type { TaskStatus } from "./types/TaskStatus.js";
import type { TaskType } from "./types/TaskType.js";
import type { TendisNodes } from "./types/TendisNodes.js";
import type { TendisSlowLogDetail } from "./types/TendisSlowLogDetail.js";
import type { TradeDealDetail } from "./types/TradeDealDetail.js";
import type { UpgradeNow } from "./types/UpgradeNow.js";
import type { Weekday } from "./types/Weekday.js";
import type { ZoneCapacityConf } from "./types/ZoneCapacityConf.js";
import type { ZoneNetworkType } from "./types/ZoneNetworkType.js";
export type { paths } from "./paths.js";

/** Every action by its name, as `paths` has it. */
export interface operations {
  AddReplicationInstance: ActionOperation<
    AddReplicationInstanceRequest,
    AddReplicationInstanceResponse,
    ErrorResult
  >;
  AllocateWanAddress: ActionOperation<
    AllocateWanAddressRequest,
    AllocateWanAddressResponse,
    ErrorResult
  >;
  ApplyParamsTemplate: ActionOperation<
    ApplyParamsTemplateRequest,
    ApplyParamsTemplateResponse,
    ErrorResult
  >;
  AssociateSecurityGroups: ActionOperation<
    AssociateSecurityGroupsRequest,
    AssociateSecurityGroupsResponse,
    ErrorResult
  >;
  ChangeInstanceRole: ActionOperation<
    ChangeInstanceRoleRequest,
    ChangeInstanceRoleResponse,
    ErrorResult
  >;
  ChangeMasterInstance: ActionOperation<
    ChangeMasterInstanceRequest,
    ChangeMasterInstanceResponse,
    ErrorResult
  >;
  ChangeReplicaToMaster: ActionOperation<
    ChangeReplicaToMasterRequest,
    ChangeReplicaToMasterResponse,
    ErrorResult
  >;
  CleanUpInstance: ActionOperation<CleanUpInstanceRequest, CleanUpInstanceResponse, ErrorResult>;
  ClearInstance: ActionOperation<ClearInstanceRequest, ClearInstanceResponse, ErrorResult>;
  CloneInstances: ActionOperation<CloneInstancesRequest, CloneInstancesResponse, ErrorResult>;
  CloseLog: ActionOperation<CloseLogRequest, CloseLogResponse, ErrorResult>;
  CloseSSL: ActionOperation<CloseSSLRequest, CloseSSLResponse, ErrorResult>;
  CreateExportTask: ActionOperation<CreateExportTaskRequest, CreateExportTaskResponse, ErrorResult>;
  CreateInstanceAccount: ActionOperation<
    CreateInstanceAccountRequest,
    CreateInstanceAccountResponse,
    ErrorResult
  >;
  CreateInstances: ActionOperation<CreateInstancesRequest, CreateInstancesResponse, ErrorResult>;
  CreateParamTemplate: ActionOperation<
    CreateParamTemplateRequest,
    CreateParamTemplateResponse,
    ErrorResult
  >;
  CreateReplicationGroup: ActionOperation<
    CreateReplicationGroupRequest,
    CreateReplicationGroupResponse,
    ErrorResult
  >;
  DeleteExportTask: ActionOperation<DeleteExportTaskRequest, DeleteExportTaskResponse, ErrorResult>;
  DeleteInstanceAccount: ActionOperation<
    DeleteInstanceAccountRequest,
    DeleteInstanceAccountResponse,
    ErrorResult
  >;
  DeleteParamTemplate: ActionOperation<
    DeleteParamTemplateRequest,
    DeleteParamTemplateResponse,
    ErrorResult
  >;
  DeleteReplicationInstance: ActionOperation<
    DeleteReplicationInstanceRequest,
    DeleteReplicationInstanceResponse,
    ErrorResult
  >;
  DescribeAutoBackupConfig: ActionOperation<
    DescribeAutoBackupConfigRequest,
    DescribeAutoBackupConfigResponse,
    ErrorResult
  >;
  DescribeBackupDetail: ActionOperation<
    DescribeBackupDetailRequest,
    DescribeBackupDetailResponse,
    ErrorResult
  >;
  DescribeBackupDownloadRestriction: ActionOperation<
    DescribeBackupDownloadRestrictionRequest,
    DescribeBackupDownloadRestrictionResponse,
    ErrorResult
  >;
  DescribeBackupUrl: ActionOperation<
    DescribeBackupUrlRequest,
    DescribeBackupUrlResponse,
    ErrorResult
  >;
  DescribeBandwidthRange: ActionOperation<
    DescribeBandwidthRangeRequest,
    DescribeBandwidthRangeResponse,
    ErrorResult
  >;
  DescribeCommonDBInstances: ActionOperation<
    DescribeCommonDBInstancesRequest,
    DescribeCommonDBInstancesResponse,
    ErrorResult
  >;
  DescribeDBSecurityGroups: ActionOperation<
    DescribeDBSecurityGroupsRequest,
    DescribeDBSecurityGroupsResponse,
    ErrorResult
  >;
  DescribeExportTasks: ActionOperation<
    DescribeExportTasksRequest,
    DescribeExportTasksResponse,
    ErrorResult
  >;
  DescribeGlobalReplicationArea: ActionOperation<
    DescribeGlobalReplicationAreaRequest,
    DescribeGlobalReplicationAreaResponse,
    ErrorResult
  >;
  DescribeInstanceAccount: ActionOperation<
    DescribeInstanceAccountRequest,
    DescribeInstanceAccountResponse,
    ErrorResult
  >;
  DescribeInstanceBackups: ActionOperation<
    DescribeInstanceBackupsRequest,
    DescribeInstanceBackupsResponse,
    ErrorResult
  >;
  DescribeInstanceDTSInfo: ActionOperation<
    DescribeInstanceDTSInfoRequest,
    DescribeInstanceDTSInfoResponse,
    ErrorResult
  >;
  DescribeInstanceDealDetail: ActionOperation<
    DescribeInstanceDealDetailRequest,
    DescribeInstanceDealDetailResponse,
    ErrorResult
  >;
  DescribeInstanceEvents: ActionOperation<
    DescribeInstanceEventsRequest,
    DescribeInstanceEventsResponse,
    ErrorResult
  >;
  DescribeInstanceLogDelivery: ActionOperation<
    DescribeInstanceLogDeliveryRequest,
    DescribeInstanceLogDeliveryResponse,
    ErrorResult
  >;
  DescribeInstanceMonitorBigKey: ActionOperation<
    DescribeInstanceMonitorBigKeyRequest,
    DescribeInstanceMonitorBigKeyResponse,
    ErrorResult
  >;
  DescribeInstanceMonitorBigKeySizeDist: ActionOperation<
    DescribeInstanceMonitorBigKeySizeDistRequest,
    DescribeInstanceMonitorBigKeySizeDistResponse,
    ErrorResult
  >;
  DescribeInstanceMonitorBigKeyTypeDist: ActionOperation<
    DescribeInstanceMonitorBigKeyTypeDistRequest,
    DescribeInstanceMonitorBigKeyTypeDistResponse,
    ErrorResult
  >;
  DescribeInstanceMonitorHotKey: ActionOperation<
    DescribeInstanceMonitorHotKeyRequest,
    DescribeInstanceMonitorHotKeyResponse,
    ErrorResult
  >;
  DescribeInstanceMonitorSIP: ActionOperation<
    DescribeInstanceMonitorSIPRequest,
    DescribeInstanceMonitorSIPResponse,
    ErrorResult
  >;
  DescribeInstanceMonitorTookDist: ActionOperation<
    DescribeInstanceMonitorTookDistRequest,
    DescribeInstanceMonitorTookDistResponse,
    ErrorResult
  >;
  DescribeInstanceMonitorTopNCmd: ActionOperation<
    DescribeInstanceMonitorTopNCmdRequest,
    DescribeInstanceMonitorTopNCmdResponse,
    ErrorResult
  >;
  DescribeInstanceMonitorTopNCmdTook: ActionOperation<
    DescribeInstanceMonitorTopNCmdTookRequest,
    DescribeInstanceMonitorTopNCmdTookResponse,
    ErrorResult
  >;
  DescribeInstanceNodeInfo: ActionOperation<
    DescribeInstanceNodeInfoRequest,
    DescribeInstanceNodeInfoResponse,
    ErrorResult
  >;
  DescribeInstanceParamRecords: ActionOperation<
    DescribeInstanceParamRecordsRequest,
    DescribeInstanceParamRecordsResponse,
    ErrorResult
  >;
  DescribeInstanceParams: ActionOperation<
    DescribeInstanceParamsRequest,
    DescribeInstanceParamsResponse,
    ErrorResult
  >;
  DescribeInstanceSecurityGroup: ActionOperation<
    DescribeInstanceSecurityGroupRequest,
    DescribeInstanceSecurityGroupResponse,
    ErrorResult
  >;
  DescribeInstanceShards: ActionOperation<
    DescribeInstanceShardsRequest,
    DescribeInstanceShardsResponse,
    ErrorResult
  >;
  DescribeInstanceSpecBandwidth: ActionOperation<
    DescribeInstanceSpecBandwidthRequest,
    DescribeInstanceSpecBandwidthResponse,
    ErrorResult
  >;
  DescribeInstanceSupportFeature: ActionOperation<
    DescribeInstanceSupportFeatureRequest,
    DescribeInstanceSupportFeatureResponse,
    ErrorResult
  >;
  DescribeInstanceZoneInfo: ActionOperation<
    DescribeInstanceZoneInfoRequest,
    DescribeInstanceZoneInfoResponse,
    ErrorResult
  >;
  DescribeInstances: ActionOperation<
    DescribeInstancesRequest,
    DescribeInstancesResponse,
    ErrorResult
  >;
  DescribeLogInstanceList: ActionOperation<
    DescribeLogInstanceListRequest,
    DescribeLogInstanceListResponse,
    ErrorResult
  >;
  DescribeLogs: ActionOperation<DescribeLogsRequest, DescribeLogsResponse, ErrorResult>;
  DescribeMaintenanceWindow: ActionOperation<
    DescribeMaintenanceWindowRequest,
    DescribeMaintenanceWindowResponse,
    ErrorResult
  >;
  DescribeParamTemplateInfo: ActionOperation<
    DescribeParamTemplateInfoRequest,
    DescribeParamTemplateInfoResponse,
    ErrorResult
  >;
  DescribeParamTemplates: ActionOperation<
    DescribeParamTemplatesRequest,
    DescribeParamTemplatesResponse,
    ErrorResult
  >;
  DescribeProductInfo: ActionOperation<
    DescribeProductInfoRequest,
    DescribeProductInfoResponse,
    ErrorResult
  >;
  DescribeProjectSecurityGroup: ActionOperation<
    DescribeProjectSecurityGroupRequest,
    DescribeProjectSecurityGroupResponse,
    ErrorResult
  >;
  DescribeProjectSecurityGroups: ActionOperation<
    DescribeProjectSecurityGroupsRequest,
    DescribeProjectSecurityGroupsResponse,
    ErrorResult
  >;
  DescribeProxySlowLog: ActionOperation<
    DescribeProxySlowLogRequest,
    DescribeProxySlowLogResponse,
    ErrorResult
  >;
  DescribeRedisClusterOverview: ActionOperation<
    DescribeRedisClusterOverviewRequest,
    DescribeRedisClusterOverviewResponse,
    ErrorResult
  >;
  DescribeRedisClusters: ActionOperation<
    DescribeRedisClustersRequest,
    DescribeRedisClustersResponse,
    ErrorResult
  >;
  DescribeReplicationGroup: ActionOperation<
    DescribeReplicationGroupRequest,
    DescribeReplicationGroupResponse,
    ErrorResult
  >;
  DescribeReplicationGroupInstance: ActionOperation<
    DescribeReplicationGroupInstanceRequest,
    DescribeReplicationGroupInstanceResponse,
    ErrorResult
  >;
  DescribeSSLStatus: ActionOperation<
    DescribeSSLStatusRequest,
    DescribeSSLStatusResponse,
    ErrorResult
  >;
  DescribeSecondLevelBackupInfo: ActionOperation<
    DescribeSecondLevelBackupInfoRequest,
    DescribeSecondLevelBackupInfoResponse,
    ErrorResult
  >;
  DescribeSlowLog: ActionOperation<DescribeSlowLogRequest, DescribeSlowLogResponse, ErrorResult>;
  DescribeTaskInfo: ActionOperation<DescribeTaskInfoRequest, DescribeTaskInfoResponse, ErrorResult>;
  DescribeTaskList: ActionOperation<DescribeTaskListRequest, DescribeTaskListResponse, ErrorResult>;
  DescribeTendisSlowLog: ActionOperation<
    DescribeTendisSlowLogRequest,
    DescribeTendisSlowLogResponse,
    ErrorResult
  >;
  DestroyPostpaidInstance: ActionOperation<
    DestroyPostpaidInstanceRequest,
    DestroyPostpaidInstanceResponse,
    ErrorResult
  >;
  DestroyPrepaidInstance: ActionOperation<
    DestroyPrepaidInstanceRequest,
    DestroyPrepaidInstanceResponse,
    ErrorResult
  >;
  DisableReplicaReadonly: ActionOperation<
    DisableReplicaReadonlyRequest,
    DisableReplicaReadonlyResponse,
    ErrorResult
  >;
  DisassociateSecurityGroups: ActionOperation<
    DisassociateSecurityGroupsRequest,
    DisassociateSecurityGroupsResponse,
    ErrorResult
  >;
  EnableReplicaReadonly: ActionOperation<
    EnableReplicaReadonlyRequest,
    EnableReplicaReadonlyResponse,
    ErrorResult
  >;
  InquiryPriceCreateInstance: ActionOperation<
    InquiryPriceCreateInstanceRequest,
    InquiryPriceCreateInstanceResponse,
    ErrorResult
  >;
  InquiryPriceUpgradeInstance: ActionOperation<
    InquiryPriceUpgradeInstanceRequest,
    InquiryPriceUpgradeInstanceResponse,
    ErrorResult
  >;
  KillMasterGroup: ActionOperation<KillMasterGroupRequest, KillMasterGroupResponse, ErrorResult>;
  ManualBackupInstance: ActionOperation<
    ManualBackupInstanceRequest,
    ManualBackupInstanceResponse,
    ErrorResult
  >;
  ModfiyInstancePassword: ActionOperation<
    ModfiyInstancePasswordRequest,
    ModfiyInstancePasswordResponse,
    ErrorResult
  >;
  ModifyAutoBackupConfig: ActionOperation<
    ModifyAutoBackupConfigRequest,
    ModifyAutoBackupConfigResponse,
    ErrorResult
  >;
  ModifyBackupDownloadRestriction: ActionOperation<
    ModifyBackupDownloadRestrictionRequest,
    ModifyBackupDownloadRestrictionResponse,
    ErrorResult
  >;
  ModifyConnectionConfig: ActionOperation<
    ModifyConnectionConfigRequest,
    ModifyConnectionConfigResponse,
    ErrorResult
  >;
  ModifyDBInstanceSecurityGroups: ActionOperation<
    ModifyDBInstanceSecurityGroupsRequest,
    ModifyDBInstanceSecurityGroupsResponse,
    ErrorResult
  >;
  ModifyInstance: ActionOperation<ModifyInstanceRequest, ModifyInstanceResponse, ErrorResult>;
  ModifyInstanceAccount: ActionOperation<
    ModifyInstanceAccountRequest,
    ModifyInstanceAccountResponse,
    ErrorResult
  >;
  ModifyInstanceAvailabilityZones: ActionOperation<
    ModifyInstanceAvailabilityZonesRequest,
    ModifyInstanceAvailabilityZonesResponse,
    ErrorResult
  >;
  ModifyInstanceBackupMode: ActionOperation<
    ModifyInstanceBackupModeRequest,
    ModifyInstanceBackupModeResponse,
    ErrorResult
  >;
  ModifyInstanceChargeType: ActionOperation<
    ModifyInstanceChargeTypeRequest,
    ModifyInstanceChargeTypeResponse,
    ErrorResult
  >;
  ModifyInstanceEvent: ActionOperation<
    ModifyInstanceEventRequest,
    ModifyInstanceEventResponse,
    ErrorResult
  >;
  ModifyInstanceLogDelivery: ActionOperation<
    ModifyInstanceLogDeliveryRequest,
    ModifyInstanceLogDeliveryResponse,
    ErrorResult
  >;
  ModifyInstanceParams: ActionOperation<
    ModifyInstanceParamsRequest,
    ModifyInstanceParamsResponse,
    ErrorResult
  >;
  ModifyInstancePassword: ActionOperation<
    ModifyInstancePasswordRequest,
    ModifyInstancePasswordResponse,
    ErrorResult
  >;
  ModifyInstanceReadOnly: ActionOperation<
    ModifyInstanceReadOnlyRequest,
    ModifyInstanceReadOnlyResponse,
    ErrorResult
  >;
  ModifyLog: ActionOperation<ModifyLogRequest, ModifyLogResponse, ErrorResult>;
  ModifyMaintenanceWindow: ActionOperation<
    ModifyMaintenanceWindowRequest,
    ModifyMaintenanceWindowResponse,
    ErrorResult
  >;
  ModifyNetworkConfig: ActionOperation<
    ModifyNetworkConfigRequest,
    ModifyNetworkConfigResponse,
    ErrorResult
  >;
  ModifyParamTemplate: ActionOperation<
    ModifyParamTemplateRequest,
    ModifyParamTemplateResponse,
    ErrorResult
  >;
  ModifyReplicationGroup: ActionOperation<
    ModifyReplicationGroupRequest,
    ModifyReplicationGroupResponse,
    ErrorResult
  >;
  OpenLog: ActionOperation<OpenLogRequest, OpenLogResponse, ErrorResult>;
  OpenSSL: ActionOperation<OpenSSLRequest, OpenSSLResponse, ErrorResult>;
  ReleaseWanAddress: ActionOperation<
    ReleaseWanAddressRequest,
    ReleaseWanAddressResponse,
    ErrorResult
  >;
  RemoveReplicationGroup: ActionOperation<
    RemoveReplicationGroupRequest,
    RemoveReplicationGroupResponse,
    ErrorResult
  >;
  RemoveReplicationInstance: ActionOperation<
    RemoveReplicationInstanceRequest,
    RemoveReplicationInstanceResponse,
    ErrorResult
  >;
  RenewInstance: ActionOperation<RenewInstanceRequest, RenewInstanceResponse, ErrorResult>;
  ResetPassword: ActionOperation<ResetPasswordRequest, ResetPasswordResponse, ErrorResult>;
  RestoreInstance: ActionOperation<RestoreInstanceRequest, RestoreInstanceResponse, ErrorResult>;
  StartupInstance: ActionOperation<StartupInstanceRequest, StartupInstanceResponse, ErrorResult>;
  SwitchAccessNewInstance: ActionOperation<
    SwitchAccessNewInstanceRequest,
    SwitchAccessNewInstanceResponse,
    ErrorResult
  >;
  SwitchInstanceVip: ActionOperation<
    SwitchInstanceVipRequest,
    SwitchInstanceVipResponse,
    ErrorResult
  >;
  SwitchProxy: ActionOperation<SwitchProxyRequest, SwitchProxyResponse, ErrorResult>;
  UpgradeInstance: ActionOperation<UpgradeInstanceRequest, UpgradeInstanceResponse, ErrorResult>;
  UpgradeInstanceVersion: ActionOperation<
    UpgradeInstanceVersionRequest,
    UpgradeInstanceVersionResponse,
    ErrorResult
  >;
  UpgradeProxyVersion: ActionOperation<
    UpgradeProxyVersionRequest,
    UpgradeProxyVersionResponse,
    ErrorResult
  >;
  UpgradeSmallVersion: ActionOperation<
    UpgradeSmallVersionRequest,
    UpgradeSmallVersionResponse,
    ErrorResult
  >;
  UpgradeVersionToMultiAvailabilityZones: ActionOperation<
    UpgradeVersionToMultiAvailabilityZonesRequest,
    UpgradeVersionToMultiAvailabilityZonesResponse,
    ErrorResult
  >;
}

/** Every schema of the document, by its name. */
export interface schemas {
  Account: Account;
  AccountPrivilege: AccountPrivilege;
  AccountStatus: AccountStatus;
  AddReplicationInstanceRequest: AddReplicationInstanceRequest;
  AddReplicationInstanceResponse: AddReplicationInstanceResponse;
  AllocateWanAddressRequest: AllocateWanAddressRequest;
  AllocateWanAddressResponse: AllocateWanAddressResponse;
  AmountUnit: AmountUnit;
  ApplyParamsTemplateRequest: ApplyParamsTemplateRequest;
  ApplyParamsTemplateResponse: ApplyParamsTemplateResponse;
  AssociateSecurityGroupsRequest: AssociateSecurityGroupsRequest;
  AssociateSecurityGroupsResponse: AssociateSecurityGroupsResponse;
  AutoRenew: AutoRenew;
  AvailableRegion: AvailableRegion;
  AzMode: AzMode;
  BackupDownloadInfo: BackupDownloadInfo;
  BackupLimitVpcItem: BackupLimitVpcItem;
  BackupLock: BackupLock;
  BackupMode: BackupMode;
  BackupStatus: BackupStatus;
  BackupType: BackupType;
  BigKeyInfo: BigKeyInfo;
  BigKeyScope: BigKeyScope;
  BigKeyTypeInfo: BigKeyTypeInfo;
  BillingMode: BillingMode;
  CDCResource: CDCResource;
  ChangeInstanceRoleRequest: ChangeInstanceRoleRequest;
  ChangeInstanceRoleResponse: ChangeInstanceRoleResponse;
  ChangeMasterInstanceRequest: ChangeMasterInstanceRequest;
  ChangeMasterInstanceResponse: ChangeMasterInstanceResponse;
  ChangeReplicaToMasterRequest: ChangeReplicaToMasterRequest;
  ChangeReplicaToMasterResponse: ChangeReplicaToMasterResponse;
  CleanUpInstanceRequest: CleanUpInstanceRequest;
  CleanUpInstanceResponse: CleanUpInstanceResponse;
  ClearInstanceRequest: ClearInstanceRequest;
  ClearInstanceResponse: ClearInstanceResponse;
  CloneInstancesRequest: CloneInstancesRequest;
  CloneInstancesResponse: CloneInstancesResponse;
  CloneProductVersion: CloneProductVersion;
  CloseLogRequest: CloseLogRequest;
  CloseLogResponse: CloseLogResponse;
  CloseSSLRequest: CloseSSLRequest;
  CloseSSLResponse: CloseSSLResponse;
  ClusterNodeStatus: ClusterNodeStatus;
  CommandTake: CommandTake;
  ConnectionMode: ConnectionMode;
  CreateExportTaskRequest: CreateExportTaskRequest;
  CreateExportTaskResponse: CreateExportTaskResponse;
  CreateInstanceAccountRequest: CreateInstanceAccountRequest;
  CreateInstanceAccountResponse: CreateInstanceAccountResponse;
  CreateInstancesRequest: CreateInstancesRequest;
  CreateInstancesResponse: CreateInstancesResponse;
  CreateParamTemplateRequest: CreateParamTemplateRequest;
  CreateParamTemplateResponse: CreateParamTemplateResponse;
  CreateReplicationGroupRequest: CreateReplicationGroupRequest;
  CreateReplicationGroupResponse: CreateReplicationGroupResponse;
  DealStatus: DealStatus;
  DelayDistribution: DelayDistribution;
  DeleteExportTaskRequest: DeleteExportTaskRequest;
  DeleteExportTaskResponse: DeleteExportTaskResponse;
  DeleteInstanceAccountRequest: DeleteInstanceAccountRequest;
  DeleteInstanceAccountResponse: DeleteInstanceAccountResponse;
  DeleteParamTemplateRequest: DeleteParamTemplateRequest;
  DeleteParamTemplateResponse: DeleteParamTemplateResponse;
  DeleteProtection: DeleteProtection;
  DeleteReplicationInstanceRequest: DeleteReplicationInstanceRequest;
  DeleteReplicationInstanceResponse: DeleteReplicationInstanceResponse;
  DeliverSummary: DeliverSummary;
  DescribeAutoBackupConfigRequest: DescribeAutoBackupConfigRequest;
  DescribeAutoBackupConfigResponse: DescribeAutoBackupConfigResponse;
  DescribeBackupDetailRequest: DescribeBackupDetailRequest;
  DescribeBackupDetailResponse: DescribeBackupDetailResponse;
  DescribeBackupDownloadRestrictionRequest: DescribeBackupDownloadRestrictionRequest;
  DescribeBackupDownloadRestrictionResponse: DescribeBackupDownloadRestrictionResponse;
  DescribeBackupUrlRequest: DescribeBackupUrlRequest;
  DescribeBackupUrlResponse: DescribeBackupUrlResponse;
  DescribeBandwidthRangeRequest: DescribeBandwidthRangeRequest;
  DescribeBandwidthRangeResponse: DescribeBandwidthRangeResponse;
  DescribeCommonDBInstancesPayMode: DescribeCommonDBInstancesPayMode;
  DescribeCommonDBInstancesRequest: DescribeCommonDBInstancesRequest;
  DescribeCommonDBInstancesResponse: DescribeCommonDBInstancesResponse;
  DescribeDBSecurityGroupsRequest: DescribeDBSecurityGroupsRequest;
  DescribeDBSecurityGroupsResponse: DescribeDBSecurityGroupsResponse;
  DescribeExportTasksRequest: DescribeExportTasksRequest;
  DescribeExportTasksResponse: DescribeExportTasksResponse;
  DescribeGlobalReplicationAreaRequest: DescribeGlobalReplicationAreaRequest;
  DescribeGlobalReplicationAreaResponse: DescribeGlobalReplicationAreaResponse;
  DescribeInstanceAccountRequest: DescribeInstanceAccountRequest;
  DescribeInstanceAccountResponse: DescribeInstanceAccountResponse;
  DescribeInstanceBackupsRequest: DescribeInstanceBackupsRequest;
  DescribeInstanceBackupsResponse: DescribeInstanceBackupsResponse;
  DescribeInstanceDTSInfoRequest: DescribeInstanceDTSInfoRequest;
  DescribeInstanceDTSInfoResponse: DescribeInstanceDTSInfoResponse;
  DescribeInstanceDTSInstanceInfo: DescribeInstanceDTSInstanceInfo;
  DescribeInstanceDealDetailRequest: DescribeInstanceDealDetailRequest;
  DescribeInstanceDealDetailResponse: DescribeInstanceDealDetailResponse;
  DescribeInstanceEventsRequest: DescribeInstanceEventsRequest;
  DescribeInstanceEventsResponse: DescribeInstanceEventsResponse;
  DescribeInstanceLogDeliveryRequest: DescribeInstanceLogDeliveryRequest;
  DescribeInstanceLogDeliveryResponse: DescribeInstanceLogDeliveryResponse;
  DescribeInstanceMonitorBigKeyRequest: DescribeInstanceMonitorBigKeyRequest;
  DescribeInstanceMonitorBigKeyResponse: DescribeInstanceMonitorBigKeyResponse;
  DescribeInstanceMonitorBigKeySizeDistRequest: DescribeInstanceMonitorBigKeySizeDistRequest;
  DescribeInstanceMonitorBigKeySizeDistResponse: DescribeInstanceMonitorBigKeySizeDistResponse;
  DescribeInstanceMonitorBigKeyTypeDistRequest: DescribeInstanceMonitorBigKeyTypeDistRequest;
  DescribeInstanceMonitorBigKeyTypeDistResponse: DescribeInstanceMonitorBigKeyTypeDistResponse;
  DescribeInstanceMonitorHotKeyRequest: DescribeInstanceMonitorHotKeyRequest;
  DescribeInstanceMonitorHotKeyResponse: DescribeInstanceMonitorHotKeyResponse;
  DescribeInstanceMonitorSIPRequest: DescribeInstanceMonitorSIPRequest;
  DescribeInstanceMonitorSIPResponse: DescribeInstanceMonitorSIPResponse;
  DescribeInstanceMonitorTookDistRequest: DescribeInstanceMonitorTookDistRequest;
  DescribeInstanceMonitorTookDistResponse: DescribeInstanceMonitorTookDistResponse;
  DescribeInstanceMonitorTopNCmdRequest: DescribeInstanceMonitorTopNCmdRequest;
  DescribeInstanceMonitorTopNCmdResponse: DescribeInstanceMonitorTopNCmdResponse;
  DescribeInstanceMonitorTopNCmdTookRequest: DescribeInstanceMonitorTopNCmdTookRequest;
  DescribeInstanceMonitorTopNCmdTookResponse: DescribeInstanceMonitorTopNCmdTookResponse;
  DescribeInstanceNodeInfoRequest: DescribeInstanceNodeInfoRequest;
  DescribeInstanceNodeInfoResponse: DescribeInstanceNodeInfoResponse;
  DescribeInstanceParamRecordsRequest: DescribeInstanceParamRecordsRequest;
  DescribeInstanceParamRecordsResponse: DescribeInstanceParamRecordsResponse;
  DescribeInstanceParamsRequest: DescribeInstanceParamsRequest;
  DescribeInstanceParamsResponse: DescribeInstanceParamsResponse;
  DescribeInstanceSecurityGroupRequest: DescribeInstanceSecurityGroupRequest;
  DescribeInstanceSecurityGroupResponse: DescribeInstanceSecurityGroupResponse;
  DescribeInstanceShardsRequest: DescribeInstanceShardsRequest;
  DescribeInstanceShardsResponse: DescribeInstanceShardsResponse;
  DescribeInstanceSpecBandwidthRequest: DescribeInstanceSpecBandwidthRequest;
  DescribeInstanceSpecBandwidthResponse: DescribeInstanceSpecBandwidthResponse;
  DescribeInstanceSupportFeatureRequest: DescribeInstanceSupportFeatureRequest;
  DescribeInstanceSupportFeatureResponse: DescribeInstanceSupportFeatureResponse;
  DescribeInstanceZoneInfoRequest: DescribeInstanceZoneInfoRequest;
  DescribeInstanceZoneInfoResponse: DescribeInstanceZoneInfoResponse;
  DescribeInstancesOrderBy: DescribeInstancesOrderBy;
  DescribeInstancesOrderType: DescribeInstancesOrderType;
  DescribeInstancesRequest: DescribeInstancesRequest;
  DescribeInstancesResponse: DescribeInstancesResponse;
  DescribeLogInstanceListRequest: DescribeLogInstanceListRequest;
  DescribeLogInstanceListResponse: DescribeLogInstanceListResponse;
  DescribeLogsRequest: DescribeLogsRequest;
  DescribeLogsResponse: DescribeLogsResponse;
  DescribeMaintenanceWindowRequest: DescribeMaintenanceWindowRequest;
  DescribeMaintenanceWindowResponse: DescribeMaintenanceWindowResponse;
  DescribeParamTemplateInfoRequest: DescribeParamTemplateInfoRequest;
  DescribeParamTemplateInfoResponse: DescribeParamTemplateInfoResponse;
  DescribeParamTemplatesRequest: DescribeParamTemplatesRequest;
  DescribeParamTemplatesResponse: DescribeParamTemplatesResponse;
  DescribeProductInfoRequest: DescribeProductInfoRequest;
  DescribeProductInfoResponse: DescribeProductInfoResponse;
  DescribeProjectSecurityGroupRequest: DescribeProjectSecurityGroupRequest;
  DescribeProjectSecurityGroupResponse: DescribeProjectSecurityGroupResponse;
  DescribeProjectSecurityGroupsRequest: DescribeProjectSecurityGroupsRequest;
  DescribeProjectSecurityGroupsResponse: DescribeProjectSecurityGroupsResponse;
  DescribeProxySlowLogRequest: DescribeProxySlowLogRequest;
  DescribeProxySlowLogResponse: DescribeProxySlowLogResponse;
  DescribeRedisClusterOverviewRequest: DescribeRedisClusterOverviewRequest;
  DescribeRedisClusterOverviewResponse: DescribeRedisClusterOverviewResponse;
  DescribeRedisClustersRequest: DescribeRedisClustersRequest;
  DescribeRedisClustersResponse: DescribeRedisClustersResponse;
  DescribeReplicationGroupInstanceRequest: DescribeReplicationGroupInstanceRequest;
  DescribeReplicationGroupInstanceResponse: DescribeReplicationGroupInstanceResponse;
  DescribeReplicationGroupRequest: DescribeReplicationGroupRequest;
  DescribeReplicationGroupResponse: DescribeReplicationGroupResponse;
  DescribeSSLStatusRequest: DescribeSSLStatusRequest;
  DescribeSSLStatusResponse: DescribeSSLStatusResponse;
  DescribeSecondLevelBackupInfoRequest: DescribeSecondLevelBackupInfoRequest;
  DescribeSecondLevelBackupInfoResponse: DescribeSecondLevelBackupInfoResponse;
  DescribeSlowLogRequest: DescribeSlowLogRequest;
  DescribeSlowLogResponse: DescribeSlowLogResponse;
  DescribeTaskInfoRequest: DescribeTaskInfoRequest;
  DescribeTaskInfoResponse: DescribeTaskInfoResponse;
  DescribeTaskListRequest: DescribeTaskListRequest;
  DescribeTaskListResponse: DescribeTaskListResponse;
  DescribeTendisSlowLogRequest: DescribeTendisSlowLogRequest;
  DescribeTendisSlowLogResponse: DescribeTendisSlowLogResponse;
  DestroyPostpaidInstanceRequest: DestroyPostpaidInstanceRequest;
  DestroyPostpaidInstanceResponse: DestroyPostpaidInstanceResponse;
  DestroyPrepaidInstanceRequest: DestroyPrepaidInstanceRequest;
  DestroyPrepaidInstanceResponse: DestroyPrepaidInstanceResponse;
  DisableReplicaReadonlyRequest: DisableReplicaReadonlyRequest;
  DisableReplicaReadonlyResponse: DisableReplicaReadonlyResponse;
  DisassociateSecurityGroupsRequest: DisassociateSecurityGroupsRequest;
  DisassociateSecurityGroupsResponse: DisassociateSecurityGroupsResponse;
  DtsJobStatus: DtsJobStatus;
  EnableReplicaReadonlyRequest: EnableReplicaReadonlyRequest;
  EnableReplicaReadonlyResponse: EnableReplicaReadonlyResponse;
  ErrorDetail: ErrorDetail;
  ErrorResult: ErrorResult;
  EventGrade: EventGrade;
  EventStatus: EventStatus;
  ExportFile: ExportFile;
  ExportFileStatus: ExportFileStatus;
  FailedInstance: FailedInstance;
  Filter: Filter;
  Groups: Groups;
  HotKeyInfo: HotKeyInfo;
  Inbound: Inbound;
  InquiryPriceCreateInstanceRequest: InquiryPriceCreateInstanceRequest;
  InquiryPriceCreateInstanceResponse: InquiryPriceCreateInstanceResponse;
  InquiryPriceUpgradeInstanceRequest: InquiryPriceUpgradeInstanceRequest;
  InquiryPriceUpgradeInstanceResponse: InquiryPriceUpgradeInstanceResponse;
  InstanceArchitecture: InstanceArchitecture;
  InstanceChargeType: InstanceChargeType;
  InstanceClusterNode: InstanceClusterNode;
  InstanceClusterShard: InstanceClusterShard;
  InstanceEnumParam: InstanceEnumParam;
  InstanceFeature: InstanceFeature;
  InstanceInfo: InstanceInfo;
  InstanceInputMode: InstanceInputMode;
  InstanceIntegerParam: InstanceIntegerParam;
  InstanceMultiParam: InstanceMultiParam;
  InstanceNode: InstanceNode;
  InstanceParam: InstanceParam;
  InstanceParamHistory: InstanceParamHistory;
  InstanceProxySlowlogDetail: InstanceProxySlowlogDetail;
  InstanceSecurityGroupDetail: InstanceSecurityGroupDetail;
  InstanceSet: InstanceSet;
  InstanceSlowlogDetail: InstanceSlowlogDetail;
  InstanceStatus: InstanceStatus;
  InstanceSubStatus: InstanceSubStatus;
  InstanceTagInfo: InstanceTagInfo;
  InstanceTextParam: InstanceTextParam;
  InstanceType: InstanceType;
  Instances: Instances;
  IpComparison: IpComparison;
  KillMasterGroupRequest: KillMasterGroupRequest;
  KillMasterGroupResponse: KillMasterGroupResponse;
  LimitType: LimitType;
  LogDeliveryInfo: LogDeliveryInfo;
  LogFilter: LogFilter;
  LogFilterCompare: LogFilterCompare;
  LogInstance: LogInstance;
  LogInstanceStatus: LogInstanceStatus;
  LogResult: LogResult;
  LogSubType: LogSubType;
  LogSwitch: LogSwitch;
  ManualBackupInstanceRequest: ManualBackupInstanceRequest;
  ManualBackupInstanceResponse: ManualBackupInstanceResponse;
  ModfiyInstancePasswordRequest: ModfiyInstancePasswordRequest;
  ModfiyInstancePasswordResponse: ModfiyInstancePasswordResponse;
  ModifyAutoBackupConfigRequest: ModifyAutoBackupConfigRequest;
  ModifyAutoBackupConfigResponse: ModifyAutoBackupConfigResponse;
  ModifyBackupDownloadRestrictionRequest: ModifyBackupDownloadRestrictionRequest;
  ModifyBackupDownloadRestrictionResponse: ModifyBackupDownloadRestrictionResponse;
  ModifyConnectionConfigRequest: ModifyConnectionConfigRequest;
  ModifyConnectionConfigResponse: ModifyConnectionConfigResponse;
  ModifyDBInstanceSecurityGroupsRequest: ModifyDBInstanceSecurityGroupsRequest;
  ModifyDBInstanceSecurityGroupsResponse: ModifyDBInstanceSecurityGroupsResponse;
  ModifyInstanceAccountRequest: ModifyInstanceAccountRequest;
  ModifyInstanceAccountResponse: ModifyInstanceAccountResponse;
  ModifyInstanceAvailabilityZonesRequest: ModifyInstanceAvailabilityZonesRequest;
  ModifyInstanceAvailabilityZonesResponse: ModifyInstanceAvailabilityZonesResponse;
  ModifyInstanceBackupModeRequest: ModifyInstanceBackupModeRequest;
  ModifyInstanceBackupModeResponse: ModifyInstanceBackupModeResponse;
  ModifyInstanceChargeTypeRequest: ModifyInstanceChargeTypeRequest;
  ModifyInstanceChargeTypeResponse: ModifyInstanceChargeTypeResponse;
  ModifyInstanceEventRequest: ModifyInstanceEventRequest;
  ModifyInstanceEventResponse: ModifyInstanceEventResponse;
  ModifyInstanceLogDeliveryRequest: ModifyInstanceLogDeliveryRequest;
  ModifyInstanceLogDeliveryResponse: ModifyInstanceLogDeliveryResponse;
  ModifyInstanceOperation: ModifyInstanceOperation;
  ModifyInstanceParamsRequest: ModifyInstanceParamsRequest;
  ModifyInstanceParamsResponse: ModifyInstanceParamsResponse;
  ModifyInstancePasswordRequest: ModifyInstancePasswordRequest;
  ModifyInstancePasswordResponse: ModifyInstancePasswordResponse;
  ModifyInstanceReadOnlyRequest: ModifyInstanceReadOnlyRequest;
  ModifyInstanceReadOnlyResponse: ModifyInstanceReadOnlyResponse;
  ModifyInstanceRequest: ModifyInstanceRequest;
  ModifyInstanceResponse: ModifyInstanceResponse;
  ModifyLogRequest: ModifyLogRequest;
  ModifyLogResponse: ModifyLogResponse;
  ModifyMaintenanceWindowRequest: ModifyMaintenanceWindowRequest;
  ModifyMaintenanceWindowResponse: ModifyMaintenanceWindowResponse;
  ModifyNetworkConfigOperation: ModifyNetworkConfigOperation;
  ModifyNetworkConfigRequest: ModifyNetworkConfigRequest;
  ModifyNetworkConfigResponse: ModifyNetworkConfigResponse;
  ModifyParamTemplateRequest: ModifyParamTemplateRequest;
  ModifyParamTemplateResponse: ModifyParamTemplateResponse;
  ModifyReplicationGroupRequest: ModifyReplicationGroupRequest;
  ModifyReplicationGroupResponse: ModifyReplicationGroupResponse;
  MonitorSpan: MonitorSpan;
  NetworkType: NetworkType;
  NodeConnection: NodeConnection;
  NodeType: NodeType;
  OpenLogRequest: OpenLogRequest;
  OpenLogResponse: OpenLogResponse;
  OpenSSLRequest: OpenSSLRequest;
  OpenSSLResponse: OpenSSLResponse;
  Outbound: Outbound;
  ParamChangeStatus: ParamChangeStatus;
  ParamStatus: ParamStatus;
  ParamTemplateInfo: ParamTemplateInfo;
  ParameterDetail: ParameterDetail;
  PasswordPolicy: PasswordPolicy;
  ProductConf: ProductConf;
  ProductConfPayMode: ProductConfPayMode;
  ProductVersion: ProductVersion;
  ProxyNodes: ProxyNodes;
  ReadonlyPolicy: ReadonlyPolicy;
  RebootNeed: RebootNeed;
  RedisBackupSet: RedisBackupSet;
  RedisClusterStatus: RedisClusterStatus;
  RedisCommonInstanceList: RedisCommonInstanceList;
  RedisCommonInstanceListStatus: RedisCommonInstanceListStatus;
  RedisInstanceEvent: RedisInstanceEvent;
  RedisNode: RedisNode;
  RedisNodeInfo: RedisNodeInfo;
  RedisNodes: RedisNodes;
  RegionConf: RegionConf;
  RegionNumber: RegionNumber;
  ReleaseWanAddressRequest: ReleaseWanAddressRequest;
  ReleaseWanAddressResponse: ReleaseWanAddressResponse;
  RemoveReplicationGroupRequest: RemoveReplicationGroupRequest;
  RemoveReplicationGroupResponse: RemoveReplicationGroupResponse;
  RemoveReplicationInstanceRequest: RemoveReplicationInstanceRequest;
  RemoveReplicationInstanceResponse: RemoveReplicationInstanceResponse;
  RenewInstanceRequest: RenewInstanceRequest;
  RenewInstanceResponse: RenewInstanceResponse;
  ReplicaGroup: ReplicaGroup;
  ReplicaReadWeight: ReplicaReadWeight;
  ReplicationGroupStatus: ReplicationGroupStatus;
  ReplicationRole: ReplicationRole;
  RequestId: string;
  ResetPasswordRequest: ResetPasswordRequest;
  ResetPasswordResponse: ResetPasswordResponse;
  ResourceBundle: ResourceBundle;
  ResourceTag: ResourceTag;
  RestoreInstanceRequest: RestoreInstanceRequest;
  RestoreInstanceResponse: RestoreInstanceResponse;
  SecondLevelBackupMissingTimestamps: SecondLevelBackupMissingTimestamps;
  SecurityGroup: SecurityGroup;
  SecurityGroupDetail: SecurityGroupDetail;
  SecurityGroupsInboundAndOutbound: SecurityGroupsInboundAndOutbound;
  SourceCommand: SourceCommand;
  SourceInfo: SourceInfo;
  SslAddressType: SslAddressType;
  SslStatus: SslStatus;
  StartupInstanceRequest: StartupInstanceRequest;
  StartupInstanceResponse: StartupInstanceResponse;
  SwitchAccessNewInstanceRequest: SwitchAccessNewInstanceRequest;
  SwitchAccessNewInstanceResponse: SwitchAccessNewInstanceResponse;
  SwitchInstanceVipForceSwitch: SwitchInstanceVipForceSwitch;
  SwitchInstanceVipRequest: SwitchInstanceVipRequest;
  SwitchInstanceVipResponse: SwitchInstanceVipResponse;
  SwitchInstanceVipSwitchTime: SwitchInstanceVipSwitchTime;
  SwitchOption: SwitchOption;
  SwitchProxyRequest: SwitchProxyRequest;
  SwitchProxyResponse: SwitchProxyResponse;
  TaskInfoDetail: TaskInfoDetail;
  TaskResult: TaskResult;
  TaskStatus: TaskStatus;
  TaskType: TaskType;
  TendisNodes: TendisNodes;
  TendisSlowLogDetail: TendisSlowLogDetail;
  TradeDealDetail: TradeDealDetail;
  UpgradeInstanceRequest: UpgradeInstanceRequest;
  UpgradeInstanceResponse: UpgradeInstanceResponse;
  UpgradeInstanceVersionRequest: UpgradeInstanceVersionRequest;
  UpgradeInstanceVersionResponse: UpgradeInstanceVersionResponse;
  UpgradeNow: UpgradeNow;
  UpgradeProxyVersionRequest: UpgradeProxyVersionRequest;
  UpgradeProxyVersionResponse: UpgradeProxyVersionResponse;
  UpgradeSmallVersionRequest: UpgradeSmallVersionRequest;
  UpgradeSmallVersionResponse: UpgradeSmallVersionResponse;
  UpgradeVersionToMultiAvailabilityZonesRequest: UpgradeVersionToMultiAvailabilityZonesRequest;
  UpgradeVersionToMultiAvailabilityZonesResponse: UpgradeVersionToMultiAvailabilityZonesResponse;
  Weekday: Weekday;
  ZoneCapacityConf: ZoneCapacityConf;
  ZoneNetworkType: ZoneNetworkType;
}

/** What the document has besides its paths. */
export interface components {
  schemas: schemas;
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
