// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ActionFacts } from "../runtime/lean.js";

export const AddReplicationInstance: ActionFacts<"AddReplicationInstance"> = {
  name: "AddReplicationInstance",
};

export const AllocateWanAddress: ActionFacts<"AllocateWanAddress"> = {
  name: "AllocateWanAddress",
  effect: "idempotent-write",
};

export const ApplyParamsTemplate: ActionFacts<"ApplyParamsTemplate"> = {
  name: "ApplyParamsTemplate",
};

export const AssociateSecurityGroups: ActionFacts<"AssociateSecurityGroups"> = {
  name: "AssociateSecurityGroups",
  effect: "idempotent-write",
};

export const ChangeInstanceRole: ActionFacts<"ChangeInstanceRole"> = {
  name: "ChangeInstanceRole",
};

export const ChangeMasterInstance: ActionFacts<"ChangeMasterInstance"> = {
  name: "ChangeMasterInstance",
};

export const ChangeReplicaToMaster: ActionFacts<"ChangeReplicaToMaster"> = {
  name: "ChangeReplicaToMaster",
};

export const CleanUpInstance: ActionFacts<"CleanUpInstance"> = {
  name: "CleanUpInstance",
  effect: "idempotent-write",
};

export const ClearInstance: ActionFacts<"ClearInstance"> = {
  name: "ClearInstance",
};

export const CloneInstances: ActionFacts<"CloneInstances"> = {
  name: "CloneInstances",
  markers: ["InstanceName", "ResourceTags"],
};

export const CloseLog: ActionFacts<"CloseLog"> = {
  name: "CloseLog",
  effect: "idempotent-write",
};

export const CloseSSL: ActionFacts<"CloseSSL"> = {
  name: "CloseSSL",
  effect: "idempotent-write",
};

export const CreateExportTask: ActionFacts<"CreateExportTask"> = {
  name: "CreateExportTask",
  markers: ["InstanceId", "StartTime", "EndTime"],
};

export const CreateInstanceAccount: ActionFacts<"CreateInstanceAccount"> = {
  name: "CreateInstanceAccount",
  markers: ["AccountName"],
};

export const CreateInstances: ActionFacts<"CreateInstances"> = {
  name: "CreateInstances",
  markers: ["InstanceName", "ResourceTags"],
};

export const CreateParamTemplate: ActionFacts<"CreateParamTemplate"> = {
  name: "CreateParamTemplate",
  markers: ["Name"],
};

export const CreateReplicationGroup: ActionFacts<"CreateReplicationGroup"> = {
  name: "CreateReplicationGroup",
  markers: ["GroupName"],
};

export const DeleteExportTask: ActionFacts<"DeleteExportTask"> = {
  name: "DeleteExportTask",
  effect: "idempotent-write",
};

export const DeleteInstanceAccount: ActionFacts<"DeleteInstanceAccount"> = {
  name: "DeleteInstanceAccount",
  effect: "idempotent-write",
};

export const DeleteParamTemplate: ActionFacts<"DeleteParamTemplate"> = {
  name: "DeleteParamTemplate",
  effect: "idempotent-write",
};

export const DeleteReplicationInstance: ActionFacts<"DeleteReplicationInstance"> = {
  name: "DeleteReplicationInstance",
  effect: "idempotent-write",
};

export const DescribeAutoBackupConfig: ActionFacts<"DescribeAutoBackupConfig"> = {
  name: "DescribeAutoBackupConfig",
};

export const DescribeBackupDetail: ActionFacts<"DescribeBackupDetail"> = {
  name: "DescribeBackupDetail",
};

export const DescribeBackupDownloadRestriction: ActionFacts<"DescribeBackupDownloadRestriction"> = {
  name: "DescribeBackupDownloadRestriction",
};

export const DescribeBackupUrl: ActionFacts<"DescribeBackupUrl"> = {
  name: "DescribeBackupUrl",
};

export const DescribeBandwidthRange: ActionFacts<"DescribeBandwidthRange"> = {
  name: "DescribeBandwidthRange",
};

export const DescribeCommonDBInstances: ActionFacts<"DescribeCommonDBInstances"> = {
  name: "DescribeCommonDBInstances",
};

export const DescribeDBSecurityGroups: ActionFacts<"DescribeDBSecurityGroups"> = {
  name: "DescribeDBSecurityGroups",
};

export const DescribeExportTasks: ActionFacts<"DescribeExportTasks"> = {
  name: "DescribeExportTasks",
};

export const DescribeGlobalReplicationArea: ActionFacts<"DescribeGlobalReplicationArea"> = {
  name: "DescribeGlobalReplicationArea",
};

export const DescribeInstanceAccount: ActionFacts<"DescribeInstanceAccount"> = {
  name: "DescribeInstanceAccount",
};

export const DescribeInstanceBackups: ActionFacts<"DescribeInstanceBackups"> = {
  name: "DescribeInstanceBackups",
};

export const DescribeInstanceDTSInfo: ActionFacts<"DescribeInstanceDTSInfo"> = {
  name: "DescribeInstanceDTSInfo",
};

export const DescribeInstanceDealDetail: ActionFacts<"DescribeInstanceDealDetail"> = {
  name: "DescribeInstanceDealDetail",
};

export const DescribeInstanceEvents: ActionFacts<"DescribeInstanceEvents"> = {
  name: "DescribeInstanceEvents",
};

export const DescribeInstanceLogDelivery: ActionFacts<"DescribeInstanceLogDelivery"> = {
  name: "DescribeInstanceLogDelivery",
};

export const DescribeInstanceMonitorBigKey: ActionFacts<"DescribeInstanceMonitorBigKey"> = {
  name: "DescribeInstanceMonitorBigKey",
};

export const DescribeInstanceMonitorBigKeySizeDist: ActionFacts<"DescribeInstanceMonitorBigKeySizeDist"> =
  {
    name: "DescribeInstanceMonitorBigKeySizeDist",
  };

export const DescribeInstanceMonitorBigKeyTypeDist: ActionFacts<"DescribeInstanceMonitorBigKeyTypeDist"> =
  {
    name: "DescribeInstanceMonitorBigKeyTypeDist",
  };

export const DescribeInstanceMonitorHotKey: ActionFacts<"DescribeInstanceMonitorHotKey"> = {
  name: "DescribeInstanceMonitorHotKey",
};

export const DescribeInstanceMonitorSIP: ActionFacts<"DescribeInstanceMonitorSIP"> = {
  name: "DescribeInstanceMonitorSIP",
};

export const DescribeInstanceMonitorTookDist: ActionFacts<"DescribeInstanceMonitorTookDist"> = {
  name: "DescribeInstanceMonitorTookDist",
};

export const DescribeInstanceMonitorTopNCmd: ActionFacts<"DescribeInstanceMonitorTopNCmd"> = {
  name: "DescribeInstanceMonitorTopNCmd",
};

export const DescribeInstanceMonitorTopNCmdTook: ActionFacts<"DescribeInstanceMonitorTopNCmdTook"> =
  {
    name: "DescribeInstanceMonitorTopNCmdTook",
  };

export const DescribeInstanceNodeInfo: ActionFacts<"DescribeInstanceNodeInfo"> = {
  name: "DescribeInstanceNodeInfo",
};

export const DescribeInstanceParamRecords: ActionFacts<"DescribeInstanceParamRecords"> = {
  name: "DescribeInstanceParamRecords",
};

export const DescribeInstanceParams: ActionFacts<"DescribeInstanceParams"> = {
  name: "DescribeInstanceParams",
};

export const DescribeInstanceSecurityGroup: ActionFacts<"DescribeInstanceSecurityGroup"> = {
  name: "DescribeInstanceSecurityGroup",
};

export const DescribeInstanceShards: ActionFacts<"DescribeInstanceShards"> = {
  name: "DescribeInstanceShards",
};

export const DescribeInstanceSpecBandwidth: ActionFacts<"DescribeInstanceSpecBandwidth"> = {
  name: "DescribeInstanceSpecBandwidth",
};

export const DescribeInstanceSupportFeature: ActionFacts<"DescribeInstanceSupportFeature"> = {
  name: "DescribeInstanceSupportFeature",
};

export const DescribeInstanceZoneInfo: ActionFacts<"DescribeInstanceZoneInfo"> = {
  name: "DescribeInstanceZoneInfo",
};

export const DescribeInstances: ActionFacts<"DescribeInstances"> = {
  name: "DescribeInstances",
};

export const DescribeLogInstanceList: ActionFacts<"DescribeLogInstanceList"> = {
  name: "DescribeLogInstanceList",
};

export const DescribeLogs: ActionFacts<"DescribeLogs"> = {
  name: "DescribeLogs",
};

export const DescribeMaintenanceWindow: ActionFacts<"DescribeMaintenanceWindow"> = {
  name: "DescribeMaintenanceWindow",
};

export const DescribeParamTemplateInfo: ActionFacts<"DescribeParamTemplateInfo"> = {
  name: "DescribeParamTemplateInfo",
};

export const DescribeParamTemplates: ActionFacts<"DescribeParamTemplates"> = {
  name: "DescribeParamTemplates",
};

export const DescribeProductInfo: ActionFacts<"DescribeProductInfo"> = {
  name: "DescribeProductInfo",
};

export const DescribeProjectSecurityGroup: ActionFacts<"DescribeProjectSecurityGroup"> = {
  name: "DescribeProjectSecurityGroup",
};

export const DescribeProjectSecurityGroups: ActionFacts<"DescribeProjectSecurityGroups"> = {
  name: "DescribeProjectSecurityGroups",
};

export const DescribeProxySlowLog: ActionFacts<"DescribeProxySlowLog"> = {
  name: "DescribeProxySlowLog",
};

export const DescribeRedisClusterOverview: ActionFacts<"DescribeRedisClusterOverview"> = {
  name: "DescribeRedisClusterOverview",
};

export const DescribeRedisClusters: ActionFacts<"DescribeRedisClusters"> = {
  name: "DescribeRedisClusters",
};

export const DescribeReplicationGroup: ActionFacts<"DescribeReplicationGroup"> = {
  name: "DescribeReplicationGroup",
};

export const DescribeReplicationGroupInstance: ActionFacts<"DescribeReplicationGroupInstance"> = {
  name: "DescribeReplicationGroupInstance",
};

export const DescribeSSLStatus: ActionFacts<"DescribeSSLStatus"> = {
  name: "DescribeSSLStatus",
};

export const DescribeSecondLevelBackupInfo: ActionFacts<"DescribeSecondLevelBackupInfo"> = {
  name: "DescribeSecondLevelBackupInfo",
};

export const DescribeSlowLog: ActionFacts<"DescribeSlowLog"> = {
  name: "DescribeSlowLog",
};

export const DescribeTaskInfo: ActionFacts<"DescribeTaskInfo"> = {
  name: "DescribeTaskInfo",
};

export const DescribeTaskList: ActionFacts<"DescribeTaskList"> = {
  name: "DescribeTaskList",
};

export const DescribeTendisSlowLog: ActionFacts<"DescribeTendisSlowLog"> = {
  name: "DescribeTendisSlowLog",
};

export const DestroyPostpaidInstance: ActionFacts<"DestroyPostpaidInstance"> = {
  name: "DestroyPostpaidInstance",
  effect: "idempotent-write",
};

export const DestroyPrepaidInstance: ActionFacts<"DestroyPrepaidInstance"> = {
  name: "DestroyPrepaidInstance",
  effect: "idempotent-write",
};

export const DisableReplicaReadonly: ActionFacts<"DisableReplicaReadonly"> = {
  name: "DisableReplicaReadonly",
  effect: "idempotent-write",
};

export const DisassociateSecurityGroups: ActionFacts<"DisassociateSecurityGroups"> = {
  name: "DisassociateSecurityGroups",
  effect: "idempotent-write",
};

export const EnableReplicaReadonly: ActionFacts<"EnableReplicaReadonly"> = {
  name: "EnableReplicaReadonly",
  effect: "idempotent-write",
};

export const InquiryPriceCreateInstance: ActionFacts<"InquiryPriceCreateInstance"> = {
  name: "InquiryPriceCreateInstance",
};

export const InquiryPriceUpgradeInstance: ActionFacts<"InquiryPriceUpgradeInstance"> = {
  name: "InquiryPriceUpgradeInstance",
};

export const KillMasterGroup: ActionFacts<"KillMasterGroup"> = {
  name: "KillMasterGroup",
};

export const ManualBackupInstance: ActionFacts<"ManualBackupInstance"> = {
  name: "ManualBackupInstance",
  markers: ["Remark"],
};

export const ModfiyInstancePassword: ActionFacts<"ModfiyInstancePassword"> = {
  name: "ModfiyInstancePassword",
};

export const ModifyAutoBackupConfig: ActionFacts<"ModifyAutoBackupConfig"> = {
  name: "ModifyAutoBackupConfig",
  effect: "idempotent-write",
};

export const ModifyBackupDownloadRestriction: ActionFacts<"ModifyBackupDownloadRestriction"> = {
  name: "ModifyBackupDownloadRestriction",
  effect: "idempotent-write",
};

export const ModifyConnectionConfig: ActionFacts<"ModifyConnectionConfig"> = {
  name: "ModifyConnectionConfig",
  effect: "idempotent-write",
};

export const ModifyDBInstanceSecurityGroups: ActionFacts<"ModifyDBInstanceSecurityGroups"> = {
  name: "ModifyDBInstanceSecurityGroups",
  effect: "idempotent-write",
};

export const ModifyInstance: ActionFacts<"ModifyInstance"> = {
  name: "ModifyInstance",
  effect: "idempotent-write",
};

export const ModifyInstanceAccount: ActionFacts<"ModifyInstanceAccount"> = {
  name: "ModifyInstanceAccount",
  effect: "idempotent-write",
};

export const ModifyInstanceAvailabilityZones: ActionFacts<"ModifyInstanceAvailabilityZones"> = {
  name: "ModifyInstanceAvailabilityZones",
};

export const ModifyInstanceBackupMode: ActionFacts<"ModifyInstanceBackupMode"> = {
  name: "ModifyInstanceBackupMode",
};

export const ModifyInstanceChargeType: ActionFacts<"ModifyInstanceChargeType"> = {
  name: "ModifyInstanceChargeType",
};

export const ModifyInstanceEvent: ActionFacts<"ModifyInstanceEvent"> = {
  name: "ModifyInstanceEvent",
  effect: "idempotent-write",
};

export const ModifyInstanceLogDelivery: ActionFacts<"ModifyInstanceLogDelivery"> = {
  name: "ModifyInstanceLogDelivery",
  markers: ["LogsetName", "TopicName"],
};

export const ModifyInstanceParams: ActionFacts<"ModifyInstanceParams"> = {
  name: "ModifyInstanceParams",
};

export const ModifyInstancePassword: ActionFacts<"ModifyInstancePassword"> = {
  name: "ModifyInstancePassword",
};

export const ModifyInstanceReadOnly: ActionFacts<"ModifyInstanceReadOnly"> = {
  name: "ModifyInstanceReadOnly",
  effect: "idempotent-write",
};

export const ModifyLog: ActionFacts<"ModifyLog"> = {
  name: "ModifyLog",
  effect: "idempotent-write",
};

export const ModifyMaintenanceWindow: ActionFacts<"ModifyMaintenanceWindow"> = {
  name: "ModifyMaintenanceWindow",
  effect: "idempotent-write",
};

export const ModifyNetworkConfig: ActionFacts<"ModifyNetworkConfig"> = {
  name: "ModifyNetworkConfig",
};

export const ModifyParamTemplate: ActionFacts<"ModifyParamTemplate"> = {
  name: "ModifyParamTemplate",
  effect: "idempotent-write",
};

export const ModifyReplicationGroup: ActionFacts<"ModifyReplicationGroup"> = {
  name: "ModifyReplicationGroup",
  effect: "idempotent-write",
};

export const OpenLog: ActionFacts<"OpenLog"> = {
  name: "OpenLog",
  effect: "idempotent-write",
};

export const OpenSSL: ActionFacts<"OpenSSL"> = {
  name: "OpenSSL",
  effect: "idempotent-write",
};

export const ReleaseWanAddress: ActionFacts<"ReleaseWanAddress"> = {
  name: "ReleaseWanAddress",
  effect: "idempotent-write",
};

export const RemoveReplicationGroup: ActionFacts<"RemoveReplicationGroup"> = {
  name: "RemoveReplicationGroup",
  effect: "idempotent-write",
};

export const RemoveReplicationInstance: ActionFacts<"RemoveReplicationInstance"> = {
  name: "RemoveReplicationInstance",
  effect: "idempotent-write",
};

export const RenewInstance: ActionFacts<"RenewInstance"> = {
  name: "RenewInstance",
};

export const ResetPassword: ActionFacts<"ResetPassword"> = {
  name: "ResetPassword",
  effect: "idempotent-write",
};

export const RestoreInstance: ActionFacts<"RestoreInstance"> = {
  name: "RestoreInstance",
};

export const StartupInstance: ActionFacts<"StartupInstance"> = {
  name: "StartupInstance",
};

export const SwitchAccessNewInstance: ActionFacts<"SwitchAccessNewInstance"> = {
  name: "SwitchAccessNewInstance",
};

export const SwitchInstanceVip: ActionFacts<"SwitchInstanceVip"> = {
  name: "SwitchInstanceVip",
};

export const SwitchProxy: ActionFacts<"SwitchProxy"> = {
  name: "SwitchProxy",
};

export const UpgradeInstance: ActionFacts<"UpgradeInstance"> = {
  name: "UpgradeInstance",
};

export const UpgradeInstanceVersion: ActionFacts<"UpgradeInstanceVersion"> = {
  name: "UpgradeInstanceVersion",
};

export const UpgradeProxyVersion: ActionFacts<"UpgradeProxyVersion"> = {
  name: "UpgradeProxyVersion",
};

export const UpgradeSmallVersion: ActionFacts<"UpgradeSmallVersion"> = {
  name: "UpgradeSmallVersion",
};

export const UpgradeVersionToMultiAvailabilityZones: ActionFacts<"UpgradeVersionToMultiAvailabilityZones"> =
  {
    name: "UpgradeVersionToMultiAvailabilityZones",
  };
