// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { OperationMetadata } from "../runtime/service.js";

/** What `operations` knows of each action: effect, whether it costs, whether it destroys, what it starts. */
export interface Operations {
  AddReplicationInstance: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  AllocateWanAddress: OperationMetadata<"idempotent-write", false, false, "Task">;
  ApplyParamsTemplate: OperationMetadata<"non-idempotent-write", false, false, never>;
  AssociateSecurityGroups: OperationMetadata<"idempotent-write", false, false, never>;
  ChangeInstanceRole: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  ChangeMasterInstance: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  ChangeReplicaToMaster: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  CleanUpInstance: OperationMetadata<"idempotent-write", false, true, "Task">;
  ClearInstance: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  CloneInstances: OperationMetadata<
    "non-idempotent-write",
    true,
    false,
    "Deal" | "InstanceRunning"
  >;
  CloseLog: OperationMetadata<"idempotent-write", false, true, never>;
  CloseSSL: OperationMetadata<"idempotent-write", false, true, "Task">;
  CreateExportTask: OperationMetadata<"non-idempotent-write", false, false, never>;
  CreateInstanceAccount: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  CreateInstances: OperationMetadata<
    "non-idempotent-write",
    true,
    false,
    "Deal" | "InstanceRunning"
  >;
  CreateParamTemplate: OperationMetadata<"non-idempotent-write", false, false, never>;
  CreateReplicationGroup: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  DeleteExportTask: OperationMetadata<"idempotent-write", false, true, never>;
  DeleteInstanceAccount: OperationMetadata<"idempotent-write", false, true, "Task">;
  DeleteParamTemplate: OperationMetadata<"idempotent-write", false, true, never>;
  DeleteReplicationInstance: OperationMetadata<"idempotent-write", false, true, "Task">;
  DescribeAutoBackupConfig: OperationMetadata<"read", false, false, never>;
  DescribeBackupDetail: OperationMetadata<"read", false, false, never>;
  DescribeBackupDownloadRestriction: OperationMetadata<"read", false, false, never>;
  DescribeBackupUrl: OperationMetadata<"read", false, false, never>;
  DescribeBandwidthRange: OperationMetadata<"read", false, false, never>;
  DescribeCommonDBInstances: OperationMetadata<"read", false, false, never>;
  DescribeDBSecurityGroups: OperationMetadata<"read", false, false, never>;
  DescribeExportTasks: OperationMetadata<"read", false, false, never>;
  DescribeGlobalReplicationArea: OperationMetadata<"read", false, false, never>;
  DescribeInstanceAccount: OperationMetadata<"read", false, false, never>;
  DescribeInstanceBackups: OperationMetadata<"read", false, false, never>;
  DescribeInstanceDTSInfo: OperationMetadata<"read", false, false, never>;
  DescribeInstanceDealDetail: OperationMetadata<"read", false, false, never>;
  DescribeInstanceEvents: OperationMetadata<"read", false, false, never>;
  DescribeInstanceLogDelivery: OperationMetadata<"read", false, false, never>;
  DescribeInstanceMonitorBigKey: OperationMetadata<"read", false, false, never>;
  DescribeInstanceMonitorBigKeySizeDist: OperationMetadata<"read", false, false, never>;
  DescribeInstanceMonitorBigKeyTypeDist: OperationMetadata<"read", false, false, never>;
  DescribeInstanceMonitorHotKey: OperationMetadata<"read", false, false, never>;
  DescribeInstanceMonitorSIP: OperationMetadata<"read", false, false, never>;
  DescribeInstanceMonitorTookDist: OperationMetadata<"read", false, false, never>;
  DescribeInstanceMonitorTopNCmd: OperationMetadata<"read", false, false, never>;
  DescribeInstanceMonitorTopNCmdTook: OperationMetadata<"read", false, false, never>;
  DescribeInstanceNodeInfo: OperationMetadata<"read", false, false, never>;
  DescribeInstanceParamRecords: OperationMetadata<"read", false, false, never>;
  DescribeInstanceParams: OperationMetadata<"read", false, false, never>;
  DescribeInstancePasswordPolicy: OperationMetadata<"read", false, false, never>;
  DescribeInstanceSecurityGroup: OperationMetadata<"read", false, false, never>;
  DescribeInstanceShards: OperationMetadata<"read", false, false, never>;
  DescribeInstanceSpecBandwidth: OperationMetadata<"read", false, false, never>;
  DescribeInstanceSupportFeature: OperationMetadata<"read", false, false, never>;
  DescribeInstanceZoneInfo: OperationMetadata<"read", false, false, never>;
  DescribeInstances: OperationMetadata<"read", false, false, never>;
  DescribeLogInstanceList: OperationMetadata<"read", false, false, never>;
  DescribeLogs: OperationMetadata<"read", false, false, never>;
  DescribeMaintenanceWindow: OperationMetadata<"read", false, false, never>;
  DescribeParamTemplateInfo: OperationMetadata<"read", false, false, never>;
  DescribeParamTemplates: OperationMetadata<"read", false, false, never>;
  DescribeProductInfo: OperationMetadata<"read", false, false, never>;
  DescribeProjectSecurityGroup: OperationMetadata<"read", false, false, never>;
  DescribeProjectSecurityGroups: OperationMetadata<"read", false, false, never>;
  DescribeProxySlowLog: OperationMetadata<"read", false, false, never>;
  DescribeRedisClusterOverview: OperationMetadata<"read", false, false, never>;
  DescribeRedisClusters: OperationMetadata<"read", false, false, never>;
  DescribeReplicationGroup: OperationMetadata<"read", false, false, never>;
  DescribeReplicationGroupInstance: OperationMetadata<"read", false, false, never>;
  DescribeSSLStatus: OperationMetadata<"read", false, false, never>;
  DescribeSecondLevelBackupInfo: OperationMetadata<"read", false, false, never>;
  DescribeSlowLog: OperationMetadata<"read", false, false, never>;
  DescribeTaskInfo: OperationMetadata<"read", false, false, never>;
  DescribeTaskList: OperationMetadata<"read", false, false, never>;
  DescribeTendisSlowLog: OperationMetadata<"read", false, false, never>;
  DestroyPostpaidInstance: OperationMetadata<"idempotent-write", false, true, "Task">;
  DestroyPrepaidInstance: OperationMetadata<"idempotent-write", false, true, never>;
  DisableReplicaReadonly: OperationMetadata<"idempotent-write", false, false, "Task">;
  DisassociateSecurityGroups: OperationMetadata<"idempotent-write", false, true, never>;
  EnableReplicaReadonly: OperationMetadata<"idempotent-write", false, false, "Task">;
  InquiryPriceCreateInstance: OperationMetadata<"read", false, false, never>;
  InquiryPriceRenewInstance: OperationMetadata<"read", false, false, never>;
  InquiryPriceUpgradeInstance: OperationMetadata<"read", false, false, never>;
  KillMasterGroup: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  ManualBackupInstance: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  ModfiyInstancePassword: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  ModifyAutoBackupConfig: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyBackupDownloadRestriction: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyConnectionConfig: OperationMetadata<"idempotent-write", false, false, "Task">;
  ModifyDBInstanceSecurityGroups: OperationMetadata<"idempotent-write", false, true, never>;
  ModifyInstance: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyInstanceAccount: OperationMetadata<"idempotent-write", false, true, "Task">;
  ModifyInstanceAvailabilityZones: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  ModifyInstanceBackupMode: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  ModifyInstanceChargeType: OperationMetadata<"non-idempotent-write", true, false, never>;
  ModifyInstanceEvent: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyInstanceLogDelivery: OperationMetadata<"non-idempotent-write", true, false, never>;
  ModifyInstanceParams: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  ModifyInstancePassword: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  ModifyInstancePasswordPolicy: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyInstanceReadOnly: OperationMetadata<"idempotent-write", false, true, "Task">;
  ModifyLog: OperationMetadata<"idempotent-write", false, true, never>;
  ModifyMaintenanceWindow: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyNetworkConfig: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  ModifyParamTemplate: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyReplicationGroup: OperationMetadata<"idempotent-write", false, false, never>;
  OpenLog: OperationMetadata<"non-idempotent-write", true, false, never>;
  OpenSSL: OperationMetadata<"idempotent-write", false, false, "Task">;
  ReleaseWanAddress: OperationMetadata<"idempotent-write", false, true, "Task">;
  RemoveReplicationGroup: OperationMetadata<"idempotent-write", false, true, never>;
  RemoveReplicationInstance: OperationMetadata<"idempotent-write", false, true, "Task">;
  RenewInstance: OperationMetadata<"non-idempotent-write", true, false, "Deal">;
  ResetPassword: OperationMetadata<"idempotent-write", false, true, "Task">;
  RestoreInstance: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  StartupInstance: OperationMetadata<"non-idempotent-write", true, false, never>;
  SwitchAccessNewInstance: OperationMetadata<"non-idempotent-write", false, false, never>;
  SwitchInstanceVip: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  SwitchProxy: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  UpgradeInstance: OperationMetadata<"non-idempotent-write", true, false, "Deal">;
  UpgradeInstanceVersion: OperationMetadata<"non-idempotent-write", true, false, "Deal">;
  UpgradeProxyVersion: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  UpgradeSmallVersion: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  UpgradeVersionToMultiAvailabilityZones: OperationMetadata<
    "non-idempotent-write",
    false,
    false,
    "Task"
  >;
}

/** Effect, cost, rate limit and documentation page of each action, by its name. */
export const operations: Readonly<Operations> = {
  AddReplicationInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=AddReplicationInstance",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  AllocateWanAddress: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=AllocateWanAddress",
    starts: {
      Task: {
        TaskId: "FlowId",
      },
    },
  },
  ApplyParamsTemplate: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ApplyParamsTemplate",
    starts: {},
  },
  AssociateSecurityGroups: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=AssociateSecurityGroups",
    starts: {},
  },
  ChangeInstanceRole: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ChangeInstanceRole",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ChangeMasterInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ChangeMasterInstance",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ChangeReplicaToMaster: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ChangeReplicaToMaster",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  CleanUpInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=CleanUpInstance",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ClearInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ClearInstance",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  CloneInstances: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    page: "https://www.tencentcloud.com/document/product/239/54499",
    starts: {
      Deal: {
        DealName: "DealName",
      },
      InstanceRunning: {
        InstanceIds: "InstanceIds",
      },
    },
  },
  CloseLog: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=CloseLog",
    starts: {},
  },
  CloseSSL: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=CloseSSL",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  CreateExportTask: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateExportTask",
    starts: {},
  },
  CreateInstanceAccount: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateInstanceAccount",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  CreateInstances: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateInstances",
    starts: {
      Deal: {
        DealName: "DealName",
      },
      InstanceRunning: {
        InstanceIds: "InstanceIds",
      },
    },
  },
  CreateParamTemplate: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateParamTemplate",
    starts: {},
  },
  CreateReplicationGroup: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=CreateReplicationGroup",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  DeleteExportTask: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DeleteExportTask",
    starts: {},
  },
  DeleteInstanceAccount: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DeleteInstanceAccount",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  DeleteParamTemplate: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DeleteParamTemplate",
    starts: {},
  },
  DeleteReplicationInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DeleteReplicationInstance",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  DescribeAutoBackupConfig: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeAutoBackupConfig",
    starts: {},
  },
  DescribeBackupDetail: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeBackupDetail",
    starts: {},
  },
  DescribeBackupDownloadRestriction: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeBackupDownloadRestriction",
    starts: {},
  },
  DescribeBackupUrl: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeBackupUrl",
    starts: {},
  },
  DescribeBandwidthRange: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeBandwidthRange",
    starts: {},
  },
  DescribeCommonDBInstances: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeCommonDBInstances",
    starts: {},
  },
  DescribeDBSecurityGroups: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeDBSecurityGroups",
    starts: {},
  },
  DescribeExportTasks: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeExportTasks",
    starts: {},
  },
  DescribeGlobalReplicationArea: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeGlobalReplicationArea",
    starts: {},
  },
  DescribeInstanceAccount: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceAccount",
    starts: {},
  },
  DescribeInstanceBackups: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceBackups",
    starts: {},
  },
  DescribeInstanceDTSInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceDTSInfo",
    starts: {},
  },
  DescribeInstanceDealDetail: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceDealDetail",
    starts: {},
  },
  DescribeInstanceEvents: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceEvents",
    starts: {},
  },
  DescribeInstanceLogDelivery: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceLogDelivery",
    starts: {},
  },
  DescribeInstanceMonitorBigKey: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorBigKey",
    starts: {},
  },
  DescribeInstanceMonitorBigKeySizeDist: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorBigKeySizeDist",
    starts: {},
  },
  DescribeInstanceMonitorBigKeyTypeDist: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorBigKeyTypeDist",
    starts: {},
  },
  DescribeInstanceMonitorHotKey: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorHotKey",
    starts: {},
  },
  DescribeInstanceMonitorSIP: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorSIP",
    starts: {},
  },
  DescribeInstanceMonitorTookDist: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorTookDist",
    starts: {},
  },
  DescribeInstanceMonitorTopNCmd: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorTopNCmd",
    starts: {},
  },
  DescribeInstanceMonitorTopNCmdTook: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceMonitorTopNCmdTook",
    starts: {},
  },
  DescribeInstanceNodeInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceNodeInfo",
    starts: {},
  },
  DescribeInstanceParamRecords: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceParamRecords",
    starts: {},
  },
  DescribeInstanceParams: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceParams",
    starts: {},
  },
  DescribeInstancePasswordPolicy: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://cloud.tencent.com/document/api/239/136865",
    starts: {},
  },
  DescribeInstanceSecurityGroup: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceSecurityGroup",
    starts: {},
  },
  DescribeInstanceShards: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceShards",
    starts: {},
  },
  DescribeInstanceSpecBandwidth: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceSpecBandwidth",
    starts: {},
  },
  DescribeInstanceSupportFeature: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceSupportFeature",
    starts: {},
  },
  DescribeInstanceZoneInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstanceZoneInfo",
    starts: {},
  },
  DescribeInstances: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeInstances",
    starts: {},
  },
  DescribeLogInstanceList: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeLogInstanceList",
    starts: {},
  },
  DescribeLogs: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeLogs",
    starts: {},
  },
  DescribeMaintenanceWindow: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeMaintenanceWindow",
    starts: {},
  },
  DescribeParamTemplateInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeParamTemplateInfo",
    starts: {},
  },
  DescribeParamTemplates: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeParamTemplates",
    starts: {},
  },
  DescribeProductInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeProductInfo",
    starts: {},
  },
  DescribeProjectSecurityGroup: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeProjectSecurityGroup",
    starts: {},
  },
  DescribeProjectSecurityGroups: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeProjectSecurityGroups",
    starts: {},
  },
  DescribeProxySlowLog: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeProxySlowLog",
    starts: {},
  },
  DescribeRedisClusterOverview: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeRedisClusterOverview",
    starts: {},
  },
  DescribeRedisClusters: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeRedisClusters",
    starts: {},
  },
  DescribeReplicationGroup: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeReplicationGroup",
    starts: {},
  },
  DescribeReplicationGroupInstance: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeReplicationGroupInstance",
    starts: {},
  },
  DescribeSSLStatus: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeSSLStatus",
    starts: {},
  },
  DescribeSecondLevelBackupInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeSecondLevelBackupInfo",
    starts: {},
  },
  DescribeSlowLog: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeSlowLog",
    starts: {},
  },
  DescribeTaskInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeTaskInfo",
    starts: {},
  },
  DescribeTaskList: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeTaskList",
    starts: {},
  },
  DescribeTendisSlowLog: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DescribeTendisSlowLog",
    starts: {},
  },
  DestroyPostpaidInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DestroyPostpaidInstance",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  DestroyPrepaidInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DestroyPrepaidInstance",
    starts: {},
  },
  DisableReplicaReadonly: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DisableReplicaReadonly",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  DisassociateSecurityGroups: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=DisassociateSecurityGroups",
    starts: {},
  },
  EnableReplicaReadonly: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=EnableReplicaReadonly",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  InquiryPriceCreateInstance: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=InquiryPriceCreateInstance",
    starts: {},
  },
  InquiryPriceRenewInstance: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=InquiryPriceRenewInstance",
    starts: {},
  },
  InquiryPriceUpgradeInstance: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=InquiryPriceUpgradeInstance",
    starts: {},
  },
  KillMasterGroup: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=KillMasterGroup",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ManualBackupInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ManualBackupInstance",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModfiyInstancePassword: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModfiyInstancePassword",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyAutoBackupConfig: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyAutoBackupConfig",
    starts: {},
  },
  ModifyBackupDownloadRestriction: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyBackupDownloadRestriction",
    starts: {},
  },
  ModifyConnectionConfig: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyConnectionConfig",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyDBInstanceSecurityGroups: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyDBInstanceSecurityGroups",
    starts: {},
  },
  ModifyInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstance",
    starts: {},
  },
  ModifyInstanceAccount: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceAccount",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyInstanceAvailabilityZones: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceAvailabilityZones",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyInstanceBackupMode: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceBackupMode",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyInstanceChargeType: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceChargeType",
    starts: {},
  },
  ModifyInstanceEvent: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceEvent",
    starts: {},
  },
  ModifyInstanceLogDelivery: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceLogDelivery",
    starts: {},
  },
  ModifyInstanceParams: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceParams",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyInstancePassword: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstancePassword",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyInstancePasswordPolicy: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.cloud.tencent.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstancePasswordPolicy",
    starts: {},
  },
  ModifyInstanceReadOnly: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyInstanceReadOnly",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyLog: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyLog",
    starts: {},
  },
  ModifyMaintenanceWindow: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyMaintenanceWindow",
    starts: {},
  },
  ModifyNetworkConfig: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyNetworkConfig",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyParamTemplate: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyParamTemplate",
    starts: {},
  },
  ModifyReplicationGroup: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ModifyReplicationGroup",
    starts: {},
  },
  OpenLog: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=OpenLog",
    starts: {},
  },
  OpenSSL: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=OpenSSL",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ReleaseWanAddress: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ReleaseWanAddress",
    starts: {
      Task: {
        TaskId: "FlowId",
      },
    },
  },
  RemoveReplicationGroup: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=RemoveReplicationGroup",
    starts: {},
  },
  RemoveReplicationInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=RemoveReplicationInstance",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  RenewInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=RenewInstance",
    starts: {
      Deal: {
        DealName: "DealName",
      },
    },
  },
  ResetPassword: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=ResetPassword",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  RestoreInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=RestoreInstance",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  StartupInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=StartupInstance",
    starts: {},
  },
  SwitchAccessNewInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=SwitchAccessNewInstance",
    starts: {},
  },
  SwitchInstanceVip: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=SwitchInstanceVip",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  SwitchProxy: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=SwitchProxy",
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  UpgradeInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeInstance",
    starts: {
      Deal: {
        DealName: "DealName",
      },
    },
  },
  UpgradeInstanceVersion: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeInstanceVersion",
    starts: {
      Deal: {
        DealName: "DealName",
      },
    },
  },
  UpgradeProxyVersion: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeProxyVersion",
    starts: {
      Task: {
        TaskId: "FlowId",
      },
    },
  },
  UpgradeSmallVersion: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeSmallVersion",
    starts: {
      Task: {
        TaskId: "FlowId",
      },
    },
  },
  UpgradeVersionToMultiAvailabilityZones: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    page: "https://console.tencentcloud.com/api/explorer?Product=redis&Version=2018-04-12&Action=UpgradeVersionToMultiAvailabilityZones",
    starts: {
      Task: {
        TaskId: "FlowId",
      },
    },
  },
};
