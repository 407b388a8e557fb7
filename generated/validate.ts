// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { RequestValidator } from "../runtime/validation/validation.js";
import type { AddReplicationInstanceRequest } from "./actions/AddReplicationInstance.js";
import type { AllocateWanAddressRequest } from "./actions/AllocateWanAddress.js";
import type { ApplyParamsTemplateRequest } from "./actions/ApplyParamsTemplate.js";
import type { AssociateSecurityGroupsRequest } from "./actions/AssociateSecurityGroups.js";
import type { ChangeInstanceRoleRequest } from "./actions/ChangeInstanceRole.js";
import type { ChangeMasterInstanceRequest } from "./actions/ChangeMasterInstance.js";
import type { ChangeReplicaToMasterRequest } from "./actions/ChangeReplicaToMaster.js";
import type { CleanUpInstanceRequest } from "./actions/CleanUpInstance.js";
import type { ClearInstanceRequest } from "./actions/ClearInstance.js";
import type { CloneInstancesRequest } from "./actions/CloneInstances.js";
import type { CloseLogRequest } from "./actions/CloseLog.js";
import type { CloseSSLRequest } from "./actions/CloseSSL.js";
import type { CreateExportTaskRequest } from "./actions/CreateExportTask.js";
import type { CreateInstanceAccountRequest } from "./actions/CreateInstanceAccount.js";
import type { CreateInstancesRequest } from "./actions/CreateInstances.js";
import type { CreateParamTemplateRequest } from "./actions/CreateParamTemplate.js";
import type { CreateReplicationGroupRequest } from "./actions/CreateReplicationGroup.js";
import type { DeleteExportTaskRequest } from "./actions/DeleteExportTask.js";
import type { DeleteInstanceAccountRequest } from "./actions/DeleteInstanceAccount.js";
import type { DeleteParamTemplateRequest } from "./actions/DeleteParamTemplate.js";
import type { DeleteReplicationInstanceRequest } from "./actions/DeleteReplicationInstance.js";
import type { DescribeAutoBackupConfigRequest } from "./actions/DescribeAutoBackupConfig.js";
import type { DescribeBackupDetailRequest } from "./actions/DescribeBackupDetail.js";
import type { DescribeBackupDownloadRestrictionRequest } from "./actions/DescribeBackupDownloadRestriction.js";
import type { DescribeBackupUrlRequest } from "./actions/DescribeBackupUrl.js";
import type { DescribeBandwidthRangeRequest } from "./actions/DescribeBandwidthRange.js";
import type { DescribeCommonDBInstancesRequest } from "./actions/DescribeCommonDBInstances.js";
import type { DescribeDBSecurityGroupsRequest } from "./actions/DescribeDBSecurityGroups.js";
import type { DescribeExportTasksRequest } from "./actions/DescribeExportTasks.js";
import type { DescribeGlobalReplicationAreaRequest } from "./actions/DescribeGlobalReplicationArea.js";
import type { DescribeInstanceAccountRequest } from "./actions/DescribeInstanceAccount.js";
import type { DescribeInstanceBackupsRequest } from "./actions/DescribeInstanceBackups.js";
import type { DescribeInstanceDTSInfoRequest } from "./actions/DescribeInstanceDTSInfo.js";
import type { DescribeInstanceDealDetailRequest } from "./actions/DescribeInstanceDealDetail.js";
import type { DescribeInstanceEventsRequest } from "./actions/DescribeInstanceEvents.js";
import type { DescribeInstanceLogDeliveryRequest } from "./actions/DescribeInstanceLogDelivery.js";
import type { DescribeInstanceMonitorBigKeyRequest } from "./actions/DescribeInstanceMonitorBigKey.js";
import type { DescribeInstanceMonitorBigKeySizeDistRequest } from "./actions/DescribeInstanceMonitorBigKeySizeDist.js";
import type { DescribeInstanceMonitorBigKeyTypeDistRequest } from "./actions/DescribeInstanceMonitorBigKeyTypeDist.js";
import type { DescribeInstanceMonitorHotKeyRequest } from "./actions/DescribeInstanceMonitorHotKey.js";
import type { DescribeInstanceMonitorSIPRequest } from "./actions/DescribeInstanceMonitorSIP.js";
import type { DescribeInstanceMonitorTookDistRequest } from "./actions/DescribeInstanceMonitorTookDist.js";
import type { DescribeInstanceMonitorTopNCmdRequest } from "./actions/DescribeInstanceMonitorTopNCmd.js";
import type { DescribeInstanceMonitorTopNCmdTookRequest } from "./actions/DescribeInstanceMonitorTopNCmdTook.js";
import type { DescribeInstanceNodeInfoRequest } from "./actions/DescribeInstanceNodeInfo.js";
import type { DescribeInstanceParamRecordsRequest } from "./actions/DescribeInstanceParamRecords.js";
import type { DescribeInstanceParamsRequest } from "./actions/DescribeInstanceParams.js";
import type { DescribeInstancePasswordPolicyRequest } from "./actions/DescribeInstancePasswordPolicy.js";
import type { DescribeInstanceSecurityGroupRequest } from "./actions/DescribeInstanceSecurityGroup.js";
import type { DescribeInstanceShardsRequest } from "./actions/DescribeInstanceShards.js";
import type { DescribeInstanceSpecBandwidthRequest } from "./actions/DescribeInstanceSpecBandwidth.js";
import type { DescribeInstanceSupportFeatureRequest } from "./actions/DescribeInstanceSupportFeature.js";
import type { DescribeInstanceZoneInfoRequest } from "./actions/DescribeInstanceZoneInfo.js";
import type { DescribeInstancesRequest } from "./actions/DescribeInstances.js";
import type { DescribeLogInstanceListRequest } from "./actions/DescribeLogInstanceList.js";
import type { DescribeLogsRequest } from "./actions/DescribeLogs.js";
import type { DescribeMaintenanceWindowRequest } from "./actions/DescribeMaintenanceWindow.js";
import type { DescribeParamTemplateInfoRequest } from "./actions/DescribeParamTemplateInfo.js";
import type { DescribeParamTemplatesRequest } from "./actions/DescribeParamTemplates.js";
import type { DescribeProductInfoRequest } from "./actions/DescribeProductInfo.js";
import type { DescribeProjectSecurityGroupRequest } from "./actions/DescribeProjectSecurityGroup.js";
import type { DescribeProjectSecurityGroupsRequest } from "./actions/DescribeProjectSecurityGroups.js";
import type { DescribeProxySlowLogRequest } from "./actions/DescribeProxySlowLog.js";
import type { DescribeRedisClusterOverviewRequest } from "./actions/DescribeRedisClusterOverview.js";
import type { DescribeRedisClustersRequest } from "./actions/DescribeRedisClusters.js";
import type { DescribeReplicationGroupRequest } from "./actions/DescribeReplicationGroup.js";
import type { DescribeReplicationGroupInstanceRequest } from "./actions/DescribeReplicationGroupInstance.js";
import type { DescribeSSLStatusRequest } from "./actions/DescribeSSLStatus.js";
import type { DescribeSecondLevelBackupInfoRequest } from "./actions/DescribeSecondLevelBackupInfo.js";
import type { DescribeSlowLogRequest } from "./actions/DescribeSlowLog.js";
import type { DescribeTaskInfoRequest } from "./actions/DescribeTaskInfo.js";
import type { DescribeTaskListRequest } from "./actions/DescribeTaskList.js";
import type { DescribeTendisSlowLogRequest } from "./actions/DescribeTendisSlowLog.js";
import type { DestroyPostpaidInstanceRequest } from "./actions/DestroyPostpaidInstance.js";
import type { DestroyPrepaidInstanceRequest } from "./actions/DestroyPrepaidInstance.js";
import type { DisableReplicaReadonlyRequest } from "./actions/DisableReplicaReadonly.js";
import type { DisassociateSecurityGroupsRequest } from "./actions/DisassociateSecurityGroups.js";
import type { EnableReplicaReadonlyRequest } from "./actions/EnableReplicaReadonly.js";
import type { InquiryPriceCreateInstanceRequest } from "./actions/InquiryPriceCreateInstance.js";
import type { InquiryPriceRenewInstanceRequest } from "./actions/InquiryPriceRenewInstance.js";
import type { InquiryPriceUpgradeInstanceRequest } from "./actions/InquiryPriceUpgradeInstance.js";
import type { KillMasterGroupRequest } from "./actions/KillMasterGroup.js";
import type { ManualBackupInstanceRequest } from "./actions/ManualBackupInstance.js";
import type { ModfiyInstancePasswordRequest } from "./actions/ModfiyInstancePassword.js";
import type { ModifyAutoBackupConfigRequest } from "./actions/ModifyAutoBackupConfig.js";
import type { ModifyBackupDownloadRestrictionRequest } from "./actions/ModifyBackupDownloadRestriction.js";
import type { ModifyConnectionConfigRequest } from "./actions/ModifyConnectionConfig.js";
import type { ModifyDBInstanceSecurityGroupsRequest } from "./actions/ModifyDBInstanceSecurityGroups.js";
import type { ModifyInstanceRequest } from "./actions/ModifyInstance.js";
import type { ModifyInstanceAccountRequest } from "./actions/ModifyInstanceAccount.js";
import type { ModifyInstanceAvailabilityZonesRequest } from "./actions/ModifyInstanceAvailabilityZones.js";
import type { ModifyInstanceBackupModeRequest } from "./actions/ModifyInstanceBackupMode.js";
import type { ModifyInstanceChargeTypeRequest } from "./actions/ModifyInstanceChargeType.js";
import type { ModifyInstanceEventRequest } from "./actions/ModifyInstanceEvent.js";
import type { ModifyInstanceLogDeliveryRequest } from "./actions/ModifyInstanceLogDelivery.js";
import type { ModifyInstanceParamsRequest } from "./actions/ModifyInstanceParams.js";
import type { ModifyInstancePasswordRequest } from "./actions/ModifyInstancePassword.js";
import type { ModifyInstancePasswordPolicyRequest } from "./actions/ModifyInstancePasswordPolicy.js";
import type { ModifyInstanceReadOnlyRequest } from "./actions/ModifyInstanceReadOnly.js";
import type { ModifyLogRequest } from "./actions/ModifyLog.js";
import type { ModifyMaintenanceWindowRequest } from "./actions/ModifyMaintenanceWindow.js";
import type { ModifyNetworkConfigRequest } from "./actions/ModifyNetworkConfig.js";
import type { ModifyParamTemplateRequest } from "./actions/ModifyParamTemplate.js";
import type { ModifyReplicationGroupRequest } from "./actions/ModifyReplicationGroup.js";
import type { OpenLogRequest } from "./actions/OpenLog.js";
import type { OpenSSLRequest } from "./actions/OpenSSL.js";
import type { ReleaseWanAddressRequest } from "./actions/ReleaseWanAddress.js";
import type { RemoveReplicationGroupRequest } from "./actions/RemoveReplicationGroup.js";
import type { RemoveReplicationInstanceRequest } from "./actions/RemoveReplicationInstance.js";
import type { RenewInstanceRequest } from "./actions/RenewInstance.js";
import type { ResetPasswordRequest } from "./actions/ResetPassword.js";
import type { RestoreInstanceRequest } from "./actions/RestoreInstance.js";
import type { StartupInstanceRequest } from "./actions/StartupInstance.js";
import type { SwitchAccessNewInstanceRequest } from "./actions/SwitchAccessNewInstance.js";
import type { SwitchInstanceVipRequest } from "./actions/SwitchInstanceVip.js";
import type { SwitchProxyRequest } from "./actions/SwitchProxy.js";
import type { UpgradeInstanceRequest } from "./actions/UpgradeInstance.js";
import type { UpgradeInstanceVersionRequest } from "./actions/UpgradeInstanceVersion.js";
import type { UpgradeProxyVersionRequest } from "./actions/UpgradeProxyVersion.js";
import type { UpgradeSmallVersionRequest } from "./actions/UpgradeSmallVersion.js";
import type { UpgradeVersionToMultiAvailabilityZonesRequest } from "./actions/UpgradeVersionToMultiAvailabilityZones.js";
import { validateAddReplicationInstance } from "./validators/AddReplicationInstance.js";
import { validateAllocateWanAddress } from "./validators/AllocateWanAddress.js";
import { validateApplyParamsTemplate } from "./validators/ApplyParamsTemplate.js";
import { validateAssociateSecurityGroups } from "./validators/AssociateSecurityGroups.js";
import { validateChangeInstanceRole } from "./validators/ChangeInstanceRole.js";
import { validateChangeMasterInstance } from "./validators/ChangeMasterInstance.js";
import { validateChangeReplicaToMaster } from "./validators/ChangeReplicaToMaster.js";
import { validateCleanUpInstance } from "./validators/CleanUpInstance.js";
import { validateClearInstance } from "./validators/ClearInstance.js";
import { validateCloneInstances } from "./validators/CloneInstances.js";
import { validateCloseLog } from "./validators/CloseLog.js";
import { validateCloseSSL } from "./validators/CloseSSL.js";
import { validateCreateExportTask } from "./validators/CreateExportTask.js";
import { validateCreateInstanceAccount } from "./validators/CreateInstanceAccount.js";
import { validateCreateInstances } from "./validators/CreateInstances.js";
import { validateCreateParamTemplate } from "./validators/CreateParamTemplate.js";
import { validateCreateReplicationGroup } from "./validators/CreateReplicationGroup.js";
import { validateDeleteExportTask } from "./validators/DeleteExportTask.js";
import { validateDeleteInstanceAccount } from "./validators/DeleteInstanceAccount.js";
import { validateDeleteParamTemplate } from "./validators/DeleteParamTemplate.js";
import { validateDeleteReplicationInstance } from "./validators/DeleteReplicationInstance.js";
import { validateDescribeAutoBackupConfig } from "./validators/DescribeAutoBackupConfig.js";
import { validateDescribeBackupDetail } from "./validators/DescribeBackupDetail.js";
import { validateDescribeBackupDownloadRestriction } from "./validators/DescribeBackupDownloadRestriction.js";
import { validateDescribeBackupUrl } from "./validators/DescribeBackupUrl.js";
import { validateDescribeBandwidthRange } from "./validators/DescribeBandwidthRange.js";
import { validateDescribeCommonDBInstances } from "./validators/DescribeCommonDBInstances.js";
import { validateDescribeDBSecurityGroups } from "./validators/DescribeDBSecurityGroups.js";
import { validateDescribeExportTasks } from "./validators/DescribeExportTasks.js";
import { validateDescribeGlobalReplicationArea } from "./validators/DescribeGlobalReplicationArea.js";
import { validateDescribeInstanceAccount } from "./validators/DescribeInstanceAccount.js";
import { validateDescribeInstanceBackups } from "./validators/DescribeInstanceBackups.js";
import { validateDescribeInstanceDTSInfo } from "./validators/DescribeInstanceDTSInfo.js";
import { validateDescribeInstanceDealDetail } from "./validators/DescribeInstanceDealDetail.js";
import { validateDescribeInstanceEvents } from "./validators/DescribeInstanceEvents.js";
import { validateDescribeInstanceLogDelivery } from "./validators/DescribeInstanceLogDelivery.js";
import { validateDescribeInstanceMonitorBigKey } from "./validators/DescribeInstanceMonitorBigKey.js";
import { validateDescribeInstanceMonitorBigKeySizeDist } from "./validators/DescribeInstanceMonitorBigKeySizeDist.js";
import { validateDescribeInstanceMonitorBigKeyTypeDist } from "./validators/DescribeInstanceMonitorBigKeyTypeDist.js";
import { validateDescribeInstanceMonitorHotKey } from "./validators/DescribeInstanceMonitorHotKey.js";
import { validateDescribeInstanceMonitorSIP } from "./validators/DescribeInstanceMonitorSIP.js";
import { validateDescribeInstanceMonitorTookDist } from "./validators/DescribeInstanceMonitorTookDist.js";
import { validateDescribeInstanceMonitorTopNCmd } from "./validators/DescribeInstanceMonitorTopNCmd.js";
import { validateDescribeInstanceMonitorTopNCmdTook } from "./validators/DescribeInstanceMonitorTopNCmdTook.js";
import { validateDescribeInstanceNodeInfo } from "./validators/DescribeInstanceNodeInfo.js";
import { validateDescribeInstanceParamRecords } from "./validators/DescribeInstanceParamRecords.js";
import { validateDescribeInstanceParams } from "./validators/DescribeInstanceParams.js";
import { validateDescribeInstancePasswordPolicy } from "./validators/DescribeInstancePasswordPolicy.js";
import { validateDescribeInstanceSecurityGroup } from "./validators/DescribeInstanceSecurityGroup.js";
import { validateDescribeInstanceShards } from "./validators/DescribeInstanceShards.js";
import { validateDescribeInstanceSpecBandwidth } from "./validators/DescribeInstanceSpecBandwidth.js";
import { validateDescribeInstanceSupportFeature } from "./validators/DescribeInstanceSupportFeature.js";
import { validateDescribeInstanceZoneInfo } from "./validators/DescribeInstanceZoneInfo.js";
import { validateDescribeInstances } from "./validators/DescribeInstances.js";
import { validateDescribeLogInstanceList } from "./validators/DescribeLogInstanceList.js";
import { validateDescribeLogs } from "./validators/DescribeLogs.js";
import { validateDescribeMaintenanceWindow } from "./validators/DescribeMaintenanceWindow.js";
import { validateDescribeParamTemplateInfo } from "./validators/DescribeParamTemplateInfo.js";
import { validateDescribeParamTemplates } from "./validators/DescribeParamTemplates.js";
import { validateDescribeProductInfo } from "./validators/DescribeProductInfo.js";
import { validateDescribeProjectSecurityGroup } from "./validators/DescribeProjectSecurityGroup.js";
import { validateDescribeProjectSecurityGroups } from "./validators/DescribeProjectSecurityGroups.js";
import { validateDescribeProxySlowLog } from "./validators/DescribeProxySlowLog.js";
import { validateDescribeRedisClusterOverview } from "./validators/DescribeRedisClusterOverview.js";
import { validateDescribeRedisClusters } from "./validators/DescribeRedisClusters.js";
import { validateDescribeReplicationGroup } from "./validators/DescribeReplicationGroup.js";
import { validateDescribeReplicationGroupInstance } from "./validators/DescribeReplicationGroupInstance.js";
import { validateDescribeSSLStatus } from "./validators/DescribeSSLStatus.js";
import { validateDescribeSecondLevelBackupInfo } from "./validators/DescribeSecondLevelBackupInfo.js";
import { validateDescribeSlowLog } from "./validators/DescribeSlowLog.js";
import { validateDescribeTaskInfo } from "./validators/DescribeTaskInfo.js";
import { validateDescribeTaskList } from "./validators/DescribeTaskList.js";
import { validateDescribeTendisSlowLog } from "./validators/DescribeTendisSlowLog.js";
import { validateDestroyPostpaidInstance } from "./validators/DestroyPostpaidInstance.js";
import { validateDestroyPrepaidInstance } from "./validators/DestroyPrepaidInstance.js";
import { validateDisableReplicaReadonly } from "./validators/DisableReplicaReadonly.js";
import { validateDisassociateSecurityGroups } from "./validators/DisassociateSecurityGroups.js";
import { validateEnableReplicaReadonly } from "./validators/EnableReplicaReadonly.js";
import { validateInquiryPriceCreateInstance } from "./validators/InquiryPriceCreateInstance.js";
import { validateInquiryPriceRenewInstance } from "./validators/InquiryPriceRenewInstance.js";
import { validateInquiryPriceUpgradeInstance } from "./validators/InquiryPriceUpgradeInstance.js";
import { validateKillMasterGroup } from "./validators/KillMasterGroup.js";
import { validateManualBackupInstance } from "./validators/ManualBackupInstance.js";
import { validateModfiyInstancePassword } from "./validators/ModfiyInstancePassword.js";
import { validateModifyAutoBackupConfig } from "./validators/ModifyAutoBackupConfig.js";
import { validateModifyBackupDownloadRestriction } from "./validators/ModifyBackupDownloadRestriction.js";
import { validateModifyConnectionConfig } from "./validators/ModifyConnectionConfig.js";
import { validateModifyDBInstanceSecurityGroups } from "./validators/ModifyDBInstanceSecurityGroups.js";
import { validateModifyInstance } from "./validators/ModifyInstance.js";
import { validateModifyInstanceAccount } from "./validators/ModifyInstanceAccount.js";
import { validateModifyInstanceAvailabilityZones } from "./validators/ModifyInstanceAvailabilityZones.js";
import { validateModifyInstanceBackupMode } from "./validators/ModifyInstanceBackupMode.js";
import { validateModifyInstanceChargeType } from "./validators/ModifyInstanceChargeType.js";
import { validateModifyInstanceEvent } from "./validators/ModifyInstanceEvent.js";
import { validateModifyInstanceLogDelivery } from "./validators/ModifyInstanceLogDelivery.js";
import { validateModifyInstanceParams } from "./validators/ModifyInstanceParams.js";
import { validateModifyInstancePassword } from "./validators/ModifyInstancePassword.js";
import { validateModifyInstancePasswordPolicy } from "./validators/ModifyInstancePasswordPolicy.js";
import { validateModifyInstanceReadOnly } from "./validators/ModifyInstanceReadOnly.js";
import { validateModifyLog } from "./validators/ModifyLog.js";
import { validateModifyMaintenanceWindow } from "./validators/ModifyMaintenanceWindow.js";
import { validateModifyNetworkConfig } from "./validators/ModifyNetworkConfig.js";
import { validateModifyParamTemplate } from "./validators/ModifyParamTemplate.js";
import { validateModifyReplicationGroup } from "./validators/ModifyReplicationGroup.js";
import { validateOpenLog } from "./validators/OpenLog.js";
import { validateOpenSSL } from "./validators/OpenSSL.js";
import { validateReleaseWanAddress } from "./validators/ReleaseWanAddress.js";
import { validateRemoveReplicationGroup } from "./validators/RemoveReplicationGroup.js";
import { validateRemoveReplicationInstance } from "./validators/RemoveReplicationInstance.js";
import { validateRenewInstance } from "./validators/RenewInstance.js";
import { validateResetPassword } from "./validators/ResetPassword.js";
import { validateRestoreInstance } from "./validators/RestoreInstance.js";
import { validateStartupInstance } from "./validators/StartupInstance.js";
import { validateSwitchAccessNewInstance } from "./validators/SwitchAccessNewInstance.js";
import { validateSwitchInstanceVip } from "./validators/SwitchInstanceVip.js";
import { validateSwitchProxy } from "./validators/SwitchProxy.js";
import { validateUpgradeInstance } from "./validators/UpgradeInstance.js";
import { validateUpgradeInstanceVersion } from "./validators/UpgradeInstanceVersion.js";
import { validateUpgradeProxyVersion } from "./validators/UpgradeProxyVersion.js";
import { validateUpgradeSmallVersion } from "./validators/UpgradeSmallVersion.js";
import { validateUpgradeVersionToMultiAvailabilityZones } from "./validators/UpgradeVersionToMultiAvailabilityZones.js";
export { assertValid, ValidationError } from "../runtime/validation/validation.js";
export type {
  RequestValidator,
  RequestValidators,
  StandardResult,
  ValidationIssue,
} from "../runtime/validation/validation.js";
export { validateAddReplicationInstance } from "./validators/AddReplicationInstance.js";
export { validateAllocateWanAddress } from "./validators/AllocateWanAddress.js";
export { validateApplyParamsTemplate } from "./validators/ApplyParamsTemplate.js";
export { validateAssociateSecurityGroups } from "./validators/AssociateSecurityGroups.js";
export { validateChangeInstanceRole } from "./validators/ChangeInstanceRole.js";
export { validateChangeMasterInstance } from "./validators/ChangeMasterInstance.js";
export { validateChangeReplicaToMaster } from "./validators/ChangeReplicaToMaster.js";
export { validateCleanUpInstance } from "./validators/CleanUpInstance.js";
export { validateClearInstance } from "./validators/ClearInstance.js";
export { validateCloneInstances } from "./validators/CloneInstances.js";
export { validateCloseLog } from "./validators/CloseLog.js";
export { validateCloseSSL } from "./validators/CloseSSL.js";
export { validateCreateExportTask } from "./validators/CreateExportTask.js";
export { validateCreateInstanceAccount } from "./validators/CreateInstanceAccount.js";
export { validateCreateInstances } from "./validators/CreateInstances.js";
export { validateCreateParamTemplate } from "./validators/CreateParamTemplate.js";
export { validateCreateReplicationGroup } from "./validators/CreateReplicationGroup.js";
export { validateDeleteExportTask } from "./validators/DeleteExportTask.js";
export { validateDeleteInstanceAccount } from "./validators/DeleteInstanceAccount.js";
export { validateDeleteParamTemplate } from "./validators/DeleteParamTemplate.js";
export { validateDeleteReplicationInstance } from "./validators/DeleteReplicationInstance.js";
export { validateDescribeAutoBackupConfig } from "./validators/DescribeAutoBackupConfig.js";
export { validateDescribeBackupDetail } from "./validators/DescribeBackupDetail.js";
export { validateDescribeBackupDownloadRestriction } from "./validators/DescribeBackupDownloadRestriction.js";
export { validateDescribeBackupUrl } from "./validators/DescribeBackupUrl.js";
export { validateDescribeBandwidthRange } from "./validators/DescribeBandwidthRange.js";
export { validateDescribeCommonDBInstances } from "./validators/DescribeCommonDBInstances.js";
export { validateDescribeDBSecurityGroups } from "./validators/DescribeDBSecurityGroups.js";
export { validateDescribeExportTasks } from "./validators/DescribeExportTasks.js";
export { validateDescribeGlobalReplicationArea } from "./validators/DescribeGlobalReplicationArea.js";
export { validateDescribeInstanceAccount } from "./validators/DescribeInstanceAccount.js";
export { validateDescribeInstanceBackups } from "./validators/DescribeInstanceBackups.js";
export { validateDescribeInstanceDTSInfo } from "./validators/DescribeInstanceDTSInfo.js";
export { validateDescribeInstanceDealDetail } from "./validators/DescribeInstanceDealDetail.js";
export { validateDescribeInstanceEvents } from "./validators/DescribeInstanceEvents.js";
export { validateDescribeInstanceLogDelivery } from "./validators/DescribeInstanceLogDelivery.js";
export { validateDescribeInstanceMonitorBigKey } from "./validators/DescribeInstanceMonitorBigKey.js";
export { validateDescribeInstanceMonitorBigKeySizeDist } from "./validators/DescribeInstanceMonitorBigKeySizeDist.js";
export { validateDescribeInstanceMonitorBigKeyTypeDist } from "./validators/DescribeInstanceMonitorBigKeyTypeDist.js";
export { validateDescribeInstanceMonitorHotKey } from "./validators/DescribeInstanceMonitorHotKey.js";
export { validateDescribeInstanceMonitorSIP } from "./validators/DescribeInstanceMonitorSIP.js";
export { validateDescribeInstanceMonitorTookDist } from "./validators/DescribeInstanceMonitorTookDist.js";
export { validateDescribeInstanceMonitorTopNCmd } from "./validators/DescribeInstanceMonitorTopNCmd.js";
export { validateDescribeInstanceMonitorTopNCmdTook } from "./validators/DescribeInstanceMonitorTopNCmdTook.js";
export { validateDescribeInstanceNodeInfo } from "./validators/DescribeInstanceNodeInfo.js";
export { validateDescribeInstanceParamRecords } from "./validators/DescribeInstanceParamRecords.js";
export { validateDescribeInstanceParams } from "./validators/DescribeInstanceParams.js";
export { validateDescribeInstancePasswordPolicy } from "./validators/DescribeInstancePasswordPolicy.js";
export { validateDescribeInstanceSecurityGroup } from "./validators/DescribeInstanceSecurityGroup.js";
export { validateDescribeInstanceShards } from "./validators/DescribeInstanceShards.js";
export { validateDescribeInstanceSpecBandwidth } from "./validators/DescribeInstanceSpecBandwidth.js";
export { validateDescribeInstanceSupportFeature } from "./validators/DescribeInstanceSupportFeature.js";
export { validateDescribeInstanceZoneInfo } from "./validators/DescribeInstanceZoneInfo.js";
export { validateDescribeInstances } from "./validators/DescribeInstances.js";
export { validateDescribeLogInstanceList } from "./validators/DescribeLogInstanceList.js";
export { validateDescribeLogs } from "./validators/DescribeLogs.js";
export { validateDescribeMaintenanceWindow } from "./validators/DescribeMaintenanceWindow.js";
export { validateDescribeParamTemplateInfo } from "./validators/DescribeParamTemplateInfo.js";
export { validateDescribeParamTemplates } from "./validators/DescribeParamTemplates.js";
export { validateDescribeProductInfo } from "./validators/DescribeProductInfo.js";
export { validateDescribeProjectSecurityGroup } from "./validators/DescribeProjectSecurityGroup.js";
export { validateDescribeProjectSecurityGroups } from "./validators/DescribeProjectSecurityGroups.js";
export { validateDescribeProxySlowLog } from "./validators/DescribeProxySlowLog.js";
export { validateDescribeRedisClusterOverview } from "./validators/DescribeRedisClusterOverview.js";
export { validateDescribeRedisClusters } from "./validators/DescribeRedisClusters.js";
export { validateDescribeReplicationGroup } from "./validators/DescribeReplicationGroup.js";
export { validateDescribeReplicationGroupInstance } from "./validators/DescribeReplicationGroupInstance.js";
export { validateDescribeSSLStatus } from "./validators/DescribeSSLStatus.js";
export { validateDescribeSecondLevelBackupInfo } from "./validators/DescribeSecondLevelBackupInfo.js";
export { validateDescribeSlowLog } from "./validators/DescribeSlowLog.js";
export { validateDescribeTaskInfo } from "./validators/DescribeTaskInfo.js";
export { validateDescribeTaskList } from "./validators/DescribeTaskList.js";
export { validateDescribeTendisSlowLog } from "./validators/DescribeTendisSlowLog.js";
export { validateDestroyPostpaidInstance } from "./validators/DestroyPostpaidInstance.js";
export { validateDestroyPrepaidInstance } from "./validators/DestroyPrepaidInstance.js";
export { validateDisableReplicaReadonly } from "./validators/DisableReplicaReadonly.js";
export { validateDisassociateSecurityGroups } from "./validators/DisassociateSecurityGroups.js";
export { validateEnableReplicaReadonly } from "./validators/EnableReplicaReadonly.js";
export { validateInquiryPriceCreateInstance } from "./validators/InquiryPriceCreateInstance.js";
export { validateInquiryPriceRenewInstance } from "./validators/InquiryPriceRenewInstance.js";
export { validateInquiryPriceUpgradeInstance } from "./validators/InquiryPriceUpgradeInstance.js";
export { validateKillMasterGroup } from "./validators/KillMasterGroup.js";
export { validateManualBackupInstance } from "./validators/ManualBackupInstance.js";
export { validateModfiyInstancePassword } from "./validators/ModfiyInstancePassword.js";
export { validateModifyAutoBackupConfig } from "./validators/ModifyAutoBackupConfig.js";
export { validateModifyBackupDownloadRestriction } from "./validators/ModifyBackupDownloadRestriction.js";
export { validateModifyConnectionConfig } from "./validators/ModifyConnectionConfig.js";
export { validateModifyDBInstanceSecurityGroups } from "./validators/ModifyDBInstanceSecurityGroups.js";
export { validateModifyInstance } from "./validators/ModifyInstance.js";
export { validateModifyInstanceAccount } from "./validators/ModifyInstanceAccount.js";
export { validateModifyInstanceAvailabilityZones } from "./validators/ModifyInstanceAvailabilityZones.js";
export { validateModifyInstanceBackupMode } from "./validators/ModifyInstanceBackupMode.js";
export { validateModifyInstanceChargeType } from "./validators/ModifyInstanceChargeType.js";
export { validateModifyInstanceEvent } from "./validators/ModifyInstanceEvent.js";
export { validateModifyInstanceLogDelivery } from "./validators/ModifyInstanceLogDelivery.js";
export { validateModifyInstanceParams } from "./validators/ModifyInstanceParams.js";
export { validateModifyInstancePassword } from "./validators/ModifyInstancePassword.js";
export { validateModifyInstancePasswordPolicy } from "./validators/ModifyInstancePasswordPolicy.js";
export { validateModifyInstanceReadOnly } from "./validators/ModifyInstanceReadOnly.js";
export { validateModifyLog } from "./validators/ModifyLog.js";
export { validateModifyMaintenanceWindow } from "./validators/ModifyMaintenanceWindow.js";
export { validateModifyNetworkConfig } from "./validators/ModifyNetworkConfig.js";
export { validateModifyParamTemplate } from "./validators/ModifyParamTemplate.js";
export { validateModifyReplicationGroup } from "./validators/ModifyReplicationGroup.js";
export { validateOpenLog } from "./validators/OpenLog.js";
export { validateOpenSSL } from "./validators/OpenSSL.js";
export { validateReleaseWanAddress } from "./validators/ReleaseWanAddress.js";
export { validateRemoveReplicationGroup } from "./validators/RemoveReplicationGroup.js";
export { validateRemoveReplicationInstance } from "./validators/RemoveReplicationInstance.js";
export { validateRenewInstance } from "./validators/RenewInstance.js";
export { validateResetPassword } from "./validators/ResetPassword.js";
export { validateRestoreInstance } from "./validators/RestoreInstance.js";
export { validateStartupInstance } from "./validators/StartupInstance.js";
export { validateSwitchAccessNewInstance } from "./validators/SwitchAccessNewInstance.js";
export { validateSwitchInstanceVip } from "./validators/SwitchInstanceVip.js";
export { validateSwitchProxy } from "./validators/SwitchProxy.js";
export { validateUpgradeInstance } from "./validators/UpgradeInstance.js";
export { validateUpgradeInstanceVersion } from "./validators/UpgradeInstanceVersion.js";
export { validateUpgradeProxyVersion } from "./validators/UpgradeProxyVersion.js";
export { validateUpgradeSmallVersion } from "./validators/UpgradeSmallVersion.js";
export { validateUpgradeVersionToMultiAvailabilityZones } from "./validators/UpgradeVersionToMultiAvailabilityZones.js";

/** Every action's validator by its name, as `validate` of a client takes them. Imports them all. */
export const validators: {
  readonly AddReplicationInstance: RequestValidator<AddReplicationInstanceRequest>;
  readonly AllocateWanAddress: RequestValidator<AllocateWanAddressRequest>;
  readonly ApplyParamsTemplate: RequestValidator<ApplyParamsTemplateRequest>;
  readonly AssociateSecurityGroups: RequestValidator<AssociateSecurityGroupsRequest>;
  readonly ChangeInstanceRole: RequestValidator<ChangeInstanceRoleRequest>;
  readonly ChangeMasterInstance: RequestValidator<ChangeMasterInstanceRequest>;
  readonly ChangeReplicaToMaster: RequestValidator<ChangeReplicaToMasterRequest>;
  readonly CleanUpInstance: RequestValidator<CleanUpInstanceRequest>;
  readonly ClearInstance: RequestValidator<ClearInstanceRequest>;
  readonly CloneInstances: RequestValidator<CloneInstancesRequest>;
  readonly CloseLog: RequestValidator<CloseLogRequest>;
  readonly CloseSSL: RequestValidator<CloseSSLRequest>;
  readonly CreateExportTask: RequestValidator<CreateExportTaskRequest>;
  readonly CreateInstanceAccount: RequestValidator<CreateInstanceAccountRequest>;
  readonly CreateInstances: RequestValidator<CreateInstancesRequest>;
  readonly CreateParamTemplate: RequestValidator<CreateParamTemplateRequest>;
  readonly CreateReplicationGroup: RequestValidator<CreateReplicationGroupRequest>;
  readonly DeleteExportTask: RequestValidator<DeleteExportTaskRequest>;
  readonly DeleteInstanceAccount: RequestValidator<DeleteInstanceAccountRequest>;
  readonly DeleteParamTemplate: RequestValidator<DeleteParamTemplateRequest>;
  readonly DeleteReplicationInstance: RequestValidator<DeleteReplicationInstanceRequest>;
  readonly DescribeAutoBackupConfig: RequestValidator<DescribeAutoBackupConfigRequest>;
  readonly DescribeBackupDetail: RequestValidator<DescribeBackupDetailRequest>;
  readonly DescribeBackupDownloadRestriction: RequestValidator<DescribeBackupDownloadRestrictionRequest>;
  readonly DescribeBackupUrl: RequestValidator<DescribeBackupUrlRequest>;
  readonly DescribeBandwidthRange: RequestValidator<DescribeBandwidthRangeRequest>;
  readonly DescribeCommonDBInstances: RequestValidator<DescribeCommonDBInstancesRequest>;
  readonly DescribeDBSecurityGroups: RequestValidator<DescribeDBSecurityGroupsRequest>;
  readonly DescribeExportTasks: RequestValidator<DescribeExportTasksRequest>;
  readonly DescribeGlobalReplicationArea: RequestValidator<DescribeGlobalReplicationAreaRequest>;
  readonly DescribeInstanceAccount: RequestValidator<DescribeInstanceAccountRequest>;
  readonly DescribeInstanceBackups: RequestValidator<DescribeInstanceBackupsRequest>;
  readonly DescribeInstanceDTSInfo: RequestValidator<DescribeInstanceDTSInfoRequest>;
  readonly DescribeInstanceDealDetail: RequestValidator<DescribeInstanceDealDetailRequest>;
  readonly DescribeInstanceEvents: RequestValidator<DescribeInstanceEventsRequest>;
  readonly DescribeInstanceLogDelivery: RequestValidator<DescribeInstanceLogDeliveryRequest>;
  readonly DescribeInstanceMonitorBigKey: RequestValidator<DescribeInstanceMonitorBigKeyRequest>;
  readonly DescribeInstanceMonitorBigKeySizeDist: RequestValidator<DescribeInstanceMonitorBigKeySizeDistRequest>;
  readonly DescribeInstanceMonitorBigKeyTypeDist: RequestValidator<DescribeInstanceMonitorBigKeyTypeDistRequest>;
  readonly DescribeInstanceMonitorHotKey: RequestValidator<DescribeInstanceMonitorHotKeyRequest>;
  readonly DescribeInstanceMonitorSIP: RequestValidator<DescribeInstanceMonitorSIPRequest>;
  readonly DescribeInstanceMonitorTookDist: RequestValidator<DescribeInstanceMonitorTookDistRequest>;
  readonly DescribeInstanceMonitorTopNCmd: RequestValidator<DescribeInstanceMonitorTopNCmdRequest>;
  readonly DescribeInstanceMonitorTopNCmdTook: RequestValidator<DescribeInstanceMonitorTopNCmdTookRequest>;
  readonly DescribeInstanceNodeInfo: RequestValidator<DescribeInstanceNodeInfoRequest>;
  readonly DescribeInstanceParamRecords: RequestValidator<DescribeInstanceParamRecordsRequest>;
  readonly DescribeInstanceParams: RequestValidator<DescribeInstanceParamsRequest>;
  readonly DescribeInstancePasswordPolicy: RequestValidator<DescribeInstancePasswordPolicyRequest>;
  readonly DescribeInstanceSecurityGroup: RequestValidator<DescribeInstanceSecurityGroupRequest>;
  readonly DescribeInstanceShards: RequestValidator<DescribeInstanceShardsRequest>;
  readonly DescribeInstanceSpecBandwidth: RequestValidator<DescribeInstanceSpecBandwidthRequest>;
  readonly DescribeInstanceSupportFeature: RequestValidator<DescribeInstanceSupportFeatureRequest>;
  readonly DescribeInstanceZoneInfo: RequestValidator<DescribeInstanceZoneInfoRequest>;
  readonly DescribeInstances: RequestValidator<DescribeInstancesRequest>;
  readonly DescribeLogInstanceList: RequestValidator<DescribeLogInstanceListRequest>;
  readonly DescribeLogs: RequestValidator<DescribeLogsRequest>;
  readonly DescribeMaintenanceWindow: RequestValidator<DescribeMaintenanceWindowRequest>;
  readonly DescribeParamTemplateInfo: RequestValidator<DescribeParamTemplateInfoRequest>;
  readonly DescribeParamTemplates: RequestValidator<DescribeParamTemplatesRequest>;
  readonly DescribeProductInfo: RequestValidator<DescribeProductInfoRequest>;
  readonly DescribeProjectSecurityGroup: RequestValidator<DescribeProjectSecurityGroupRequest>;
  readonly DescribeProjectSecurityGroups: RequestValidator<DescribeProjectSecurityGroupsRequest>;
  readonly DescribeProxySlowLog: RequestValidator<DescribeProxySlowLogRequest>;
  readonly DescribeRedisClusterOverview: RequestValidator<DescribeRedisClusterOverviewRequest>;
  readonly DescribeRedisClusters: RequestValidator<DescribeRedisClustersRequest>;
  readonly DescribeReplicationGroup: RequestValidator<DescribeReplicationGroupRequest>;
  readonly DescribeReplicationGroupInstance: RequestValidator<DescribeReplicationGroupInstanceRequest>;
  readonly DescribeSSLStatus: RequestValidator<DescribeSSLStatusRequest>;
  readonly DescribeSecondLevelBackupInfo: RequestValidator<DescribeSecondLevelBackupInfoRequest>;
  readonly DescribeSlowLog: RequestValidator<DescribeSlowLogRequest>;
  readonly DescribeTaskInfo: RequestValidator<DescribeTaskInfoRequest>;
  readonly DescribeTaskList: RequestValidator<DescribeTaskListRequest>;
  readonly DescribeTendisSlowLog: RequestValidator<DescribeTendisSlowLogRequest>;
  readonly DestroyPostpaidInstance: RequestValidator<DestroyPostpaidInstanceRequest>;
  readonly DestroyPrepaidInstance: RequestValidator<DestroyPrepaidInstanceRequest>;
  readonly DisableReplicaReadonly: RequestValidator<DisableReplicaReadonlyRequest>;
  readonly DisassociateSecurityGroups: RequestValidator<DisassociateSecurityGroupsRequest>;
  readonly EnableReplicaReadonly: RequestValidator<EnableReplicaReadonlyRequest>;
  readonly InquiryPriceCreateInstance: RequestValidator<InquiryPriceCreateInstanceRequest>;
  readonly InquiryPriceRenewInstance: RequestValidator<InquiryPriceRenewInstanceRequest>;
  readonly InquiryPriceUpgradeInstance: RequestValidator<InquiryPriceUpgradeInstanceRequest>;
  readonly KillMasterGroup: RequestValidator<KillMasterGroupRequest>;
  readonly ManualBackupInstance: RequestValidator<ManualBackupInstanceRequest>;
  readonly ModfiyInstancePassword: RequestValidator<ModfiyInstancePasswordRequest>;
  readonly ModifyAutoBackupConfig: RequestValidator<ModifyAutoBackupConfigRequest>;
  readonly ModifyBackupDownloadRestriction: RequestValidator<ModifyBackupDownloadRestrictionRequest>;
  readonly ModifyConnectionConfig: RequestValidator<ModifyConnectionConfigRequest>;
  readonly ModifyDBInstanceSecurityGroups: RequestValidator<ModifyDBInstanceSecurityGroupsRequest>;
  readonly ModifyInstance: RequestValidator<ModifyInstanceRequest>;
  readonly ModifyInstanceAccount: RequestValidator<ModifyInstanceAccountRequest>;
  readonly ModifyInstanceAvailabilityZones: RequestValidator<ModifyInstanceAvailabilityZonesRequest>;
  readonly ModifyInstanceBackupMode: RequestValidator<ModifyInstanceBackupModeRequest>;
  readonly ModifyInstanceChargeType: RequestValidator<ModifyInstanceChargeTypeRequest>;
  readonly ModifyInstanceEvent: RequestValidator<ModifyInstanceEventRequest>;
  readonly ModifyInstanceLogDelivery: RequestValidator<ModifyInstanceLogDeliveryRequest>;
  readonly ModifyInstanceParams: RequestValidator<ModifyInstanceParamsRequest>;
  readonly ModifyInstancePassword: RequestValidator<ModifyInstancePasswordRequest>;
  readonly ModifyInstancePasswordPolicy: RequestValidator<ModifyInstancePasswordPolicyRequest>;
  readonly ModifyInstanceReadOnly: RequestValidator<ModifyInstanceReadOnlyRequest>;
  readonly ModifyLog: RequestValidator<ModifyLogRequest>;
  readonly ModifyMaintenanceWindow: RequestValidator<ModifyMaintenanceWindowRequest>;
  readonly ModifyNetworkConfig: RequestValidator<ModifyNetworkConfigRequest>;
  readonly ModifyParamTemplate: RequestValidator<ModifyParamTemplateRequest>;
  readonly ModifyReplicationGroup: RequestValidator<ModifyReplicationGroupRequest>;
  readonly OpenLog: RequestValidator<OpenLogRequest>;
  readonly OpenSSL: RequestValidator<OpenSSLRequest>;
  readonly ReleaseWanAddress: RequestValidator<ReleaseWanAddressRequest>;
  readonly RemoveReplicationGroup: RequestValidator<RemoveReplicationGroupRequest>;
  readonly RemoveReplicationInstance: RequestValidator<RemoveReplicationInstanceRequest>;
  readonly RenewInstance: RequestValidator<RenewInstanceRequest>;
  readonly ResetPassword: RequestValidator<ResetPasswordRequest>;
  readonly RestoreInstance: RequestValidator<RestoreInstanceRequest>;
  readonly StartupInstance: RequestValidator<StartupInstanceRequest>;
  readonly SwitchAccessNewInstance: RequestValidator<SwitchAccessNewInstanceRequest>;
  readonly SwitchInstanceVip: RequestValidator<SwitchInstanceVipRequest>;
  readonly SwitchProxy: RequestValidator<SwitchProxyRequest>;
  readonly UpgradeInstance: RequestValidator<UpgradeInstanceRequest>;
  readonly UpgradeInstanceVersion: RequestValidator<UpgradeInstanceVersionRequest>;
  readonly UpgradeProxyVersion: RequestValidator<UpgradeProxyVersionRequest>;
  readonly UpgradeSmallVersion: RequestValidator<UpgradeSmallVersionRequest>;
  readonly UpgradeVersionToMultiAvailabilityZones: RequestValidator<UpgradeVersionToMultiAvailabilityZonesRequest>;
} = {
  AddReplicationInstance: validateAddReplicationInstance,
  AllocateWanAddress: validateAllocateWanAddress,
  ApplyParamsTemplate: validateApplyParamsTemplate,
  AssociateSecurityGroups: validateAssociateSecurityGroups,
  ChangeInstanceRole: validateChangeInstanceRole,
  ChangeMasterInstance: validateChangeMasterInstance,
  ChangeReplicaToMaster: validateChangeReplicaToMaster,
  CleanUpInstance: validateCleanUpInstance,
  ClearInstance: validateClearInstance,
  CloneInstances: validateCloneInstances,
  CloseLog: validateCloseLog,
  CloseSSL: validateCloseSSL,
  CreateExportTask: validateCreateExportTask,
  CreateInstanceAccount: validateCreateInstanceAccount,
  CreateInstances: validateCreateInstances,
  CreateParamTemplate: validateCreateParamTemplate,
  CreateReplicationGroup: validateCreateReplicationGroup,
  DeleteExportTask: validateDeleteExportTask,
  DeleteInstanceAccount: validateDeleteInstanceAccount,
  DeleteParamTemplate: validateDeleteParamTemplate,
  DeleteReplicationInstance: validateDeleteReplicationInstance,
  DescribeAutoBackupConfig: validateDescribeAutoBackupConfig,
  DescribeBackupDetail: validateDescribeBackupDetail,
  DescribeBackupDownloadRestriction: validateDescribeBackupDownloadRestriction,
  DescribeBackupUrl: validateDescribeBackupUrl,
  DescribeBandwidthRange: validateDescribeBandwidthRange,
  DescribeCommonDBInstances: validateDescribeCommonDBInstances,
  DescribeDBSecurityGroups: validateDescribeDBSecurityGroups,
  DescribeExportTasks: validateDescribeExportTasks,
  DescribeGlobalReplicationArea: validateDescribeGlobalReplicationArea,
  DescribeInstanceAccount: validateDescribeInstanceAccount,
  DescribeInstanceBackups: validateDescribeInstanceBackups,
  DescribeInstanceDTSInfo: validateDescribeInstanceDTSInfo,
  DescribeInstanceDealDetail: validateDescribeInstanceDealDetail,
  DescribeInstanceEvents: validateDescribeInstanceEvents,
  DescribeInstanceLogDelivery: validateDescribeInstanceLogDelivery,
  DescribeInstanceMonitorBigKey: validateDescribeInstanceMonitorBigKey,
  DescribeInstanceMonitorBigKeySizeDist: validateDescribeInstanceMonitorBigKeySizeDist,
  DescribeInstanceMonitorBigKeyTypeDist: validateDescribeInstanceMonitorBigKeyTypeDist,
  DescribeInstanceMonitorHotKey: validateDescribeInstanceMonitorHotKey,
  DescribeInstanceMonitorSIP: validateDescribeInstanceMonitorSIP,
  DescribeInstanceMonitorTookDist: validateDescribeInstanceMonitorTookDist,
  DescribeInstanceMonitorTopNCmd: validateDescribeInstanceMonitorTopNCmd,
  DescribeInstanceMonitorTopNCmdTook: validateDescribeInstanceMonitorTopNCmdTook,
  DescribeInstanceNodeInfo: validateDescribeInstanceNodeInfo,
  DescribeInstanceParamRecords: validateDescribeInstanceParamRecords,
  DescribeInstanceParams: validateDescribeInstanceParams,
  DescribeInstancePasswordPolicy: validateDescribeInstancePasswordPolicy,
  DescribeInstanceSecurityGroup: validateDescribeInstanceSecurityGroup,
  DescribeInstanceShards: validateDescribeInstanceShards,
  DescribeInstanceSpecBandwidth: validateDescribeInstanceSpecBandwidth,
  DescribeInstanceSupportFeature: validateDescribeInstanceSupportFeature,
  DescribeInstanceZoneInfo: validateDescribeInstanceZoneInfo,
  DescribeInstances: validateDescribeInstances,
  DescribeLogInstanceList: validateDescribeLogInstanceList,
  DescribeLogs: validateDescribeLogs,
  DescribeMaintenanceWindow: validateDescribeMaintenanceWindow,
  DescribeParamTemplateInfo: validateDescribeParamTemplateInfo,
  DescribeParamTemplates: validateDescribeParamTemplates,
  DescribeProductInfo: validateDescribeProductInfo,
  DescribeProjectSecurityGroup: validateDescribeProjectSecurityGroup,
  DescribeProjectSecurityGroups: validateDescribeProjectSecurityGroups,
  DescribeProxySlowLog: validateDescribeProxySlowLog,
  DescribeRedisClusterOverview: validateDescribeRedisClusterOverview,
  DescribeRedisClusters: validateDescribeRedisClusters,
  DescribeReplicationGroup: validateDescribeReplicationGroup,
  DescribeReplicationGroupInstance: validateDescribeReplicationGroupInstance,
  DescribeSSLStatus: validateDescribeSSLStatus,
  DescribeSecondLevelBackupInfo: validateDescribeSecondLevelBackupInfo,
  DescribeSlowLog: validateDescribeSlowLog,
  DescribeTaskInfo: validateDescribeTaskInfo,
  DescribeTaskList: validateDescribeTaskList,
  DescribeTendisSlowLog: validateDescribeTendisSlowLog,
  DestroyPostpaidInstance: validateDestroyPostpaidInstance,
  DestroyPrepaidInstance: validateDestroyPrepaidInstance,
  DisableReplicaReadonly: validateDisableReplicaReadonly,
  DisassociateSecurityGroups: validateDisassociateSecurityGroups,
  EnableReplicaReadonly: validateEnableReplicaReadonly,
  InquiryPriceCreateInstance: validateInquiryPriceCreateInstance,
  InquiryPriceRenewInstance: validateInquiryPriceRenewInstance,
  InquiryPriceUpgradeInstance: validateInquiryPriceUpgradeInstance,
  KillMasterGroup: validateKillMasterGroup,
  ManualBackupInstance: validateManualBackupInstance,
  ModfiyInstancePassword: validateModfiyInstancePassword,
  ModifyAutoBackupConfig: validateModifyAutoBackupConfig,
  ModifyBackupDownloadRestriction: validateModifyBackupDownloadRestriction,
  ModifyConnectionConfig: validateModifyConnectionConfig,
  ModifyDBInstanceSecurityGroups: validateModifyDBInstanceSecurityGroups,
  ModifyInstance: validateModifyInstance,
  ModifyInstanceAccount: validateModifyInstanceAccount,
  ModifyInstanceAvailabilityZones: validateModifyInstanceAvailabilityZones,
  ModifyInstanceBackupMode: validateModifyInstanceBackupMode,
  ModifyInstanceChargeType: validateModifyInstanceChargeType,
  ModifyInstanceEvent: validateModifyInstanceEvent,
  ModifyInstanceLogDelivery: validateModifyInstanceLogDelivery,
  ModifyInstanceParams: validateModifyInstanceParams,
  ModifyInstancePassword: validateModifyInstancePassword,
  ModifyInstancePasswordPolicy: validateModifyInstancePasswordPolicy,
  ModifyInstanceReadOnly: validateModifyInstanceReadOnly,
  ModifyLog: validateModifyLog,
  ModifyMaintenanceWindow: validateModifyMaintenanceWindow,
  ModifyNetworkConfig: validateModifyNetworkConfig,
  ModifyParamTemplate: validateModifyParamTemplate,
  ModifyReplicationGroup: validateModifyReplicationGroup,
  OpenLog: validateOpenLog,
  OpenSSL: validateOpenSSL,
  ReleaseWanAddress: validateReleaseWanAddress,
  RemoveReplicationGroup: validateRemoveReplicationGroup,
  RemoveReplicationInstance: validateRemoveReplicationInstance,
  RenewInstance: validateRenewInstance,
  ResetPassword: validateResetPassword,
  RestoreInstance: validateRestoreInstance,
  StartupInstance: validateStartupInstance,
  SwitchAccessNewInstance: validateSwitchAccessNewInstance,
  SwitchInstanceVip: validateSwitchInstanceVip,
  SwitchProxy: validateSwitchProxy,
  UpgradeInstance: validateUpgradeInstance,
  UpgradeInstanceVersion: validateUpgradeInstanceVersion,
  UpgradeProxyVersion: validateUpgradeProxyVersion,
  UpgradeSmallVersion: validateUpgradeSmallVersion,
  UpgradeVersionToMultiAvailabilityZones: validateUpgradeVersionToMultiAvailabilityZones,
};
