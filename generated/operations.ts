// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import { describeOperations } from "../runtime/operation-table.js";
import type { OperationTable } from "../runtime/operation-table.js";
import type { OperationFacts } from "../runtime/service.js";
import { service } from "./service.js";

/** What `operations` knows of each action: effect, whether it costs, whether it destroys, what it starts. */
export interface Operations {
  AddReplicationInstance: OperationFacts<"non-idempotent-write", false, false, "Task">;
  AllocateWanAddress: OperationFacts<"idempotent-write", false, false, "Task">;
  ApplyParamsTemplate: OperationFacts<"non-idempotent-write", false, false, never>;
  AssociateSecurityGroups: OperationFacts<"idempotent-write", false, false, never>;
  ChangeInstanceRole: OperationFacts<"non-idempotent-write", false, false, "Task">;
  ChangeMasterInstance: OperationFacts<"non-idempotent-write", false, false, "Task">;
  ChangeReplicaToMaster: OperationFacts<"non-idempotent-write", false, false, "Task">;
  CleanUpInstance: OperationFacts<"idempotent-write", false, true, "Task">;
  ClearInstance: OperationFacts<"non-idempotent-write", false, true, "Task">;
  CloneInstances: OperationFacts<"non-idempotent-write", true, false, "Deal" | "InstanceRunning">;
  CloseLog: OperationFacts<"idempotent-write", false, true, never>;
  CloseSSL: OperationFacts<"idempotent-write", false, true, "Task">;
  CreateExportTask: OperationFacts<"non-idempotent-write", false, false, never>;
  CreateInstanceAccount: OperationFacts<"non-idempotent-write", false, false, "Task">;
  CreateInstances: OperationFacts<"non-idempotent-write", true, false, "Deal" | "InstanceRunning">;
  CreateParamTemplate: OperationFacts<"non-idempotent-write", false, false, never>;
  CreateReplicationGroup: OperationFacts<"non-idempotent-write", false, false, "Task">;
  DeleteExportTask: OperationFacts<"idempotent-write", false, true, never>;
  DeleteInstanceAccount: OperationFacts<"idempotent-write", false, true, "Task">;
  DeleteParamTemplate: OperationFacts<"idempotent-write", false, true, never>;
  DeleteReplicationInstance: OperationFacts<"idempotent-write", false, false, "Task">;
  DescribeAutoBackupConfig: OperationFacts<"read", false, false, never>;
  DescribeBackupDetail: OperationFacts<"read", false, false, never>;
  DescribeBackupDownloadRestriction: OperationFacts<"read", false, false, never>;
  DescribeBackupUrl: OperationFacts<"read", false, false, never>;
  DescribeBandwidthRange: OperationFacts<"read", false, false, never>;
  DescribeCommonDBInstances: OperationFacts<"read", false, false, never>;
  DescribeDBSecurityGroups: OperationFacts<"read", false, false, never>;
  DescribeExportTasks: OperationFacts<"read", false, false, never>;
  DescribeGlobalReplicationArea: OperationFacts<"read", false, false, never>;
  DescribeInstanceAccount: OperationFacts<"read", false, false, never>;
  DescribeInstanceBackups: OperationFacts<"read", false, false, never>;
  DescribeInstanceDTSInfo: OperationFacts<"read", false, false, never>;
  DescribeInstanceDealDetail: OperationFacts<"read", false, false, never>;
  DescribeInstanceEvents: OperationFacts<"read", false, false, never>;
  DescribeInstanceLogDelivery: OperationFacts<"read", false, false, never>;
  DescribeInstanceMonitorBigKey: OperationFacts<"read", false, false, never>;
  DescribeInstanceMonitorBigKeySizeDist: OperationFacts<"read", false, false, never>;
  DescribeInstanceMonitorBigKeyTypeDist: OperationFacts<"read", false, false, never>;
  DescribeInstanceMonitorHotKey: OperationFacts<"read", false, false, never>;
  DescribeInstanceMonitorSIP: OperationFacts<"read", false, false, never>;
  DescribeInstanceMonitorTookDist: OperationFacts<"read", false, false, never>;
  DescribeInstanceMonitorTopNCmd: OperationFacts<"read", false, false, never>;
  DescribeInstanceMonitorTopNCmdTook: OperationFacts<"read", false, false, never>;
  DescribeInstanceNodeInfo: OperationFacts<"read", false, false, never>;
  DescribeInstanceParamRecords: OperationFacts<"read", false, false, never>;
  DescribeInstanceParams: OperationFacts<"read", false, false, never>;
  DescribeInstanceSecurityGroup: OperationFacts<"read", false, false, never>;
  DescribeInstanceShards: OperationFacts<"read", false, false, never>;
  DescribeInstanceSpecBandwidth: OperationFacts<"read", false, false, never>;
  DescribeInstanceSupportFeature: OperationFacts<"read", false, false, never>;
  DescribeInstanceZoneInfo: OperationFacts<"read", false, false, never>;
  DescribeInstances: OperationFacts<"read", false, false, never>;
  DescribeLogInstanceList: OperationFacts<"read", false, false, never>;
  DescribeLogs: OperationFacts<"read", false, false, never>;
  DescribeMaintenanceWindow: OperationFacts<"read", false, false, never>;
  DescribeParamTemplateInfo: OperationFacts<"read", false, false, never>;
  DescribeParamTemplates: OperationFacts<"read", false, false, never>;
  DescribeProductInfo: OperationFacts<"read", false, false, never>;
  DescribeProjectSecurityGroup: OperationFacts<"read", false, false, never>;
  DescribeProjectSecurityGroups: OperationFacts<"read", false, false, never>;
  DescribeProxySlowLog: OperationFacts<"read", false, false, never>;
  DescribeRedisClusterOverview: OperationFacts<"read", false, false, never>;
  DescribeRedisClusters: OperationFacts<"read", false, false, never>;
  DescribeReplicationGroup: OperationFacts<"read", false, false, never>;
  DescribeReplicationGroupInstance: OperationFacts<"read", false, false, never>;
  DescribeSSLStatus: OperationFacts<"read", false, false, never>;
  DescribeSecondLevelBackupInfo: OperationFacts<"read", false, false, never>;
  DescribeSlowLog: OperationFacts<"read", false, false, never>;
  DescribeTaskInfo: OperationFacts<"read", false, false, never>;
  DescribeTaskList: OperationFacts<"read", false, false, never>;
  DescribeTendisSlowLog: OperationFacts<"read", false, false, never>;
  DestroyPostpaidInstance: OperationFacts<"idempotent-write", false, true, "Task">;
  DestroyPrepaidInstance: OperationFacts<"idempotent-write", false, true, never>;
  DisableReplicaReadonly: OperationFacts<"idempotent-write", false, false, "Task">;
  DisassociateSecurityGroups: OperationFacts<"idempotent-write", false, false, never>;
  EnableReplicaReadonly: OperationFacts<"idempotent-write", false, false, "Task">;
  InquiryPriceCreateInstance: OperationFacts<"read", false, false, never>;
  InquiryPriceUpgradeInstance: OperationFacts<"read", false, false, never>;
  KillMasterGroup: OperationFacts<"non-idempotent-write", false, true, "Task">;
  ManualBackupInstance: OperationFacts<"non-idempotent-write", false, false, "Task">;
  ModfiyInstancePassword: OperationFacts<"non-idempotent-write", false, false, "Task">;
  ModifyAutoBackupConfig: OperationFacts<"idempotent-write", false, false, never>;
  ModifyBackupDownloadRestriction: OperationFacts<"idempotent-write", false, false, never>;
  ModifyConnectionConfig: OperationFacts<"idempotent-write", false, false, "Task">;
  ModifyDBInstanceSecurityGroups: OperationFacts<"idempotent-write", false, false, never>;
  ModifyInstance: OperationFacts<"idempotent-write", false, false, never>;
  ModifyInstanceAccount: OperationFacts<"idempotent-write", false, false, "Task">;
  ModifyInstanceAvailabilityZones: OperationFacts<"non-idempotent-write", false, false, "Task">;
  ModifyInstanceBackupMode: OperationFacts<"non-idempotent-write", false, false, "Task">;
  ModifyInstanceChargeType: OperationFacts<"non-idempotent-write", true, false, never>;
  ModifyInstanceEvent: OperationFacts<"idempotent-write", false, false, never>;
  ModifyInstanceLogDelivery: OperationFacts<"non-idempotent-write", false, false, never>;
  ModifyInstanceParams: OperationFacts<"non-idempotent-write", false, false, "Task">;
  ModifyInstancePassword: OperationFacts<"non-idempotent-write", false, false, "Task">;
  ModifyInstanceReadOnly: OperationFacts<"idempotent-write", false, false, "Task">;
  ModifyLog: OperationFacts<"idempotent-write", false, false, never>;
  ModifyMaintenanceWindow: OperationFacts<"idempotent-write", false, false, never>;
  ModifyNetworkConfig: OperationFacts<"non-idempotent-write", false, true, "Task">;
  ModifyParamTemplate: OperationFacts<"idempotent-write", false, false, never>;
  ModifyReplicationGroup: OperationFacts<"idempotent-write", false, false, never>;
  OpenLog: OperationFacts<"idempotent-write", false, false, never>;
  OpenSSL: OperationFacts<"idempotent-write", false, false, "Task">;
  ReleaseWanAddress: OperationFacts<"idempotent-write", false, true, "Task">;
  RemoveReplicationGroup: OperationFacts<"idempotent-write", false, true, never>;
  RemoveReplicationInstance: OperationFacts<"idempotent-write", false, false, "Task">;
  RenewInstance: OperationFacts<"non-idempotent-write", true, false, "Deal">;
  ResetPassword: OperationFacts<"idempotent-write", false, true, "Task">;
  RestoreInstance: OperationFacts<"non-idempotent-write", false, true, "Task">;
  StartupInstance: OperationFacts<"non-idempotent-write", true, false, never>;
  SwitchAccessNewInstance: OperationFacts<"non-idempotent-write", false, false, never>;
  SwitchInstanceVip: OperationFacts<"non-idempotent-write", false, true, "Task">;
  SwitchProxy: OperationFacts<"non-idempotent-write", false, true, "Task">;
  UpgradeInstance: OperationFacts<"non-idempotent-write", true, false, "Deal">;
  UpgradeInstanceVersion: OperationFacts<"non-idempotent-write", true, false, "Deal">;
  UpgradeProxyVersion: OperationFacts<"non-idempotent-write", false, false, "Task">;
  UpgradeSmallVersion: OperationFacts<"non-idempotent-write", false, false, "Task">;
  UpgradeVersionToMultiAvailabilityZones: OperationFacts<
    "non-idempotent-write",
    false,
    false,
    "Task"
  >;
}

/** What neither an action's name nor the service tells. */
export const facts: OperationTable = {
  actions: [
    "AddReplicationInstance",
    "AllocateWanAddress",
    "ApplyParamsTemplate",
    "AssociateSecurityGroups",
    "ChangeInstanceRole",
    "ChangeMasterInstance",
    "ChangeReplicaToMaster",
    "CleanUpInstance",
    "ClearInstance",
    "CloneInstances",
    "CloseLog",
    "CloseSSL",
    "CreateExportTask",
    "CreateInstanceAccount",
    "CreateInstances",
    "CreateParamTemplate",
    "CreateReplicationGroup",
    "DeleteExportTask",
    "DeleteInstanceAccount",
    "DeleteParamTemplate",
    "DeleteReplicationInstance",
    "DescribeAutoBackupConfig",
    "DescribeBackupDetail",
    "DescribeBackupDownloadRestriction",
    "DescribeBackupUrl",
    "DescribeBandwidthRange",
    "DescribeCommonDBInstances",
    "DescribeDBSecurityGroups",
    "DescribeExportTasks",
    "DescribeGlobalReplicationArea",
    "DescribeInstanceAccount",
    "DescribeInstanceBackups",
    "DescribeInstanceDTSInfo",
    "DescribeInstanceDealDetail",
    "DescribeInstanceEvents",
    "DescribeInstanceLogDelivery",
    "DescribeInstanceMonitorBigKey",
    "DescribeInstanceMonitorBigKeySizeDist",
    "DescribeInstanceMonitorBigKeyTypeDist",
    "DescribeInstanceMonitorHotKey",
    "DescribeInstanceMonitorSIP",
    "DescribeInstanceMonitorTookDist",
    "DescribeInstanceMonitorTopNCmd",
    "DescribeInstanceMonitorTopNCmdTook",
    "DescribeInstanceNodeInfo",
    "DescribeInstanceParamRecords",
    "DescribeInstanceParams",
    "DescribeInstanceSecurityGroup",
    "DescribeInstanceShards",
    "DescribeInstanceSpecBandwidth",
    "DescribeInstanceSupportFeature",
    "DescribeInstanceZoneInfo",
    "DescribeInstances",
    "DescribeLogInstanceList",
    "DescribeLogs",
    "DescribeMaintenanceWindow",
    "DescribeParamTemplateInfo",
    "DescribeParamTemplates",
    "DescribeProductInfo",
    "DescribeProjectSecurityGroup",
    "DescribeProjectSecurityGroups",
    "DescribeProxySlowLog",
    "DescribeRedisClusterOverview",
    "DescribeRedisClusters",
    "DescribeReplicationGroup",
    "DescribeReplicationGroupInstance",
    "DescribeSSLStatus",
    "DescribeSecondLevelBackupInfo",
    "DescribeSlowLog",
    "DescribeTaskInfo",
    "DescribeTaskList",
    "DescribeTendisSlowLog",
    "DestroyPostpaidInstance",
    "DestroyPrepaidInstance",
    "DisableReplicaReadonly",
    "DisassociateSecurityGroups",
    "EnableReplicaReadonly",
    "InquiryPriceCreateInstance",
    "InquiryPriceUpgradeInstance",
    "KillMasterGroup",
    "ManualBackupInstance",
    "ModfiyInstancePassword",
    "ModifyAutoBackupConfig",
    "ModifyBackupDownloadRestriction",
    "ModifyConnectionConfig",
    "ModifyDBInstanceSecurityGroups",
    "ModifyInstance",
    "ModifyInstanceAccount",
    "ModifyInstanceAvailabilityZones",
    "ModifyInstanceBackupMode",
    "ModifyInstanceChargeType",
    "ModifyInstanceEvent",
    "ModifyInstanceLogDelivery",
    "ModifyInstanceParams",
    "ModifyInstancePassword",
    "ModifyInstanceReadOnly",
    "ModifyLog",
    "ModifyMaintenanceWindow",
    "ModifyNetworkConfig",
    "ModifyParamTemplate",
    "ModifyReplicationGroup",
    "OpenLog",
    "OpenSSL",
    "ReleaseWanAddress",
    "RemoveReplicationGroup",
    "RemoveReplicationInstance",
    "RenewInstance",
    "ResetPassword",
    "RestoreInstance",
    "StartupInstance",
    "SwitchAccessNewInstance",
    "SwitchInstanceVip",
    "SwitchProxy",
    "UpgradeInstance",
    "UpgradeInstanceVersion",
    "UpgradeProxyVersion",
    "UpgradeSmallVersion",
    "UpgradeVersionToMultiAvailabilityZones",
  ],
  purchases: [
    "CloneInstances",
    "CreateInstances",
    "ModifyInstanceChargeType",
    "RenewInstance",
    "StartupInstance",
    "UpgradeInstance",
    "UpgradeInstanceVersion",
  ],
  destroys: [
    "CleanUpInstance",
    "ClearInstance",
    "CloseLog",
    "CloseSSL",
    "DeleteExportTask",
    "DeleteInstanceAccount",
    "DeleteParamTemplate",
    "DestroyPostpaidInstance",
    "DestroyPrepaidInstance",
    "KillMasterGroup",
    "ModifyNetworkConfig",
    "ReleaseWanAddress",
    "RemoveReplicationGroup",
    "ResetPassword",
    "RestoreInstance",
    "SwitchInstanceVip",
    "SwitchProxy",
  ],
  starts: [
    {
      fields: {
        Task: {
          TaskId: "TaskId",
        },
      },
      actions: [
        "AddReplicationInstance",
        "ChangeInstanceRole",
        "ChangeMasterInstance",
        "ChangeReplicaToMaster",
        "CleanUpInstance",
        "ClearInstance",
        "CloseSSL",
        "CreateInstanceAccount",
        "CreateReplicationGroup",
        "DeleteInstanceAccount",
        "DeleteReplicationInstance",
        "DestroyPostpaidInstance",
        "DisableReplicaReadonly",
        "EnableReplicaReadonly",
        "KillMasterGroup",
        "ManualBackupInstance",
        "ModfiyInstancePassword",
        "ModifyConnectionConfig",
        "ModifyInstanceAccount",
        "ModifyInstanceAvailabilityZones",
        "ModifyInstanceBackupMode",
        "ModifyInstanceParams",
        "ModifyInstancePassword",
        "ModifyInstanceReadOnly",
        "ModifyNetworkConfig",
        "OpenSSL",
        "RemoveReplicationInstance",
        "ResetPassword",
        "RestoreInstance",
        "SwitchInstanceVip",
        "SwitchProxy",
      ],
    },
    {
      fields: {
        Task: {
          TaskId: "FlowId",
        },
      },
      actions: [
        "AllocateWanAddress",
        "ReleaseWanAddress",
        "UpgradeProxyVersion",
        "UpgradeSmallVersion",
        "UpgradeVersionToMultiAvailabilityZones",
      ],
    },
    {
      fields: {
        Deal: {
          DealName: "DealName",
        },
        InstanceRunning: {
          InstanceIds: "InstanceIds",
        },
      },
      actions: ["CloneInstances", "CreateInstances"],
    },
    {
      fields: {
        Deal: {
          DealName: "DealName",
        },
      },
      actions: ["RenewInstance", "UpgradeInstance", "UpgradeInstanceVersion"],
    },
  ],
  pages: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=",
  otherPages: {
    CloneInstances: "https://www.tencentcloud.com/document/product/239/54499",
  },
};

/** Effect, cost, rate limit and documentation page of each action, by its name. */
export const operations: Readonly<Operations> = /* @__PURE__ */ describeOperations(service, facts);
