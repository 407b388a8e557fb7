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
  DisableReplicaReadonly: OperationMetadata<"idempotent-write", false, true, "Task">;
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
  ModifyInstanceAvailabilityZones: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  ModifyInstanceBackupMode: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  ModifyInstanceChargeType: OperationMetadata<"non-idempotent-write", true, false, never>;
  ModifyInstanceEvent: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyInstanceLogDelivery: OperationMetadata<"non-idempotent-write", true, false, never>;
  ModifyInstanceParams: OperationMetadata<"non-idempotent-write", false, false, "Task">;
  ModifyInstancePassword: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  ModifyInstancePasswordPolicy: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyInstanceReadOnly: OperationMetadata<"idempotent-write", false, true, "Task">;
  ModifyLog: OperationMetadata<"non-idempotent-write", true, true, never>;
  ModifyMaintenanceWindow: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyNetworkConfig: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  ModifyParamTemplate: OperationMetadata<"idempotent-write", false, false, never>;
  ModifyReplicationGroup: OperationMetadata<"idempotent-write", false, false, never>;
  OpenLog: OperationMetadata<"non-idempotent-write", true, false, never>;
  OpenSSL: OperationMetadata<"idempotent-write", false, true, "Task">;
  ReleaseWanAddress: OperationMetadata<"idempotent-write", false, true, "Task">;
  RemoveReplicationGroup: OperationMetadata<"idempotent-write", false, true, never>;
  RemoveReplicationInstance: OperationMetadata<"idempotent-write", false, true, "Task">;
  RenewInstance: OperationMetadata<"non-idempotent-write", true, false, "Deal">;
  ResetPassword: OperationMetadata<"idempotent-write", false, true, "Task">;
  RestoreInstance: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  StartupInstance: OperationMetadata<"non-idempotent-write", true, false, never>;
  SwitchAccessNewInstance: OperationMetadata<"non-idempotent-write", false, true, never>;
  SwitchInstanceVip: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  SwitchProxy: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  UpgradeInstance: OperationMetadata<"non-idempotent-write", true, true, "Deal">;
  UpgradeInstanceVersion: OperationMetadata<"non-idempotent-write", true, true, "Deal">;
  UpgradeProxyVersion: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  UpgradeSmallVersion: OperationMetadata<"non-idempotent-write", false, true, "Task">;
  UpgradeVersionToMultiAvailabilityZones: OperationMetadata<
    "non-idempotent-write",
    false,
    true,
    "Task"
  >;
}

/** Effect, cost and rate limit of each action, by its name. */
export const operations: Readonly<Operations> = {
  AddReplicationInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  AssociateSecurityGroups: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  ChangeInstanceRole: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  CloseSSL: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  CreateInstanceAccount: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
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
    starts: {},
  },
  CreateReplicationGroup: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
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
    starts: {},
  },
  DeleteInstanceAccount: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  DeleteReplicationInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  DescribeBackupDetail: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeBackupDownloadRestriction: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeBackupUrl: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeBandwidthRange: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeCommonDBInstances: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeDBSecurityGroups: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeExportTasks: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeGlobalReplicationArea: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceAccount: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceBackups: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceDTSInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceDealDetail: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceEvents: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceLogDelivery: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceMonitorBigKey: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceMonitorBigKeySizeDist: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceMonitorBigKeyTypeDist: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceMonitorHotKey: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceMonitorSIP: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceMonitorTookDist: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceMonitorTopNCmd: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceMonitorTopNCmdTook: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceNodeInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceParamRecords: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceParams: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstancePasswordPolicy: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceSecurityGroup: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceShards: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceSpecBandwidth: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceSupportFeature: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstanceZoneInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeInstances: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeLogInstanceList: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeLogs: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeMaintenanceWindow: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeParamTemplateInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeParamTemplates: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeProductInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeProjectSecurityGroup: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeProjectSecurityGroups: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeProxySlowLog: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeRedisClusterOverview: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeRedisClusters: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeReplicationGroup: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeReplicationGroupInstance: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeSSLStatus: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeSecondLevelBackupInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeSlowLog: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeTaskInfo: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeTaskList: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DescribeTendisSlowLog: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  DestroyPostpaidInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  DisableReplicaReadonly: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  EnableReplicaReadonly: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
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
    starts: {},
  },
  InquiryPriceRenewInstance: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  InquiryPriceUpgradeInstance: {
    version: "2018-04-12",
    effect: "read",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  KillMasterGroup: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  ModifyBackupDownloadRestriction: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  ModifyConnectionConfig: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
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
    starts: {},
  },
  ModifyInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  ModifyInstanceAccount: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  ModifyInstanceEvent: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  ModifyInstanceLogDelivery: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  ModifyInstanceParams: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
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
    starts: {},
  },
  ModifyInstanceReadOnly: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    starts: {
      Task: {
        TaskId: "TaskId",
      },
    },
  },
  ModifyLog: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: true,
    rateLimit: 20,
    starts: {},
  },
  ModifyMaintenanceWindow: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  ModifyNetworkConfig: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  ModifyReplicationGroup: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  OpenLog: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    destroys: false,
    rateLimit: 20,
    starts: {},
  },
  OpenSSL: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  RemoveReplicationInstance: {
    version: "2018-04-12",
    effect: "idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    starts: {},
  },
  SwitchAccessNewInstance: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
    starts: {},
  },
  SwitchInstanceVip: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: false,
    destroys: true,
    rateLimit: 20,
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
    destroys: true,
    rateLimit: 20,
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
    destroys: true,
    rateLimit: 20,
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
    destroys: true,
    rateLimit: 20,
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
    destroys: true,
    rateLimit: 20,
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
    destroys: true,
    rateLimit: 20,
    starts: {
      Task: {
        TaskId: "FlowId",
      },
    },
  },
};
