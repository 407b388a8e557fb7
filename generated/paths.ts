// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ActionPath } from "../runtime/openapi-types.js";
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
import type { ErrorResult } from "./types/ErrorResult.js";

/** Every action by its path, for `createClient<paths>()` of openapi-fetch. */
export interface paths {
  "/#AddReplicationInstance": ActionPath<
    AddReplicationInstanceRequest,
    AddReplicationInstanceResponse,
    ErrorResult
  >;
  "/#AllocateWanAddress": ActionPath<
    AllocateWanAddressRequest,
    AllocateWanAddressResponse,
    ErrorResult
  >;
  "/#ApplyParamsTemplate": ActionPath<
    ApplyParamsTemplateRequest,
    ApplyParamsTemplateResponse,
    ErrorResult
  >;
  "/#AssociateSecurityGroups": ActionPath<
    AssociateSecurityGroupsRequest,
    AssociateSecurityGroupsResponse,
    ErrorResult
  >;
  "/#ChangeInstanceRole": ActionPath<
    ChangeInstanceRoleRequest,
    ChangeInstanceRoleResponse,
    ErrorResult
  >;
  "/#ChangeMasterInstance": ActionPath<
    ChangeMasterInstanceRequest,
    ChangeMasterInstanceResponse,
    ErrorResult
  >;
  "/#ChangeReplicaToMaster": ActionPath<
    ChangeReplicaToMasterRequest,
    ChangeReplicaToMasterResponse,
    ErrorResult
  >;
  "/#CleanUpInstance": ActionPath<CleanUpInstanceRequest, CleanUpInstanceResponse, ErrorResult>;
  "/#ClearInstance": ActionPath<ClearInstanceRequest, ClearInstanceResponse, ErrorResult>;
  "/#CloneInstances": ActionPath<CloneInstancesRequest, CloneInstancesResponse, ErrorResult>;
  "/#CloseLog": ActionPath<CloseLogRequest, CloseLogResponse, ErrorResult>;
  "/#CloseSSL": ActionPath<CloseSSLRequest, CloseSSLResponse, ErrorResult>;
  "/#CreateExportTask": ActionPath<CreateExportTaskRequest, CreateExportTaskResponse, ErrorResult>;
  "/#CreateInstanceAccount": ActionPath<
    CreateInstanceAccountRequest,
    CreateInstanceAccountResponse,
    ErrorResult
  >;
  "/#CreateInstances": ActionPath<CreateInstancesRequest, CreateInstancesResponse, ErrorResult>;
  "/#CreateParamTemplate": ActionPath<
    CreateParamTemplateRequest,
    CreateParamTemplateResponse,
    ErrorResult
  >;
  "/#CreateReplicationGroup": ActionPath<
    CreateReplicationGroupRequest,
    CreateReplicationGroupResponse,
    ErrorResult
  >;
  "/#DeleteExportTask": ActionPath<DeleteExportTaskRequest, DeleteExportTaskResponse, ErrorResult>;
  "/#DeleteInstanceAccount": ActionPath<
    DeleteInstanceAccountRequest,
    DeleteInstanceAccountResponse,
    ErrorResult
  >;
  "/#DeleteParamTemplate": ActionPath<
    DeleteParamTemplateRequest,
    DeleteParamTemplateResponse,
    ErrorResult
  >;
  "/#DeleteReplicationInstance": ActionPath<
    DeleteReplicationInstanceRequest,
    DeleteReplicationInstanceResponse,
    ErrorResult
  >;
  "/#DescribeAutoBackupConfig": ActionPath<
    DescribeAutoBackupConfigRequest,
    DescribeAutoBackupConfigResponse,
    ErrorResult
  >;
  "/#DescribeBackupDetail": ActionPath<
    DescribeBackupDetailRequest,
    DescribeBackupDetailResponse,
    ErrorResult
  >;
  "/#DescribeBackupDownloadRestriction": ActionPath<
    DescribeBackupDownloadRestrictionRequest,
    DescribeBackupDownloadRestrictionResponse,
    ErrorResult
  >;
  "/#DescribeBackupUrl": ActionPath<
    DescribeBackupUrlRequest,
    DescribeBackupUrlResponse,
    ErrorResult
  >;
  "/#DescribeBandwidthRange": ActionPath<
    DescribeBandwidthRangeRequest,
    DescribeBandwidthRangeResponse,
    ErrorResult
  >;
  "/#DescribeCommonDBInstances": ActionPath<
    DescribeCommonDBInstancesRequest,
    DescribeCommonDBInstancesResponse,
    ErrorResult
  >;
  "/#DescribeDBSecurityGroups": ActionPath<
    DescribeDBSecurityGroupsRequest,
    DescribeDBSecurityGroupsResponse,
    ErrorResult
  >;
  "/#DescribeExportTasks": ActionPath<
    DescribeExportTasksRequest,
    DescribeExportTasksResponse,
    ErrorResult
  >;
  "/#DescribeGlobalReplicationArea": ActionPath<
    DescribeGlobalReplicationAreaRequest,
    DescribeGlobalReplicationAreaResponse,
    ErrorResult
  >;
  "/#DescribeInstanceAccount": ActionPath<
    DescribeInstanceAccountRequest,
    DescribeInstanceAccountResponse,
    ErrorResult
  >;
  "/#DescribeInstanceBackups": ActionPath<
    DescribeInstanceBackupsRequest,
    DescribeInstanceBackupsResponse,
    ErrorResult
  >;
  "/#DescribeInstanceDTSInfo": ActionPath<
    DescribeInstanceDTSInfoRequest,
    DescribeInstanceDTSInfoResponse,
    ErrorResult
  >;
  "/#DescribeInstanceDealDetail": ActionPath<
    DescribeInstanceDealDetailRequest,
    DescribeInstanceDealDetailResponse,
    ErrorResult
  >;
  "/#DescribeInstanceEvents": ActionPath<
    DescribeInstanceEventsRequest,
    DescribeInstanceEventsResponse,
    ErrorResult
  >;
  "/#DescribeInstanceLogDelivery": ActionPath<
    DescribeInstanceLogDeliveryRequest,
    DescribeInstanceLogDeliveryResponse,
    ErrorResult
  >;
  "/#DescribeInstanceMonitorBigKey": ActionPath<
    DescribeInstanceMonitorBigKeyRequest,
    DescribeInstanceMonitorBigKeyResponse,
    ErrorResult
  >;
  "/#DescribeInstanceMonitorBigKeySizeDist": ActionPath<
    DescribeInstanceMonitorBigKeySizeDistRequest,
    DescribeInstanceMonitorBigKeySizeDistResponse,
    ErrorResult
  >;
  "/#DescribeInstanceMonitorBigKeyTypeDist": ActionPath<
    DescribeInstanceMonitorBigKeyTypeDistRequest,
    DescribeInstanceMonitorBigKeyTypeDistResponse,
    ErrorResult
  >;
  "/#DescribeInstanceMonitorHotKey": ActionPath<
    DescribeInstanceMonitorHotKeyRequest,
    DescribeInstanceMonitorHotKeyResponse,
    ErrorResult
  >;
  "/#DescribeInstanceMonitorSIP": ActionPath<
    DescribeInstanceMonitorSIPRequest,
    DescribeInstanceMonitorSIPResponse,
    ErrorResult
  >;
  "/#DescribeInstanceMonitorTookDist": ActionPath<
    DescribeInstanceMonitorTookDistRequest,
    DescribeInstanceMonitorTookDistResponse,
    ErrorResult
  >;
  "/#DescribeInstanceMonitorTopNCmd": ActionPath<
    DescribeInstanceMonitorTopNCmdRequest,
    DescribeInstanceMonitorTopNCmdResponse,
    ErrorResult
  >;
  "/#DescribeInstanceMonitorTopNCmdTook": ActionPath<
    DescribeInstanceMonitorTopNCmdTookRequest,
    DescribeInstanceMonitorTopNCmdTookResponse,
    ErrorResult
  >;
  "/#DescribeInstanceNodeInfo": ActionPath<
    DescribeInstanceNodeInfoRequest,
    DescribeInstanceNodeInfoResponse,
    ErrorResult
  >;
  "/#DescribeInstanceParamRecords": ActionPath<
    DescribeInstanceParamRecordsRequest,
    DescribeInstanceParamRecordsResponse,
    ErrorResult
  >;
  "/#DescribeInstanceParams": ActionPath<
    DescribeInstanceParamsRequest,
    DescribeInstanceParamsResponse,
    ErrorResult
  >;
  "/#DescribeInstanceSecurityGroup": ActionPath<
    DescribeInstanceSecurityGroupRequest,
    DescribeInstanceSecurityGroupResponse,
    ErrorResult
  >;
  "/#DescribeInstanceShards": ActionPath<
    DescribeInstanceShardsRequest,
    DescribeInstanceShardsResponse,
    ErrorResult
  >;
  "/#DescribeInstanceSpecBandwidth": ActionPath<
    DescribeInstanceSpecBandwidthRequest,
    DescribeInstanceSpecBandwidthResponse,
    ErrorResult
  >;
  "/#DescribeInstanceSupportFeature": ActionPath<
    DescribeInstanceSupportFeatureRequest,
    DescribeInstanceSupportFeatureResponse,
    ErrorResult
  >;
  "/#DescribeInstanceZoneInfo": ActionPath<
    DescribeInstanceZoneInfoRequest,
    DescribeInstanceZoneInfoResponse,
    ErrorResult
  >;
  "/#DescribeInstances": ActionPath<
    DescribeInstancesRequest,
    DescribeInstancesResponse,
    ErrorResult
  >;
  "/#DescribeLogInstanceList": ActionPath<
    DescribeLogInstanceListRequest,
    DescribeLogInstanceListResponse,
    ErrorResult
  >;
  "/#DescribeLogs": ActionPath<DescribeLogsRequest, DescribeLogsResponse, ErrorResult>;
  "/#DescribeMaintenanceWindow": ActionPath<
    DescribeMaintenanceWindowRequest,
    DescribeMaintenanceWindowResponse,
    ErrorResult
  >;
  "/#DescribeParamTemplateInfo": ActionPath<
    DescribeParamTemplateInfoRequest,
    DescribeParamTemplateInfoResponse,
    ErrorResult
  >;
  "/#DescribeParamTemplates": ActionPath<
    DescribeParamTemplatesRequest,
    DescribeParamTemplatesResponse,
    ErrorResult
  >;
  "/#DescribeProductInfo": ActionPath<
    DescribeProductInfoRequest,
    DescribeProductInfoResponse,
    ErrorResult
  >;
  "/#DescribeProjectSecurityGroup": ActionPath<
    DescribeProjectSecurityGroupRequest,
    DescribeProjectSecurityGroupResponse,
    ErrorResult
  >;
  "/#DescribeProjectSecurityGroups": ActionPath<
    DescribeProjectSecurityGroupsRequest,
    DescribeProjectSecurityGroupsResponse,
    ErrorResult
  >;
  "/#DescribeProxySlowLog": ActionPath<
    DescribeProxySlowLogRequest,
    DescribeProxySlowLogResponse,
    ErrorResult
  >;
  "/#DescribeRedisClusterOverview": ActionPath<
    DescribeRedisClusterOverviewRequest,
    DescribeRedisClusterOverviewResponse,
    ErrorResult
  >;
  "/#DescribeRedisClusters": ActionPath<
    DescribeRedisClustersRequest,
    DescribeRedisClustersResponse,
    ErrorResult
  >;
  "/#DescribeReplicationGroup": ActionPath<
    DescribeReplicationGroupRequest,
    DescribeReplicationGroupResponse,
    ErrorResult
  >;
  "/#DescribeReplicationGroupInstance": ActionPath<
    DescribeReplicationGroupInstanceRequest,
    DescribeReplicationGroupInstanceResponse,
    ErrorResult
  >;
  "/#DescribeSSLStatus": ActionPath<
    DescribeSSLStatusRequest,
    DescribeSSLStatusResponse,
    ErrorResult
  >;
  "/#DescribeSecondLevelBackupInfo": ActionPath<
    DescribeSecondLevelBackupInfoRequest,
    DescribeSecondLevelBackupInfoResponse,
    ErrorResult
  >;
  "/#DescribeSlowLog": ActionPath<DescribeSlowLogRequest, DescribeSlowLogResponse, ErrorResult>;
  "/#DescribeTaskInfo": ActionPath<DescribeTaskInfoRequest, DescribeTaskInfoResponse, ErrorResult>;
  "/#DescribeTaskList": ActionPath<DescribeTaskListRequest, DescribeTaskListResponse, ErrorResult>;
  "/#DescribeTendisSlowLog": ActionPath<
    DescribeTendisSlowLogRequest,
    DescribeTendisSlowLogResponse,
    ErrorResult
  >;
  "/#DestroyPostpaidInstance": ActionPath<
    DestroyPostpaidInstanceRequest,
    DestroyPostpaidInstanceResponse,
    ErrorResult
  >;
  "/#DestroyPrepaidInstance": ActionPath<
    DestroyPrepaidInstanceRequest,
    DestroyPrepaidInstanceResponse,
    ErrorResult
  >;
  "/#DisableReplicaReadonly": ActionPath<
    DisableReplicaReadonlyRequest,
    DisableReplicaReadonlyResponse,
    ErrorResult
  >;
  "/#DisassociateSecurityGroups": ActionPath<
    DisassociateSecurityGroupsRequest,
    DisassociateSecurityGroupsResponse,
    ErrorResult
  >;
  "/#EnableReplicaReadonly": ActionPath<
    EnableReplicaReadonlyRequest,
    EnableReplicaReadonlyResponse,
    ErrorResult
  >;
  "/#InquiryPriceCreateInstance": ActionPath<
    InquiryPriceCreateInstanceRequest,
    InquiryPriceCreateInstanceResponse,
    ErrorResult
  >;
  "/#InquiryPriceUpgradeInstance": ActionPath<
    InquiryPriceUpgradeInstanceRequest,
    InquiryPriceUpgradeInstanceResponse,
    ErrorResult
  >;
  "/#KillMasterGroup": ActionPath<KillMasterGroupRequest, KillMasterGroupResponse, ErrorResult>;
  "/#ManualBackupInstance": ActionPath<
    ManualBackupInstanceRequest,
    ManualBackupInstanceResponse,
    ErrorResult
  >;
  "/#ModfiyInstancePassword": ActionPath<
    ModfiyInstancePasswordRequest,
    ModfiyInstancePasswordResponse,
    ErrorResult
  >;
  "/#ModifyAutoBackupConfig": ActionPath<
    ModifyAutoBackupConfigRequest,
    ModifyAutoBackupConfigResponse,
    ErrorResult
  >;
  "/#ModifyBackupDownloadRestriction": ActionPath<
    ModifyBackupDownloadRestrictionRequest,
    ModifyBackupDownloadRestrictionResponse,
    ErrorResult
  >;
  "/#ModifyConnectionConfig": ActionPath<
    ModifyConnectionConfigRequest,
    ModifyConnectionConfigResponse,
    ErrorResult
  >;
  "/#ModifyDBInstanceSecurityGroups": ActionPath<
    ModifyDBInstanceSecurityGroupsRequest,
    ModifyDBInstanceSecurityGroupsResponse,
    ErrorResult
  >;
  "/#ModifyInstance": ActionPath<ModifyInstanceRequest, ModifyInstanceResponse, ErrorResult>;
  "/#ModifyInstanceAccount": ActionPath<
    ModifyInstanceAccountRequest,
    ModifyInstanceAccountResponse,
    ErrorResult
  >;
  "/#ModifyInstanceAvailabilityZones": ActionPath<
    ModifyInstanceAvailabilityZonesRequest,
    ModifyInstanceAvailabilityZonesResponse,
    ErrorResult
  >;
  "/#ModifyInstanceBackupMode": ActionPath<
    ModifyInstanceBackupModeRequest,
    ModifyInstanceBackupModeResponse,
    ErrorResult
  >;
  "/#ModifyInstanceChargeType": ActionPath<
    ModifyInstanceChargeTypeRequest,
    ModifyInstanceChargeTypeResponse,
    ErrorResult
  >;
  "/#ModifyInstanceEvent": ActionPath<
    ModifyInstanceEventRequest,
    ModifyInstanceEventResponse,
    ErrorResult
  >;
  "/#ModifyInstanceLogDelivery": ActionPath<
    ModifyInstanceLogDeliveryRequest,
    ModifyInstanceLogDeliveryResponse,
    ErrorResult
  >;
  "/#ModifyInstanceParams": ActionPath<
    ModifyInstanceParamsRequest,
    ModifyInstanceParamsResponse,
    ErrorResult
  >;
  "/#ModifyInstancePassword": ActionPath<
    ModifyInstancePasswordRequest,
    ModifyInstancePasswordResponse,
    ErrorResult
  >;
  "/#ModifyInstanceReadOnly": ActionPath<
    ModifyInstanceReadOnlyRequest,
    ModifyInstanceReadOnlyResponse,
    ErrorResult
  >;
  "/#ModifyLog": ActionPath<ModifyLogRequest, ModifyLogResponse, ErrorResult>;
  "/#ModifyMaintenanceWindow": ActionPath<
    ModifyMaintenanceWindowRequest,
    ModifyMaintenanceWindowResponse,
    ErrorResult
  >;
  "/#ModifyNetworkConfig": ActionPath<
    ModifyNetworkConfigRequest,
    ModifyNetworkConfigResponse,
    ErrorResult
  >;
  "/#ModifyParamTemplate": ActionPath<
    ModifyParamTemplateRequest,
    ModifyParamTemplateResponse,
    ErrorResult
  >;
  "/#ModifyReplicationGroup": ActionPath<
    ModifyReplicationGroupRequest,
    ModifyReplicationGroupResponse,
    ErrorResult
  >;
  "/#OpenLog": ActionPath<OpenLogRequest, OpenLogResponse, ErrorResult>;
  "/#OpenSSL": ActionPath<OpenSSLRequest, OpenSSLResponse, ErrorResult>;
  "/#ReleaseWanAddress": ActionPath<
    ReleaseWanAddressRequest,
    ReleaseWanAddressResponse,
    ErrorResult
  >;
  "/#RemoveReplicationGroup": ActionPath<
    RemoveReplicationGroupRequest,
    RemoveReplicationGroupResponse,
    ErrorResult
  >;
  "/#RemoveReplicationInstance": ActionPath<
    RemoveReplicationInstanceRequest,
    RemoveReplicationInstanceResponse,
    ErrorResult
  >;
  "/#RenewInstance": ActionPath<RenewInstanceRequest, RenewInstanceResponse, ErrorResult>;
  "/#ResetPassword": ActionPath<ResetPasswordRequest, ResetPasswordResponse, ErrorResult>;
  "/#RestoreInstance": ActionPath<RestoreInstanceRequest, RestoreInstanceResponse, ErrorResult>;
  "/#StartupInstance": ActionPath<StartupInstanceRequest, StartupInstanceResponse, ErrorResult>;
  "/#SwitchAccessNewInstance": ActionPath<
    SwitchAccessNewInstanceRequest,
    SwitchAccessNewInstanceResponse,
    ErrorResult
  >;
  "/#SwitchInstanceVip": ActionPath<
    SwitchInstanceVipRequest,
    SwitchInstanceVipResponse,
    ErrorResult
  >;
  "/#SwitchProxy": ActionPath<SwitchProxyRequest, SwitchProxyResponse, ErrorResult>;
  "/#UpgradeInstance": ActionPath<UpgradeInstanceRequest, UpgradeInstanceResponse, ErrorResult>;
  "/#UpgradeInstanceVersion": ActionPath<
    UpgradeInstanceVersionRequest,
    UpgradeInstanceVersionResponse,
    ErrorResult
  >;
  "/#UpgradeProxyVersion": ActionPath<
    UpgradeProxyVersionRequest,
    UpgradeProxyVersionResponse,
    ErrorResult
  >;
  "/#UpgradeSmallVersion": ActionPath<
    UpgradeSmallVersionRequest,
    UpgradeSmallVersionResponse,
    ErrorResult
  >;
  "/#UpgradeVersionToMultiAvailabilityZones": ActionPath<
    UpgradeVersionToMultiAvailabilityZonesRequest,
    UpgradeVersionToMultiAvailabilityZonesResponse,
    ErrorResult
  >;
}
